// The competence dashboard on a vault that changes under it: its figures, its links, and how it follows.
import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSample, type SampleOptions, type SampleSession } from './sample-session';
import { sessions } from './sessions';
import { chooseFirstPlan } from './wizard-steps';

const workshop = '2026-02-12 Prioritisation workshop';

const { open: sample, end } = sessions(openSample);
let vault: SampleSession;

async function open(options: SampleOptions = {}): Promise<void> {
	vault = await sample(options);
	await vault.run('Open competence dashboard');
	await dashboard().locator('[data-pp-part="top"], [data-pp-part="first-steps"]').first().waitFor();
}

function dashboard(): Locator {
	return vault.page.locator('.pp-dashboard-view');
}

function section(part: string): Locator {
	return dashboard().locator(`[data-pp-part="${part}"]`);
}

function row(competence: string): Locator {
	return dashboard().locator(`[data-pp-competence="${competence}"]`);
}

function button(text: string): Locator {
	return dashboard().getByRole('button', { name: text });
}

/** You say, Proved, Target. */
async function levels(competence: string): Promise<readonly string[]> {
	const cells = await row(competence).locator('td.pp-figure').allInnerTexts();
	return cells.slice(0, 3).map((text) => text.replace(/^(?:You say|Proved|Target)\s*/, '').trim());
}

function evidenceOf(competence: string): Promise<readonly string[]> {
	return dashboard().locator(`[data-pp-competence="${competence}"] + .pp-gap-notes .pp-evidence .pp-note-link`).allInnerTexts();
}

async function showAllGaps(): Promise<void> {
	await section('gaps').getByRole('button', { name: /^Show all/ }).click();
	await row('prioritisation').waitFor();
}

function tab(text: string): Locator {
	return vault.page.locator('.mod-root .workspace-tab-header', { hasText: text });
}

describe('the figures of the sample vault', () => {
	beforeAll(() => open());
	afterAll(end);

	it('are those that its notes and ratings say', async () => {
		await expect.poll(() => section('top').innerText()).toContain('1 of 8 competences that have to move is proved at level 3.');
		await expect.poll(() => section('top').innerText()).toContain('19 evidence notes');
		await showAllGaps();
		expect(await levels('prioritisation')).toEqual(['3', '3', '4']);
		expect((await levels('firm-but-fair')).slice(0, 2)).toEqual(['4', '3']);
		expect((await levels('business-knowledge')).slice(0, 2)).toEqual(['2', '3']);
		expect((await levels('capacity-planning')).slice(0, 2)).toEqual(['3', 'None']);
		await expect.poll(() => row('capacity-planning').innerText()).toContain('A newer example at level 3. Your last is from November 2024.');
		await expect.poll(() => section('shown').innerText()).toContain('Knowing the business: your notes support 3, you say 2. Raise it?');
	});

	it('name what cannot be read, with what Obsidian does not see', async () => {
		const text = await section('unreadable').innerText();
		expect(text).toContain('Obsidian does not see competence/portfolio-value/portfolio-reporting where it stands in Ten pages instead of forty-four. It counts here; a list under tags mends it.');
		expect(text).toContain('competence/presence/holding-my-own is not in the framework. Nearest: competence/presence/holding-your-own.');
	});

	it('are the same in the table as in the drawing and in what is read out', async () => {
		await button('Table of the same figures').click();
		const table = section('radar').locator('.pp-figures tbody tr');
		// The page is drawn in the next frame.
		await table.first().waitFor();
		const rows = await table.evaluateAll((lines) => lines.map((line) => Array.from(line.querySelectorAll('th, td'), (cell) => cell.lastElementChild?.textContent ?? '')));
		expect(rows).toHaveLength(8);
		const spoken = await section('radar').locator('.pp-axis').evaluateAll((axes) => axes.map((axis) => axis.getAttribute('aria-label')));
		expect(spoken).toEqual(rows.map(([area, target, claimed, proved, rated], index) => `${index + 1}. ${area}: Target ${target}, You say ${claimed}, Proved ${proved}, ${rated} rated`));
		// Where a marker stands from the middle is its level: the scale of 5 is 138 long.
		for (const [series, column] of [['claimed', 2], ['evidenced', 3]] as const) {
			const drawn = await section('radar').locator(`.pp-radar .pp-series-${series} .pp-series-marker`).evaluateAll((markers) => markers.map((marker) => marker.getAttribute('transform') ?? ''));
			const figures = drawn.map((at) => (Math.hypot(...(at.match(/-?[\d.]+/g) ?? []).map(Number)) * 5) / 138);
			expect(figures.map((level) => level.toFixed(1))).toEqual(rows.map((cells) => cells[column]).filter((text) => /\d/.test(text ?? '')));
		}
		await button('Table of the same figures').click();
	});

	it('are those of one area when it is chosen on the radar, and of all again', async () => {
		const spoke = section('radar').locator('.pp-axis').nth(1);
		await spoke.focus();
		await vault.press('Enter');
		await section('gaps').getByText('Showing Investment and prioritisation').waitFor();
		const shown = await dashboard().locator('[data-pp-competence]').evaluateAll((rows) => rows.map((line) => line.getAttribute('data-pp-competence')));
		expect([...shown].sort()).toEqual(['demand-intake', 'investment-appraisal', 'portfolio-balancing', 'prioritisation']);
		await section('gaps').getByRole('button', { name: 'Show all areas' }).click();
		await section('gaps').getByText('Showing').waitFor({ state: 'detached' });
		await expect.poll(() => dashboard().locator('[data-pp-competence]').count()).toBeGreaterThan(4);
	});
});

