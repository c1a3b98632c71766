// How much script an evidence pack takes over 2,000 evidence notes, from the choice of its competences to the files on disk,
// as a note and as a page, in Chromium through main.js.
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
const rounds = 5;
const barMs = 300;
const root = path.resolve(import.meta.dirname, '..', '..');
const competences = competencesOf(bundledFramework());
const folder = await mkdtemp(path.join(tmpdir(), 'pathway-pack-'));

function evidenceText(number: number): string {
	const tags = [number, number * 7 + 3].map((at) => competences[at % competences.length]).map((one) => `  - competence/${one?.area.id}/${one?.id}`);
	const date = `202${4 + (number % 4)}-0${1 + (number % 9)}-1${number % 10}`;
	return `---\ntags:\n${tags.join('\n')}\nevidence-date: ${date}\nevidence-level: ${1 + (number % 5)}\n---\n${['Situation', 'Task', 'Action', 'Result'].map((part) => `## ${part}\n\nNote ${number}: 4 of 9 were done, £${number}k.\n`).join('\n')}`;
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

type Format = 'markdown' | 'html';

/** Milliseconds in which the profiler saw script at work, from the command to what was written; the time of choosing by hand is not in it. */
async function measure(format: Format): Promise<readonly number[]> {
	const browser = await launchBrowser();
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today: '2027-11-22' });
	try {
		const { page } = view;
		const session = await page.context().newCDPSession(page);
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: 200 });
		const scriptOf = async (work: () => Promise<void>): Promise<number> => {
			await session.send('Profiler.start');
			await work();
			const { profile } = await session.send('Profiler.stop');
			const resting = new Set(profile.nodes.filter(({ callFrame: { functionName } }) => functionName === '(idle)' || functionName === '(program)').map(({ id }) => id));
			return (profile.samples ?? []).reduce((sum, id, at) => sum + (resting.has(id) ? 0 : (profile.timeDeltas?.[at] ?? 0)), 0) / 1000;
		};
		const run = async (): Promise<number> => {
			const asked = await scriptOf(async () => {
				await page.evaluate(() => {
					const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } };
					app.commands.executeCommandById('portfolio-pathway:build-pack');
				});
				await page.locator('.pp-pack-competences').waitFor({ timeout: 60_000 });
			});
			const shown = await scriptOf(async () => {
				await view.press('Mod+Enter');
				await page.locator('.pp-export-modal .pp-export-report h3').waitFor();
			});
			if (format === 'html') {
				await page.locator('.pp-export-formats input[value="markdown"]').uncheck();
				await page.locator('.pp-export-formats input[value="html"]').check();
			}
			const written = await scriptOf(async () => {
				await view.press('Mod+Enter');
				await page.locator('.notice', { hasText: 'One file written' }).last().waitFor();
			});
			// Away with it, so that the next round waits for its own.
			await page.evaluate(() => document.querySelectorAll('.notice').forEach((one) => one.remove()));
			return asked + shown + written;
		};
		// The first one reads all notes, which is the work of the index.
		await run();
		const took: number[] = [];
		for (let round = 0; round < rounds; round++) took.push(await run());
		return took;
	} finally {
		await view.close();
		await browser.close();
	}
}

try {
	await writeVault();
	for (const format of ['markdown', 'html'] as const) {
		const what = `as ${format}, from the command to the file, ${evidence.toLocaleString('en-GB')} evidence notes`;
		report([{ bench: 'evidence pack, script', what, figure: median(await measure(format)), unit: 'ms', bar: { atMost: barMs, of: 'figure' } }]);
	}
} finally {
	await rm(folder, { recursive: true, force: true });
}
