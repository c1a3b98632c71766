import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { eachTest } from './sessions';

const tag = 'competence/investment/prioritisation';
const meetings = 23;

const bulk = eachTest(openBulkVault);
let vault: BulkVault;

beforeEach(async () => {
	vault = await bulk();
});

/** Opens the preview of adding the tag to a folder, from the folder's own menu. */
async function previewFolder(folder: string): Promise<void> {
	await vault.menuOf(folder, /^Tag \d+ notes? with/);
	await vault.choose('prioritisation');
}

async function names(): Promise<readonly string[]> {
	return vault.rows().locator('.pp-bulk-name').allTextContents();
}

describe('tagging a folder', () => {
	it('shows every note first, writes those that are ticked, and takes every byte back', async () => {
		await previewFolder('Meetings');
		await expect.poll(() => vault.rows().count()).toBe(meetings);
		expect((await vault.diff()).changed).toEqual([]);
		const ticked = await vault.modal().locator('.pp-bulk-tick-all').innerText();
		const willChange = Number(/of (\d+) notes ticked/.exec(ticked)?.[1]);
		// By keyboard: back from the button to the list, down to the second note, space.
		await vault.press('Shift+Tab');
		await vault.press('ArrowDown');
		await vault.press('Space');
		const unticked = (await names())[1] ?? '';
		await expect.poll(() => vault.modal().locator('.pp-is-unticked .pp-bulk-name').allInnerTexts()).toEqual([unticked]);

		const summary = await vault.apply();
		expect(summary).toContain(`${willChange - 1} notes changed.`);
		expect(summary).toContain('Unticked: 1');
		await vault.press('Enter');
		const { changed, created, removed } = await vault.diff();
		expect({ changed: changed.length, created, removed }).toEqual({ changed: willChange - 1, created: [], removed: [] });
		expect(changed).not.toContain(`Meetings/${unticked}.md`);
		for (const note of changed) expect(await vault.read(note)).toContain(tag);

		expect(await vault.undo()).toBe(`Undone: Tags added (${willChange - 1} notes).`);
		expect((await vault.diff()).patch).toBe('');
	});

	it('says of every note that is left alone why, before and after, and opens it behind the window', async () => {
		await previewFolder('Inbox');
		await vault.modal().getByRole('button', { name: 'Left alone: 3' }).click();
		expect(await names()).toEqual(['Supplier breakfast', 'Telemetry contractor', 'half a thought']);
		expect(await vault.rows().locator('.pp-bulk-why').allTextContents()).toEqual([
			expect.stringMatching(/^Left alone\. Its properties are not valid YAML in line 2/),
			'Left alone. A tab indents its properties in line 3, which YAML does not allow. Put spaces there, then tag it again.',
			'Left alone. Its properties begin with --- and never end. Add a line --- after the last property, then tag it again.',
		]);
		const summary = await vault.apply();
		expect(summary).toContain('2 notes changed.');
		expect(summary).toContain('Left alone: 3');
		await vault.modal().getByText('half a thought').click();
		await vault.page.locator('.workspace-tab-header', { hasText: 'half a thought' }).waitFor();
		await expect.poll(() => vault.modal().locator('.pp-bulk-headline').isVisible()).toBe(true);
		await vault.button('Undo').click();
		await vault.notice('Undone');
		expect((await vault.diff()).patch).toBe('');
	});

	it('goes back to the choice as it was made, and writes nothing when it is cancelled', async () => {
		await previewFolder('Courses');
		await vault.button('Change the choice').click();
		await vault.page.locator('.pp-picker-chosen', { hasText: 'Chosen: Prioritisation' }).waitFor();
		await vault.choose('gravitas');
		// A row out of sight has no text until it is drawn.
		await expect.poll(() => vault.rows().first().locator('.pp-bulk-effect').innerText()).toContain(`${tag}, competence/presence/gravitas`);
		await vault.press('Escape');
		await vault.page.locator('.modal').waitFor({ state: 'detached' });
		expect(await vault.writes()).toEqual([]);
	});
});

describe('where the notes come from', () => {
	it('takes what is selected in the explorer, folders as the notes in them', async () => {
		for (const folder of ['Courses', 'Templates', 'Attachments']) await vault.row(folder).click({ modifiers: ['Alt'] });
		await vault.menuOf('Templates', /^Tag 4 notes with/);
		await vault.choose('prioritisation');
		expect([...(await names())].sort()).toEqual(['Meeting', 'MoP Foundation week', 'MoP resit plan', 'P3O notes, the useful bits']);
	});

	it('takes the open tabs', async () => {
		await vault.open('Listener');
		await vault.ask('Tag several notes', 'Open tabs (1 note)');
		await vault.choose('prioritisation');
		expect(await names()).toEqual(['Listener']);
	});

	it('takes the notes that hold some words, and says what to try when none does', async () => {
		await vault.ask('Tag several notes', 'Notes that hold some words');
		await vault.page.locator('#pp-bulk-query').waitFor();
		await vault.page.keyboard.type('zebra crossing');
		await vault.press('Enter');
		await vault.modal().getByText('No note holds zebra crossing.').waitFor();
		await vault.page.keyboard.type('commission leakage');
		await vault.press('Enter');
		await vault.modal().getByText('No note holds commission leakage.').waitFor();
		await vault.page.keyboard.type('burst main text');
		await vault.press('Enter');
		await vault.choose('prioritisation');
		expect(await names()).toContain('2026-02-12 Prioritisation workshop');
	});

	it('takes the notes with a tag, and those of the folder of the note that is open', async () => {
		await vault.ask('Tag several notes', 'Notes with a tag', 'workshop');
		await vault.choose('gravitas');
		expect(await names()).toContain('2026-02-12 Prioritisation workshop');
		await vault.press('Escape');
		await vault.open('P3O notes');
		await vault.ask('Tag several notes', 'Notes in Courses (3 notes)');
		await vault.choose('gravitas');
		await expect.poll(() => vault.rows().count()).toBe(3);
	});
});

