import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { SettingTab } from '../settings/setting-tab';

/** The one core plugin that this host stands in for. A switch lasts as long as the page. */
export class CorePluginsTab extends SettingTab {
	constructor(app: App) {
		super(app);
		this.id = 'plugins';
		this.name = 'Core plugins';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [{ name: 'Bases', desc: 'Views of notes by their properties.', control: { type: 'toggle', key: 'bases' } }];
	}

	override getControlValue(): unknown {
		return this.app.bases.isOn;
	}

	override setControlValue(_key: string, value: unknown): void {
		this.app.bases.switch(value === true);
	}
}
