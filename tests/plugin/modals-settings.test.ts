import { describe, expect, it } from 'vitest';
import { App as MockApp, Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import { defaultSettings, type Settings } from '../../src/core/settings';
import type { FrameworkState } from '../../src/core/framework/framework-state';
import { folderProblem, foldersProblem, frameworkFileProblem, hoursProblem, namesProblem, noteProblem, optionalFolderProblem, optionalTagProblem, ruleValueProblem, tagProblem } from '../../src/ui/settings/setting-checks';
import type { SettingsAccess } from '../../src/ui/settings/settings-access';
import { PathwaySettingTab } from '../../src/ui/settings/settings-tab';
import { bundledFramework } from '../bundled-framework';

describe('the checks of the settings', () => {
	it.each(['Pathway', 'Career/Pathway', '/Pathway/', 'Mein Übergang', '2026'])('accept the folder %s', (folder) => {
		expect(folderProblem(folder)).toBeUndefined();
	});

	it.each([
		['', 'The name of a folder.'],
		['/', 'The name of a folder.'],
		['Path:way?', 'A folder name without : ?. Obsidian cannot use these in every vault.'],
		['.obsidian', 'A folder name that does not begin or end with a dot, and has no empty part between slashes.'],
		['a//b', 'A folder name that does not begin or end with a dot, and has no empty part between slashes.'],
		['../b', 'A folder name that does not begin or end with a dot, and has no empty part between slashes.'],
	])('say what would be right instead of the folder "%s"', (folder, problem) => {
		expect(folderProblem(folder)).toBe(problem);
	});

	it.each(['competence', '#competence', 'work/competence', 'Kompetenz-Stufe_1', 'y2026', '🎯'])('accept the tag %s', (tag) => {
		expect(tagProblem(tag)).toBeUndefined();
	});

	it.each([
		['', 'A tag, such as competence.'],
		['my competence', 'A tag of letters, digits, - and _, with / between its parts and no spaces.'],
		['a,b', 'A tag of letters, digits, - and _, with / between its parts and no spaces.'],
		['a//b', 'A tag of letters, digits, - and _, with / between its parts and no spaces.'],
		['2026', 'A tag with at least one character that is not a digit.'],
	])('say what would be right instead of the tag "%s"', (tag, problem) => {
		expect(tagProblem(tag)).toBe(problem);
	});

	it('let the optional ones be empty', () => {
		expect([optionalFolderProblem(''), optionalTagProblem(' '), foldersProblem('\n'), noteProblem('')]).toEqual([undefined, undefined, undefined, undefined]);
	});

	it('look at every private folder, at the end of a path and at both ends of a range', () => {
		expect(foldersProblem('Home\nPri|vate')).toMatch(/^A folder name without \|/);
		expect([noteProblem('Pathway/Plan.md'), noteProblem('Pathway/Plan'), noteProblem('Pathway/.md')]).toEqual([undefined, 'The path of a note, ending in .md.', 'The path of a note, ending in .md.']);
		expect([frameworkFileProblem(''), frameworkFileProblem('Ours.md'), frameworkFileProblem('a/ours.yaml'), frameworkFileProblem('ours.yml'), frameworkFileProblem('ours.json')]).toEqual([undefined, undefined, undefined, undefined, 'The path of a note or of a YAML file.']);
		expect([namesProblem('Priya Shah\nJo'), namesProblem('Jo\nJ')]).toEqual([undefined, 'Names of two letters or more, one a line.']);
		expect([hoursProblem(0), hoursProblem(40), hoursProblem(41), hoursProblem(-1)]).toEqual([undefined, undefined, 'A number of hours, 0 to 40.', 'A number of hours, 0 to 40.']);
	});
});

describe('the value of a suggestion rule', () => {
	it.each([
		['folder', 'Clients/Acme', undefined],
		['folder', '../out', 'A folder name that does not begin or end with a dot, and has no empty part between slashes.'],
		['tag', '#board', undefined],
		['tag', 'two words', 'A tag of letters, digits, - and _, with / between its parts and no spaces.'],
		['link', '[[Investment board]]', undefined],
		['link', '[[]]', 'The name or path of a note.'],
	] as const)('that looks at a %s may or may not be "%s"', (kind, value, problem) => {
		expect(ruleValueProblem(kind, value)).toBe(problem);
	});
});

describe('the settings tab', () => {
	function open(start: Settings = defaultSettings, state: FrameworkState = { kind: 'built-in' }) {
		let settings = start;
		let asked = 0;
		const app = MockApp.createConfigured__().asOriginalType__();
		class AnyPlugin extends MockPlugin {}
		const plugin = new AnyPlugin(MockApp.createConfigured__(), { id: 'portfolio-pathway', name: 'Portfolio Pathway', version: '0', author: '', description: '', minAppVersion: '1.13.0' }).asOriginalType2__();
		const access: SettingsAccess = {
			read: () => settings,
			write: (next) => void (settings = next),
			framework: () => {
				asked += 1;
				return bundledFramework();
			},
			frameworkState: () => state,
			onFrameworkChange: () => undefined,
		};
		const tab = new PathwaySettingTab(app, plugin, access);
		return { tab, settings: () => settings, timesFrameworkAsked: () => asked };
	}

	const groups = (tab: PathwaySettingTab) => tab.getSettingDefinitions().flatMap((group) => ('items' in group && group.type !== 'page' ? [{ type: group.type, items: group.items ?? [] }] : []));

	it('has a row with a name and a description for every setting of the contract, and reads no framework for it', () => {
		const { tab, timesFrameworkAsked } = open();
		const items = groups(tab).flatMap((group) => group.items);
		expect(items.map((item) => ('control' in item && item.control ? item.control.key : undefined))).toEqual(['folder', 'tagPrefix', 'templateFolder', 'privateFolders', 'privateNames', 'frameworkOverride', 'currentPlan', 'weekHours', 'dueStyle', 'taskTag']);
		for (const item of items) expect(['name' in item && item.name, 'desc' in item && item.desc]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
		expect(groups(tab).map(({ type }) => type)).toEqual(['group', 'group', 'group', 'list', 'group', 'group']);
		expect(timesFrameworkAsked()).toBe(0);
	});

	it.each([
		[{ kind: 'built-in' }, 'In force: the built-in framework.'],
		[{ kind: 'in-force', path: 'Ours.md', readOn: '2026-11-22' }, 'In force: Portfolio PMO transition framework 1.0.0, as Ours.md changes it.'],
		[{ kind: 'missing', path: 'Gone.yaml' }, 'Gone.yaml is not there. The built-in framework is in force.'],
		[{ kind: 'refused', path: 'Ours.md', stays: undefined, problems: [{ kind: 'value', line: 14, key: 'weight', found: '5', expected: 'a whole number from 1 to 3' }] }, 'Ours.md, line 14: weight is 5, expected a whole number from 1 to 3. The built-in framework is in force meanwhile.'],
	] satisfies readonly (readonly [FrameworkState, string])[])('says what framework is in force: %j', (state, sentence) => {
		const { tab } = open(defaultSettings, state);
		const row = groups(tab).flatMap((group) => group.items).find((item) => 'control' in item && item.control?.key === 'frameworkOverride');
		expect(row?.desc).toMatch(new RegExp(`${sentence.replace(/[.]/g, '\\.')}$`));
	});

	it('reads and writes one key at a time and leaves the others', async () => {
		const { tab, settings } = open({ ...defaultSettings, privateNames: ['Priya'] });
		await tab.setControlValue('folder', '/Career/Pathway/');
		await tab.setControlValue('weekHours', 0);
		await tab.setControlValue('dueStyle', 'dataview');
		expect(settings()).toEqual({ ...defaultSettings, privateNames: ['Priya'], folder: 'Career/Pathway', weekHours: 0, dueStyle: 'dataview' });
		expect([tab.getControlValue('folder'), tab.getControlValue('weekHours'), tab.getControlValue('nothing')]).toEqual(['Career/Pathway', 0, undefined]);
	});

	it.each(['../..', '..', '/', '. .', '\\\\'])('keeps the folder "%s" from leading out of the vault', async (folder) => {
		const { tab, settings } = open();
		await tab.setControlValue('folder', folder);
		await tab.setControlValue('templateFolder', folder);
		expect([settings().folder, settings().templateFolder]).toEqual(['Pathway', '']);
	});

	it.each(['privateFolders', 'privateNames'] as const)('shows the list of %s as lines and reads the lines back', async (key) => {
		const { tab, settings } = open();
		await tab.setControlValue(key, 'Home\n\n  People/One-to-ones \n');
		expect(settings()[key]).toEqual(['Home', 'People/One-to-ones']);
		expect(tab.getControlValue(key)).toBe('Home\nPeople/One-to-ones');
	});

	it('adds, fills in, moves and deletes suggestion rules', async () => {
		const { tab, settings } = open();
		const list = () => {
			const found = tab.getSettingDefinitions().find((item) => 'type' in item && item.type === 'list');
			if (!found || !('addItem' in found)) throw new Error('There is no list of rules.');
			return found;
		};
		const pages = () => (list().items ?? []).flatMap((item) => ('type' in item ? [item] : []));
		const shown = () => pages().map(({ displayValue, status }) => [typeof displayValue === 'function' && displayValue(), typeof status === 'function' && status()]);
		list().addItem?.action(createDiv());
		list().addItem?.action(createDiv());
		expect(shown()).toEqual([['Not finished', 'warning'], ['Not finished', 'warning']]);
		await tab.setControlValue('suggestionRules.1.kind', 'tag');
		await tab.setControlValue('suggestionRules.1.value', 'board');
		await tab.setControlValue('suggestionRules.1.competence', 'gravitas');
		expect(tab.getControlValue('suggestionRules.1.value')).toBe('board');
		expect(shown()).toEqual([['Not finished', 'warning'], ['Tagged board: Gravitas', null]]);
		list().onReorder?.(1, 0);
		list().onDelete?.(1);
		expect(settings().suggestionRules).toEqual([{ kind: 'tag', value: 'board', competence: 'gravitas' }]);
		await tab.setControlValue('suggestionRules.7.value', 'nothing');
		await tab.setControlValue('suggestionRules.0.constructor', 'nothing');
		expect(settings().suggestionRules).toEqual([{ kind: 'tag', value: 'board', competence: 'gravitas' }]);
	});
});
