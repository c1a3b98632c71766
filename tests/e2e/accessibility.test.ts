import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { openSurfaces, surfaces, type SurfaceSession } from './our-surfaces';

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The host draws these into our dialogues and settings. */
const hostsOwn = ['.modal-close-button', '.search-input-clear-button'];

async function violations(page: Page, ours: string): Promise<readonly string[]> {
	// The page's policy lets no script element in; what the debugger evaluates is not held to it.
	await page.evaluate(await axeSource);
	const { violations: found } = await page.evaluate(
		async ({ include, exclude }) => {
			const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
			return axe.run({ include: [include], exclude }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], resultTypes: ['violations'] });
		},
		{ include: ours, exclude: hostsOwn },
	);
	return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`));
}

async function chooseTheme(view: SurfaceSession, theme: string): Promise<void> {
	if (theme === 'light' || theme === 'dark') return view.theme(theme);
	for (let press = 0; press < 3 && !(await view.page.locator('body.host-high-contrast').count()); press++) await view.page.locator('.host-theme-toggle').click();
	return undefined;
}

let browser: Browser;
beforeAll(async () => {
	browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
	{ width: 1400, height: 900, themes: ['light', 'dark', 'high contrast'] },
	{ width: 320, height: 720, themes: ['light'] },
])('at $width px', ({ width, height, themes }) => {
	let view: SurfaceSession;
	beforeAll(async () => {
		view = await openSurfaces(browser, { width, height });
	});
	afterAll(() => view.end());

	it.each(themes)('axe finds nothing to mend in what is ours, %s', async (theme) => {
		await chooseTheme(view, theme);
		const found: Record<string, readonly string[]> = {};
		for (const surface of surfaces) {
			await surface.open(view);
			found[surface.name] = await violations(view.page, surface.ours);
			await surface.close(view);
		}
		expect(found).toEqual(Object.fromEntries(surfaces.map(({ name }) => [name, []])));
	}, 180_000);
});