describe('its links', () => {
	afterEach(end);

	it('open the note in place, and with the modifier key in a new tab', async () => {
		await open();
		await showAllGaps();
		await row('prioritisation').getByRole('button').click();
		const link = dashboard().locator('.pp-evidence .pp-note-link', { hasText: workshop });
		await link.click({ modifiers: ['ControlOrMeta'] });
		await tab(workshop).waitFor();
		await expect.poll(() => tab('ompetence dashboard').count()).toBe(1);
		await tab('ompetence dashboard').click();
		await vault.page.locator('.pp-evidence .pp-note-link', { hasText: 'Mid-year re-rank' }).click();
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: '2025-09-24 Mid-year re-rank' }).waitFor();
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
	});
});

describe('what it keeps over a restart', () => {
	afterEach(end);

	it('is the area, the open lists and the table of figures', async () => {
		await open();
		await button('Table of the same figures').click();
		await section('radar').locator('.pp-figures').getByRole('button', { name: 'Investment and prioritisation' }).click();
		await row('prioritisation').getByRole('button').click();
		await section('gaps').getByText('Showing Investment and prioritisation').waitFor();
		await expect.poll(async () => (await evidenceOf('prioritisation')).length).toBeGreaterThan(1);
		const before = await evidenceOf('prioritisation');
		await vault.reload();
		await section('gaps').getByText('Showing Investment and prioritisation').waitFor();
		await expect.poll(() => section('radar').locator('.pp-figures').isVisible()).toBe(true);
		await expect.poll(() => evidenceOf('prioritisation')).toEqual(before);
	});
});

describe('an empty vault', () => {
	afterEach(end);

	it('has one sentence and one button, which starts the plan, and the dashboard follows', async () => {
		await open({ notes: { 'Shopping.md': 'Milk.\n' } });
		await expect.poll(() => dashboard().getByRole('button').allInnerTexts()).toEqual(['Create transition plan']);
		await expect.poll(() => dashboard().innerText()).toContain('Nothing to show yet. A first plan takes a minute.');
		await button('Create transition plan').click();
		await chooseFirstPlan(vault);
		await vault.press('Mod+Enter');
		await vault.modal().getByRole('button', { name: 'Create the plan' }).click();
		await vault.notice('Transition plan created');
		await vault.run('Open competence dashboard');
		await section('top').locator('.pp-note-link', { hasText: 'Transition plan: Head of Portfolio Office' }).waitFor();
		await dashboard().getByText('You have not rated yourself yet').waitFor();
		expect((await vault.diff()).created).toEqual(['Pathway/Starting point 2026-11-22 (in confidence).md', 'Pathway/Transition plan 2026-11-22.md']);
	});
});

