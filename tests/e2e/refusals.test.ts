// What Obsidian refuses or does in its own way, each shown by what the plugin then says and by what is on disk.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleOptions, type SampleSession } from './sample-session';
import { sessions } from './sessions';

const plan = 'Pathway/Transition plan 2026-11-22.md';
const answers = 'Pathway/Starting point 2026-11-22 (in confidence).md';
const secondPlan = 'Pathway/Transition plan 2026-11-22 (2).md';
const board = 'Meetings/2026-11-18 Investment board.md';
const canvas = 'Portfolio/Change on one page.canvas';
const tag = 'competence/investment/investment-appraisal';
const noSpace = 'ENOSPC: no space left on device, write';

const { open: sample, end } = sessions(openSample);
let vault: SampleSession;

async function open(options: SampleOptions = {}): Promise<void> {
	vault = await sample(options);
}

async function openBoard(): Promise<string> {
	await open();
	await vault.open('2026-11-18 Investment board');
	return vault.read(board);
}

const unchanged = { created: [], changed: [], removed: [] };

describe('a note whose properties cannot be edited safely', () => {
	beforeAll(() => open({ files: { 'Inbox/Twice.md': '---\ndate: 2026-11-01\ntags: [board]\ndate: 2026-11-02\n---\nText\n' } }));
	afterAll(end);

	it.each([
		['Supplier breakfast', /^Supplier breakfast was not changed: its properties are not valid YAML in line 2 \(.+\)\. Open it, correct the properties at the top, then tag it again\.$/],
		['Telemetry contractor', /^Telemetry contractor was not changed: a tab indents its properties in line 3, which YAML does not allow\. Put spaces there, then tag it again\.$/],
		['half a thought', /^half a thought was not changed: its properties begin with --- and never end\. Add a line --- after the last property, then tag it again\.$/],
		['Twice', /^Twice was not changed: the property date stands there twice in line 4\. Delete one of them, then tag it again\.$/],
	])('is refused with the reason and where it is, before anything is asked: %s', async (name, said) => {
		await vault.open(name);
		await vault.run('Tag this note');
		expect(await vault.notice(`${name} was not changed`)).toMatch(said);
		expect(await vault.page.locator('.modal').count()).toBe(0);
		expect(await vault.writes()).toEqual([]);
		expect(await vault.diff()).toMatchObject(unchanged);
	});
});

describe('what is no note', () => {
	beforeAll(() => open());
	afterAll(end);

	it('is said to be missing when no note is open', async () => {
		await vault.run('Tag this note');
		expect(await vault.notice('No note is open')).toBe('No note is open. Open the note that proves something, then try again.');
	});

	it('is refused when it is a canvas, with another way to do it, and its menu does not offer it', async () => {
		await vault.menu(canvas, 'Open in new tab');
		await vault.page.locator('.workspace-tab-header.is-active', { hasText: 'Change on one page' }).waitFor();
		await vault.run('Tag this note');
		expect(await vault.notice('not a Markdown note')).toBe('Change on one page.canvas is not a Markdown note, so it cannot carry tags. Tag a note that links to it instead.');
		await vault.page.locator(`.nav-file-title[data-path="${canvas}"]`).click({ button: 'right' });
		expect(await vault.page.locator('.menu .menu-item').allInnerTexts()).not.toContain('Tag with competence areas');
		await vault.press('Escape');
		expect(await vault.diff()).toMatchObject(unchanged);
	});
});

