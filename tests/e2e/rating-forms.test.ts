import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDashboard } from './rating-session';
import { openScratchVault, type ScratchVault } from './scratch-vault';
import { eachTest } from './sessions';

const open = eachTest(openScratchVault);

const form = 'Pathway/Assessments/Assessment 2026-11-22 manager (to fill in).md';

async function prepare(vault: ScratchVault): Promise<string> {
	await vault.start('Prepare a rating for someone else');
	await vault.page.locator('.pp-prepare-modal').waitFor();
	await vault.press('Tab');
	await vault.page.keyboard.type('A.K.');
	await vault.press('Enter');
	await vault.notice('Made: Assessment 2026-11-22 manager (to fill in)');
	return vault.read(form);
}

/** What whoever was asked writes, in another program. */
async function fillIn(vault: ScratchVault, cells: Readonly<Record<string, string>>): Promise<string> {
	const text = (await vault.read(form))
		.split('\n')
		.map((line) => {
			const name = Object.keys(cells).find((candidate) => line.startsWith(`| **${candidate}**`));
			return name === undefined ? line : line.replace(/\| {3}\| {3}\|$/, `| ${cells[name] ?? ''} | Saw it in May |`);
		})
		.join('\n');
	await writeFile(path.join(vault.vault, form), text);
	await vault.page.waitForTimeout(600);
	return text;
}

describe('a rating by somebody else', () => {
	it('is prepared by keyboard as a page of its own, and taken back', async () => {
		const vault = await open();
		const text = await prepare(vault);
		expect(text).toMatch(/^---\npathway-type: assessment\npathway-date: 2026-11-22\npathway-rater: manager\npathway-framework: portfolio-pmo-transition@1\.0\.0\npathway-status: draft\n---\n\n# A\.K\. as seen by their manager, 22 November 2026\n\nA\.K\. has asked you to say how you see them\./);
		expect(text.split('\n').filter((line) => line.startsWith('| **'))).toHaveLength(15);
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Assessment 2026-11-22 manager (to fill in)' }).waitFor();
		await vault.run('Undo last change');
		await vault.notice('Undone: Creation of Assessment 2026-11-22 manager');
		expect(await vault.diff()).toMatchObject({ created: [], changed: [], removed: [] });
	});

	it('is read back from the table, names what it cannot read, counts on the dashboard, and is undone to the byte', async () => {
		const vault = await open();
		await prepare(vault);
		const filled = await fillIn(vault, { Gravitas: '0', Prioritisation: ' **4** ', 'Strong leadership of a team': '3 or 4', 'The buck stops with me': 'three' });
		await vault.run('Read back a rating');
		const line = filled.split('\n').findIndex((candidate) => candidate.startsWith('| **Strong leadership of a team**')) + 1;
		const said = await vault.notice('ratings read back');
		expect(said).toContain('Assessment 2026-11-22 manager (to fill in): 3 ratings read back. From now on they count.');
		expect(said).toContain(`Line ${line}, Strong leadership of a team: "3 or 4" is not one level. A number from 0 to 5 is expected.`);
		const expected = filled.replace('pathway-status: draft\n', 'level-prioritisation: 4\nlevel-gravitas: 0\nlevel-accountability: 3\n');
		expect(await vault.read(form)).toBe(expected);

		await vault.run('Read back a rating');
		await vault.notice('says this already');
		expect(await vault.read(form)).toBe(expected);

		await openDashboard(vault);
		await vault.page.locator('[data-pp-competence="gravitas"] .pp-expander').click();
		await vault.page.locator('.pp-gap-notes', { hasText: 'Manager' }).getByText(/0/).first().waitFor();

		await vault.run('Undo last change');
		await vault.notice('Undone: Reading back');
		expect(await vault.read(form)).toBe(filled);
	});

	it('is found among the drafts when another note is open, and stays a draft while nothing is filled in', async () => {
		const vault = await open();
		const empty = await prepare(vault);
		await vault.open('2026-06-18 Five minutes with the exec');
		await vault.start('Read back a rating');
		await vault.page.getByPlaceholder('Which form is filled in?').waitFor();
		await vault.press('Enter');
		await vault.notice('stays a draft: no level that can be read is filled in yet.');
		expect(await vault.read(form)).toBe(empty);
	});

	it('says that there is nothing to read back, and how to make something', async () => {
		const vault = await open();
		await vault.run('Read back a rating');
		expect(await vault.notice('No form waits')).toBe('No form waits to be read back. Make one with Prepare a rating for someone else, or open the one you mean.');
	});
});
