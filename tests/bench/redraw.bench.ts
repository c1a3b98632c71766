// How long the dashboard's frame takes after one changed note, in Chromium through main.js, beside a loop and beside drawing
// all that is there anew. Notes that prove nothing never reach the view, so they are left out of the vault.
import type { Page } from 'playwright-core';
import { evidenceNotes, evidencePath, evidenceText } from './evidence-notes';
import { calibration, type HostPage, withHostPage } from './host-page';
import { compare, evidenceAmong, report, sizes } from './measuring';

interface Frames {
	readonly pathwayFrames: number[];
}

const took = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Frames).pathwayFrames.reduce((longest, frame) => Math.max(longest, frame), 0));

/** In the page: keeps the script time of each frame in which the dashboard was drawn. */
function watchFrames(): void {
	const frames: number[] = [];
	Object.assign(window, { pathwayFrames: frames });
	const real = window.requestAnimationFrame.bind(window);
	const watched = (callback: FrameRequestCallback): number =>
		real((time) => {
			const before = document.querySelector('.pp-dashboard')?.innerHTML.length;
			const since = performance.now();
			callback(time);
			const frame = performance.now() - since;
			if (document.querySelector('.pp-dashboard')?.innerHTML.length !== before || frame > 1) frames.push(frame);
		});
	window.requestAnimationFrame = watched;
}

/** In the page. */
function copyDashboard(): number {
	const dashboard = document.querySelector('.pp-dashboard');
	if (!dashboard) throw new Error('There is no dashboard.');
	const since = performance.now();
	const copy = dashboard.cloneNode(true);
	document.body.append(copy);
	const copied = performance.now() - since;
	copy.parentNode?.removeChild(copy);
	return copied;
}

/** Every list that grows is open as far as it goes at first. */
async function openDashboard({ page, command }: HostPage): Promise<void> {
	await command('open-dashboard');
	const gaps = page.locator('.pp-dashboard [data-pp-part="gaps"]');
	await gaps.waitFor({ timeout: 60_000 });
	await gaps.locator('.pp-expander').first().click();
	await page.locator('.pp-gap-notes').first().waitFor();
	await page.evaluate(watchFrames);
}

/** The longest frame that one changed note led to. */
async function change(page: Page, number: number, turn: number): Promise<number> {
	await page.evaluate(
		async ({ name, text }) => {
			(window as unknown as Frames).pathwayFrames.length = 0;
			const { app } = window as unknown as { app: { vault: { getFileByPath(path: string): unknown; modify(file: unknown, text: string): Promise<void> } } };
			await app.vault.modify(app.vault.getFileByPath(name), text);
		},
		{ name: evidencePath(number), text: evidenceText(number, { turn }) },
	);
	await page.waitForFunction(() => (window as unknown as Frames).pathwayFrames.length > 0, undefined, { polling: 20, timeout: 20_000 });
	return took(page);
}

for (const notes of sizes) {
	const evidence = evidenceAmong(notes);
	await withHostPage(evidenceNotes(evidence), '2026-11-22', async (host) => {
		await openDashboard(host);
		let round = 0;
		report(
			await compare({
				bench: 'redraw',
				notes,
				rounds: 21,
				baseline: calibration,
				ways: {
					[calibration]: () => host.calibrate(),
					'a copy of all that is drawn': () => host.page.evaluate(copyDashboard),
					'the frame after one changed note': () => change(host.page, (++round * 13) % evidence, 1 + (round % 3)),
				},
				bars: { 'the frame after one changed note': { atMost: 16, of: 'figure' } },
			}),
		);
	});
}
