// The three jobs, done as a person does them, with what is left behind: the vault, a diff, screenshots and a summary.
// Every step waits for something that can be seen; nothing calls into the plugin.
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launchBrowser } from '../browser';
import { diffVaults, type VaultDiff } from './vault-diff';
import { openVaultPage, type VaultPage } from './vault-page';
import { chooseFirstPlan } from './wizard-steps';

export interface DemoOptions {
	/** The folder with the built plugin. */
	readonly plugin: string;
	/** Emptied first. */
	readonly output: string;
	/** Written to. */
	readonly vault: string;
	/** The same folder as it was, to compare with. */
	readonly before: string;
	readonly today?: string;
}

interface Job {
	readonly name: string;
	/** Gives one line on what is there now. */
	readonly run: (page: VaultPage, picture: (name: string) => Promise<void>) => Promise<string>;
}

const jobs: readonly Job[] = [
	{
		name: 'Create transition plan',
		run: async (view, picture) => {
			await view.run('Create transition plan');
			await chooseFirstPlan(view);
			await picture('plan-1-questions');
			await view.press('Mod+Enter');
			const create = view.modal().getByRole('button', { name: 'Create the plan' });
			await create.waitFor();
			await picture('plan-2-preview');
			await create.click();
			const said = await view.notice('Transition plan created');
			await view.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Transition plan' }).waitFor();
			await view.press('Mod+e');
			await view.page.locator('.workspace-leaf.mod-active .markdown-reading-view h1', { hasText: 'Transition plan' }).first().waitFor();
			await picture('plan-3-note');
			return firstLine(said);
		},
	},
	{
		name: 'Tag this note with competence areas',
		run: async (view, picture) => {
			await view.open(await noteToTag(view));
			await view.run('Tag this note');
			await view.modal().getByRole('combobox').or(view.modal().getByRole('searchbox')).first().waitFor();
			await view.page.keyboard.type('investment appr');
			await view.press('Enter');
			await view.modal().getByRole('radio', { name: '3 Running' }).check();
			await picture('tag-1-picker');
			await view.press('Mod+Enter');
			const said = await view.notice('added');
			await picture('tag-2-note');
			return firstLine(said);
		},
	},
	{
		name: 'Open competence dashboard',
		run: async (view, picture) => {
			await view.run('Open competence dashboard');
			const dashboard = view.page.locator('.pp-dashboard-view');
			await dashboard.getByRole('heading', { name: 'Next proof needed' }).waitFor();
			await picture('dashboard-1');
			const radar = dashboard.getByRole('heading', { name: 'Where you stand' });
			await radar.scrollIntoViewIfNeeded();
			await picture('dashboard-2-radar');
			return `${await dashboard.locator('.pp-title').innerText()}. ${await dashboard.locator('.pp-top-line').or(dashboard.locator('.pp-fact').first()).first().innerText()}`;
		},
	},
];

/** 0 when every job was done and nothing else was changed. */
export async function runDemoOnce({ plugin, output, vault, before, today }: DemoOptions): Promise<number> {
	await rm(output, { recursive: true, force: true });
	await mkdir(path.join(output, 'screenshots'), { recursive: true });
	const browser = await launchBrowser();
	const view = await openVaultPage({ browser, vault, plugin, ...(today === undefined ? {} : { today }) });
	const picture = (name: string): Promise<void> => view.screenshot(path.join(output, 'screenshots', `${name}.png`));
	const lines: string[] = [];
	const failures: string[] = [];
	try {
		for (const job of jobs) {
			try {
				lines.push(`- ${job.name}: ${await job.run(view, picture)}`);
			} catch (error) {
				await picture(`failed-${job.name.toLowerCase().replaceAll(/\W+/g, '-')}`);
				failures.push(`${job.name}: ${error instanceof Error ? error.message : String(error)}`);
				await view.press('Escape');
			}
		}
		await looks(view, picture);
		failures.push(...view.errors.map((error) => `The page reported ${error}`));
	} finally {
		await view.close();
		await browser.close();
	}
	const diff = await diffVaults(before, vault);
	failures.push(...unwanted(diff));
	await cp(vault, path.join(output, 'vault'), { recursive: true });
	await writeFile(path.join(output, 'changes.diff'), diff.patch);
	const summary = summaryOf(lines, diff, failures);
	await writeFile(path.join(output, 'summary.md'), summary);
	console.log(`\n${summary}\nThe vault as it is now, the diff and the screenshots are in ${output}`);
	return failures.length === 0 ? 0 : 1;
}

