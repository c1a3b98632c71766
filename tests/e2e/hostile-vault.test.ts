// A vault of notes that attack, open in the browser: nothing of them runs or becomes an element of ours, the good note
// beside them is tagged and counted, and not a byte of the hostile ones changes.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { attacks } from '../hostile/hostile-words';
import { badInputTried } from '../proof';
import { hostileNotes, openHostileVault } from './hostile-session';
import { chooseInPicker, startTagging } from './sample-session';
import { eachTest } from './sessions';

const open = eachTest(openHostileVault);

it('opens the dashboard, counts and tags a good note, packs and reports, and runs nothing of the hostile ones', async (context) => {
	const vault = await open({ notes: { ...hostileNotes, 'Good.md': '# Good\n\nThe business case.\n' } });
	await vault.run('Open dashboard');
	await vault.page.locator('.pp-dashboard').first().waitFor();
	await vault.page.locator('.pp-dashboard').getByRole('heading').first().waitFor();
	await vault.open('Good');
	await startTagging(vault);
	await chooseInPicker(vault, 'npv');
	await vault.notice('1 tag added');
	expect(await vault.read('Good.md')).toContain('competence/investment/investment-appraisal');
	await vault.nothingRan();
	expect(await vault.diff()).toMatchObject({ created: [], changed: ['Good.md'], removed: [] });

	await vault.start('Build evidence pack');
	await vault.modal().locator('.pp-pack-competences').waitFor();
	await vault.nothingRan();
	await vault.press('Mod+Enter');
	await vault.modal().locator('.pp-export-report').waitFor();
	await vault.nothingRan();
	await vault.press('Escape');
	await vault.modal().waitFor({ state: 'detached' });

	await vault.start('Export a report');
	const formats = vault.modal().locator('.pp-export-formats input');
	await formats.first().waitFor();
	for (let index = 0; index < (await formats.count()); index++) await formats.nth(index).check();
	await vault.modal().getByRole('button', { name: /^Write \d+ files$/ }).click();
	await vault.notice('files written');
	await vault.nothingRan();
	const folder = path.join(vault.vault, 'Pathway/Reports');
	const pages = (await readdir(folder)).filter((name) => /\.(?:html|svg)$/.test(name));
	expect(pages.length).toBeGreaterThan(1);
	const reader = await vault.page.context().newPage();
	const asked: string[] = [];
	reader.on('dialog', (dialog) => {
		asked.push(dialog.message());
		void dialog.dismiss();
	});
	for (const name of pages) {
		await reader.goto(pathToFileURL(path.join(folder, name)).href);
		expect(await reader.locator('script, img, iframe, a, object, embed, form, [onload], [onerror]').count()).toBe(0);
		expect(await reader.evaluate(() => '__ran' in window)).toBe(false);
	}
	await reader.close();
	expect(asked).toEqual([]);

	const { created, changed, removed } = await vault.diff();
	for (const name of created) expect(name).toMatch(/^Pathway\/Reports\//);
	expect([changed, removed]).toEqual([['Good.md'], []]);
	await vault.nothingRan();
	badInputTried(context, Object.keys(hostileNotes).length);
}, 300_000);

it('tags the whole folder of hostile notes after a preview and takes every byte back, with a framework and a block of a stranger beside them', async (context) => {
	const framework = `---\npathway-type: framework\n---\n\`\`\`yaml\n${JSON.stringify(attacks[0])}: 1\nareas:\n  - id: presence\n    name: ${JSON.stringify(attacks[1])}\n\`\`\`\n`;
	const block = `# Block\n\n${attacks.map((attack) => `\`\`\`pathway-dashboard\nshow: ${JSON.stringify(attack)}\narea: ${JSON.stringify(attack)}\n\`\`\`\n`).join('\n')}`;
	const vault = await open({ notes: { ...hostileNotes, 'Framework.md': framework, 'Block.md': block } });
	expect(await vault.notice('Framework.md')).toMatch(/Framework\.md, line \d+: .+/);
	await vault.nothingRan();

	await vault.open('Block');
	if (!(await vault.page.locator('.markdown-reading-view .block-language-pathway-dashboard').count())) await vault.press('Mod+e');
	await vault.page.locator('.markdown-reading-view .block-language-pathway-dashboard').first().waitFor();
	await vault.nothingRan();

	await vault.menuOf('Hostile', /^Tag \d+ notes? with/);
	await vault.choose('prioritisation');
	await vault.nothingRan();
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
	await vault.nothingRan();
	await vault.undo();
	expect((await vault.diff()).patch).toBe('');
	await vault.nothingRan();
	badInputTried(context, Object.keys(hostileNotes).length + attacks.length + 1);
}, 300_000);