describe('removing and replacing', () => {
	it('removes one competence and leaves the rest', async () => {
		await vault.menuOf('Meetings', /^Tag/);
		await vault.choose('prioritisation', 'Remove');
		await vault.apply();
		await vault.press('Enter');
		expect(await vault.read('Meetings/2026-02-12 Prioritisation workshop.md')).toContain('tags: [meeting, workshop]\nevidence-date: 2026-02-12\nevidence-level: 3\n');
	});

	it('replaces what a note shows and keeps its other tags', async () => {
		await vault.menuOf('Meetings', /^Tag/);
		await vault.choose('gravitas', 'Replace');
		await vault.apply();
		await vault.press('Enter');
		expect(await vault.read('Meetings/2026-02-12 Prioritisation workshop.md')).toContain('tags: [meeting, workshop, competence/presence/gravitas]\n');
		await vault.undo();
		expect((await vault.diff()).patch).toBe('');
	});

	it('gives a level to notes without one, and to all when asked', async () => {
		await vault.menuOf('Meetings', /^Tag/);
		await vault.page.locator('.pp-picker-search').waitFor();
		await vault.modal().getByRole('radio', { name: /^2 / }).check();
		await vault.choose('prioritisation');
		const workshop = vault.rows().filter({ hasText: '2026-02-12 Prioritisation workshop' });
		await expect.poll(() => workshop.innerText()).toContain('Nothing to change.');
		await vault.button('Change the choice').click();
		await vault.page.locator('.pp-picker-search').waitFor();
		await vault.modal().getByRole('checkbox').check();
		await vault.press('Mod+Enter');
		await workshop.waitFor();
		await expect.poll(() => workshop.innerText()).toContain('evidence-level: 2');
	});
});

describe('what happens between the preview and the writing', () => {
	it('leaves a note alone whose own tags changed, and builds on a text that changed elsewhere', async () => {
		await previewFolder('Courses');
		const [first, second] = ['Courses/MoP Foundation week.md', 'Courses/MoP resit plan.md'];
		const gone = `---\ntags: [${tag}]\n---\nwritten elsewhere\n`;
		const body = `${await vault.read(second)}One more line.\n`;
		await writeFile(path.join(vault.vault, first), '---\ntags: [competence/investment]\n---\nwritten elsewhere\n');
		await vault.fault({ changeBeforeProcess: [{ path: second, text: body }] });
		const summary = await vault.apply();
		expect(summary).toContain('2 notes changed.');
		expect(summary).toMatch(/Changed meanwhile, so left alone: 1[\s\S]*MoP Foundation week/);
		expect(await vault.read(first)).not.toContain(tag);
		expect(await vault.read(second)).toContain('One more line.');
		expect(await vault.read(second)).toContain(tag);
		await vault.button('Undo').click();
		await vault.notice('Undone');
		expect(await vault.read(second)).toBe(body);
		// Somebody else has tagged it already: nothing is left to do, and that is said as such.
		await writeFile(path.join(vault.vault, first), gone);
		await previewFolder('Courses');
		expect(await vault.rows().filter({ hasText: 'Nothing to change.' }).locator('.pp-bulk-name').allTextContents()).toEqual(['MoP Foundation week']);
	});

	it('reports a note that cannot be written and goes on with the rest', async () => {
		await previewFolder('Courses');
		await vault.fault({ failWrites: [{ path: 'Courses/MoP resit plan.md', count: 1, message: 'EACCES: permission denied, open' }] });
		const summary = await vault.apply();
		expect(summary).toContain('2 notes changed.');
		expect(summary).toMatch(/Could not be written: 1\s+MoP resit plan[\s\S]*EACCES: permission denied, open\./);
		await vault.button('Undo').click();
		expect(await vault.notice('Undone')).toBe('Undone: Tags added (2 notes).');
		expect((await vault.diff()).patch).toBe('');
	});

	it('writes nothing whose way back cannot be kept', async () => {
		await previewFolder('Courses');
		await vault.fault({ failWrites: [{ path: '*change-log-running.jsonl', message: 'ENOSPC: no space left on device, write' }] });
		await vault.press('Mod+Enter');
		await vault.page.locator('.notice', { hasText: 'ENOSPC' }).waitFor();
		expect((await vault.diff()).patch).toBe('');
	});

	it('lets a crash half way be undone after the restart', async () => {
		await previewFolder('Meetings');
		await vault.fault({ slowWritesMs: 60 });
		await vault.press('Mod+Enter');
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) >= 5);
		await vault.page.reload();
		await vault.page.locator('body[data-host-state="ready"]').waitFor();
		const written = (await vault.diff()).changed.length;
		expect(written).toBeGreaterThanOrEqual(5);
		expect(written).toBeLessThan(meetings - 3);
		expect(await vault.undo()).toBe(`Undone: Tags added (${written} notes).`);
		expect((await vault.diff()).patch).toBe('');
	});

	it('leaves alone and lists what changed after the writing', async () => {
		await previewFolder('Courses');
		await vault.apply();
		await vault.press('Enter');
		const note = 'Courses/MoP resit plan.md';
		await writeFile(path.join(vault.vault, note), `${await vault.read(note)}Later.\n`);
		await vault.run('Undo last change');
		expect(await vault.notice('Undone')).toBe(`Undone: Tags added (2 notes).\nLeft alone, because it changed since: ${note}.`);
		expect((await vault.diff()).changed).toEqual([note]);
	});
});