/** Dark, and narrow in both themes. */
async function looks(view: VaultPage, picture: (name: string) => Promise<void>): Promise<void> {
	await view.dismissNotices();
	for (const theme of ['dark', 'light'] as const) {
		await view.theme(theme);
		await view.page.setViewportSize({ width: 1400, height: 900 });
		await picture(`dashboard-${theme}`);
		await view.page.setViewportSize({ width: 400, height: 860 });
		await picture(`dashboard-${theme}-400`);
	}
}

/** The sample vault's own note, else the first note that is there: a vault of somebody's own has other names. */
async function noteToTag(view: VaultPage): Promise<string> {
	await view.press('Mod+o');
	await view.page.locator('.prompt-input').waitFor();
	await view.page.keyboard.type('2026-11-18 Investment board');
	const hit = view.page.locator('.suggestion-item.is-selected').first();
	const found = await hit.waitFor({ timeout: 2000 }).then(() => true, () => false);
	await view.press('Escape');
	await view.page.locator('.prompt-input').waitFor({ state: 'detached' });
	if (found) return '2026-11-18 Investment board';
	return view.page.evaluate(() => {
		const { app } = window as unknown as { app: { vault: { getMarkdownFiles(): readonly { readonly path: string; readonly basename: string }[] } } };
		const own = app.vault.getMarkdownFiles().filter(({ path: file }) => !file.startsWith('Pathway/'));
		return own[0]?.basename ?? '';
	});
}

/** What the three jobs may leave: one new plan with the private note of its answers, and tag and evidence lines in one note. */
function unwanted({ created, changed, removed, patch }: VaultDiff): readonly string[] {
	const wrong: string[] = [];
	if (!/^Pathway\/Starting point \d{4}-\d{2}-\d{2} \(in confidence\)(?: \(\d+\))?\.md, Pathway\/Transition plan \d{4}-\d{2}-\d{2}(?: \(\d+\))?\.md$/.test(created.join(', '))) wrong.push(`Expected one new plan and its answers; created: ${created.join(', ') || 'nothing'}`);
	if (changed.length !== 1) wrong.push(`Expected one tagged note; changed: ${changed.join(', ') || 'nothing'}`);
	if (removed.length > 0) wrong.push(`Removed: ${removed.join(', ')}`);
	const start = changed[0] === undefined ? -1 : patch.indexOf(`--- ${changed[0]}`);
	const section = start < 0 ? '' : (patch.slice(start).split(/\n={60,}/)[0] ?? '');
	const lines = section.split('\n').filter((line) => /^[+-]/.test(line) && !/^(?:---|\+\+\+) /.test(line));
	const strange = lines.filter((line) => !/^\+(?:\s*- competence\/[\w/-]+|evidence-level: [0-5]|evidence-date: \d{4}-\d{2}-\d{2}|tags:|---)\r?$/.test(line));
	if (strange.length > 0) wrong.push(`Other lines changed in ${changed[0] ?? ''}: ${strange.join(' | ')}`);
	return wrong;
}

function summaryOf(lines: readonly string[], { created, changed }: VaultDiff, failures: readonly string[]): string {
	return [
		'# Three jobs in the preview host',
		'',
		...lines,
		'',
		`Created: ${created.join(', ') || 'nothing'}`,
		`Changed: ${changed.join(', ') || 'nothing'}`,
		'',
		failures.length === 0 ? 'Everything else is the same to the byte.' : `Failed:\n${failures.map((failure) => `- ${failure}`).join('\n')}`,
		'',
	].join('\n');
}

function firstLine(text: string): string {
	return text.split('\n')[0] ?? '';
}
