import { describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const sample = eachTest(openSample);
let vault: SampleSession;

const file = 'Our framework.md';
const path = 'Pathway/Framework portfolio-pmo-transition 1.0.0.md';
const yaml = 'areas:\n  - id: strategy-business\n    competences:\n      - id: strategy-execution\n        name: Making strategy happen\n        weight: 2\n';
const note = (text: string): string => `---\npathway-type: framework\n---\nOurs.\n\n\`\`\`yaml\n${text}\`\`\`\n`;

const row = (competence: string) => vault.page.locator(`[data-pp-competence="${competence}"]`);

async function openDashboard(): Promise<void> {
	await vault.run('Open competence dashboard');
	await row('strategy-execution').waitFor();
}

async function picked(letters: string): Promise<string> {
	await vault.open('Daily/2026-11-17');
	await vault.startTagging();
	await vault.page.keyboard.type(letters);
	const text = await vault.modal().innerText();
	await vault.press('Escape');
	return text;
}

async function openSettings(): Promise<void> {
	await vault.settings();
	await vault.page.locator('.setting-item', { hasText: 'Your own framework' }).waitFor();
}

describe('an override note', () => {
	it('changes a name and a weight on the dashboard and in the picker at once; a broken edit keeps the last good one; without it the built-in one is back', async () => {
		vault = await sample();
		await openDashboard();
		await expect.poll(() => row('strategy-execution').innerText()).toMatch(/^Strategy execution\n[^]*6 = 2 × 3/);

		await vault.write(file, note(yaml));
		await row('strategy-execution').getByText('Making strategy happen').waitFor();
		await expect.poll(() => row('strategy-execution').innerText()).toMatch(/4 = 2 × 2/);
		expect(await vault.page.locator('.pp-dashboard').innerText()).not.toContain('Strategy execution');
		expect(await picked('making strat')).toContain('Making strategy happen');

		await vault.write(file, note(yaml.replace('weight: 2', 'weight: 5')));
		const said = 'Our framework.md, line 12: weight is 5, expected a whole number from 1 to 3. The framework last read on 22 November 2026 stays in force.';
		expect(await vault.notice('line 12')).toContain(said);
		await vault.run('Open competence dashboard');
		const line = vault.page.locator('.pp-dashboard li', { hasText: 'weight is 5' });
		expect((await line.innerText()).replace(/\s+/g, ' ')).toContain('Our framework, line 12: weight is 5, expected a whole number from 1 to 3.');
		await expect.poll(() => vault.page.locator('.pp-dashboard').innerText()).toContain('Making strategy happen');
		await expect.poll(() => vault.page.locator('.notice', { hasText: 'line 12' }).count()).toBe(1);
		await openSettings();
		await vault.page.locator('.setting-item', { hasText: said }).waitFor();
		await vault.press('Escape');

		await vault.reload();
		await vault.run('Open competence dashboard');
		await row('strategy-execution').getByText('Making strategy happen').waitFor();
		expect(await vault.page.locator('.notice', { hasText: 'line 12' }).count()).toBe(0);

		await vault.remove(file);
		await vault.notice('The built-in framework is in force again.');
		await row('strategy-execution').getByText('Strategy execution').waitFor();
	}, 120_000);

	it('counts only when it is the only one or the one that the settings name, which may be a file', async () => {
		vault = await sample({ files: { 'A.md': note(yaml), 'B.md': note(yaml), 'ours.yaml': yaml.replace('Making strategy happen', 'Strategy into action') } });
		expect(await vault.notice('2 notes say')).toContain('2 notes say that they are the framework: A.md, B.md. Choose one in the settings, under Framework. The built-in framework is in force meanwhile.');
		await openDashboard();
		await openSettings();
		const field = vault.page.locator('input[data-setting-key="frameworkOverride"]');
		await field.fill('ours.yaml');
		await field.press('Tab');
		await vault.page.locator('.setting-item', { hasText: 'as ours.yaml changes it' }).waitFor();
		await vault.press('Escape');
		await row('strategy-execution').getByText('Strategy into action').waitFor();
		await vault.write('ours.yaml', `- ${yaml}`);
		expect(await vault.notice('is a list')).toContain('ours.yaml: it is a list, expected keys of a framework, such as areas. The framework last read on 22 November 2026 stays in force.');
		await vault.write('ours.yaml', 'a: x\n'.repeat(1_000_000));
		expect(await vault.notice('320,000')).toContain('ours.yaml: it has more than 320,000 characters');
		await vault.remove('ours.yaml');
		expect(await vault.notice('is not there')).toContain('The framework ours.yaml is not there. The built-in framework is in force.');
	}, 120_000);

	it('that replaces a competence offers to rename its tags everywhere, with one undo', async () => {
		vault = await sample();
		await openDashboard();
		await vault.write(file, note('areas:\n  - id: investment\n    competences:\n      - id: ranking\n        replaces: [prioritisation]\n        name: Ranking\n'));
		const offer = await vault.notice('another id');
		const count = Number(/(\d+) notes still have/.exec(offer)?.[1]);
		expect(count).toBeGreaterThan(1);
		await vault.noticeButton('another id', 'Rename everywhere');
		await vault.page.locator('.pp-bulk-row').first().waitFor();
		await expect.poll(() => vault.page.locator('.pp-bulk-row').count()).toBe(count);
		await vault.press('Mod+Enter');
		await vault.page.locator('.pp-bulk-headline').waitFor();
		await vault.press('Enter');
		expect(await vault.read('Meetings/2026-02-12 Prioritisation workshop.md')).toContain('competence/investment/ranking');
		await vault.run('Undo last change');
		await vault.notice('Undone: Replaced tags renamed');
		expect(await vault.read('Meetings/2026-02-12 Prioritisation workshop.md')).toContain('competence/investment/prioritisation');
	}, 120_000);
});

describe('Show framework', () => {
	it('makes a note of the framework in force, never over another, and is undone', async () => {
		vault = await sample({ files: { [file]: note(yaml) } });
		await openDashboard();
		await row('strategy-execution').getByText('Making strategy happen').waitFor();
		await vault.run('Show framework');
		await vault.notice('created. It is a copy to read');
		const text = (await vault.text(path)) ?? '';
		expect(text).toContain('### Making strategy happen');
		expect(text).toContain('## Acknowledgements');
		expect(text).not.toContain('pathway-type');
		await vault.run('Show framework');
		await vault.notice('Framework portfolio-pmo-transition 1.0.0 (2) created');
		expect(await vault.text(path)).toBe(text);
		await vault.run('Undo last change');
		await vault.notice('Undone: Creation of Framework');
		expect(await vault.text(path.replace('.md', ' (2).md'))).toBeUndefined();
		expect(await vault.text(path)).toBe(text);
	}, 120_000);
});
