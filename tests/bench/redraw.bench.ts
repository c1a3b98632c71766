// How long the dashboard's frame takes after one changed note among 2,000 evidence notes, in Chromium through main.js:
// node scripts/run-ts.mjs tests/bench/redraw.bench.ts [--json]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { competencesOf } from '../../src/core/framework/framework';
import { launchBrowser } from '../browser';
import { bundledFramework } from '../bundled-framework';
import { openVaultPage } from '../e2e/vault-page';

const evidence = 2_000;
const rounds = 41;
const root = path.resolve(import.meta.dirname, '..', '..');
const competences = competencesOf(bundledFramework());
const folder = await mkdtemp(path.join(tmpdir(), 'pathway-redraw-'));
const noteName = (number: number): string => `Work/Note ${number}.md`;

function evidenceText(number: number, turn: number): string {
	const tags = [number, number * 7 + 3].map((at) => competences[at % competences.length]).map((one) => `  - competence/${one?.area.id}/${one?.id}`);
	const date = `202${1 + (number % 6)}-0${1 + (number % 9)}-1${number % 10}`;
	return `---\ntags:\n${tags.join('\n')}\nevidence-date: ${date}\nevidence-level: ${1 + ((number + turn) % 5)}\n---\nText.\n`;
}

function assessmentText(date: string, rater: string, add: number): string {
	return `---\npathway-type: assessment\npathway-date: ${date}\npathway-rater: ${rater}\n${competences.map(({ id }, index) => `level-${id}: ${(index + add) % 5}`).join('\n')}\n---\n`;
}

async function writeVault(): Promise<void> {
	await mkdir(path.join(folder, 'Work'), { recursive: true });
	await mkdir(path.join(folder, 'Pathway'));
	for (let number = 0; number < evidence; number++) await writeFile(path.join(folder, noteName(number)), evidenceText(number, 0));
	for (const [date, rater, add] of [['2026-02-01', 'self', 0], ['2026-09-01', 'self', 1], ['2026-09-02', 'manager', 2]] as const) {
		await writeFile(path.join(folder, 'Pathway', `Assessment ${date} ${rater}.md`), assessmentText(date, rater, add));
	}
}

interface Frames {
	readonly pathwayFrames: number[];
}

/** Script time of each frame in which the dashboard was drawn, with every list that grows open as far as it goes at first. */
async function measure(): Promise<readonly number[]> {
	const browser = await launchBrowser();
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today: '2026-11-22' });
	try {
		const { page } = view;
		await view.run('Open competence dashboard');
		const dashboard = page.locator('.pp-dashboard');
		await dashboard.locator('[data-pp-part="gaps"]').waitFor({ timeout: 60_000 });
		await dashboard.locator('[data-pp-part="gaps"] .pp-expander').first().click();
		await dashboard.locator('.pp-gap-notes').first().waitFor();
		await page.evaluate(() => {
			const frames: number[] = [];
			Object.assign(window, { pathwayFrames: frames });
			const real = window.requestAnimationFrame.bind(window);
			window.requestAnimationFrame = (callback) =>
				real((time) => {
					const top = document.querySelector('.pp-dashboard')?.innerHTML.length;
					const since = performance.now();
					callback(time);
					const took = performance.now() - since;
					if (document.querySelector('.pp-dashboard')?.innerHTML.length !== top || took > 1) frames.push(took);
				});
		});
		for (let round = 0; round < rounds; round++) {
			const before = await page.evaluate(() => (window as unknown as Frames).pathwayFrames.length);
			await page.evaluate(
				async ({ name, text }) => {
					const { app } = window as unknown as { app: { vault: { getFileByPath(path: string): unknown; modify(file: unknown, text: string): Promise<void> } } };
					await app.vault.modify(app.vault.getFileByPath(name), text);
				},
				{ name: noteName((round * 13) % evidence), text: evidenceText((round * 13) % evidence, 1 + (round % 4)) },
			);
			await page.waitForFunction((count) => (window as unknown as Frames).pathwayFrames.length > count, before, { polling: 20, timeout: 5000 });
		}
		return await page.evaluate(() => (window as unknown as Frames).pathwayFrames);
	} finally {
		await view.close();
		await browser.close();
	}
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
try {
	await writeVault();
	const frames = sorted(await measure());
	const median = frames[Math.floor(frames.length / 2)] ?? NaN;
	const slowest = frames[frames.length - 1] ?? NaN;
	console.log(`Redraw after one changed note among ${evidence} evidence notes: ${median.toFixed(1)} ms of script (median of ${frames.length} frames; bar 16 ms), slowest ${slowest.toFixed(1)} ms`);
	if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'redraw', medianMs: median, slowestMs: slowest, frames: frames.length }));
} finally {
	await rm(folder, { recursive: true, force: true });
}
