import { describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const sample = eachTest(openSample);
let vault: SampleSession;

/** With the machine of the tests under load; what runs without end takes minutes. */
const boundMs = 30_000;

async function open(templates: Readonly<Record<string, string>>, settings: Readonly<Record<string, unknown>> = { templateFolder: 'Templates' }): Promise<void> {
	const files = Object.fromEntries(Object.entries(templates).map(([name, text]) => [`Templates/${name}.md`, text]));
	vault = await sample({ files: { ...files, [`${pluginFolder}/data.json`]: JSON.stringify(settings) } });
	vault.page.setDefaultTimeout(boundMs);
}

async function createdPlan(): Promise<string> {
	await vault.createPlan();
	const { created, changed, removed } = await vault.diff();
	expect([changed, removed]).toEqual([[], []]);
	for (const path of created) expect(path).toMatch(/^Pathway\//);
	const plan = created.find((path) => /Transition plan/.test(path)) ?? '';
	return vault.read(plan);
}

describe('a plan template of the user', () => {
	it('reaches nothing through the names of what every object has, and says so before anything is written', async () => {
		await open({ plan: '# {{title}}\n\n{{constructor}} {{__proto__}} {{toString}}\n\n{{#each constructor}}x{{/each}}\n' });
		await vault.previewPlan();
		const preview = await vault.modal().innerText();
		for (const name of ['constructor', '__proto__', 'toString']) expect(preview).toContain(`{{${name}}}`);
		expect((await vault.diff()).created).toEqual([]);
		await vault.press('Mod+Enter');
		await vault.notice('Transition plan created');
		const { created } = await vault.diff();
		const text = await vault.read(created.find((path) => /Transition plan/.test(path)) ?? '');
		expect(text).toContain('{{constructor}} {{__proto__}} {{toString}}');
		expect(text).not.toMatch(/\[native code\]|\[object/);
	}, 120_000);

	it.each([
		['a million sections in each other', `# {{title}}\n\n${'{{#if target}}'.repeat(1_000_000)}x${'{{/if}}'.repeat(1_000_000)}`, '{{#if target}}'],
		['sections that never end', `# {{title}}\n\n{{#each actions}}\n- {{#if target}}\n`, '{{#each actions}}'],
		['five megabytes', `# {{title}}\n\n${'a line of a template\n'.repeat(250_000)}`, 'a line of a template'],
	])('of %s ends in a plan with that text in view, in bounded time', async (_, template, shown) => {
		await open({ plan: template });
		const began = Date.now();
		const text = await createdPlan();
		expect(Date.now() - began).toBeLessThan(boundMs);
		expect(text).toContain(shown);
		expect(text.length).toBeLessThan(3_000_000);
	}, 180_000);
});

describe('folders that lead out of the vault', () => {
	it('are not followed: the plan goes to the default folder, and the built-in template is used', async () => {
		await open({}, { folder: '../..', templateFolder: '../../etc' });
		const text = await createdPlan();
		expect(text).toContain('## ');
	}, 120_000);

	it('take no copies of the templates', async () => {
		await open({}, { folder: '../..', templateFolder: '' });
		await vault.run('Copy the templates into my vault');
		await vault.modal().getByRole('button', { name: 'Copy the templates' }).click();
		await vault.notice('were copied to Pathway/Templates.');
		expect((await vault.diff()).created).toEqual(expect.arrayContaining(['Pathway/Templates/evidence.md', 'Pathway/Templates/plan.md']));
		for (const path of (await vault.diff()).created) expect(path).toMatch(/^Pathway\/Templates\//);
	}, 120_000);
});

describe('a title that is no file name', () => {
	it.each([
		['../../out of the vault', /^Pathway\/Evidence\/2026-11-22 \.\. \.\. out of the vault\.md$/],
		['CON', /^Pathway\/Evidence\/2026-11-22 CON\.md$/],
		['a/b\\c:d*e?f"g<h>i|j', /^Pathway\/Evidence\/2026-11-22 a b c d e f g h i j\.md$/],
	])('"%s" ends in one note inside the folder', async (title, path) => {
		await open({ evidence: '# {{title}}\n\n{{__proto__}}\n' });
		await vault.press('Mod+p');
		await vault.page.locator('.prompt-input').waitFor();
		await vault.page.keyboard.type('Log evidence');
		await vault.page.locator('.suggestion-item.is-selected', { hasText: 'Log evidence' }).waitFor();
		await vault.press('Enter');
		await vault.page.getByPlaceholder('Which competence does it prove?').waitFor();
		await vault.page.keyboard.type('gravitas');
		await vault.press('Enter');
		await vault.page.locator('.pp-evidence-modal').waitFor();
		await vault.page.keyboard.insertText(title);
		await vault.press('Enter');
		await expect.poll(async () => (await vault.diff()).created, { timeout: boundMs }).toEqual([expect.stringMatching(path)]);
		await vault.notice('Evidence logged');
		const [created = ''] = (await vault.diff()).created;
		expect(await vault.read(created)).toContain('{{__proto__}}');
	}, 120_000);
});
