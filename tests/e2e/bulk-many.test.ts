import { describe, expect, it } from 'vitest';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { manyNotes, oneBadIn } from './many-notes';
import { eachTest } from './sessions';

/** Enough to be shown in pieces and stopped half way; `npm run bench -- bulk` takes a thousand. */
const count = 150;
const editable = count - count / oneBadIn;

const bulk = eachTest(openBulkVault);
let vault: BulkVault;

async function openPreview(): Promise<void> {
	vault = await bulk({ notes: manyNotes(count) });
	await vault.menuOf('Many', new RegExp(`^Tag ${count.toLocaleString('en-GB')} notes with`));
	await vault.choose('prioritisation');
}

async function progressPast(notes: number): Promise<void> {
	await vault.page.waitForFunction((wanted) => (document.querySelector('progress')?.value ?? 0) > wanted, notes);
}

/** Until a fifth is written. */
async function writeSlowly(): Promise<void> {
	await openPreview();
	await vault.fault({ slowWritesMs: 20 });
	await vault.press('Mod+Enter');
	await progressPast(30);
}

describe('a hundred and fifty notes', () => {
	it('are shown a piece at a time, written with progress, and undone to the last byte', async () => {
		await openPreview();
		await expect.poll(() => vault.rows().count()).toBe(100);
		await vault.modal().locator('.pp-bulk-row input').first().focus();
		await vault.press('End');
		await expect.poll(() => vault.rows().count()).toBe(count);
		expect(await vault.page.evaluate(() => document.activeElement?.closest('.pp-bulk-row')?.textContent)).toContain('A tab indents its properties');

		await vault.press('Mod+Enter');
		await progressPast(30);
		expect(await vault.modal().innerText()).toMatch(new RegExp(`Changed \\d+ of ${editable} notes\\.`));
		const summary = await vault.summary();
		expect(summary).toContain(`${editable} notes changed.`);
		expect(summary).toContain(`Left alone: ${count - editable}`);
		expect((await vault.diff()).changed).toHaveLength(editable);

		await vault.button('Undo').click();
		await vault.page.locator('progress').waitFor();
		expect(await vault.notice('Undone')).toBe(`Undone: Tags added (${editable} notes).`);
		expect((await vault.diff()).patch).toBe('');
	});

	it('stop long before the last when told to, and what was written by then is undone', async () => {
		await writeSlowly();
		await vault.press('Enter');
		await vault.page.locator('.pp-bulk-headline').waitFor();
		const { changed } = await vault.diff();
		expect(changed.length).toBeGreaterThan(30);
		expect(changed.length).toBeLessThan(120);
		const summary = await vault.summary();
		expect(summary).toContain(`${changed.length} notes changed. Stopped before ${editable - changed.length} notes were reached.`);
		await vault.fault({ slowWritesMs: 0 });
		await vault.press('Escape');
		expect(await vault.undo()).toBe(`Undone: Tags added (${changed.length} notes).`);
		expect((await vault.diff()).patch).toBe('');
	});

	it('tell what was done when the window is closed half way, and undo goes on where it was stopped', async () => {
		await writeSlowly();
		await vault.press('Escape');
		const notice = await vault.notice(' changed, ');
		const { changed } = await vault.diff();
		expect(notice).toContain(`${changed.length} notes changed, ${editable - changed.length} not.`);
		await vault.page.locator('.notice button', { hasText: 'Undo' }).click();
		await progressPast(5);
		await vault.press('Enter');
		await vault.page.locator('.modal', { hasText: 'What was taken back' }).waitFor();
		expect(await vault.summary()).toContain('Not reached:');
		await vault.press('Enter');
		await vault.fault({ slowWritesMs: 0 });
		await vault.undo();
		expect((await vault.diff()).patch).toBe('');
	});
});
