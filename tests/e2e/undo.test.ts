// Taking back: from the notice, by command, after a restart, and what is left alone.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleOptions, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const plan = 'Pathway/Transition plan 2026-11-22.md';
const answers = 'Pathway/Starting point 2026-11-22 (in confidence).md';
const name = '2026-11-18 Investment board';
const board = `Meetings/${name}.md`;
const log = `${pluginFolder}/change-log.json`;
const unchanged = { created: [], changed: [], removed: [], patch: '' };

const sample = eachTest(openSample);
let vault: SampleSession;

async function open(options: SampleOptions = {}): Promise<void> {
	vault = await sample(options);
}

async function tagBoard(letters = 'npv'): Promise<void> {
	await vault.open(name);
	await vault.startTagging();
	await vault.choose(letters);
	await vault.notice('1 tag added');
}

describe('a tagged note', () => {
	it('is as it was to the byte after Undo in its notice, and then there is nothing left to undo', async () => {
		await open();
		await tagBoard();
		expect((await vault.diff()).changed).toEqual([board]);
		await vault.noticeButton('1 tag added', 'Undo');
		expect(await vault.notice('Undone')).toBe(`Undone: Tags of ${name} (1 note).`);
		expect(await vault.diff()).toEqual(unchanged);
		await vault.run('Undo last change');
		await vault.notice('There is nothing to undo.');
	});

	it('is taken back by the command after a restart, the last change first', async () => {
		await open();
		await tagBoard();
		const once = await vault.read(board);
		await vault.page.locator('.notice', { hasText: '1 tag added' }).click({ position: { x: 3, y: 3 } });
		await tagBoard('gravitas');
		await vault.reload();
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.read(board)).toBe(once);
		await vault.reload();
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.diff()).toEqual(unchanged);
	});

	it('is left alone and named when it was written on since, and can be undone when that is gone again', async () => {
		await open();
		await tagBoard();
		const tagged = await vault.read(board);
		await vault.write(board, tagged.replace('evidence-date: 2026-11-18', 'evidence-date: 2026-11-19'));
		const since = await vault.read(board);
		expect(since).not.toBe(tagged);
		await vault.run('Undo last change');
		expect(await vault.notice('Left alone')).toBe(`No note was taken back.\nLeft alone, because it changed since: ${board}.`);
		expect(await vault.read(board)).toBe(since);
		await vault.write(board, tagged);
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.diff()).toEqual(unchanged);
	});

	it('can be undone again when the note could not be written', async () => {
		await open();
		await tagBoard();
		const tagged = await vault.read(board);
		await vault.fault({ failWrites: [{ path: board, count: 1, message: 'ENOSPC: no space left on device, write' }] });
		await vault.run('Undo last change');
		expect(await vault.notice('could not be written')).toBe(`No note was taken back.\n${board} could not be written: ENOSPC: no space left on device, write. It can be undone again.`);
		expect(await vault.read(board)).toBe(tagged);
		await vault.run('Undo last change');
		await vault.notice('Undone: Tags of');
		expect(await vault.diff()).toEqual(unchanged);
	});

	it('is left alone with what was typed into it and not saved yet, which is saved first', async () => {
		await open();
		await tagBoard();
		const tagged = await vault.read(board);
		await vault.writeAtEnd('Typed after it.');
		await vault.run('Undo last change');
		expect(await vault.notice('Left alone')).toBe(`No note was taken back.\nLeft alone, because it changed since: ${board}.`);
		expect(await vault.read(board)).toBe(`${tagged}Typed after it.`);
	});

	it('is named as gone when it was deleted since', async () => {
		await open();
		await tagBoard();
		await vault.menu(board, 'Delete');
		await vault.modal().getByRole('button', { name: 'Delete' }).click();
		await vault.page.locator(`.nav-file-title[data-path="${board}"]`).waitFor({ state: 'detached' });
		await vault.run('Undo last change');
		expect(await vault.notice('Not there any more')).toBe(`No note was taken back.\nNot there any more: ${board}.`);
		await vault.run('Undo last change');
		await vault.notice('There is nothing to undo.');
	});
});

describe('a created plan', () => {
	it('goes to the trash while it is as it was made', async () => {
		await open();
		await vault.createPlan();
		const made = await vault.read(plan);
		await vault.noticeButton('Transition plan created', 'Undo');
		expect(await vault.notice('Undone')).toBe('Undone: Creation of Transition plan 2026-11-22 (2 notes).');
		expect(await vault.diff()).toEqual(unchanged);
		expect(await readdir(path.join(vault.vault, '.trash'), { recursive: true })).toContainEqual(expect.stringMatching(/Transition plan 2026-11-22\.md$/));
		expect(made).toContain('pathway-type: plan');
	});

	it('is left alone with its answers and named when somebody has worked in it, also after a restart', async () => {
		await open();
		await vault.createPlan();
		await vault.writeAtEnd('My own line.');
		await vault.press('Mod+s');
		await expect.poll(() => vault.read(plan)).toMatch(/My own line\.$/);
		const mine = await vault.read(plan);
		await vault.reload();
		await vault.run('Undo last change');
		expect(await vault.notice('Left alone')).toBe(`No note was taken back.\nLeft alone, because it changed since: ${plan}.\nLeft alone as well, because notes that were made together are taken back together: ${answers}.`);
		expect(await vault.read(plan)).toBe(mine);
		expect(await vault.text(answers)).toBeDefined();
	});
});

describe('the change log', () => {
	it('has nothing to undo at first, and is not written for that', async () => {
		await open();
		await vault.run('Undo last change');
		await vault.notice('There is nothing to undo.');
		expect(await vault.writes()).toEqual([]);
		expect(await vault.text(log)).toBeUndefined();
	});

	it('is put aside and not lost when it was cut short, the user is told, and the next change can be undone', async () => {
		const cut = '{"version":1,"operations":[{"id":"a","at":"2026-11-20T10:';
		await open({ files: { [log]: cut } });
		await tagBoard();
		expect(await vault.notice('could not be read')).toContain('The file was put aside in the folder of the plugin as change-log.json.unreadable.');
		expect(await vault.text(`${log}.unreadable`)).toBe(cut);
		expect(JSON.parse((await vault.text(log)) ?? '')).toMatchObject({ operations: [{ label: `Tags of ${name}` }] });
		await vault.reload();
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.diff()).toEqual(unchanged);
	});

	it('is whole after a write that failed: the next undo takes back both changes', async () => {
		await open();
		await vault.fault({ failWrites: [{ path: log, count: 1, message: 'ENOSPC: no space left on device, write' }] });
		await tagBoard();
		await vault.notice('Undo works until Obsidian is closed');
		await vault.page.locator('.notice', { hasText: '1 tag added' }).click({ position: { x: 3, y: 3 } });
		await tagBoard('gravitas');
		await vault.reload();
		for (let change = 0; change < 2; change++) {
			await vault.run('Undo last change');
			await vault.page.locator('.notice', { hasText: 'Undone' }).nth(change).waitFor();
		}
		expect(await vault.diff()).toEqual(unchanged);
	});
});
