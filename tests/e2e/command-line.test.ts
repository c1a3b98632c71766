// The command line, links and quick questions, called as Obsidian calls them.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { badInputTried } from '../proof';
import { openSample, pluginFolder, type SampleSession } from './sample-session';
import { sessions } from './sessions';

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

const { open: sample, end } = sessions(openSample);
let vault: SampleSession;

async function open(): Promise<void> {
	vault = await sample({ notes });
	// Nobody can answer for notes that have not been listed yet.
	await vault.page.locator('body[data-host-state="ready"]').waitFor();
}

interface Plugins {
	readonly app: { readonly plugins: { runCli(command: string, parameters: object): Promise<string>; openUri(uri: string): Promise<void> } };
}

function cli(action: string, parameters: Readonly<Record<string, string>> = {}): Promise<string> {
	return vault.page.evaluate(([name, typed]) => (window as unknown as Plugins).app.plugins.runCli(`portfolio-pathway:${name}`, typed), [action, parameters] as const);
}

const uri = (link: string): Promise<void> => vault.page.evaluate((one) => (window as unknown as Plugins).app.plugins.openUri(one), link);

describe('the command line', () => {
	beforeEach(open);
	afterEach(end);

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

	it('prints listed names as initials, in words and as data', async () => {
		vault = await sample({ notes: { ...notes, [`${pluginFolder}/data.json`]: JSON.stringify({ privateNames: ['Anna Diaz', "Aoife O'Neil"] }), 'Plan.md': plan.replace('My plan', 'As Anna Diaz and O’Neil would'), 'Board.md': '', 'Board with anna diaz.md': star(3) } });
		await vault.page.locator('body[data-host-state="ready"]').waitFor();
		expect(await cli('status')).toContain('# As A.D. and O. would: where I stand');
		const said = (await Promise.all((['status', 'gaps', 'next'] as const).flatMap((name) => [cli(name), cli(name, { format: 'json', ...(name === 'status' ? {} : { limit: '33' }) })]))).join('\n');
		expect(said).toContain('A.D.');
		expect(said).not.toMatch(/anna|diaz|aoife|neil|secret/i);
	});
});

