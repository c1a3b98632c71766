// How long the wizard takes to show its first screen, and a plan to be made and shown after the last answer, in Chromium
// slowed down four times, beside a calibration loop: node scripts/run-ts.mjs tests/bench/plan.bench.ts [--json]
// Only script and layout count: the reading of a template from the vault waits for the host and not for the processor.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openVaultPage } from '../e2e/vault-page';

const rounds = 15;
const throttling = 4;
const root = path.resolve(import.meta.dirname, '..', '..');
const folder = await mkdtemp(path.join(tmpdir(), 'pathway-plan-'));

/** Milliseconds until `selector` is there and a frame with it was drawn. */
function timeUntil(page: Page, selector: string, start: string): Promise<number> {
	return page.evaluate(
		async ([wanted, begin]) => {
			const { app } = window as unknown as { app: { commands: { executeCommandById(id: string): boolean } } };
			const since = performance.now();
			if (begin === 'command') app.commands.executeCommandById('portfolio-pathway:create-plan');
			else document.querySelector<HTMLElement>(begin)?.click();
			while (!document.querySelector(wanted)) await new Promise((resolve) => requestAnimationFrame(resolve));
			return performance.now() - since;
		},
		[selector, start] as const,
	);
}

/** A loop that does nothing but count, to hold the figures of two machines against each other. */
function calibrate(page: Page): Promise<number> {
	return page.evaluate(() => {
		const since = performance.now();
		let sum = 0;
		for (let index = 0; index < 20_000_000; index++) sum = (sum + index) % 1_000_003;
		return sum < 0 ? 0 : performance.now() - since;
	});
}

async function leave(page: Page): Promise<void> {
	while ((await page.locator('.modal').count()) > 0) await page.keyboard.press('Escape');
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[Math.floor(values.length / 2)] ?? NaN;

const browser = await launchBrowser();
try {
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today: '2026-11-22' });
	const { page } = view;
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	const opening: number[] = [];
	const screen: number[] = [];
	const preview: number[] = [];
	const loop: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await page.evaluate(() => localStorage.clear());
		loop.push(await calibrate(page));
		opening.push(await timeUntil(page, '.pp-plan-modal .pp-screen-foot button', 'command'));
		screen.push(await timeUntil(page, '#pp-role-hoursPerWeek', '.pp-plan-modal .mod-cta'));
		await leave(page);
		await page.evaluate(() => localStorage.clear());
		await timeUntil(page, '.pp-plan-modal .pp-screen-foot button', 'command');
		await page.locator('.pp-plan-modal').getByRole('button', { name: 'Make a first plan now' }).click();
		await page.locator('#pp-role-hoursPerWeek').waitFor();
		preview.push(await timeUntil(page, '.pp-preview-modal .pp-note-preview h2', '.pp-plan-modal button[type="submit"]'));
		await leave(page);
	}
	const figures = { openingMs: median(opening), firstScreenMs: median(screen), previewMs: median(preview), calibrationMs: median(loop) };
	console.log(`Create transition plan, Chromium ${throttling} times slowed down, medians of ${rounds}; 20 million turns of a bare loop take ${figures.calibrationMs.toFixed(0)} ms`);
	console.log(`  opening shown    ${figures.openingMs.toFixed(1)} ms (bar 50)`);
	console.log(`  first screen     ${figures.firstScreenMs.toFixed(1)} ms (bar 50)`);
	console.log(`  plan and preview ${figures.previewMs.toFixed(1)} ms (bar 100)`);
	if (process.argv.includes('--json')) console.log(JSON.stringify({ bench: 'plan', throttling, ...figures }));
	await view.close();
} finally {
	await browser.close();
	await rm(folder, { recursive: true, force: true });
}
