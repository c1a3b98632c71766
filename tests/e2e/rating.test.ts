import { describe, expect, it } from 'vitest';
import { answer, figuresOf, openDashboard, rateAll, startRating } from './rating-session';
import { openScratchVault } from './scratch-vault';
import { eachTest } from './sessions';

const open = eachTest(openScratchVault);

const note = 'Pathway/Assessments/Assessment 2026-11-22 self.md';

describe('Rate my competences', () => {
	it('rates five by keyboard, with a reason for a raise, and saves a new note that the dashboard shows', async () => {
		const vault = await open();
		await openDashboard(vault);
		await rateAll(vault);
		await answer(vault, 'Knowing the business', '0');
		await answer(vault, 'Strategic alignment', '2');
		await answer(vault, 'Strategy execution', 's');
		await answer(vault, 'Investment appraisal', '3');
		// From 3 to 4: asked for the reason, which has to be given.
		await answer(vault, 'Prioritisation', '4');
		await vault.page.getByLabel('You are going from 3 to 4. What has changed?').waitFor();
		await vault.press('Enter');
		await vault.page.getByText('A few words on what has changed').waitFor();
		await vault.page.keyboard.type('The board 5 took the ranking as it was');
		await vault.press('Tab');
		await vault.page.keyboard.type('2026-02-12');
		await vault.press('Mod+Enter');
		await answer(vault, 'Enterprise capacity planning', '1');
		await vault.page.getByText('Lowering a rating costs nothing here.').waitFor();
		await vault.page.getByRole('button', { name: 'Finish here' }).focus();
		await vault.press('Enter');
		await vault.page.getByText(`Will be written: ${note}`).waitFor();
		await vault.press('Enter');
		expect(await vault.notice('Saved as')).toContain('Saved as Assessment 2026-11-22 self. Earlier ratings are kept.');

		const text = await vault.read(note);
		expect(text).toMatch(
			/^---\npathway-type: assessment\npathway-date: 2026-11-22\npathway-rater: self\npathway-framework: portfolio-pmo-transition@1\.0\.0\nlevel-business-knowledge: 0\nlevel-strategic-alignment: 2\nlevel-investment-appraisal: 3\nlevel-prioritisation: 4\nlevel-capacity-planning: 1\n---\n\n# Assessment, 22 November 2026\n/,
		);
		expect(text).toContain('- **Prioritisation, from 3 to 4.** The board 5 took the ranking as it was. [[2026-02-12 Prioritisation workshop]]\n');
		expect(await vault.diff()).toMatchObject({ created: [note], changed: [], removed: [] });
		await expect.poll(async () => (await figuresOf(vault, 'business-knowledge'))[0]).toBe('0');
		expect((await figuresOf(vault, 'prioritisation'))[0]).toBe('4');

		await vault.page.locator('.notice', { hasText: 'Saved as' }).getByRole('button', { name: 'Undo' }).click();
		await vault.notice('Undone');
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
		await expect.poll(async () => (await figuresOf(vault, 'prioritisation'))[0]).toBe('3');
	});

	it('keeps what was rated when it is closed, and goes on there', async () => {
		const vault = await open();
		await rateAll(vault);
		await answer(vault, 'Knowing the business', '2');
		await answer(vault, 'Strategic alignment', '2');
		await vault.page.locator('.pp-rating-name', { hasText: 'Strategy execution' }).waitFor();
		await vault.press('Escape');
		expect(await vault.notice('Your ratings are kept')).toBe('Your ratings are kept. Rate my competences goes on where you stopped.');
		expect((await vault.diff()).created).toEqual([]);
		await vault.reload();
		await startRating(vault);
		await vault.page.getByRole('button', { name: 'Go on at 3 of 21' }).waitFor();
		await vault.press('Enter');
		await vault.page.locator('.pp-rating-name', { hasText: 'Strategy execution' }).waitFor();
		await vault.page.getByRole('button', { name: 'Back' }).click();
		await expect.poll(() => vault.page.locator('[name=pp-rating-level]:checked').inputValue()).toBe('2');
	});

	it('rates one competence from its button on the dashboard, and the second note of a day counts', async () => {
		const vault = await open({ without: ['Pathway/Assessments'] });
		await openDashboard(vault);
		const button = vault.page.getByRole('button', { name: /^Rate for / }).first();
		const name = (await button.innerText()).replace(/^Rate\s+for /, '');
		const id = await vault.page.locator('.pp-gap-row', { hasText: name }).first().getAttribute('data-pp-competence');
		await button.click();
		await answer(vault, name, '2');
		await vault.page.getByText(`Will be written: ${note}`).waitFor();
		await vault.press('Enter');
		await expect.poll(async () => (await figuresOf(vault, id ?? ''))[0]).toBe('2');

		const second = note.replace('.md', ' (2).md');
		await startRating(vault);
		await vault.page.getByRole('button', { name: 'One competence' }).click();
		await vault.page.getByPlaceholder('Which competence does it prove?').waitFor();
		await vault.page.keyboard.type(name);
		await vault.press('Enter');
		await answer(vault, name, '3');
		await vault.page.keyboard.type('Looked again');
		await vault.press('Enter');
		await vault.page.getByText(`Will be written: ${second}`).waitFor();
		await vault.press('Enter');
		await expect.poll(async () => (await figuresOf(vault, id ?? ''))[0]).toBe('3');
		expect((await vault.diff()).created).toEqual([second, note]);
		expect(await vault.read(second)).toContain(`- **${name}, from 2 to 3.** Looked again. The note that shows it is not written yet.`);
	});

	it('shows beside each level the notes that would support it, and not the rating before', async () => {
		const vault = await open();
		await rateAll(vault);
		const lines = await vault.page.locator('.pp-rate-modal .pp-rating-notes').allInnerTexts();
		expect(lines).toHaveLength(5);
		expect(lines.every((line) => /^(No note at this level yet|One note at this level or above, (a|not a) complete STAR.*|\d+ notes at this level or above, (none|one|\d+) of them a complete STAR)$/.test(line))).toBe(true);
		expect(await vault.page.locator('[name=pp-rating-level]:checked').count()).toBe(0);
	});
});