describe('the command line asked for what it cannot do', () => {
	beforeAll(open);
	afterAll(end);

	const long = 'x'.repeat(5_000);
	const tag = { file: 'Plain.md', competence: 'gravitas' };
	const evidence = { competence: 'gravitas', title: 'A day' };
	// The middle one is part of what is said; nothing is ever written, with or without apply.
	const hostile: readonly (readonly [action: string, parameters: Readonly<Record<string, string>>, message: string])[] = [
		...(['status', 'gaps', 'next'] as const).flatMap((name) => [
			[name, { format: 'xml' }, 'format is "xml"; json or md is expected.'] as const,
			[name, { format: 'JSON' }, 'format is "JSON"; json or md is expected.'] as const,
			[name, { format: '' }, 'format is ""; json or md is expected.'] as const,
			[name, { format: '<img src=x onerror=alert(1)>' }, 'json or md is expected.'] as const,
			[name, { format: long }, 'json or md is expected.'] as const,
			[name, { constructor: 'x' }, 'constructor is not known.'] as const,
			[name, { apply: 'true' }, 'apply is not known.'] as const,
			[name, { 'for\nmat': 'json' }, 'is not known.'] as const,
		]),
		...(['gaps', 'next'] as const).flatMap((name) => ['0', '-1', '1.5', '1e3', '１', '9999', 'ten', ' ', long].map((limit) => [name, { limit }, 'a whole number from 1 to 1000 is expected.'] as const)),
		...['presence/gravitas', '../presence', '__proto__', '<b>presence</b>', 'présence'].map((area) => ['gaps', { area }, 'There is no area'] as const),
		['gaps', { area: '' }, 'area is ""; some text is expected.'],
		...['9', '-1', '2.5', 'four', '', '３', '0x2', long].flatMap((level) => [
			['tag', { ...tag, level, apply: '' }, 'a whole number from 0 to 5 is expected.'] as const,
			['evidence', { ...evidence, level, apply: '' }, 'a whole number from 0 to 5 is expected.'] as const,
		]),
		...['2026-02-30', '2026-13-01', 'yesterday', '01.11.2026', '2026-11-01T00:00', '2026-11-01\n', ''].filter((date) => date.trim() !== '2026-11-01').flatMap((date) => [
			['tag', { ...tag, date, apply: '' }, 'a date like 2026-12-01 is expected.'] as const,
			['evidence', { ...evidence, date, apply: '' }, 'a date like 2026-12-01 is expected.'] as const,
		]),
		...['no', 'false', '1', 'yes', 'true; rm -rf'].flatMap((apply) => [
			['tag', { ...tag, apply }, 'nothing after it is expected.'] as const,
			['evidence', { ...evidence, apply }, 'nothing after it is expected.'] as const,
		]),
		...['gravity', '__proto__', 'toString', 'presence', 'competence/presence/gravitas', 'gravitas;drive', '<script>', 'gravitas drive', 'gravitas,../drive'].flatMap((competence) => [
			['tag', { ...tag, competence, apply: '' }, 'There is no competence'] as const,
			['evidence', { ...evidence, competence, apply: '' }, 'There is no competence'] as const,
		]),
		...[',', 'gravitas,', 'true', '', long].map((competence) => ['tag', { ...tag, competence, apply: '' }, 'competence ids, with commas between them is expected.'] as const),
		...['../outside.md', '/etc/passwd.md', 'C:\\Windows\\x.md', 'Missing.md', 'Plain', 'Plain.md\nBoard.md', 'Plain.md\0', '.obsidian/app.json', `${pluginFolder}/main.js`, 'Work/../../x.md', '<b>Plain</b>.md', 'Plain.md#Result', '[[Plain]].md', `${'x'.repeat(900)}.md`].map((file) => ['tag', { ...tag, file, apply: '' }, 'There is no note'] as const),
		...['', ' ', 'true', long].map((file) => ['tag', { ...tag, file, apply: '' }, 'file is "'] as const),
		...['', ' ', 'true', long].map((title) => ['evidence', { ...evidence, title, apply: '' }, 'title is "'] as const),
		['tag', { competence: 'gravitas', apply: '' }, 'file= is needed.'],
		['tag', { apply: '' }, 'file= is needed.'],
		['evidence', { title: 'A day', apply: '' }, 'competence= is needed.'],
		['evidence', { competence: 'gravitas', apply: '' }, 'title= is needed.'],
		['evidence', { ...evidence, file: 'Plain.md', apply: '' }, 'file is not known.'],
		['tag', { ...tag, Level: '3', apply: '' }, 'Level is not known. Nearest: level.'],
		['tag', { ...tag, tag: 'x', apply: '' }, 'tag is not known.'],
	];

	it.for(['status', 'gaps', 'next', 'tag', 'evidence'])('%s answers whatever is wrong with it in words, and writes nothing', async (name, context) => {
		const own = hostile.filter(([action]) => action === name);
		expect(own.length).toBeGreaterThan(6);
		for (const [action, parameters, message] of own) {
			const said = await cli(action, parameters);
			expect(said, JSON.stringify(parameters).slice(0, 200)).toContain(message);
			expect(said.length, 'not all of a long value is said again').toBeLessThan(2_500);
			if (action === 'tag' || action === 'evidence') expect(said).toContain('Nothing was written.');
			badInputTried(context);
		}
		expect(await vault.writes()).toEqual([]);
		expect(await vault.diff()).toMatchObject({ created: [], removed: [], changed: [] });
	});

	it('makes one safe file of any title, and only inside the folder of evidence', async (context) => {
		for (const title of ['../../out', 'C:\\x', 'a\nb', '<img src=x onerror=alert(1)>', 'con', '.hidden', '{{date}} [[Plain]] #tag', '---\ntags: [x]\n---', '\u202Egnp.exe', 'x'.repeat(900)]) {
			const said = await cli('evidence', { ...evidence, title, date: '2026-11-20' });
			expect(said).toMatch(/^Pathway\/Evidence\/2026-11-20[^/\\:*?"<>|\n]*\.md would be created\. Say apply to do it\.$/);
			badInputTried(context);
		}
		expect(await vault.writes()).toEqual([]);
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
	beforeEach(open);
	afterEach(end);

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
	beforeEach(open);
	afterEach(end);

	it('lists the notes for a competence and opens the one that is chosen', async () => {
		await vault.start('Show notes for a competence');
		await vault.page.getByPlaceholder('Which competence').waitFor();
		await vault.page.keyboard.type('gravitas');
		await vault.press('Enter');
		const first = vault.page.locator('.suggestion-item', { hasText: '1 September 2026' }).first();
		await first.waitFor();
		await expect.poll(() => first.innerText()).toBe('Board · 1 September 2026 · level 3');
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