describe('a note that changes while it is tagged', () => {
	afterEach(end);

	it('is saved first when it holds text that was not saved yet, and both are in the file', async () => {
		const before = await openBoard();
		await vault.writeAtEnd('Typed a second ago.');
		expect(await vault.read(board)).toBe(before);
		await vault.startTagging();
		await vault.choose('npv');
		await vault.notice('1 tag added');
		const after = await vault.read(board);
		expect(after).toContain(`- ${tag}\n`);
		expect(after.trimEnd()).toMatch(/Typed a second ago\.$/);
		await expect.poll(() => vault.page.locator('.cm-content').innerText()).toContain('Typed a second ago.');
	});

	it('keeps what another program wrote in the last moment, and gets its tag', async () => {
		const before = await openBoard();
		await vault.startTagging();
		await vault.fault({ changeBeforeProcess: [{ path: board, text: `${before}\nSynced from the phone.\n` }] });
		await vault.choose('npv');
		await vault.notice('1 tag added');
		const after = await vault.read(board);
		expect(after).toContain(`- ${tag}\n`);
		expect(after).toMatch(/\nSynced from the phone\.\n$/);
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.read(board)).toBe(`${before}\nSynced from the phone.\n`);
	});

	it('is left as it is when what another program wrote cannot be edited', async () => {
		await openBoard();
		await vault.startTagging();
		const broken = '---\ntags: [board\n---\nBroken elsewhere.\n';
		await vault.fault({ changeBeforeProcess: [{ path: board, text: broken }] });
		await vault.choose('npv');
		expect(await vault.notice('was not changed')).toContain('2026-11-18 Investment board was not changed: its properties are not valid YAML in line');
		expect(await vault.read(board)).toBe(broken);
		await vault.run('Undo last change');
		await vault.notice('There is nothing to undo.');
	});

	it.each([
		['Obsidian has noticed', false],
		['Obsidian has not noticed yet', true],
	])('is named as gone when it was deleted while the picker was open, as %s', async (_, dropEvents) => {
		await openBoard();
		await vault.startTagging();
		await vault.fault({ dropEvents });
		await vault.remove(board);
		if (!dropEvents) await vault.page.locator('.workspace-tab-header', { hasText: '2026-11-18 Investment board' }).waitFor({ state: 'detached' });
		await vault.choose('npv');
		expect(await vault.notice('not there any more')).toBe(`${board} is not there any more, so nothing was written. If it has moved, open it where it is now and run the command again.`);
		expect(await vault.writes()).toEqual([]);
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [board] });
	});

	it('is not written again when it says the same already', async () => {
		await openBoard();
		for (const said of ['1 tag added', 'says this already']) {
			await vault.startTagging();
			if (said === '1 tag added') await vault.choose('npv');
			else await vault.press('Mod+Enter');
			await vault.notice(said);
		}
		expect((await vault.writes()).filter((written) => written === board)).toEqual([board]);
		await vault.run('Undo last change');
		await vault.notice('Undone: Tags of 2026-11-18 Investment board (1 note).');
		expect(await vault.diff()).toMatchObject(unchanged);
	});
});

describe('a disk that refuses', () => {
	afterEach(end);

	it('leaves the note whole, says why, and the next try succeeds', async () => {
		const before = await openBoard();
		await vault.fault({ failWrites: [{ path: board, count: 1, message: noSpace }] });
		await vault.startTagging();
		await vault.choose('npv');
		expect(await vault.notice('ENOSPC')).toBe(`Tag this note with competence areas stopped: ${noSpace}. Nothing else was changed. Try again; if it happens again, the developer console has the details.`);
		expect(await vault.read(board)).toBe(before);
		await vault.startTagging();
		await vault.choose('npv');
		await vault.notice('1 tag added');
		expect(await vault.read(board)).toContain(tag);
	});

	it('leaves no half plan, says why, keeps the answers, and the next try succeeds', async () => {
		await open({ without: ['Pathway'] });
		await vault.startPlan();
		await vault.modal().getByLabel('Hours a week').fill('5.5');
		await vault.fault({ failWrites: [{ path: plan, count: 1, message: noSpace }] });
		await vault.press('Mod+Enter');
		await vault.modal().getByRole('button', { name: 'Create the plan' }).click();
		expect(await vault.notice('ENOSPC')).toContain(
			`The plan was not created. Not written: Transition plan 2026-11-22 (${noSpace}). Written: Starting point 2026-11-22 (in confidence); Undo takes that back. Your answers are kept`,
		);
		expect((await vault.diff()).created).toEqual([answers]);
		await vault.noticeButton('ENOSPC', 'Undo');
		await vault.notice('Undone');
		expect(await vault.diff()).toMatchObject({ created: [], changed: [] });
		await vault.startPlan();
		await expect.poll(() => vault.modal().getByLabel('Hours a week').inputValue()).toBe('5.5');
		await vault.press('Mod+Enter');
		await vault.modal().getByRole('button', { name: 'Create the plan' }).click();
		await vault.notice('Transition plan created');
		expect((await vault.diff()).created).toEqual([answers, plan]);
		expect(await vault.read(plan)).toContain('pathway-hours-per-week: 5.5\n');
	});

	it('tells that the tag is there, and how long it can be undone, when the change log cannot be written', async () => {
		const before = await openBoard();
		await vault.fault({ failWrites: [{ path: '*/change-log.json', count: 1, message: noSpace }] });
		await vault.startTagging();
		await vault.choose('npv');
		await vault.notice('1 tag added');
		expect(await vault.notice('Undo works until')).toContain(noSpace);
		expect(await vault.read(board)).toContain(tag);
		await vault.noticeButton('1 tag added', 'Undo');
		await vault.notice('Undone');
		expect(await vault.read(board)).toBe(before);
	});

	it('tells that the plan is there when the settings cannot be written', async () => {
		await open({ without: ['Pathway'] });
		await vault.fault({ failWrites: [{ path: '*/data.json', count: 1, message: noSpace }] });
		await vault.previewPlan();
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect((await vault.diff()).created).toEqual([answers, plan]);
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Transition plan 2026-11-22' }).waitFor();
	});
});

