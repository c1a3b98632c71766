// How much script an evidence pack takes over 2,000 evidence notes, from the command to the file on disk, as a note and as a
// page, in Chromium through main.js, beside a loop. The time of choosing by hand is not in it.
import { evidenceNotes, evidencePath } from './evidence-notes';
import { calibration, type HostPage, withHostPage } from './host-page';
import { compare, report } from './measuring';
import { scriptTime } from './script-time';

const notes = 2_000;
const rounds = 5;
const barMs = 300;
const bar = { atMost: barMs, of: 'figure' } as const;
const story = (number: number): string => ['Situation', 'Task', 'Action', 'Result'].map((part) => `## ${part}\n\nNote ${number}: 4 of 9 were done, £${number}k.\n`).join('\n');

function vault(): Readonly<Record<string, string>> {
	const told = { ...evidenceNotes(notes) };
	for (let number = 0; number < notes; number++) told[evidencePath(number)] += story(number);
	return told;
}

async function pack(view: HostPage, format: 'markdown' | 'html'): Promise<number> {
	const { page, session, command } = view;
	const asked = await scriptTime(session, async () => {
		await command('build-pack');
		await page.locator('.pp-pack-competences').waitFor({ timeout: 60_000 });
	});
	const shown = await scriptTime(session, async () => {
		await view.press('Mod+Enter');
		await page.locator('.pp-export-modal .pp-export-report h3').waitFor();
	});
	for (const one of ['markdown', 'html'] as const) await page.locator(`.pp-export-formats input[value="${one}"]`).setChecked(one === format);
	const written = await scriptTime(session, async () => {
		await view.press('Mod+Enter');
		await page.locator('.notice', { hasText: 'One file written' }).last().waitFor();
	});
	// Away with it, so that the next round waits for its own.
	await page.evaluate(() => document.querySelectorAll('.notice').forEach((one) => one.remove()));
	return asked + shown + written;
}

const rows = await withHostPage(vault(), '2026-11-22', async (view) => {
	// The first one reads all notes, which is the work of the index.
	await pack(view, 'markdown');
	return compare({
		bench: 'evidence pack, script',
		notes,
		rounds,
		ways: { 'as a note, from the command to the file': () => pack(view, 'markdown'), 'as a page': () => pack(view, 'html'), [calibration]: view.calibrate },
		baseline: calibration,
		bars: { 'as a note, from the command to the file': bar, 'as a page': bar },
	});
});
report(rows);
