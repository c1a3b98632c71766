import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const note = (competence: string, level: number, result: string): string =>
	`---\ntags: [competence/${competence}]\nevidence-date: 2026-09-01\nevidence-level: ${level}\n---\n# Situation\n\nAnna Diaz had two cases.\n\n# Task\n\nMine.\n\n# Action\n\nI ranked them.\n\n# Result\n\n${result}\n`;
const notes = {
	[`${pluginFolder}/data.json`]: JSON.stringify({ privateNames: ['Anna Diaz'] }),
	'Board.md': note('presence/gravitas', 3, 'We saved £1.2m.'),
	'Other.md': note('presence/gravitas', 2, 'A smaller story.'),
	'Ranking.md': note('investment/prioritisation', 3, 'Two stopped.'),
	'Secret.md': note('presence/gravitas', 4, 'Not to be told.').replace('---\n', '---\npathway-private: true\n'),
};

const sample = eachTest(openSample);
let vault: SampleSession;

beforeEach(async () => {
	vault = await sample({ notes });
	await vault.page.locator('body[data-host-state="ready"]').waitFor();
	await vault.start('Build evidence pack');
	await vault.modal().locator('.pp-pack-competences').waitFor();
});

const box = (competence: string) => vault.modal().locator(`.pp-pack-competences input[value="${competence}"]`);
const story = (competence: string) => vault.modal().locator('.pp-pack-line', { has: vault.page.locator(`input[value="${competence}"]`) }).locator('select');

describe('Build evidence pack', () => {
	it('proposes what has a story, lets it be swapped, shows names as initials, writes a note, and takes it back', async () => {
		expect([await box('gravitas').isChecked(), await box('prioritisation').isChecked(), await box('drive').isChecked()]).toEqual([true, true, false]);
		await expect.poll(() => story('gravitas').locator('option').allInnerTexts()).toEqual(['Board · level 3 · STAR complete', 'Other · level 2 · STAR complete', 'No note yet']);
		await story('gravitas').selectOption('Other.md');
		await vault.press('Mod+Enter');
		const preview = vault.modal().locator('.pp-export-report');
		await preview.waitFor();
		const text = await preview.innerText();
		expect(text).toContain('A smaller story.');
		expect(text).toContain('A.D. had two cases.');
		expect(text).not.toMatch(/Secret|Not to be told|We saved/);
		expect(await vault.writes()).toEqual([]);
		await vault.press('Mod+Enter');
		await vault.notice('One file written');
		const written = await vault.read('Pathway/Reports/Evidence pack appraisal, 22 November 2026.md');
		expect(written).toContain('### Situation\n\nA.D. had two cases.\n');
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await readdir(path.join(vault.vault, 'Pathway/Reports'))).toEqual([]);
	});

	it('finds the competences of an advert with the words that matched', async () => {
		await vault.modal().locator('textarea').fill('We look for somebody with gravitas who can run capacity planning across the portfolio and chair the investment board.');
		await vault.modal().getByRole('button', { name: 'Find its competences' }).click();
		await vault.modal().getByText('ticked below').waitFor();
		await expect.poll(() => box('gravitas').isChecked()).toBe(true);
		await expect.poll(() => box('capacity-planning').isChecked()).toBe(true);
		expect(await box('prioritisation').isChecked()).toBe(false);
		await expect.poll(() => vault.modal().locator('.pp-pack-line', { has: vault.page.locator('input[value="capacity-planning"]') }).innerText()).toContain('The advert says: capacity planning');
	});

	it('writes nothing when it is closed, at the choice or at the last look', async () => {
		await vault.press('Mod+Enter');
		await vault.modal().locator('.pp-export-report').waitFor();
		await vault.press('Escape');
		await expect.poll(() => vault.page.locator('.modal').count()).toBe(0);
		expect(await vault.writes()).toEqual([]);
	});
});
