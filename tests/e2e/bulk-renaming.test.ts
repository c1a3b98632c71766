import { describe, expect, it } from 'vitest';
import { openBulkVault, type BulkVault } from './bulk-vault';
import { eachTest } from './sessions';

const bulk = eachTest(openBulkVault);
let vault: BulkVault;

const tagged = {
	'Typing error.md': '---\ntags: [board, competence/investment/priorisation] # keep\n---\n',
	'Twice.md': '---\ntags:\n  - competence/investment/priorisation\n  - competence/investment/prioritisation\n---\n',
	'In the text.md': 'Talked of ranking. #competence/investment/priorisation\n',
	'Elsewhere.md': '---\ntags: [competence/investment/gravitas]\n---\n',
	'Nothing near.md': '---\ntags: [competence/zzzzzzzz]\n---\n',
	'Right.md': '---\ntags: [competence/presence/gravitas]\n---\n',
};

async function fixes(): Promise<readonly string[]> {
	await vault.page.locator('.pp-bulk-fix').first().waitFor();
	return vault.page.locator('.pp-bulk-fix').evaluateAll((rows) => rows.map((row) => `${row.querySelector('.pp-bulk-name')?.textContent} ${row.querySelector('.pp-bulk-help')?.textContent} ${row.querySelector('select')?.value}`));
}

describe('unknown competence tags', () => {
	it('are listed with the nearest valid tag and put right in one go, with one undo', async () => {
		vault = await bulk({ notes: tagged });
		await vault.run('Find unknown competence tags');
		expect(await fixes()).toEqual([
			'competence/investment/gravitas is under the wrong area. In 1 note competence/presence/gravitas',
			'competence/investment/priorisation is not in the framework. In 3 notes competence/investment/prioritisation',
			'competence/zzzzzzzz is not in the framework. In 1 note ',
		]);
		await vault.press('Enter');
		await vault.rows().first().waitFor();
		expect(await vault.rows().allTextContents()).toEqual([
			'ElsewhereAdded: competence/presence/gravitasRemoved: competence/investment/gravitas',
			'TwiceRemoved: competence/investment/priorisation',
			'Typing errorAdded: competence/investment/prioritisationRemoved: competence/investment/priorisation',
			'In the textLeft alone. In the text of the note stands #competence/investment/priorisation. Only tags in the properties are changed; put this one right by hand.',
		]);
		await vault.apply();
		await vault.press('Enter');
		expect(await vault.read('Typing error.md')).toBe('---\ntags: [board, competence/investment/prioritisation] # keep\n---\n');
		expect(await vault.read('Nothing near.md')).toBe(tagged['Nothing near.md']);
		expect(await vault.undo()).toBe('Undone: Tags put right (3 notes).');
		expect((await vault.diff()).patch).toBe('');
	});

	it('may be meant otherwise or left, and nothing is said to be wrong where nothing is', async () => {
		vault = await bulk({ notes: tagged });
		await vault.run('Find unknown competence tags');
		await fixes();
		await vault.page.locator('select').nth(0).selectOption('');
		await vault.page.locator('select').nth(1).selectOption('');
		await vault.page.locator('select').nth(2).selectOption('competence/standing/drive');
		await vault.button('Show what will change').click();
		await vault.rows().first().waitFor();
		expect(await vault.rows().locator('.pp-bulk-name').allTextContents()).toEqual(['Nothing near']);
		vault = await bulk({ notes: { 'Right.md': tagged['Right.md'] } });
		await vault.run('Find unknown competence tags');
		await vault.notice('Every competence tag names an area or a competence');
	});
});

describe('another tag prefix', () => {
	it('is offered once the typing has come to rest, and brings every tag along with one undo', async () => {
		vault = await bulk();
		await vault.settings();
		const field = vault.page.locator('input[data-setting-key="tagPrefix"]');
		await field.fill('sk');
		await field.fill('skills');
		const offer = await vault.notice('The tag prefix is skills now.');
		await expect.poll(() => vault.page.locator('.notice', { hasText: 'The tag prefix is' }).count()).toBe(1);
		await vault.press('Escape');
		await vault.page.locator('.notice button', { hasText: 'Rename the tags' }).click();
		await vault.rows().first().waitFor();
		const promised = Number(/(\d+) notes are still tagged/.exec(offer)?.[1]);
		await expect.poll(() => vault.rows().count()).toBe(promised);
		await vault.apply();
		await vault.press('Enter');
		const { changed, patch } = await vault.diff();
		expect(changed.length).toBeGreaterThan(15);
		expect(await vault.read('Meetings/2026-02-12 Prioritisation workshop.md')).toContain('tags: [meeting, workshop, skills/investment/prioritisation]\n');
		expect(patch).not.toMatch(/^\+.*competence\/[a-z-]+\/[a-z-]+/m);
		expect(await vault.undo()).toBe(`Undone: Tags renamed from competence to skills (${changed.length} notes).`);
		expect((await vault.diff()).patch).toBe('');

		await vault.ask('Rename competence tags everywhere', 'competence (');
		await vault.rows().first().waitFor();
		await expect.poll(() => vault.modal().locator('.modal-title').innerText()).toBe('Rename tags from competence to skills');
	});
});
