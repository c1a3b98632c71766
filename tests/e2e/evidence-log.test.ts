import { describe, expect, it } from 'vitest';
import { openScratchVault, type ScratchVault } from './scratch-vault';
import { eachTest } from './sessions';

const open = eachTest(openScratchVault);

async function startLogging(to: ScratchVault, letters: string): Promise<void> {
	await to.start('Log evidence');
	await to.page.getByPlaceholder('Which competence does it prove?').waitFor();
	await to.page.keyboard.type(letters);
	await to.press('Enter');
	await to.page.locator('.pp-evidence-modal').waitFor();
}

async function log(to: ScratchVault, letters: string, title: string): Promise<void> {
	await startLogging(to, letters);
	await to.page.keyboard.type(title);
	await to.press('Enter');
	await to.notice('Evidence logged');
}

const folder = 'Pathway/Evidence';

describe('Log evidence', () => {
	it('makes a note with a few letters, a few words and two Enters, and the cursor waits under Situation', async () => {
		const vault = await open();
		await log(vault, 'npv', 'Data platform case');
		const text = await vault.read(`${folder}/2026-11-22 Data platform case.md`);
		expect(text).toMatch(/^---\ntags:\n {2}- competence\/investment\/investment-appraisal\nevidence-date: 2026-11-22\n---\n\n# Data platform case\n\n%% Investment appraisal: /);
		expect(text).toContain('%% What did the sponsor say when you challenged the numbers? %%');
		expect(text).not.toContain('evidence-level');

		// As one entry: keys in a row can overtake the caret.
		await vault.page.keyboard.insertText('The board of May.');
		await vault.press('Mod+s');
		await expect.poll(() => vault.read(`${folder}/2026-11-22 Data platform case.md`)).toMatch(/## Situation\n\n%% [^\n]+ %%\n\nThe board of May\.\n\n\n?## Task/);
		expect((await vault.diff()).changed).toEqual([]);
	});

	it('takes the level by digit and is undone as if it had not been', async () => {
		const vault = await open();
		await startLogging(vault, 'gravitas');
		await vault.page.keyboard.type('Executive meeting');
		await vault.page.locator('[name=pp-evidence-level]').first().focus();
		await vault.page.keyboard.press('3');
		await vault.press('Mod+Enter');
		await vault.notice('Evidence logged');
		expect(await vault.read(`${folder}/2026-11-22 Executive meeting.md`)).toMatch(/^---\ntags:\n {2}- competence\/[a-z-]+\/gravitas\nevidence-date: 2026-11-22\nevidence-level: 3\n---\n/);
		await vault.run('Undo last change');
		expect(await vault.notice('Undone')).toBe('Undone: Creation of 2026-11-22 Executive meeting (1 note).');
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
	});

	it('leaves a note alone that was written on before the undo, and names it', async () => {
		const vault = await open();
		await log(vault, 'gravitas', 'Executive meeting');
		await vault.page.keyboard.insertText('Mine.');
		await vault.page.locator('.notice', { hasText: 'Evidence logged' }).getByRole('button', { name: 'Undo' }).click();
		expect(await vault.notice('Left alone')).toContain('2026-11-22 Executive meeting');
		expect(await vault.read(`${folder}/2026-11-22 Executive meeting.md`)).toContain('Mine.');
	});

	it('begins at a button of the dashboard with its competence and the level to prove, and leaves the dashboard open', async () => {
		const vault = await open();
		await vault.run('Open competence dashboard');
		const button = vault.page.getByRole('button', { name: /^Log evidence/ }).first();
		await button.waitFor();
		const row = await button.getAttribute('aria-label').then((label) => label ?? '');
		const asked = /level (\d)/.exec(await button.locator('xpath=ancestor::li[1]').innerText())?.[1] ?? 'none';
		await button.focus();
		await vault.press('Enter');
		const modal = vault.page.locator('.pp-evidence-modal');
		await modal.waitFor();
		const title = (await modal.locator('.modal-title').innerText()).replace('Log evidence: ', '');
		expect(row + (await button.innerText())).toContain(title);
		await vault.page.keyboard.type('Ranked anew');
		await vault.press('Enter');
		await vault.notice('Evidence logged');
		expect((await vault.diff()).created).toEqual([`${folder}/2026-11-22 Ranked anew.md`]);
		expect(await vault.read(`${folder}/2026-11-22 Ranked anew.md`)).toContain(`evidence-level: ${asked}\n`);
		await expect.poll(() => vault.page.locator('.workspace-tab-header', { hasText: 'ompetence dashboard' }).count()).toBe(1);
	});

	it('writes nothing when a dialogue is closed', async () => {
		const vault = await open();
		await vault.start('Log evidence');
		await vault.page.getByPlaceholder('Which competence does it prove?').waitFor();
		await vault.press('Escape');
		await startLogging(vault, 'npv');
		await vault.page.keyboard.type('Not this one');
		await vault.press('Escape');
		await vault.page.locator('.pp-evidence-modal').waitFor({ state: 'detached' });
		expect(await vault.writes()).toEqual([]);
		expect(await vault.page.locator('.notice').count()).toBe(0);
	});

	it('keeps what was typed when the competence was the wrong one', async () => {
		const vault = await open();
		await startLogging(vault, 'npv');
		await vault.page.keyboard.type('Ranking round');
		await vault.page.getByRole('button', { name: 'Another competence' }).focus();
		await vault.press('Enter');
		await vault.page.getByPlaceholder('Which competence does it prove?').waitFor();
		await vault.page.keyboard.type('prioritisation');
		await vault.press('Enter');
		await vault.page.locator('.pp-evidence-modal', { hasText: 'Log evidence: Prioritisation' }).waitFor();
		await vault.press('Enter');
		await vault.notice('Evidence logged');
		expect(await vault.read(`${folder}/2026-11-22 Ranking round.md`)).toContain('- competence/investment/prioritisation\n');
	});

	it('never writes over a note, also not over one that differs in case only', async () => {
		const vault = await open({ files: { [`${folder}/2026-11-22 BOARD.md`]: 'Mine.\n', [`${folder}/2026-11-22 Board (2).md`]: 'Mine too.\n' } });
		await log(vault, 'npv', 'Board');
		expect(await vault.diff()).toMatchObject({ created: [`${folder}/2026-11-22 Board (3).md`], changed: [], removed: [] });
	});

	it('makes the folders it needs, and one safe name of a hostile title', async () => {
		const vault = await open({ without: ['Pathway'], settings: { folder: 'Work/My path' } });
		await log(vault, 'npv', '../..\\a:b|c#d [[e]] ?');
		expect((await vault.diff()).created).toEqual(['Work/My path/Evidence/2026-11-22 .. .. a b c d e.md']);
	});

	it('uses the template of the user with its properties, and says what could not be filled', async () => {
		const own = '---\ntype: proof # mine\ntags: [story]\n---\n{{titel}} for {{competence}}\n\n### Situation\n\n### Task\n\n### Action\n\n### Result\n';
		const vault = await open({ settings: { templateFolder: 'Templates' }, files: { 'Templates/evidence.md': own } });
		await log(vault, 'npv', 'Case');
		expect(await vault.read(`${folder}/2026-11-22 Case.md`)).toBe(
			'---\ntype: proof # mine\ntags: [story, competence/investment/investment-appraisal]\nevidence-date: 2026-11-22\n---\n{{titel}} for Investment appraisal\n\n### Situation\n\n### Task\n\n### Action\n\n### Result\n',
		);
		expect(await vault.notice('needs a look')).toBe('Templates/evidence.md needs a look. The note was made all the same.\nLine 5: {{titel}} is not known and stays as it is. Nearest: {{title}}.');
	});

	it('leaves out properties of the user’s template that cannot be read once filled in, so that nothing typed is lost', async () => {
		const vault = await open({ settings: { templateFolder: 'Templates' }, files: { 'Templates/evidence.md': '---\ntitle: "{{title}}"\n---\nMine\n' } });
		await log(vault, 'npv', 'The "case"');
		expect(await vault.notice('needs a look')).toContain('Line 2: The properties at the top cannot be added to');
		expect(await vault.read(`${folder}/2026-11-22 The case.md`)).toBe('---\ntags:\n  - competence/investment/investment-appraisal\nevidence-date: 2026-11-22\n---\n\nMine\n');
	});
});
