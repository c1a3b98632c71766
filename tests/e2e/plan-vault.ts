// The sample vault with a whole plan in it, on a day of that plan.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { axeViolations } from './axe';
import { openScratchVault, type ScratchOptions, type ScratchVault } from './scratch-vault';

const root = path.resolve(import.meta.dirname, '../..');
export const planPath = 'Pathway/Transition plan 2026-12-01.md';

export interface PlanPage extends ScratchVault {
	dashboard(): Locator;
	section(part: string): Locator;
	/** What axe finds in what is ours. */
	violations(ours: string): Promise<readonly string[]>;
}

export interface PlanOptions extends Omit<ScratchOptions, 'notes'> {
	readonly today: string;
	/** Its text, instead of the whole one. */
	readonly plan?: string;
}

/** The plan as it is written, with its properties as front matter. */
export async function planText(): Promise<string> {
	const [, ...lines] = (await readFile(path.join(root, 'tests/fixtures/plans/full.md'), 'utf8')).split('\n');
	const body = lines.indexOf('');
	return ['---', ...lines.slice(0, body), '---', ...lines.slice(body)].join('\n');
}

export async function openPlan(browser: Browser, { plan, files, ...options }: PlanOptions): Promise<PlanPage> {
	const view = await openScratchVault(browser, { ...options, files: { [planPath]: plan ?? (await planText()), ...files } });
	const dashboard = (): Locator => view.page.locator('.pp-dashboard-view');
	return {
		...view,
		dashboard,
		section: (part) => dashboard().locator(`[data-pp-part="${part}"]`),
		violations: (ours) => axeViolations(view.page, ours),
	};
}
