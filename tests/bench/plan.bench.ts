// How long the wizard takes to show its first screen, and a plan to be made and shown after the last answer, in Chromium
// slowed down four times. Then making a plan alone, beside what else could be done with its text.
import matter from 'gray-matter';
import type { Page } from 'playwright-core';
import { parse, stringify } from 'yaml';
import { buildPlan } from '../../src/core/plan/build-plan';
import bundledTemplate from '../../templates/plan.md';
import { framework, goldRequest } from '../core/plan/gold-request';
import { goldOptions } from '../core/plan/plan-options';
import { calibration, type HostPage, withHostPage } from './host-page';
import { compare, report, timed } from './measuring';

const throttling = 4;
const firstQuestion = '#pp-role-hoursPerWeek';
const opening = '.pp-plan-modal .pp-screen-foot button';

/** Milliseconds from a command or a click until `selector` is there and a frame with it was drawn. */
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

async function leave(page: Page): Promise<void> {
	while ((await page.locator('.modal').count()) > 0) await page.keyboard.press('Escape');
	await page.evaluate(() => localStorage.clear());
}

/** What is before and after the part that counts is done by hand, as it were. */
async function wizard({ page }: HostPage): Promise<number> {
	const took = await timeUntil(page, opening, 'command');
	await leave(page);
	return took;
}

async function firstScreen({ page }: HostPage): Promise<number> {
	await timeUntil(page, opening, 'command');
	const took = await timeUntil(page, firstQuestion, '.pp-plan-modal .mod-cta');
	await leave(page);
	return took;
}

async function planAndPreview({ page }: HostPage): Promise<number> {
	await timeUntil(page, opening, 'command');
	await page.locator('.pp-plan-modal').getByRole('button', { name: 'Make a first plan now' }).click();
	await page.locator(firstQuestion).waitFor();
	const took = await timeUntil(page, '.pp-preview-modal .pp-note-preview h2', '.pp-plan-modal button[type="submit"]');
	await leave(page);
	return took;
}

await withHostPage({}, '2026-11-22', async (host) => {
	await host.session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
	report(
		await compare({
			bench: `wizard, ${throttling} times slowed down`,
			rounds: 11,
			baseline: calibration,
			ways: { [calibration]: () => host.calibrate(), 'opening shown': () => wizard(host), 'first screen shown': () => firstScreen(host), 'plan made and shown': () => planAndPreview(host) },
			bars: { 'opening shown': { atMost: 50, of: 'figure' }, 'first screen shown': { atMost: 50, of: 'figure' }, 'plan made and shown': { atMost: 100, of: 'figure' } },
		}),
	);
});

const template = bundledTemplate();
const plan = buildPlan(goldRequest, framework, template, '2026-12-01', goldOptions);
const properties = stringify(Object.fromEntries(plan.properties));
const note = `---\n${properties}---\n${plan.body}`;
let sum = 0;
report(
	await compare({
		bench: `plan of ${plan.body.split(/\s+/).length.toLocaleString('en-GB')} words`,
		rounds: 31,
		baseline: 'bare loop over its letters',
		ways: {
			'bare loop over its letters': () => timed(() => { for (let at = 0; at < note.length; at++) sum += note.charCodeAt(at); }),
			'make it': () => timed(() => buildPlan(goldRequest, framework, template, '2026-12-01', goldOptions)),
			'gray-matter, parse': () => timed(() => matter(note, {})),
			'yaml, parse and stringify its properties': () => timed(() => stringify(parse(properties))),
		},
	}),
);
if (sum === 0) throw new Error('The loop read nothing.');
