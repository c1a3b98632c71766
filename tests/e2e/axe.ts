// What axe finds in what is ours, without what the host draws into our dialogues and settings.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const hostsOwn = ['.modal-close-button', '.search-input-clear-button'];

const wcag = ['wcag2a', 'wcag2aa', 'wcag21aa'];
/** The rules that look at colours. In another theme of the same page the others can find nothing new. */
const ofColours = ['color-contrast', 'link-in-text-block'];

export async function axeViolations(page: Page, ours: string, rules: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
	// The page's policy lets no script element in; what the debugger evaluates is not held to it.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
	const { violations } = await page.evaluate(
		async ({ include, exclude, runOnly }) => {
			const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
			return axe.run({ include: [include], exclude }, { runOnly, resultTypes: ['violations'] });
		},
		{ include: ours, exclude: hostsOwn, runOnly: rules === 'all' ? wcag : ofColours },
	);
	return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.any[0]?.message ?? node.all[0]?.message ?? node.none[0]?.message ?? ''}`));
}
