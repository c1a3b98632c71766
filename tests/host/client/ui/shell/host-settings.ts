import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app';
import { SettingTab } from '../settings/setting-tab';

/** The host's own settings: what a person looking at the plugin may want to switch. */
export class AppearanceTab extends SettingTab {
	constructor(app: App) {
		super(app);
		this.id = 'appearance';
		this.name = 'Appearance';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return [
			{
				name: 'Base colour scheme',
				desc: 'Of this preview host; the plugin follows it.',
				aliases: ['theme', 'dark mode'],
				control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' } },
			},
		];
	}

	override getControlValue(): unknown {
		return this.app.getTheme();
	}

	override setControlValue(_key: string, value: unknown): void {
		if (value === 'light' || value === 'dark' || value === 'high-contrast') this.app.changeTheme(value);
	}
}
