// Every setting with its name, what it means and what it accepts, as Obsidian draws and searches them.
import type { SettingDefinitionItem, TFile } from 'obsidian';
import { defaultSettings } from '../../core/settings';
import { words } from '../../i18n/words';
import { ruleDefinitions } from './rule-definitions';
import { folderProblem, foldersProblem, frameworkFileProblem, hoursProblem, namesProblem, noteProblem, optionalFolderProblem, optionalTagProblem, tagProblem } from './setting-checks';
import type { SettingKey } from './setting-keys';
import type { SettingsAccess } from './settings-access';

export interface DefinitionSource {
	readonly access: SettingsAccess;
	/** Whether the vault has such a file. */
	readonly isThere: (path: string) => boolean;
	/** To be called when there are more or fewer settings than before. */
	readonly redraw: () => void;
}

export function settingDefinitions(source: DefinitionSource): SettingDefinitionItem<SettingKey>[] {
	const { access, isThere } = source;
	const text = words().settings;
	const missing = (path: string): string | undefined => (path.trim() === '' || isThere(path.trim()) ? undefined : text.problems.noFile);
	return [
		{
			type: 'group',
			heading: text.notes,
			items: [
				{ name: text.folder, desc: text.folderText, control: { type: 'folder', key: 'folder', placeholder: defaultSettings.folder, validate: folderProblem } },
				{ name: text.tagPrefix, desc: text.tagPrefixText, control: { type: 'text', key: 'tagPrefix', placeholder: defaultSettings.tagPrefix, validate: tagProblem } },
				{ name: text.templateFolder, desc: text.templateFolderText, control: { type: 'folder', key: 'templateFolder', validate: optionalFolderProblem } },
			],
		},
		{
			type: 'group',
			heading: text.private,
			items: [
				{ name: text.privateFolders, desc: text.privateFoldersText, control: { type: 'textarea', key: 'privateFolders', rows: 3, validate: foldersProblem } },
				{ name: text.privateNames, desc: text.privateNamesText, control: { type: 'textarea', key: 'privateNames', rows: 3, validate: namesProblem } },
			],
		},
		{
			type: 'group',
			heading: text.framework,
			items: [
				{
					name: text.frameworkOverride,
					desc: `${text.frameworkOverrideText} ${frameworkInForce(access)}`,
					control: { type: 'file', key: 'frameworkOverride', filter: isFrameworkFile, validate: (path) => frameworkFileProblem(path) ?? missing(path) },
				},
			],
		},
		ruleDefinitions(access, source.redraw),
		{
			type: 'group',
			heading: text.plan,
			items: [
				{ name: text.currentPlan, desc: text.currentPlanText, control: { type: 'file', key: 'currentPlan', filter: (file) => file.extension === 'md', validate: (path) => noteProblem(path) ?? missing(path) } },
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

function isFrameworkFile({ extension }: TFile): boolean {
	return /^(md|ya?ml)$/i.test(extension);
}

// This is asked when the plugin starts, when nothing is known of an override and no framework has been read yet.
function frameworkInForce(access: SettingsAccess): string {
	const { framework: text } = words();
	const state = access.frameworkState();
	if (state.kind === 'built-in') return text.builtIn;
	const { name, version } = access.framework().framework;
	return text.state(state, name, version);
}