describe('what happens to the notes meanwhile', () => {
	afterEach(end);

	const proof = (level: number): string => `---\ntags: [competence/presence/gravitas]\nevidence-date: 2026-10-01\nevidence-level: ${level}\n---\n# Proof\n`;
	const shown = async (...titles: readonly string[]): Promise<void> => {
		await expect.poll(() => evidenceOf('gravitas'), { timeout: 8000 }).toEqual(titles);
	};
	const openGravitas = async (more: Readonly<Record<string, string>> = {}): Promise<void> => {
		await open({ notes: { 'Work/Proof.md': proof(2), 'Pathway/Assessment.md': '---\npathway-type: assessment\npathway-date: 2026-11-01\npathway-rater: self\nlevel-gravitas: 5\n---\n', ...more } });
		const all = section('gaps').getByRole('button', { name: /^Show all/ });
		if (await all.count()) await all.click();
		await row('gravitas').getByRole('button').click();
		await dashboard().locator('.pp-evidence .pp-note-link').first().waitFor();
	};

	it('is followed: renamed and deleted in the explorer', async () => {
		await openGravitas();
		await vault.menu('Work/Proof.md', 'Rename...');
		await vault.modal().locator('input').fill('Better proof');
		await vault.press('Enter');
		await shown('Better proof');
		await dashboard().locator('.pp-evidence .pp-note-link').click();
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Better proof' }).waitFor();
		await vault.run('Open competence dashboard');
		await vault.menu('Work/Better proof.md', 'Delete');
		await vault.modal().getByRole('button', { name: 'Delete' }).click();
		await row('gravitas').getByText('No note yet').waitFor();
	});

	it('is followed: written, renamed as a folder and deleted by another program', async () => {
		await openGravitas();
		await vault.write('Work/Second.md', proof(3).replace('2026-10-01', '2026-09-01'));
		await shown('Proof', 'Second');
		await vault.menu('Work', 'Rename...');
		await vault.modal().locator('input').fill('Job');
		await vault.press('Enter');
		await expect.poll(() => dashboard().locator('.pp-evidence .pp-note-link').first().getAttribute('href')).toBe('Job/Proof.md');
		await vault.remove('Job/Proof.md');
		await shown('Second');
	});

	it('is followed when the metadata comes late', async () => {
		await openGravitas();
		await vault.fault({ delayCacheMs: 3000 });
		await vault.write('Work/Second.md', proof(3).replace('2026-10-01', '2026-09-01'));
		await vault.page.locator('.nav-folder-title[data-path="Work"]').click();
		await vault.page.locator('.nav-file-title[data-path="Work/Second.md"]').waitFor();
		expect(await evidenceOf('gravitas')).toEqual(['Proof']);
		await shown('Proof', 'Second');
	});

	it('is followed when a note is tagged', async () => {
		await openGravitas({ 'Work/Meeting.md': '---\ndate: 2026-08-01\n---\nText\n' });
		await vault.page.locator('.nav-folder-title[data-path="Work"]').click();
		await vault.menu('Work/Meeting.md', 'Tag with competence areas');
		await vault.page.locator('.pp-picker-search').waitFor();
		await vault.choose('gravitas');
		await vault.notice('1 tag added');
		await shown('Proof', 'Meeting');
		await vault.noticeButton('1 tag added', 'Undo');
		await vault.notice('Undone');
		await shown('Proof');
	});

	it('is named where Obsidian does not see a tag, and counts all the same', async () => {
		await openGravitas({ 'Work/Text.md': '---\ntags: competence/presence/gravitas\n---\n', 'Work/Singular.md': '---\ntag: competence/presence/self-awareness\n---\n' });
		const text = await section('unreadable').innerText();
		expect(text).toContain('Obsidian does not see competence/presence/gravitas where it stands in Text. It counts here; a list under tags mends it.');
		expect(text).toContain('Obsidian does not see competence/presence/self-awareness where it stands in Singular. It counts here; a list under tags mends it.');
		expect([...(await evidenceOf('gravitas'))].sort()).toEqual(['Proof', 'Text']);
	});
});
