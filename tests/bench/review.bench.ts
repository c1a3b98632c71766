// How much script a review takes over 2,000 evidence notes, from the command to the note on the screen, in Chromium through
// main.js, beside a loop.
import { planText } from '../e2e/plan-vault';
import { evidenceNotes } from './evidence-notes';
import { calibration, withHostPage } from './host-page';
import { compare, report } from './measuring';
import { scriptTime } from './script-time';

const notes = 2_000;
const rounds = 9;
const barMs = 300;
const vault = { ...evidenceNotes(notes), 'Pathway/Transition plan 2026-12-01.md': await planText() };

const rows = await withHostPage(vault, '2027-11-22', async (view) => {
	const { page, session, command, calibrate } = view;
	const review = async (): Promise<number> => {
		const took = await scriptTime(session, async () => {
			await command('review-quarter');
			await page.locator('.pp-review-modal .pp-note-preview h1').waitFor({ timeout: 60_000 });
		});
		await view.press('Escape');
		await page.locator('.pp-review-modal').waitFor({ state: 'detached' });
		return took;
	};
	const first = await review();
	const later = await compare({ bench: 'review, script', notes, rounds, ways: { 'from the command to the drawn note': review, [calibration]: calibrate }, baseline: calibration, bars: { 'from the command to the drawn note': { atMost: barMs, of: 'figure' } } });
	return [...later, { bench: 'review, script', notes, what: 'the first one, which reads all notes', figure: first, unit: 'ms' }];
});
report(rows);
