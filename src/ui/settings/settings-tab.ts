// The settings tab, declared so that Obsidian's settings search finds it. Values come from and go to the functions
// handed in; what is written has passed the same repair as what is read from disk.
import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { defaultSettings, migrateSettings, type Settings } from '../../core/settings';
import { words } from '../../i18n/words';
import { folderProblem, foldersProblem, hoursProblem, linesOf, noteProblem, optionalFolderProblem, optionalTagProblem, tagProblem } from './setting-checks';

export interface SettingsAccess {
	read(): Settings;
	write(next: Settings): void | Promise<void>;
}

/** The settings that something reads; the others wait until they have an effect. */
type ShownKey = 'folder' | 'tagPrefix' | 'templateFolder' | 'privateFolders' | 'currentPlan' | 'weekHours' | 'dueStyle' | 'taskTag';

export class PathwaySettingTab extends PluginSettingTab {
	constructor(
		app: App,
		plugin: Plugin,
		private readonly settings: SettingsAccess,
	) {
		super(app, plugin);
	}

	override getSettingDefinitions(): SettingDefinitionItem<ShownKey>[] {
		return settingDefinitions();
	}

	/** A list is shown as lines of text. */
	override getControlValue(key: string): unknown {
		const settings = this.settings.read();
		if (key === 'privateFolders') return settings.privateFolders.join('\n');
		return isKeyOf(settings, key) ? settings[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const isList = key === 'privateFolders' && typeof value === 'string';
		await this.settings.write(migrateSettings({ ...this.settings.read(), [key]: isList ? linesOf(value) : value }));
	}
}

function isKeyOf(settings: Settings, key: string): key is keyof Settings {
	return Object.hasOwn(settings, key);
}

export function settingDefinitions(): SettingDefinitionItem<ShownKey>[] {
	const text = words().settings;
	return [
		{
			type: 'group',
			heading: text.notes,
			items: [
				{ name: text.folder, desc: text.folderText, control: { type: 'folder', key: 'folder', placeholder: defaultSettings.folder, validate: folderProblem } },
				{ name: text.tagPrefix, desc: text.tagPrefixText, control: { type: 'text', key: 'tagPrefix', placeholder: defaultSettings.tagPrefix, validate: tagProblem } },
				{ name: text.templateFolder, desc: text.templateFolderText, control: { type: 'folder', key: 'templateFolder', validate: optionalFolderProblem } },
				{ name: text.privateFolders, desc: text.privateFoldersText, control: { type: 'textarea', key: 'privateFolders', rows: 3, validate: foldersProblem } },
			],
		},
		{
			type: 'group',
			heading: text.plan,
			items: [
				{ name: text.currentPlan, desc: text.currentPlanText, control: { type: 'file', key: 'currentPlan', filter: (file) => file.extension === 'md', validate: noteProblem } },
				{ name: text.weekHours, desc: text.weekHoursText, control: { type: 'number', key: 'weekHours', min: 0, max: 40, step: 'any', validate: hoursProblem } },
			],
		},
		{
			type: 'group',
			heading: text.tasks,
			items: [
				{ name: text.dueStyle, desc: text.dueStyleText, control: { type: 'dropdown', key: 'dueStyle', options: text.dueStyles } },
				{ name: text.taskTag, desc: text.taskTagText, control: { type: 'text', key: 'taskTag', placeholder: '#task', validate: optionalTagProblem } },
			],
		},
	];
}
