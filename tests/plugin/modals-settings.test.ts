import { describe, expect, it } from 'vitest';
import { App as MockApp, Plugin as MockPlugin } from 'obsidian-test-mocks/obsidian';
import { defaultSettings, type Settings } from '../../src/core/settings';
import { folderProblem, foldersProblem, hoursProblem, noteProblem, optionalFolderProblem, optionalTagProblem, tagProblem } from '../../src/ui/settings/setting-checks';
import { PathwaySettingTab, settingDefinitions } from '../../src/ui/settings/settings-tab';

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
		expect([hoursProblem(0), hoursProblem(40), hoursProblem(41), hoursProblem(-1)]).toEqual([undefined, undefined, 'A number of hours, 0 to 40.', 'A number of hours, 0 to 40.']);
	});
});

describe('the settings tab', () => {
	function open(start: Settings = defaultSettings) {
		let settings = start;
		const app = MockApp.createConfigured__().asOriginalType__();
		class AnyPlugin extends MockPlugin {}
		const plugin = new AnyPlugin(MockApp.createConfigured__(), { id: 'portfolio-pathway', name: 'Portfolio Pathway', version: '0', author: '', description: '', minAppVersion: '1.13.0' }).asOriginalType2__();
		const tab = new PathwaySettingTab(app, plugin, { read: () => settings, write: (next) => void (settings = next) });
		return { tab, settings: () => settings };
	}

	it('shows the settings that something reads, each with a name and a description', () => {
		const items = settingDefinitions().flatMap((group) => ('items' in group ? group.items ?? [] : []));
		expect(items.map((item) => ('control' in item && item.control ? item.control.key : undefined))).toEqual(['folder', 'tagPrefix', 'templateFolder', 'privateFolders', 'currentPlan', 'weekHours', 'dueStyle', 'taskTag']);
		for (const item of items) expect(['name' in item && item.name, 'desc' in item && item.desc]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
	});

	it('reads and writes one key at a time and leaves the others', async () => {
		const { tab, settings } = open({ ...defaultSettings, privateNames: ['Priya'] });
		await tab.setControlValue('folder', '/Career/Pathway/');
		await tab.setControlValue('weekHours', 0);
		await tab.setControlValue('dueStyle', 'dataview');
		expect(settings()).toEqual({ ...defaultSettings, privateNames: ['Priya'], folder: 'Career/Pathway', weekHours: 0, dueStyle: 'dataview' });
		expect([tab.getControlValue('folder'), tab.getControlValue('weekHours'), tab.getControlValue('nothing')]).toEqual(['Career/Pathway', 0, undefined]);
	});

	it('shows a list as lines and reads the lines back', async () => {
		const { tab, settings } = open();
		await tab.setControlValue('privateFolders', 'Home\n\n  People/One-to-ones/ \n');
		expect(settings().privateFolders).toEqual(['Home', 'People/One-to-ones']);
		expect(tab.getControlValue('privateFolders')).toBe('Home\nPeople/One-to-ones');
	});
});
