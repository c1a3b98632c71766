// The base of evidence and the view of competences in any base, in the host's stand-in for Bases.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleOptions, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const starter = 'Pathway/Evidence by competence.base';
const command = 'Create a base of my evidence';
const workshop = 'Meetings/2026-02-12 Prioritisation workshop.md';

/** A base of its own: all notes of the folder, in our view. */
const baseOf = (filter: string, options = ''): string => `filters: ${JSON.stringify(filter)}\nviews:\n  - type: portfolio-pathway-competences\n    name: Mine\n${options}`;

const open = eachTest(openSample);

const page = ({ page: inside }: SampleSession): Locator => inside.locator('.pp-base');
/** Also on a machine that is busy. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 10_000 });
const counted = (vault: SampleSession): Promise<string> => page(vault).locator('.pp-base-counted').innerText();
const rows = (parent: Locator): Promise<readonly string[]> => parent.locator('.pp-gap-row').allInnerTexts();

async function openBase(vault: SampleSession, name: string): Promise<void> {
	await vault.open(name);
	await vault.page.locator('.bases-toolbar').waitFor();
}

async function openOurs(filter: string, options?: string, sample: SampleOptions = {}): Promise<SampleSession> {
	const vault = await open({ ...sample, files: { ...sample.files, 'Mine.base': baseOf(filter, options) } });
	await openBase(vault, 'Mine.base');
	return vault;
}

async function figuresOf(parent: Locator): Promise<readonly string[]> {
	await parent.getByRole('button', { name: 'Table of the same figures' }).click();
	await parent.locator('.pp-figures tbody tr').first().waitFor();
	return parent.locator('.pp-figures tbody tr').allInnerTexts();
}

describe('the base that is created', () => {
	it('opens with the evidence by competence, and is taken back by undo', async () => {
		const vault = await open();
		await vault.run(command);
		await vault.page.locator('.bases-table tr[data-path]').first().waitFor();
		const shown = await vault.page.locator('.bases-table tr[data-path]').evaluateAll((all) => all.map((row) => row.getAttribute('data-path')));
		expect(shown).toContain(workshop);
		expect(shown.filter((path) => path?.startsWith('Pathway/'))).toEqual([]);
		await expect.poll(() => vault.page.locator('.bases-table thead th').allInnerTexts()).toEqual(['Note', 'Level', 'Date', 'Folder']);
		expect((await vault.diff()).created).toEqual([starter]);
		await vault.noticeButton('Created Evidence by competence', 'Undo');
		await vault.notice('Undone');
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
	});

	it('has a view of thin evidence: without a level, or without a date anywhere', async () => {
		const vault = await open({ files: { 'Job/Undated.md': '---\ntags: [competence/presence/gravitas]\nevidence-level: 0\n---\n', 'Job/2026-05-04 Dated by name.md': '---\ntags: [competence/presence/gravitas]\nevidence-level: 0\n---\n' } });
		await vault.run(command);
		await vault.page.locator('.bases-views').selectOption('Without level or date');
		const thin = vault.page.locator('.bases-table tr[data-path]');
		await soon(() => thin.evaluateAll((all) => all.map((row) => row.getAttribute('data-path')))).toEqual(expect.arrayContaining(['Job/Undated.md', 'Portfolio/Single front door.md']));
		expect(await vault.page.locator('.bases-table tr[data-path="Job/2026-05-04 Dated by name.md"]').count()).toBe(0);
		expect(await vault.page.locator(`.bases-table tr[data-path="${workshop}"]`).count()).toBe(0);
	});

	it('takes a free name beside one that is there, and leaves that as it is', async () => {
		const vault = await open({ files: { [starter]: 'views: []\n' } });
		await vault.run(command);
		await vault.notice('Created Evidence by competence (2)');
		expect(await vault.diff()).toMatchObject({ created: ['Pathway/Evidence by competence (2).base'], changed: [] });
	});

	it('goes by the prefix and the folders of the settings, whatever is in them', async () => {
		const data = { version: 1, folder: 'Mon “chemin”', tagPrefix: "it's/mine", templateFolder: "Bob's templates" };
		const note = "---\ntags: [\"it's/mine/presence/gravitas\"]\nevidence-level: 2\n---\n";
		const vault = await open({ files: { [`${pluginFolder}/data.json`]: JSON.stringify(data), 'Job/One.md': note, "Bob's templates/Two.md": note } });
		await vault.run(command);
		await vault.page.locator('.bases-table tr[data-path]').first().waitFor();
		await expect.poll(() => vault.page.locator('.bases-table tr[data-path]').evaluateAll((all) => all.map((row) => row.getAttribute('data-path')))).toEqual(['Job/One.md']);
		await expect.poll(() => vault.page.locator('.bases-group').allInnerTexts()).toEqual(['presence/gravitas']);
		expect((await vault.diff()).created).toEqual(['Mon “chemin”/Evidence by competence.base']);
	});

	it('shows radar and gaps in a view of its own', async () => {
		const vault = await open();
		await vault.run(command);
		await vault.page.locator('.bases-views').selectOption('Competences');
		await page(vault).locator('.pp-gap-row').first().waitFor();
		await expect.poll(() => page(vault).locator('.pp-radar').count()).toBe(1);
		expect(await counted(vault)).toBe('18 of 19 notes in this base carry a competence tag that is known and count as evidence. Ratings and target are those of the dashboard.');
	});
});

describe('the view of competences', () => {
	it('shows what the dashboard would, if only the notes of the base proved anything', async () => {
		const vault = await openOurs('file.inFolder("Meetings")');
		await page(vault).locator('.pp-gap-row').first().waitFor();
		const only = await open({ without: ['Archive', 'Courses', 'Daily', 'Inbox', 'People', 'Portfolio', 'Private', 'Projects', 'Reading', 'Weekly'] });
		await only.run('Open competence dashboard');
		const dashboard = only.page.locator('.pp-dashboard-view');
		await dashboard.getByRole('button', { name: /^Show all \d+/ }).last().waitFor();
		for (const button of await dashboard.locator('[data-pp-key="whole:gaps"]').all()) await button.click();
		await dashboard.locator('[data-pp-key="whole:gaps"][aria-expanded=true]').waitFor();
		expect(await rows(page(vault))).toEqual(await rows(dashboard));
		expect(await figuresOf(page(vault))).toEqual(await figuresOf(dashboard));
		// Eight have a tag; one of those names nothing in the framework.
		expect(await counted(vault)).toMatch(/^7 of 23 notes in this base carry a competence tag that is known and count as evidence\./);
	});

	it('follows the notes while it is open, and lets go of them when it is closed', async () => {
		const vault = await openOurs('file.hasTag("competence/presence/gravitas")');
		const row = page(vault).locator('[data-pp-competence="gravitas"]');
		await row.getByRole('button', { name: /1 note/ }).waitFor();
		await vault.write('Job/Another.md', '---\ntags: [competence/presence/gravitas]\nevidence-level: 3\nevidence-date: 2026-10-01\n---\n');
		await row.getByRole('button', { name: /2 notes/ }).waitFor();
		expect(await counted(vault)).toMatch(/^2 notes in this base count as evidence\./);
		await vault.remove('Job/Another.md');
		await row.getByRole('button', { name: /1 note/ }).waitFor();
		await vault.open('Onion soup');
		await vault.page.locator('.pp-base').waitFor({ state: 'detached' });
		await vault.write('Job/Third.md', '---\ntags: [competence/presence/gravitas]\n---\n');
		await openBase(vault, 'Mine.base');
		await row.getByRole('button', { name: /2 notes/ }).waitFor();
	});

	it('opens a note, and with the modifier in a new tab', async () => {
		const vault = await openOurs('file.hasTag("competence/presence/gravitas")');
		await page(vault).locator('[data-pp-competence="gravitas"] .pp-expander').click();
		const link = page(vault).locator('.pp-evidence .pp-note-link').first();
		await link.click({ modifiers: ['ControlOrMeta'] });
		const tabs = vault.page.locator('.mod-root .workspace-tab-header');
		await soon(() => tabs.count()).toBe(2);
		await soon(() => vault.page.locator('.workspace-leaf.mod-active .view-header-title').innerText()).toBe('2026-06-18 Five minutes with the exec');
	});

	it('shows one area, or radar or gaps alone, when it is told to, and keeps that in the file', async () => {
		const vault = await openOurs('file.hasTag("competence")');
		await page(vault).locator('.pp-gap-row').first().waitFor();
		const all = await page(vault).locator('.pp-gap-row').count();
		await vault.page.locator('.bases-option', { hasText: 'Area' }).locator('select').selectOption('presence');
		await soon(() => page(vault).locator('.pp-gap-row').count()).toBeLessThan(all);
		await vault.page.getByLabel('Show the radar').uncheck();
		await page(vault).locator('[data-pp-part="radar"]').waitFor({ state: 'detached' });
		await expect.poll(() => page(vault).locator('[data-pp-part]').evaluateAll((parts) => parts.map((part) => part.getAttribute('data-pp-part')))).toEqual(['gaps']);
		await vault.page.getByLabel('Show the gaps').uncheck();
		await page(vault).getByText('Radar and gaps are both switched off').waitFor();
		await vault.page.getByLabel('Show the radar').check();
		await page(vault).locator('.pp-radar').waitFor();
		await soon(() => vault.text('Mine.base')).toContain('area: presence');
	});

	it('says what to do when there is nothing to count', async () => {
		const vault = await openOurs('file.inFolder("Nowhere")', '  - type: portfolio-pathway-competences\n    name: Soup\n    filters: file.name.contains("Onion soup")\n');
		await page(vault).getByText('This base shows no notes. Loosen its filters, or tag a note with competence areas.').waitFor();
		expect(await page(vault).locator('.pp-gap-row').count()).toBe(0);
		await vault.write('Mine.base', baseOf('file.name.contains("Onion soup")'));
		await page(vault).getByText('The one note in this base carries no competence tag that is known. Tag it, or change the filters.').waitFor();
		await page(vault).locator('.pp-gap-row').first().waitFor();
	});
});

describe('where Bases is switched off', () => {
	const off = { '.obsidian/core-plugins.json': '{ "bases": false }' };

	it('the command says so and writes nothing unless it is asked to, and everything else goes on', async () => {
		const vault = await open({ files: off });
		await vault.run(command);
		expect(await vault.notice('Bases is switched off')).toContain('among the core plugins');
		expect((await vault.diff()).created).toEqual([]);
		await vault.noticeButton('Bases is switched off', 'Create the file anyway');
		await vault.notice('Created Evidence by competence');
		expect((await vault.diff()).created).toEqual([starter]);
		await vault.run('Open competence dashboard');
		await vault.page.locator('.pp-dashboard-view .pp-radar').waitFor();
	});

	it('the command and the view are there once it is switched on, without a restart', async () => {
		const vault = await open({ files: { ...off, 'Mine.base': baseOf('file.hasTag("competence")') } });
		await vault.press('Mod+,');
		await vault.page.locator('.vertical-tab-nav-item', { hasText: 'Core plugins' }).click();
		await vault.page.locator('.setting-item', { hasText: 'Bases' }).locator('.checkbox-container').click();
		await vault.press('Escape');
		await vault.page.locator('.modal').waitFor({ state: 'detached' });
		await vault.run(command);
		await vault.page.locator('.bases-table').waitFor();
		await openBase(vault, 'Mine.base');
		await page(vault).locator('.pp-gap-row').first().waitFor();
	});
});
