import { describe, expect, it } from 'vitest';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { eachTest } from './sessions';

const count = 1_000;
/** Enough to be stopped half way. */
const fewer = 300;

const bulk = eachTest(openBulkVault);
let vault: BulkVault;

/** Each with front matter in another form; one in a hundred cannot be edited. */
function generatedNotes(count: number): Readonly<Record<string, string>> {
	const forms = ['', '---\ntags: [meeting, board] # keep\n---\n', '---\r\ntags:\r\n- "meeting"\r\ndate: 2026-01-05\r\n---\r\n', '\uFEFF---\ntitle: "A title"\n---\n', '---\ntags: meeting\nx: 010\n---\n'];
	const notes: Record<string, string> = {};
	for (let index = 0; index < count; index += 1) {
		const head = index % 100 === 99 ? '---\ntags:\n\t- a\n---\n' : (forms[index % forms.length] ?? '');
		notes[`Many/${index % 10}/Note ${String(index).padStart(4, '0')}.md`] = `${head}# Note ${index}\n\n${'Words of an ordinary note. '.repeat(40)}\n`;
	}
	return notes;
}

async function openPreview(count: number): Promise<void> {
	vault = await bulk({ notes: generatedNotes(count) });
	await vault.menuOf('Many', new RegExp(`^Tag ${count.toLocaleString('en-GB')} notes with`));
	await vault.choose('prioritisation');
}

/** Seconds with one decimal, for the figures in the test's output. */
async function timed(action: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await action();
	return Math.round((performance.now() - start) / 100) / 10;
}

/** Watches from now on for the longest task that kept the page from answering, in milliseconds; 0 for none over 50. */
async function watchLongTasks(): Promise<() => Promise<number>> {
	await vault.page.evaluate(() => {
		const seen = { longest: 0 };
		Object.assign(window, { seenTasks: seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
		}).observe({ type: 'longtask' });
	});
	return () => vault.page.evaluate(() => Math.round((window as unknown as { seenTasks: { longest: number } }).seenTasks.longest));
}

describe('a thousand notes', () => {
	it('are shown a piece at a time, written with progress, and undone to the last byte', { timeout: 400_000 }, async () => {
		const preview = await timed(() => openPreview(count));
		await expect.poll(() => vault.rows().count()).toBe(100);
		await vault.modal().locator('.pp-bulk-row input').first().focus();
		await vault.press('End');
		await expect.poll(() => vault.rows().count()).toBe(count);
		expect(await vault.page.evaluate(() => document.activeElement?.closest('.pp-bulk-row')?.textContent)).toContain('A tab indents its properties');

		const longest = await watchLongTasks();
		let sawProgress = false;
		const write = await timed(async () => {
			await vault.press('Mod+Enter');
			await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 100);
			sawProgress = /Changed \d+ of 990 notes\./.test(await vault.modal().innerText());
			await vault.page.locator('.pp-bulk-headline').waitFor({ timeout: 300_000 });
		});
		const longestTask = await longest();
		expect(sawProgress).toBe(true);
		const summary = await vault.summary();
		expect(summary).toContain('990 notes changed.');
		expect(summary).toContain('Left alone: 10');
		expect((await vault.diff()).changed).toHaveLength(990);

		const undo = await timed(async () => {
			await vault.button('Undo').click();
			await vault.page.locator('progress').waitFor();
			await vault.page.locator('.notice', { hasText: 'Undone' }).waitFor({ timeout: 300_000 });
		});
		expect(await vault.notice('Undone')).toBe('Undone: Tags added (990 notes).');
		expect((await vault.diff()).patch).toBe('');
		console.log(`1,000 notes: preview ${preview} s, written in ${write} s (longest task ${longestTask} ms), undone in ${undo} s`);
	});

	it('stop long before the last when told to, and what was written by then is undone', { timeout: 400_000 }, async () => {
		await openPreview(fewer);
		await vault.fault({ slowWritesMs: 20 });
		await vault.press('Mod+Enter');
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 60);
		const cancel = await timed(async () => {
			await vault.press('Enter');
			await vault.page.locator('.pp-bulk-headline').waitFor();
		});
		console.log(`Stopped after ${cancel} s`);
		const { changed } = await vault.diff();
		expect(changed.length).toBeGreaterThan(60);
		expect(changed.length).toBeLessThan(200);
		const summary = await vault.summary();
		expect(summary).toContain(`${changed.length} notes changed. Stopped before ${fewer - 3 - changed.length} notes were reached.`);
		await vault.fault({ slowWritesMs: 0 });
		await vault.press('Escape');
		expect(await vault.undo()).toBe(`Undone: Tags added (${changed.length} notes).`);
		expect((await vault.diff()).patch).toBe('');
	});

	it('tell what was done when the window is closed half way, and undo goes on where it was stopped', { timeout: 400_000 }, async () => {
		await openPreview(fewer);
		await vault.fault({ slowWritesMs: 20 });
		await vault.press('Mod+Enter');
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 60);
		await vault.press('Escape');
		const notice = await vault.notice(' changed, ');
		const { changed } = await vault.diff();
		expect(notice).toContain(`${changed.length} notes changed, ${fewer - 3 - changed.length} not.`);
		await vault.page.locator('.notice button', { hasText: 'Undo' }).click();
		await vault.page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 5);
		await vault.press('Enter');
		await vault.page.locator('.modal', { hasText: 'What was taken back' }).waitFor();
		expect(await vault.summary()).toContain('Not reached:');
		await vault.press('Enter');
		await vault.fault({ slowWritesMs: 0 });
		await vault.undo();
		expect((await vault.diff()).patch).toBe('');
	});
});
