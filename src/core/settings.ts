// Settings as flat keys with a version. What a file or another device hands over is repaired key by key and never
// thrown away as a whole; reading never saves. Source of the keys: the vault contract, "Settings".

import { readSuggestionRules, type SuggestionRule } from './matching/suggestion-rule';
import { folderPath } from './note-path';

export interface Settings {
	readonly version: 1;
	/** Vault folder of the plan, assessments and evidence; without a slash at either end. */
	readonly folder: string;
	/** First part of every competence tag. */
	readonly tagPrefix: string;
	/** Path of a framework override note or file; empty for the bundled framework alone. */
	readonly frameworkOverride: string;
	/** Folder of the user's own note templates; empty for the bundled ones. */
	readonly templateFolder: string;
	/** Path of the plan the dashboard holds against; empty when none was chosen. */
	readonly currentPlan: string;
	readonly dueStyle: 'tasks' | 'dataview';
	/** The tag that a global filter of the Tasks plugin needs, with its #; empty for none. */
	readonly taskTag: string;
	readonly privateFolders: readonly string[];
	readonly privateNames: readonly string[];
	/** What of a note's folder, tags or links makes a competence likely for it; the first that fits comes first. */
	readonly suggestionRules: readonly SuggestionRule[];
	/** Hours a week that a new plan proposes, 0 to 40. */
	readonly weekHours: number;
}

export const defaultSettings: Settings = {
	version: 1,
	folder: 'Pathway',
	tagPrefix: 'competence',
	frameworkOverride: '',
	templateFolder: '',
	currentPlan: '',
	dueStyle: 'tasks',
	taskTag: '',
	privateFolders: [],
	privateNames: [],
	suggestionRules: [],
	weekHours: 4,
};

/** Total: whatever `raw` is, settings that can be used come back. A value of the wrong kind becomes its default. */
export function migrateSettings(raw: unknown): Settings {
	const given = isRecord(raw) ? raw : {};
	const text = (key: keyof Settings, fallback: string): string => {
		const value = given[key];
		return typeof value === 'string' ? value.trim() : fallback;
	};
	const texts = (key: keyof Settings): readonly string[] => {
		const value = given[key];
		return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item.trim() !== '') : [];
	};
	const hours = given['weekHours'];
	return {
		version: 1,
		// Neither can lead out of the vault, whoever wrote the file.
		folder: folderPath(text('folder', defaultSettings.folder)) || defaultSettings.folder,
		tagPrefix: trimSlashes(text('tagPrefix', defaultSettings.tagPrefix)) || defaultSettings.tagPrefix,
		frameworkOverride: text('frameworkOverride', ''),
		templateFolder: folderPath(text('templateFolder', '')),
		currentPlan: text('currentPlan', ''),
		dueStyle: given['dueStyle'] === 'dataview' ? 'dataview' : 'tasks',
		taskTag: text('taskTag', ''),
		privateFolders: texts('privateFolders').map(trimSlashes),
		privateNames: texts('privateNames'),
		suggestionRules: readSuggestionRules(given['suggestionRules']),
		weekHours: typeof hours === 'number' && hours >= 0 && hours <= 40 ? hours : defaultSettings.weekHours,
	};
}

/** What goes into the file: the settings, and beside them what a newer version left there that this one does not know. */
export function settingsToSave(raw: unknown, settings: Settings): Readonly<Record<string, unknown>> {
	const given = isRecord(raw) ? raw : {};
	const version = given['version'];
	return { ...given, ...settings, ...(typeof version === 'number' && version > settings.version ? { version } : {}) };
}

function trimSlashes(path: string): string {
	return path.replace(/^[#/\s]+|[/\s]+$/g, '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
