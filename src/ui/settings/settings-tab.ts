// The settings tab, declared so that Obsidian's settings search finds it. Values come from and go to the functions
// handed in; what is written has passed the same repair as what is read from disk.
import { normalizePath, PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { settingDefinitions } from './setting-definitions';
import { valueOf, withValue, type SettingKey } from './setting-keys';
import type { SettingsAccess } from './settings-access';

export class PathwaySettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly settings: SettingsAccess,
	) {
		super(app, plugin);
		settings.onFrameworkChange(() => this.update());
	}

	override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
		return settingDefinitions({
			access: this.settings,
			isThere: (path) => this.app.vault.getFileByPath(normalizePath(path)) !== null,
			redraw: () => this.update(),
		});
	}

	override getControlValue(key: string): unknown {
		return valueOf(this.settings.read(), key);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		await this.settings.write(withValue(this.settings.read(), key, value));
	}
}
