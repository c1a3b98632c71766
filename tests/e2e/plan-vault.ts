// The sample vault with a whole plan in it, on a day of that plan.
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator } from 'playwright-core';
import { throwAway } from '../throw-away';
import { openVaultPage, type VaultPage } from './vault-page';

const root = path.resolve(import.meta.dirname, '../..');
export const planPath = 'Pathway/Transition plan 2026-12-01.md';

export interface PlanPage extends VaultPage {
	dashboard(): Locator;
	section(part: string): Locator;
	write(file: string, text: string): Promise<void>;
	/** What axe finds in what is ours, without what the host draws into our dialogues. */
	violations(ours: string): Promise<readonly string[]>;
	end(): Promise<void>;
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The plan as it is written, with its properties as front matter. */
export async function planText(): Promise<string> {
	const [, ...lines] = (await readFile(path.join(root, 'tests/fixtures/plans/full.md'), 'utf8')).split('\n');
	const body = lines.indexOf('');
	return ['---', ...lines.slice(0, body), '---', ...lines.slice(body)].join('\n');
}

export async function openPlan(browser: Browser, options: { readonly today: string; readonly plan?: string; readonly notes?: Readonly<Record<string, string>>; readonly width?: number; readonly height?: number }): Promise<PlanPage> {
	const { today, plan = await planText(), notes = {}, ...size } = options;
	const folder = await mkdtemp(path.join(tmpdir(), 'pathway-plan-'));
	await cp(path.join(root, 'tests/fixtures/sample-vault'), folder, { recursive: true });
	const write = (file: string, text: string): Promise<void> => writeFile(path.join(folder, file), text);
	for (const [file, text] of Object.entries({ [planPath]: plan, ...notes })) await write(file, text);
	const view = await openVaultPage({ browser, vault: folder, plugin: root, today, ...size });
	view.page.setDefaultTimeout(10_000);
	const dashboard = (): Locator => view.page.locator('.pp-dashboard-view');
	return {
		...view,
		dashboard,
		section: (part) => dashboard().locator(`[data-pp-part="${part}"]`),
		write,
		violations: async (ours) => {
			await view.page.evaluate(await axeSource);
			return view.page.evaluate(async (include) => {
				const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
				const { violations } = await axe.run({ include: [include], exclude: ['.modal-close-button'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa'], resultTypes: ['violations'] });
				return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
			}, ours);
		},
		end: async () => {
			await view.close();
			await throwAway(folder);
		},
	};
}
