// Review this quarter and Since when?, through the built plugin and by keyboard: what is shown is what is written, once.
import { describe, expect, it } from 'vitest';
import { openPlan, planPath, planText, type PlanPage } from './plan-vault';
import { openSample } from './sample-session';
import { shoot } from './screenshots';
import { eachTest } from './sessions';

const note = 'Pathway/Reviews/2027-Q1.md';

const sample = eachTest(openSample);
const planned = eachTest(openPlan);
let vault: PlanPage;

const exists = (file: string): Promise<boolean> => vault.read(file).then(() => true, () => false);

async function preview(): Promise<string> {
	await vault.run('Review this quarter');
	await vault.modal().getByRole('button', { name: 'Create the review' }).waitFor();
	await vault.modal().locator('.pp-note-preview h1').waitFor();
	return vault.modal().innerText();
}

const chosen = (): Promise<readonly string[]> => vault.modal().locator('.pp-review-focus input:checked').evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));

describe('a review', () => {
	it('is shown first, then written with the focus of the plan as one change that one undo takes back', async () => {
		const plan = (await planText()).replace('pathway-focus:', '# chosen with H.M.\npathway-focus:');
		vault = await planned({ today: '2027-02-26', plan });
		const shown = await preview();
		expect(shown).toContain('The quarterly review: an hour.');
		expect(shown).toContain('when the plan began');
		const proposed = await chosen();
		expect(proposed).toHaveLength(3);
		await shoot(vault, 'review');
		await vault.page.setViewportSize({ width: 1400, height: 900 });
		expect([await exists(note), await vault.read(planPath)]).toEqual([false, plan]);

		// By keyboard: the second proposal goes, and what comes after the three takes its place.
		const boxes = vault.modal().locator('.pp-review-focus input');
		await boxes.nth(3).focus();
		await vault.press('Space');
		await expect.poll(() => vault.modal().locator('#pp-review-remark').innerText()).toBe('Three at most. Take one away first.');
		expect(await chosen()).toEqual(proposed);
		await boxes.nth(1).focus();
		await vault.press('Space');
		await boxes.nth(3).focus();
		await vault.press('Space');
		const wanted = await chosen();
		expect(wanted).toHaveLength(3);
		expect(wanted).not.toEqual(proposed);
		await vault.press('Mod+Enter');
		expect(await vault.notice('is made')).toContain('2027-Q1 is made, and the plan has its focus.');

		const written = await vault.read(note);
		expect(written).toMatch(/^---\npathway-type: review\npathway-version: 1\npathway-date: 2027-02-26\npathway-plan: "\[\[Transition plan 2026-12-01\]\]"\ntags:\n {2}- pathway\/review\n---\n/);
		const focused = await vault.read(planPath);
		const reviewTask = plan.split('\n').find((line) => line.endsWith('^pw-review-1')) ?? '';
		const ticked = reviewTask.replace('[ ]', '[x]').replace(' ^pw', ' ✅ 2027-02-26 ^pw');
		const lines = plan.replace(reviewTask, ticked).split('\n');
		const others = (text: readonly string[]): readonly string[] => text.filter((line) => !/^(pathway-focus:|\s+- [a-z-]+$)/.test(line));
		expect(others(focused.split('\n'))).toEqual(others(lines));
		for (const id of wanted) expect(focused.slice(0, focused.indexOf('\n---\n', 4))).toContain(id);

		await vault.page.locator('.notice', { hasText: 'is made' }).last().getByRole('button', { name: 'Undo' }).click();
		await vault.notice('Undone');
		expect([await exists(note), await vault.read(planPath)]).toEqual([false, plan]);
	});

	it('is opened and left as it is when the command is run twice on a day', async () => {
		vault = await planned({ today: '2027-02-26' });
		await preview();
		await vault.press('Mod+Enter');
		await vault.notice('is made');
		const mine = `${await vault.read(note)}\nMy answer.\n`;
		await vault.write(note, mine);
		await expect.poll(() => vault.read(note)).toBe(mine);
		const plan = await vault.read(planPath);
		await vault.run('Review this quarter');
		expect(await vault.notice('was made today')).toBe('2027-Q1 was made today, so there is nothing new to review. Here it is.');
		expect([await vault.read(note), await vault.read(planPath), await vault.modal().count()]).toEqual([mine, plan, 0]);
	});

	it('stays as it is in its quarter, and what is new since then goes into a second note', async () => {
		const first = '---\npathway-type: review\npathway-date: 2027-01-15\n---\n# Mine\n\nWith my answers.\n';
		vault = await planned({ today: '2027-02-26' });
		await vault.write('Elsewhere.md', first);
		await vault.page.locator('.tree-item-self[data-path="Elsewhere.md"]').waitFor();
		await vault.run('Review this quarter');
		await expect.poll(() => vault.modal().innerText()).toContain('You made Elsewhere on 15 January 2027, and it stays as it is.');
		await vault.press('Enter');
		await vault.modal().locator('.pp-note-preview h1').waitFor();
		await expect.poll(() => vault.modal().innerText()).toContain('It looks back to the last one, Elsewhere, on 15 January 2027.');
		await vault.press('Mod+Enter');
		await vault.notice('is made');
		expect(await vault.read('Elsewhere.md')).toBe(first);
		expect(await vault.read(note)).toContain('[[Elsewhere]]');
	});

	it('of last quarter keeps every byte of what was written into it, odd ones too, while the next one is made and taken back', async () => {
		const last = 'Pathway/Reviews/2026-Q4.md';
		const mine = '---\r\npathway-type: review\r\npathway-date:   2026-12-20\r\n---\r\n# Review 2026-Q4\r\n\r\nMy answer.   \n\n%% Your answer %%\tand mine\n\n\n';
		vault = await planned({ today: '2027-02-26' });
		await vault.write(last, mine);
		await vault.page.locator('.tree-item-self[data-path="Pathway"]').waitFor();
		await expect.poll(async () => (await vault.page.evaluate((path) => (window as unknown as { app: { metadataCache: { getCache(path: string): { frontmatter?: object } | null } } }).app.metadataCache.getCache(path)?.frontmatter !== undefined, last))).toBe(true);
		expect(await preview()).toContain('It looks back to the last one, 2026-Q4, on 20 December 2026.');
		await vault.press('Mod+Enter');
		await vault.notice('is made');
		expect(await vault.read(last)).toBe(mine);
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect([await vault.read(last), await exists(note)]).toEqual([mine, false]);
		expect(await vault.writes()).not.toContain(last);
	});

	it('writes nothing when it is cancelled, and starts from the dashboard where a review is past its date', async () => {
		const plan = (await planText()).replace(/^- \[ \] (?=.*📅 (?:2026|2027-01|2027-02-1))/gm, '- [x] ');
		vault = await planned({ today: '2027-03-09', plan });
		await vault.run('Open competence dashboard');
		const row = vault.section('quarter').locator('.pp-task', { hasText: 'Review' });
		await row.getByRole('button', { name: 'Start' }).focus();
		await vault.press('Enter');
		await vault.modal().getByRole('button', { name: 'Create the review' }).waitFor();
		await vault.press('Escape');
		await vault.modal().waitFor({ state: 'detached' });
		expect(await vault.writes()).toEqual([]);
	});

	it('stays and can be undone when the plan cannot be written, which is said', async () => {
		vault = await planned({ today: '2027-02-26' });
		await preview();
		const plan = await vault.read(planPath);
		await vault.fault({ failWrites: [{ path: planPath, count: 1, message: 'EACCES: permission denied, open' }] });
		await vault.press('Mod+Enter');
		expect(await vault.notice('was left as it is')).toContain('The review is made. Transition plan 2026-12-01 was left as it is: EACCES');
		expect([await exists(note), await vault.read(planPath)]).toEqual([true, plan]);
		await vault.run('Undo last change');
		await vault.notice('Undone');
		expect(await exists(note)).toBe(false);
	});

	it('is made without a plan, and says nothing of a focus', async () => {
		vault = await planned({ today: '2026-11-22', plan: 'No plan.\n' });
		expect(await preview()).toContain('Without a plan there is no focus to choose.');
		await vault.press('Mod+Enter');
		expect(await vault.notice('is made')).toContain('2026-Q4 is made.');
		const written = await vault.read('Pathway/Reviews/2026-Q4.md');
		expect(written).not.toMatch(/pathway-plan|## The plan|The next quarter/);
		expect(written).toContain('**Gravitas:**');
	});

	it('follows a template of one’s own, and is no problem to the dashboard', async () => {
		const own = await sample({ settings: { version: 1, templateFolder: 'Templates' }, files: { 'Templates/review.md': '# Mine {{name}} {{date:YYYY}}\n\n{{inShort}}\n\n{{nmae}}\n' } });
		await own.run('Review this quarter');
		await own.modal().locator('.pp-note-preview h1').waitFor();
		const shown = await own.modal().innerText();
		expect(shown).toContain('Mine 2026-Q4 2026');
		expect(shown).toContain('{{nmae}} is not known and stays as it is. Nearest: {{name}}.');
		await own.press('Mod+Enter');
		await own.notice('is made');
		expect(await own.read('Pathway/Reviews/2026-Q4.md')).toMatch(/^---\npathway-type: review\n[\s\S]*\n# Mine 2026-Q4 2026\n\nIn short: .*\n\n\{\{nmae\}\}\n$/);
		await own.run('Open competence dashboard');
		const dashboard = own.page.locator('.pp-dashboard-view');
		await dashboard.locator('[data-pp-part="gaps"]').waitFor();
		expect(await dashboard.innerText()).not.toContain('2026-Q4.md');
	});
});

describe('Since when?', () => {
	it('compares two days in a table, by keyboard, and writes nothing', async () => {
		vault = await planned({ today: '2026-12-01' });
		await vault.run('Since when?');
		const modal = vault.modal();
		await modal.locator('.pp-compare-result p').first().waitFor();
		await expect.poll(() => modal.locator('#pp-compare-from').inputValue()).toBe('2026-08-28');
		await modal.locator('#pp-compare-from').fill('2026-03-01');
		await modal.locator('#pp-compare-to').fill('2026-09-30');
		const row = modal.locator('tbody tr', { hasText: 'Gravitas' });
		const cells = row.locator('.pp-compare-value');
		await expect.poll(() => cells.allInnerTexts()).toEqual(['2 → 3', 'none → 2', 'none', '2 → 1', '1']);
		await expect.poll(() => modal.innerText()).toContain('7 up, 0 down');
		await shoot(vault, 'compare');
		await modal.locator('#pp-compare-to').fill('2026-02-01');
		await expect.poll(() => modal.innerText()).toContain('The first day has to come before the second.');
		await vault.press('Escape');
		expect(await vault.writes()).toEqual([]);
	});
});
