// A vault of notes that attack, open in the browser: nothing of them runs or becomes an element of ours, the good note
// beside them is tagged and counted, and not a byte of the hostile ones changes.
import type { Browser, Page } from 'playwright-core';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { hostileFrontMatter } from '../hostile/hostile-front-matter';
import { attacks } from '../hostile/hostile-words';
import { badInputTried } from '../proof';
import { openBulkVault } from './bulk-vault';
import { openSample } from './sample-session';

/** Larger ones are for the tests without a browser. */
const longest = 200_000;

let browser: Browser;

beforeAll(async () => {
	browser = await launchBrowser();
});

afterAll(() => browser.close());

const small = Object.entries(hostileFrontMatter).filter(([, text]) => text.length < longest);
const hostile: Readonly<Record<string, string>> = Object.fromEntries<string>([
	...small.map(([name, text]) => [`Hostile/${name}.md`, text] as const),
	...attacks.map((attack, index) => [`Hostile/attack ${index}.md`, `---\ntags: [competence/presence/gravitas]\nevidence-level: ${JSON.stringify(attack)}\nevidence-date: ${JSON.stringify(attack)}\n---\n# ${attack}\n\n## Situation\n\n${attack}\n`] as const),
	['Hostile/<img src=x onerror=window.__ran=1>.md', '---\ntags: [competence/presence/gravitas]\nevidence-level: 3\nevidence-date: 2026-11-01\n---\n# x\n'],
]);

it('opens the dashboard, counts and tags a good note, packs and reports, and runs nothing of the hostile ones', async (context) => {
	const vault = await openSample(browser, { notes: { ...hostile, 'Good.md': '# Good\n\nThe business case.\n' } });
	const dialogs: string[] = [];
	vault.page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	vault.page.setDefaultTimeout(60_000);
	await vault.run('Open dashboard');
	await vault.page.locator('.pp-dashboard').first().waitFor();
	await vault.page.locator('.pp-dashboard').getByRole('heading').first().waitFor();
	await vault.open('Good');
	await vault.startTagging();
	await vault.choose('npv');
	await vault.notice('1 tag added');
	expect(await vault.read('Good.md')).toContain('competence/investment/investment-appraisal');
	await nothingRan(vault.page);
	expect(await vault.diff()).toMatchObject({ created: [], changed: ['Good.md'], removed: [] });

	await vault.start('Build evidence pack');
	await vault.modal().locator('.pp-pack-competences').waitFor();
	await nothingRan(vault.page);
	await vault.press('Mod+Enter');
	await vault.modal().locator('.pp-export-report').waitFor();
	await nothingRan(vault.page);
	await vault.press('Escape');
	await vault.modal().waitFor({ state: 'detached' });

	await vault.start('Export a report');
	const formats = vault.modal().locator('.pp-export-formats input');
	await formats.first().waitFor();
	for (let index = 0; index < (await formats.count()); index++) await formats.nth(index).check();
	await vault.modal().getByRole('button', { name: /^Write \d+ files$/ }).click();
	await vault.notice('files written');
	await nothingRan(vault.page);
	const folder = path.join(vault.vault, 'Pathway/Reports');
	const pages = (await readdir(folder)).filter((name) => /\.(?:html|svg)$/.test(name));
	expect(pages.length).toBeGreaterThan(1);
	const reader = await vault.page.context().newPage();
	reader.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	for (const name of pages) {
		await reader.goto(pathToFileURL(path.join(folder, name)).href);
		expect(await reader.locator('script, img, iframe, a, object, embed, form, [onload], [onerror]').count()).toBe(0);
		expect(await reader.evaluate(() => '__ran' in window)).toBe(false);
	}
	await reader.close();

	const { created, changed, removed } = await vault.diff();
	for (const name of created) expect(name).toMatch(/^Pathway\/Reports\//);
	expect([changed, removed]).toEqual([['Good.md'], []]);
	expect(dialogs).toEqual([]);
	expect(vault.errors).toEqual([]);
	badInputTried(context, Object.keys(hostile).length);
	await vault.end();
}, 300_000);

it('tags the whole folder of hostile notes after a preview and takes every byte back, with a framework and a block of a stranger beside them', async (context) => {
	const framework = `---\npathway-type: framework\n---\n\`\`\`yaml\n${JSON.stringify(attacks[0])}: 1\nareas:\n  - id: presence\n    name: ${JSON.stringify(attacks[1])}\n\`\`\`\n`;
	const block = `# Block\n\n${attacks.map((attack) => `\`\`\`pathway-dashboard\nshow: ${JSON.stringify(attack)}\narea: ${JSON.stringify(attack)}\n\`\`\`\n`).join('\n')}`;
	const vault = await openBulkVault(browser, { notes: { ...hostile, 'Framework.md': framework, 'Block.md': block } });
	const dialogs: string[] = [];
	vault.page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	vault.page.setDefaultTimeout(60_000);
	expect(await vault.notice('Framework.md')).toMatch(/Framework\.md, line \d+: .+/);
	await nothingRan(vault.page);

	await vault.open('Block');
	if (!(await vault.page.locator('.markdown-reading-view .block-language-pathway-dashboard').count())) await vault.press('Mod+e');
	await vault.page.locator('.markdown-reading-view .block-language-pathway-dashboard').first().waitFor();
	await nothingRan(vault.page);

	await vault.menuOf('Hostile', /^Tag \d+ notes? with/);
	await vault.choose('prioritisation');
	await nothingRan(vault.page);
	expect((await vault.diff()).changed).toEqual([]);
	expect(await vault.apply()).toMatch(/\d+ notes changed\./);
	await vault.press('Enter');
	const { changed, created, removed } = await vault.diff();
	expect([created, removed]).toEqual([[], []]);
	for (const note of changed) {
		expect(note).toMatch(/^Hostile\//);
		const after = await vault.read(note);
		expect(after).toContain('competence/investment/prioritisation');
	}
	expect(changed.length).toBeGreaterThan(attacks.length - 1);
	await nothingRan(vault.page);
	await vault.undo();
	expect((await vault.diff()).patch).toBe('');
	await nothingRan(vault.page);
	expect(dialogs).toEqual([]);
	expect(vault.errors).toEqual([]);
	badInputTried(context, Object.keys(hostile).length + attacks.length + 1);
	await vault.end();
}, 300_000);

/** And nothing of ours is an element that could. */
async function nothingRan(page: Page): Promise<void> {
	expect(await page.locator('[class*="pp-"]').locator('img[onerror], script, iframe, a[href^="javascript"]').count()).toBe(0);
	expect(await page.evaluate(() => '__ran' in window)).toBe(false);
}