describe('a new plan', () => {
	afterEach(end);

	it('takes the next free name, and the preview says so', async () => {
		await open({ files: { [plan]: 'Mine.\n' } });
		await vault.previewPlan();
		await vault.modal().getByText('Pathway/Transition plan 2026-11-22 exists already. The new one will be called Transition plan 2026-11-22 (2).').waitFor();
		expect(await vault.writes()).toEqual([]);
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		expect(await vault.diff()).toMatchObject({ created: [answers, secondPlan], changed: [], removed: [] });
	});

	it('does not write over a note that has come into being after the preview', async () => {
		await open();
		await vault.previewPlan();
		await vault.fault({ dropEvents: true });
		await vault.write(plan, 'Made on the phone.\n');
		await vault.press('Mod+Enter');
		expect(await vault.notice('was not created')).toBe(`The plan was not created: ${plan} has come into being meanwhile. Run the command again; the new one will get another name.`);
		expect(await vault.read(plan)).toBe('Made on the phone.\n');
		expect((await vault.diff()).created).toEqual([plan]);
		await vault.fault({ dropEvents: false });
		await vault.write(plan, 'Made on the phone, and noticed.\n');
		await vault.page.locator('.nav-folder-title[data-path="Pathway"]').click();
		await vault.page.locator(`.nav-file-title[data-path="${plan}"]`).waitFor();
		await vault.createPlan();
		expect(await vault.read(plan)).toBe('Made on the phone, and noticed.\n');
		expect((await vault.diff()).created).toEqual([answers, secondPlan, plan]);
	});

	it('makes the folder of the notes and the one of the plugin where there is none', async () => {
		await open({ notes: { 'Note.md': 'A note.\n' } });
		expect(await vault.text(`${pluginFolder}/data.json`)).toBeUndefined();
		await vault.createPlan();
		expect((await vault.diff()).created).toEqual([answers, plan]);
		await expect.poll(async (): Promise<unknown> => JSON.parse((await vault.text(`${pluginFolder}/data.json`)) ?? 'null')).toMatchObject({ version: 1, folder: 'Pathway', currentPlan: plan });
		expect((await vault.text(`${pluginFolder}/change-log.json`)) ?? '').toContain(plan);
	});
});

describe('settings', () => {
	afterEach(end);

	it('begin with their defaults where nothing was saved yet, and survive a restart', async () => {
		await open({ without: ['Pathway'] });
		const showFolder = async (): Promise<string> => {
			await vault.settings();
			return vault.page.locator('.setting-item', { hasText: 'Where plans, assessments and evidence are kept' }).locator('input').inputValue();
		};
		expect(await showFolder()).toBe('Pathway');
		expect(await vault.text(`${pluginFolder}/data.json`)).toBeUndefined();
		await vault.page.locator('.setting-item', { hasText: 'What a new plan proposes to ask' }).locator('input').fill('7');
		await expect.poll(() => vault.text(`${pluginFolder}/data.json`)).toMatch(/"weekHours": ?7/);
		await vault.reload();
		await vault.startPlan();
		await expect.poll(() => vault.modal().getByLabel('Hours a week').inputValue()).toBe('7');
		await vault.press('Escape');
		expect(await vault.diff()).toMatchObject(unchanged);
	});
});

describe('a dialogue that is left', () => {
	afterEach(end);

	const ways = [
		['Escape', () => vault.press('Escape')],
		['its close button', () => vault.modal().locator('.modal-close-button').click()],
		['a click beside it', () => vault.page.locator('.modal-bg').last().click({ position: { x: 5, y: 5 } })],
	] as const;

	it('writes nothing and keeps the answers of the plan, however it is left', async () => {
		await open();
		let hours = 4;
		for (const [, leave] of ways) {
			await vault.startPlan();
			const field = vault.modal().getByLabel('Hours a week');
			await expect.poll(() => field.inputValue()).toBe(String(hours));
			hours += 1;
			await field.fill(String(hours));
			await leave();
			await vault.page.locator('.modal').waitFor({ state: 'detached' });
			await vault.notice('Your answers are kept. Create transition plan goes on where you stopped.');
			await vault.previewPlan();
			await leave();
			await vault.page.locator('.modal').waitFor({ state: 'detached' });
		}
		expect(await vault.writes()).toEqual([]);
		expect(await vault.diff()).toMatchObject(unchanged);
	});

	it('leaves the note as it is, however the picker is left', async () => {
		await openBoard();
		for (const [, leave] of ways) {
			await vault.startTagging();
			await vault.page.keyboard.type('npv');
			await vault.press('Enter');
			await leave();
			await vault.page.locator('.modal').waitFor({ state: 'detached' });
		}
		expect(await vault.page.locator('.notice').count()).toBe(0);
		expect(await vault.writes()).toEqual([]);
		expect(await vault.diff()).toMatchObject(unchanged);
	});
});
