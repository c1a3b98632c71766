// A thousand notes tagged in the preview host and taken back: how long a person waits, and how long the page ever is without
// an answer. Beside it, what the host takes to write as many notes by itself: the rest of the time is not ours.
import { launchBrowser } from '../browser';
import { openBulkVault } from '../e2e/bulk-vault';
import { manyNotes } from '../e2e/many-notes';
import { report } from './measuring';

const notes = 1_000;
const bench = 'a thousand notes in the host';

async function seconds(work: () => Promise<unknown>): Promise<number> {
	const since = performance.now();
	await work();
	return (performance.now() - since) / 1000;
}

const browser = await launchBrowser();
const vault = await openBulkVault(browser, { notes: manyNotes(notes) });
const { page } = vault;
page.setDefaultTimeout(600_000);
try {
	const plain = await seconds(() =>
		page.evaluate(async () => {
			const { app } = window as unknown as { app: { vault: { getMarkdownFiles(): readonly object[]; process(file: object, change: (text: string) => string): Promise<string> } } };
			for (const file of app.vault.getMarkdownFiles()) await app.vault.process(file, (text) => `${text} `);
		}),
	);
	await page.evaluate(() => {
		const seen = { longestMs: 0 };
		Object.assign(window, { seenTasks: seen });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) seen.longestMs = Math.max(seen.longestMs, duration);
		}).observe({ type: 'longtask' });
	});
	const preview = await seconds(async () => {
		await vault.menuOf('Many', /^Tag 1,000 notes with/);
		await vault.choose('prioritisation');
	});
	const written = await seconds(() => vault.apply());
	const undone = await seconds(async () => {
		await vault.button('Undo').click();
		await page.locator('.notice', { hasText: 'Undone' }).waitFor();
	});
	const longest = await page.evaluate(() => (window as unknown as { seenTasks: { longestMs: number } }).seenTasks.longestMs);
	const baseline = 'Vault.process of as many notes';
	report([
		{ bench, notes, what: baseline, figure: plain, unit: 's' },
		{ bench, notes, what: 'preview', figure: preview, unit: 's', times: preview / plain, baseline },
		{ bench, notes, what: 'written, with a way back', figure: written, unit: 's', times: written / plain, baseline },
		{ bench, notes, what: 'taken back', figure: undone, unit: 's', times: undone / plain, baseline },
		{ bench, notes, what: 'longest time without an answer', figure: longest, unit: 'ms' },
	]);
} finally {
	await vault.end();
	await browser.close();
}
