import { describe, expect, it } from 'vitest';
import { openScratchVault, type ScratchVault, type ScratchOptions } from './scratch-vault';
import { eachTest } from './sessions';

const scratch = eachTest(openScratchVault);

const command = 'Turn this note into evidence';
const picker = '.pp-picker-modal';

function open(text: string, options: ScratchOptions = {}): Promise<ScratchVault> {
	return scratch({ ...options, files: { 'Inbox/Depot day.md': text, ...options.files } });
}

async function turn(vault: ScratchVault): Promise<void> {
	await vault.open('Depot day');
	await vault.start(command);
}

const read = (vault: ScratchVault): Promise<string> => vault.read('Inbox/Depot day.md');
const allFour = 'Depot day: Situation, Task, Action and Result added. Nothing else was changed.\nUndo';

describe('Turn this note into evidence', () => {
	it('adds what is missing, asks for competences, and each is undone by itself to the last byte', async () => {
		const text = '\uFEFF# Depot day\r\n\r\n### Situation\r\nThree phones.\r\n\r\n### Result\r\nOctober is out.';
		const vault = await open(text);
		await turn(vault);
		await vault.page.locator(picker).waitFor();
		expect(await vault.notice('Task and Action added')).toBe('Depot day: Task and Action added. Nothing else was changed.\nUndo');
		const turned = await read(vault);
		expect(turned).toMatch(/^\uFEFF# Depot day\r\n\r\n### Situation\r\nThree phones\.\r\n\r\n### Task\r\n\r\n%% [^\r\n]+ %%\r\n\r\n\r\n\r\n### Action\r\n\r\n%% [^\r\n]+ %%\r\n\r\n\r\n\r\n### Result\r\nOctober is out\.$/);

		await vault.page.keyboard.type('shadow');
		await vault.press('Enter');
		await vault.press('Mod+Enter');
		await vault.notice('1 tag added');
		expect(await read(vault)).toContain('competence/');
		await vault.run('Undo last change');
		await expect.poll(() => read(vault)).toBe(turned);
		await vault.run('Undo last change');
		await expect.poll(() => read(vault)).toBe(text);
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
	});

	it('keeps the headings when the picker is closed, and adds nothing the second time', async () => {
		const vault = await open('One line without a title\n');
		await turn(vault);
		await vault.page.locator(picker).waitFor();
		await vault.press('Escape');
		const turned = await read(vault);
		expect(turned).toMatch(/^One line without a title\n\n## Situation\n/);
		await vault.start(command);
		await vault.notice('has all four headings already');
		await vault.page.locator(picker).waitFor();
		expect(await read(vault)).toBe(turned);
	});

	it('does not ask for competences when the note names one, in its properties or in its words', async () => {
		const vault = await open('---\ntags: [competence/leadership/gravitas]\n---\nText\n', { files: { 'Inbox/Other day.md': 'Text #competence/leadership/gravitas\n' } });
		await turn(vault);
		expect(await vault.notice('Nothing else was changed')).toBe(allFour);
		await vault.open('Other day');
		await vault.start(command);
		await vault.notice('Other day: Situation');
		await vault.page.waitForTimeout(300);
		expect(await vault.page.locator(picker).count()).toBe(0);
	});

	it('needs no valid properties, and says that tags will', async () => {
		const text = '---\ntags: [depot\ntitle: "x\n---\nText\n';
		const vault = await open(text);
		await turn(vault);
		expect(await vault.notice('Nothing else was changed')).toBe(allFour);
		expect(await vault.notice('carries no competence tag yet')).toMatch(/^Depot day carries no competence tag yet: its properties are not valid YAML/);
		expect((await read(vault)).startsWith(`${text}\n## Situation\n`)).toBe(true);
		await vault.run('Undo last change');
		await expect.poll(() => read(vault)).toBe(text);
	});

	it('builds on what another program wrote in the meantime', async () => {
		const vault = await open('Text\n');
		await vault.open('Depot day');
		await vault.fault({ changeBeforeProcess: [{ path: 'Inbox/Depot day.md', text: 'Text\n\n# Task\nTold by another.\n' }] });
		await vault.start(command);
		await vault.notice('Situation, Action and Result added');
		expect(await read(vault)).toMatch(/^Text\n\n# Situation\n[^]+\n# Task\nTold by another\.\n\n# Action\n/);
	});

	it('adds nothing when the note has it all by then', async () => {
		const there = '# Situation\n# Task\n# Action\n# Result\n';
		const vault = await open('Text\n');
		await vault.open('Depot day');
		await vault.fault({ changeBeforeProcess: [{ path: 'Inbox/Depot day.md', text: there }] });
		await vault.start(command);
		await vault.notice('has all four headings already');
		expect(await read(vault)).toBe(there);
	});

	it('leaves a note alone that was written on before the undo', async () => {
		const vault = await open('---\ntags: [competence/leadership/gravitas]\n---\nText\n');
		await turn(vault);
		const notice = vault.page.locator('.notice', { hasText: 'Nothing else was changed' });
		await notice.waitFor();
		await vault.page.locator('.cm-line', { hasText: '## Result' }).waitFor();
		await vault.writeAtEnd('Mine.');
		await notice.getByRole('button', { name: 'Undo' }).click();
		await vault.notice('Left alone');
		expect(await read(vault)).toMatch(/## Situation\n[^]+\n## Result\n[^]+Mine\.$/);
	});

	it('refuses a note whose open comment would hide the headings, and writes nothing', async () => {
		const vault = await open('One\n\n50%% more than last year\n');
		await turn(vault);
		expect(await vault.notice('was not changed')).toBe('Depot day was not changed: a comment begins in line 3 and never ends, so that it would hide the headings. Write its end, %% or -->, then try again.');
		expect(await vault.page.locator(picker).count()).toBe(0);
		expect(await vault.writes()).toEqual([]);
	});

	it('asks in the words of the user’s template', async () => {
		const own = '### Situation:\n%% Wo war das? %%\n%% {{competence}} %%\n\n### Result\n';
		const vault = await open('Text\n', { settings: { templateFolder: 'Templates' }, files: { 'Templates/evidence.md': own } });
		await turn(vault);
		await vault.notice('Nothing else was changed');
		expect(await read(vault)).toMatch(/^Text\n\n## Situation:\n\n%% Wo war das\? %%\n\n\n\n## Task\n\n%% What was yours[^\n]+%%\n\n\n\n## Action\n[^]+## Result\n$/);
	});

	it('stands in the menus of the explorer and of the editor', async () => {
		const vault = await open('Text\n');
		await vault.open('Depot day');
		for (const place of ['.nav-file-title:has-text("Depot day")', '.cm-content']) {
			const where = vault.page.locator(place).first();
			if (!(await where.isVisible())) await vault.page.locator('.nav-folder-title', { hasText: 'Inbox' }).click();
			await where.click({ button: 'right' });
			await vault.page.locator('.menu-item', { hasText: 'Turn into evidence' }).waitFor();
			if (place === '.cm-content') break;
			await vault.press('Escape');
		}
		await vault.page.locator('.menu-item', { hasText: 'Turn into evidence' }).click();
		expect(await vault.notice('Nothing else was changed')).toBe(allFour);
	});
});
