import { describe, expect, it } from 'vitest';
import { openSample, pluginFolder, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const sample = eachTest(openSample);
let vault: SampleSession;

async function openSettings(): Promise<void> {
	await vault.settings();
	await vault.page.locator('.setting-item', { hasText: 'Your own framework' }).waitFor();
}

const row = (name: string) => vault.page.locator('.setting-item', { hasText: name });
const field = (key: string) => vault.page.locator(`[data-setting-key="${key}"]`);

async function saved(): Promise<Record<string, unknown>> {
	return JSON.parse((await vault.text(`${pluginFolder}/data.json`)) ?? '{}') as Record<string, unknown>;
}

describe('the settings tab', () => {
	it('answers a wrong value beside the field and saves nothing of it', async () => {
		vault = await sample();
		await openSettings();
		const wrong: readonly (readonly [key: string, name: string, value: string, answer: string])[] = [
			['folder', 'Where plans, assessments', '../..', 'A folder name that does not begin or end with a dot'],
			['templateFolder', 'Notes in this folder replace', 'a|b', 'A folder name without |'],
			['tagPrefix', 'The first part of every competence tag', 'two words', 'A tag of letters'],
			['frameworkOverride', 'Your own framework', 'ours.json', 'The path of a note or of a YAML file.'],
			['frameworkOverride', 'Your own framework', 'not there.yaml', 'A file that is in the vault.'],
			['currentPlan', 'Current plan', 'Pathway', 'The path of a note, ending in .md.'],
			['privateNames', 'Names to shorten', 'J', 'Names of two letters or more'],
			['weekHours', 'Hours a week', '50', 'A number of hours, 0 to 40.'],
			['taskTag', 'Task tag', '#my task', 'A tag of letters'],
		];
		for (const [key, name, value, answer] of wrong) {
			await field(key).fill(value);
			await field(key).press('Tab');
			await row(name).locator('.setting-item-error', { hasText: answer }).waitFor();
		}
		expect(await vault.text(`${pluginFolder}/data.json`)).toBeUndefined();
		await field('weekHours').fill('6');
		await expect.poll(saved).toMatchObject({ weekHours: 6, folder: 'Pathway', tagPrefix: 'competence' });
	}, 120_000);

	it('takes a suggestion rule, which then comes first when such a note is tagged', async () => {
		vault = await sample();
		await openSettings();
		await vault.page.locator('.setting-list-add').click();
		await vault.page.locator('.setting-item.mod-page', { hasText: 'Rule 1' }).click();
		await field('suggestionRules.0.value').fill('Daily');
		await field('suggestionRules.0.competence').selectOption('gravitas');
		await expect.poll(saved).toMatchObject({ suggestionRules: [{ kind: 'folder', value: 'Daily', competence: 'gravitas' }] });
		await vault.page.locator('.setting-page-titlebar button').click();
		await vault.page.locator('.setting-item.mod-page', { hasText: 'In Daily: Gravitas' }).waitFor();
		await vault.press('Escape');
		await vault.open('Daily/2026-11-17');
		await vault.startTagging();
		await vault.page.locator('.pp-picker-name', { hasText: 'Gravitas' }).first().waitFor();
		await expect.poll(() => vault.page.locator('.pp-picker-name').first().innerText()).toContain('Gravitas');
		await vault.press('Escape');

		await openSettings();
		await vault.page.locator('.setting-list-delete').click();
		await expect.poll(saved).toMatchObject({ suggestionRules: [] });
		await vault.page.locator('.setting-list-empty', { hasText: 'No rule yet.' }).waitFor();
	}, 120_000);
});

describe('Copy the templates into my vault', () => {
	const copies = ['Pathway/Templates/plan.md', 'Pathway/Templates/evidence.md', 'Pathway/Templates/review.md'];

	it('proposes a folder, copies, sets the folder, and takes all of it back at once', async () => {
		vault = await sample();
		await vault.run('Copy the templates into my vault');
		await expect.poll(() => vault.modal().innerText()).toContain('will be copied to Pathway/Templates, where you can change them.');
		await vault.modal().getByRole('button', { name: 'Copy the templates' }).click();
		expect(await vault.notice('copied to')).toContain('were copied to Pathway/Templates.');
		for (const copy of copies) expect((await vault.text(copy))?.length).toBeGreaterThan(200);
		await expect.poll(saved).toMatchObject({ templateFolder: 'Pathway/Templates' });
		await vault.run('Undo last change');
		await vault.notice('Undone: Copying of the templates (3 notes).');
		for (const copy of copies) expect(await vault.text(copy)).toBeUndefined();
	}, 120_000);

	it('leaves alone what is there, and says so', async () => {
		vault = await sample({ files: { 'Pathway/Templates/Plan.md': 'Mine.\n' } });
		await vault.run('Copy the templates into my vault');
		await vault.modal().getByRole('button', { name: 'Copy the templates' }).click();
		expect(await vault.notice('copied to')).toContain('evidence.md and review.md were copied to Pathway/Templates. plan.md was there already and was left alone.');
		expect(await vault.text('Pathway/Templates/Plan.md')).toBe('Mine.\n');
	}, 120_000);

	it('writes nothing when it is cancelled', async () => {
		vault = await sample();
		await vault.run('Copy the templates into my vault');
		await vault.modal().getByRole('button', { name: 'Cancel' }).click();
		expect((await vault.diff()).patch).toBe('');
	}, 120_000);
});
