import type { App } from '../app';
import type { Plugin } from '../plugins/plugin';
import { SettingTab } from './setting-tab';

export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App, readonly plugin: Plugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return isRecord(this.plugin.settings) ? this.plugin.settings[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (!isRecord(this.plugin.settings)) throw new Error('The plugin has no settings object for its setting tab.');
		this.plugin.settings[key] = value;
		await this.plugin.saveData(this.plugin.settings);
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
