// The command line, links and quick questions, called as Obsidian calls them.
import { beforeEach, describe, expect, it } from 'vitest';
import { openSample, type SampleSession } from './sample-session';
import { eachTest } from './sessions';

const star = (level: number): string => `---\ntags: [competence/presence/gravitas]\nevidence-date: 2026-09-01\nevidence-level: ${level}\n---\n# Situation\nOne.\n# Task\nTwo.\n# Action\nThree.\n# Result\nFour.\n`;
const plan = '---\npathway-type: plan\npathway-target: portfolio-pmo-lead\npathway-start: 2026-09-01\npathway-target-date: 2028-09-01\n---\n# My plan\n';
const notes = {
	'Board.md': star(3),
	'Secret.md': star(3).replace('---\n', '---\npathway-private: true\n'),
	'Plain.md': 'Nothing yet.\n',
	'Odd.md': '---\ntags:\n\t- a\n---\n',
	'Plan.md': plan,
	'Older.md': '---\npathway-type: review\npathway-date: 2026-05-01\n---\n',
	'Newer.md': '---\npathway-type: review\npathway-date: 2026-08-01\n---\n',
	'Assessment.md': '---\npathway-type: assessment\npathway-date: 2026-10-01\npathway-rater: self\nlevel-gravitas: 3\nlevel-prioritisation: 0\n---\n',
};

const sample = eachTest(openSample);
let vault: SampleSession;

beforeEach(async () => {
	vault = await sample({ notes });
	// Nobody can answer for notes that have not been listed yet.
	await vault.page.locator('body[data-host-state="ready"]').waitFor();
});

interface Plugins {
	readonly app: { readonly plugins: { runCli(command: string, parameters: object): Promise<string>; openUri(uri: string): Promise<void> } };
}

function cli(action: string, parameters: Readonly<Record<string, string>> = {}): Promise<string> {
	return vault.page.evaluate(([name, typed]) => (window as unknown as Plugins).app.plugins.runCli(`portfolio-pathway:${name}`, typed), [action, parameters] as const);
}

const uri = (link: string): Promise<void> => vault.page.evaluate((one) => (window as unknown as Plugins).app.plugins.openUri(one), link);

describe('the command line', () => {
	it('says where somebody stands, the gaps and the next proofs, and names no private note', async () => {
		expect(await cli('status')).toContain('- One note is included. One private note is left out.');
		expect(JSON.parse(await cli('status', { format: 'json' }))).toMatchObject({ date: '2026-11-22', plan: 'Plan.md', notes: 1, privateNotes: 1 });
		expect(await cli('gaps', { area: 'presence' })).toContain('| Gravitas | 3 | 3 | 4 | 3 |');
		expect(JSON.parse(await cli('gaps', { area: 'investment', format: 'json', limit: '1' }))).toEqual([{ id: 'prioritisation', area: 'investment', claimed: 0, evidenced: null, target: 4, gap: 4, weight: 3 }]);
		const next = await cli('next', { limit: '33' });
		expect(next).toContain('| Prioritisation |');
		expect(next).not.toContain('Secret');
	});

	it('tags only when told to apply, and can be undone', async () => {
		const tag = { file: 'Plain.md', competence: 'gravitas', level: '2', date: '2026-11-01' };
		expect(await cli('tag', tag)).toBe('Plain.md would change: competence/presence/gravitas added, evidence-date: 2026-11-01, evidence-level: 2. Say apply to do it.');
		expect(await vault.writes()).toEqual([]);
		expect(await cli('tag', { ...tag, apply: 'true' })).toMatch(/^Plain\.md changed: /);
		expect(await vault.read('Plain.md')).toMatch(/- competence\/presence\/gravitas\n[^]*\nNothing yet\.\n$/);
		expect(await cli('tag', { ...tag, apply: 'true' })).toBe('Plain.md says this already.');
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await vault.read('Plain.md')).toBe('Nothing yet.\n');
	});

	it('makes an evidence note only when told to apply', async () => {
		const evidence = { competence: 'gravitas', title: '../../Board: "day"', date: '2026-11-20' };
		expect(await cli('evidence', evidence)).toMatch(/^Pathway\/Evidence\/2026-11-20 [^/]+\.md would be created\. Say apply to do it\.$/);
		expect(await vault.writes()).toEqual([]);
		const { path } = JSON.parse(await cli('evidence', { ...evidence, apply: '', format: 'json' })) as { path: string };
		expect(path).toMatch(/^Pathway\/Evidence\/2026-11-20 [^/]+\.md$/);
		expect(await vault.read(path)).toContain('competence/presence/gravitas');
	});

	it.each([
		['tag', { file: 'Plain.md' }, 'competence= is needed.'],
		['tag', { file: '../outside.md', competence: 'gravitas' }, 'There is no note ../outside.md.'],
		['tag', { file: 'Odd.md', competence: 'gravitas', apply: 'true' }, 'Odd.md is left as it is: '],
		['tag', { file: 'Plain.md', competence: 'gravity' }, 'There is no competence gravity. Nearest: gravitas.'],
		['tag', { file: 'Plain.md', competence: 'gravitas', level: 'NaN' }, 'level is "NaN"; a whole number from 0 to 5 is expected.'],
		['evidence', { competence: 'gravitas,drive', title: 'Two' }, 'An evidence note is about one competence: give one.'],
		['gaps', { area: 'constructor' }, 'There is no area constructor.'],
		['next', { limt: '3' }, 'limt is not known. Nearest: limit.'],
		['status', { __proto__x: '1' }, '__proto__x is not known.'],
	])('%s with %j says what is wrong and writes nothing', async (action, parameters, message) => {
		expect(await cli(action, parameters)).toContain(message);
		expect(await vault.writes()).toEqual([]);
	});
});

describe('a link', () => {
	it('opens the dashboard, the plan or the newest review and nothing else, and writes nothing', async () => {
		await uri('obsidian://portfolio-pathway?open=plan');
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Plan' }).waitFor();
		await uri('obsidian://portfolio-pathway?open=review');
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Newer' }).waitFor();
		await uri('obsidian://portfolio-pathway');
		await vault.page.locator('.pp-dashboard').waitFor();
		await uri('obsidian://portfolio-pathway?open=<img src=x onerror=alert(1)>');
		expect(await vault.notice('The link asks for')).toContain('It can open: dashboard, plan, review.');
		expect((await vault.writes()).filter((path) => path.endsWith('.md'))).toEqual([]);
	});
});

describe('quick questions', () => {
	it('lists the notes for a competence and opens the one that is chosen', async () => {
		await vault.start('Show notes for a competence');
		await vault.page.getByPlaceholder('Which competence').waitFor();
		await vault.page.keyboard.type('gravitas');
		await vault.press('Enter');
		const first = vault.page.locator('.suggestion-item', { hasText: '1 September 2026' }).first();
		await first.waitFor();
		expect(await first.innerText()).toBe('Board · 1 September 2026 · level 3');
		await vault.press('Enter');
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Board' }).waitFor();
	});

	it('says what the open note proves, and offers to tag one that proves nothing', async () => {
		await vault.open('Board');
		await vault.start('What does this note prove?');
		expect(await vault.notice('Gravitas: level 3')).toBe('Board\nGravitas: level 3. It is from 1 September 2026 and counts.\nIts STAR is complete.');
		await vault.open('Plain');
		await vault.start('What does this note prove?');
		await vault.notice('proves nothing yet');
		await vault.page.locator('.notice').last().getByRole('button').click();
		await vault.page.locator('.pp-picker-search').waitFor();
		await vault.press('Escape');
	});
});
