// How much script a review takes over 2,000 evidence notes, from the command to the note on the screen, in Chromium through
// main.js.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { competencesOf } from '../../src/core/framework/framework';
import { launchBrowser } from '../browser';
import { bundledFramework } from '../bundled-framework';
import { planText } from '../e2e/plan-vault';
import { openVaultPage } from '../e2e/vault-page';
import { median, report } from './measuring';

const evidence = 2_000;
const rounds = 9;
const barMs = 300;
const root = path.resolve(import.meta.dirname, '..', '..');
const competences = competencesOf(bundledFramework());
const folder = await mkdtemp(path.join(tmpdir(), 'pathway-review-'));

function evidenceText(number: number): string {
	const tags = [number, number * 7 + 3].map((at) => competences[at % competences.length]).map((one) => `  - competence/${one?.area.id}/${one?.id}`);
	const date = `202${4 + (number % 4)}-0${1 + (number % 9)}-1${number % 10}`;
	return `---\ntags:\n${tags.join('\n')}\nevidence-date: ${date}\nevidence-level: ${1 + (number % 5)}\n---\nText.\n`;
}

function assessmentText(date: string, rater: string, add: number): string {
	return `---\npathway-type: assessment\npathway-date: ${date}\npathway-rater: ${rater}\n${competences.map(({ id }, index) => `level-${id}: ${(index + add) % 5}`).join('\n')}\n---\n`;
}

async function writeVault(): Promise<void> {
	await mkdir(path.join(folder, 'Work'), { recursive: true });
	await mkdir(path.join(folder, 'Pathway'));
	for (let number = 0; number < evidence; number++) await writeFile(path.join(folder, `Work/Note ${number}.md`), evidenceText(number));
	for (const [date, rater, add] of [['2026-12-01', 'self', 0], ['2027-09-01', 'self', 1], ['2027-09-02', 'manager', 2]] as const) await writeFile(path.join(folder, 'Pathway', `Assessment ${date} ${rater}.md`), assessmentText(date, rater, add));
	await writeFile(path.join(folder, 'Pathway', 'Transition plan 2026-12-01.md'), await planText());
}

/** Milliseconds in which the profiler saw script at work, from the command to the drawn note; the first time the index is filled as well. */
async function measure(): Promise<{ readonly first: number; readonly later: readonly number[] }> {
	const browser = await launchBrowser();
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today: '2027-11-22' });
	try {
		const { page } = view;
		const session = await page.context().newCDPSession(page);
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: 200 });
		const run = async (): Promise<number> => {
			await session.send('Profiler.start');
			await page.evaluate(() => {
				const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } };
				app.commands.executeCommandById('portfolio-pathway:review-quarter');
			});
			await page.locator('.pp-review-modal .pp-note-preview h1').waitFor({ timeout: 60_000 });
			const { profile } = await session.send('Profiler.stop');
			const resting = new Set(profile.nodes.filter(({ callFrame: { functionName } }) => functionName === '(idle)' || functionName === '(program)').map(({ id }) => id));
			const took = (profile.samples ?? []).reduce((sum, id, at) => sum + (resting.has(id) ? 0 : (profile.timeDeltas?.[at] ?? 0)), 0) / 1000;
			await view.press('Escape');
			await page.locator('.pp-review-modal').waitFor({ state: 'detached' });
			return took;
		};
		const first = await run();
		const later: number[] = [];
		for (let round = 0; round < rounds; round++) later.push(await run());
		return { first, later };
	} finally {
		await view.close();
		await browser.close();
	}
}

try {
	await writeVault();
	const { first, later } = await measure();
	const what = `from the command to the drawn note, ${evidence.toLocaleString('en-GB')} evidence notes`;
	report([
		{ bench: 'review, script', what, figure: median(later), unit: 'ms', bar: { atMost: barMs, of: 'figure' } },
		{ bench: 'review, script', what: 'the first one, which reads all notes', figure: first, unit: 'ms' },
	]);
} finally {
	await rm(folder, { recursive: true, force: true });
}
