// The plan on the dashboard: what it says today, and tasks that are ticked, moved and dropped from it in the note.
import { describe, expect, it } from 'vitest';
import { openPlan, planPath, planText, type PlanPage } from './plan-vault';
import { eachTest } from './sessions';

const planned = eachTest(openPlan);
let vault: PlanPage;

async function open(today: string, plan?: string): Promise<void> {
	vault = await planned({ today, ...(plan === undefined ? {} : { plan }) });
	await vault.run('Open competence dashboard');
	await vault.section('quarter').waitFor();
}

const line = (text: string, id: string): string => text.split(/\r?\n/).find((one) => one.endsWith(`^pw-${id}`)) ?? '';
const task = (words: string) => vault.section('quarter').locator('.pp-task', { hasText: words });
const manager = 'Tell your manager';

/** Lines that differ, as they were and as they are. */
function changes(before: string, after: string): readonly (readonly [string, string])[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	expect(now).toHaveLength(old.length);
	return old.flatMap((text, index) => (text === now[index] ? [] : [[text, now[index] ?? ''] as const]));
}

describe('the plan on its dashboard', () => {
	it('says where it stands, what is past its date and what comes next', async () => {
		await open('2026-12-28');
		const text = (await vault.section('quarter').innerText()).replace(/\s+/g, ' ');
		expect(text).toContain('Quarter 1, until 28 February 2027: prioritisation, gravitas, managing the politics.');
		expect(text).toContain('Next milestone: ');
		expect(text).toContain('Due 23 December, 5 days ago: Tell your manager');
		expect(text).toContain('Grow portfolio services where you are: none of seven done.');
		expect(text).toContain('Secondment to operations, finance or strategy: waiting.');
		await expect.poll(() => vault.section('top').innerText()).toContain('No task due this month, 2 past their date.');
		const conditions = (await vault.section('must-move').locator('.pp-condition').allInnerTexts()).map((one) => one.replace(/\s+/g, ' '));
		expect(conditions).toHaveLength(4);
		expect(conditions[0]).toContain('Executives have taken at least two funding or stop decisions on your advice and you can show the results. Not yet.');
	});

	it('asks for a look at the plan, and not at a list, when five or more are past their date', async () => {
		await open('2027-03-20');
		const text = await vault.section('quarter').innerText();
		expect(text).toMatch(/\d+ tasks are past their date\. That is a plan problem, not a you problem: go through them at the review of 28 May, or do it now\./);
		expect(await task(manager).count()).toBe(0);
		await vault.section('quarter').getByRole('button', { name: /^Show the/ }).click();
		await task(manager).waitFor();
	});
});

describe('a plan that is not whole', () => {
	it('is said to be unreadable where its date is none, with a way to the note and no offer of another plan', async () => {
		vault = await planned({ today: '2026-12-28', plan: (await planText()).replace('pathway-target-date: "2028-12-01"', 'pathway-target-date: end of 2028') });
		await vault.run('Open competence dashboard');
		const text = vault.section('unreadable').getByText('The plan cannot be read: pathway-target-date is "end of 2028". A date like 2028-12-01 is expected. The dashboard shows everything else.');
		await text.waitFor();
		expect(await vault.dashboard().getByRole('button', { name: 'Create transition plan' }).count()).toBe(0);
		await vault.section('unreadable').getByRole('button', { name: 'Open note Transition plan 2026-12-01' }).click();
		await vault.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Transition plan 2026-12-01' }).waitFor();
	});

	it('is shown, and the part whose marks are damaged is named', async () => {
		await open('2026-12-28', (await planText()).replace('%% pathway:end q2 %%', ''));
		await expect.poll(() => vault.section('unreadable').innerText()).toContain('In the plan the part q2 has a beginning and no end. Update leaves it alone until it is whole again.');
	});
});

describe('a task', () => {
	it('is ticked in its line of the note by keyboard, and comes back with undo', async () => {
		const before = (await planText()).replace(/\n/g, '\r\n');
		await open('2026-12-28', before);
		await task(manager).getByRole('button', { name: 'Done' }).focus();
		await vault.press('Enter');
		expect(await vault.notice('Done: Tell your manager')).toContain('Undo');
		await task(manager).waitFor({ state: 'detached' });
		const after = await vault.read(planPath);
		expect(changes(before, after)).toEqual([[`${line(before, 'drive-2')}\r`, `${line(before, 'drive-2').replace('- [ ]', '- [x]').replace(' ^pw', ' ✅ 2026-12-28 ^pw')}\r`]]);
		await vault.page.locator('.notice', { hasText: 'Done: Tell' }).getByRole('button', { name: 'Undo' }).click();
		await task(manager).waitFor();
		expect(await vault.read(planPath)).toBe(before);
	});

	it('gets another date, and an answer that is none is refused', async () => {
		const before = await planText();
		await open('2026-12-28');
		await task(manager).getByRole('button', { name: 'Move to' }).click();
		const date = vault.modal().getByLabel('New date');
		await date.fill('');
		await vault.press('Enter');
		await vault.modal().getByText('A date like 2028-12-01').waitFor();
		await date.fill('2027-01-08');
		await vault.press('Enter');
		await vault.notice('Moved to 8 January 2027');
		expect(changes(before, await vault.read(planPath))).toEqual([[line(before, 'drive-2'), line(before, 'drive-2').replace('2026-12-23', '2027-01-08')]]);
		await task(manager).getByText('Due 8 January 2027, in 11 days').waitFor();
	});

	it('is dropped with a line of reason among the decisions', async () => {
		const before = await planText();
		await open('2026-12-28');
		await task(manager).getByRole('button', { name: 'Drop it' }).click();
		await vault.modal().getByLabel('Why?').fill('  They know  already. ');
		await vault.press('Enter');
		await vault.notice('Dropped: Tell your manager');
		const after = await vault.read(planPath);
		const decision = after.split('\n').find((one) => one.startsWith('- 2026-12-28: dropped “Tell your manager')) ?? '';
		expect(decision).toMatch(/”: They know already\.$/);
		expect(after.replace(`${decision}\n`, '').replace('- [-] Tell', '- [ ] Tell')).toBe(before);
		await vault.page.locator('.notice', { hasText: 'Dropped: Tell' }).getByRole('button', { name: 'Undo' }).click();
		await expect.poll(() => vault.read(planPath)).toBe(before);
	});

	it('is left alone when its line has changed under the dashboard, and the person is told', async () => {
		await open('2026-12-28');
		const changed = (await planText()).replace('Tell your manager, and one person', 'Tell your manager, or one person');
		await vault.fault({ changeBeforeProcess: [{ path: planPath, text: changed }] });
		await task(manager).getByRole('button', { name: 'Done' }).click();
		await vault.notice('The task was left alone: its line in the plan has changed in the meantime.');
		expect(await vault.read(planPath)).toBe(changed);
	});

	it('is ticked as the Tasks plugin would, where that is there', async () => {
		await open('2026-12-28');
		await vault.page.evaluate(() => {
			const { app } = window as unknown as { app: { plugins: { plugins: Record<string, unknown> } } };
			app.plugins.plugins['obsidian-tasks-plugin'] = { apiV1: { executeToggleTaskDoneCommand: (given: string, at: string) => `${given.replace('[ ]', '[x]').replace(' ^', ` (${at.length}) ✅ 2026-12-27 ^`)}` } };
		});
		await task(manager).getByRole('button', { name: 'Done' }).click();
		await vault.notice('Done: Tell your manager');
		expect(line(await vault.read(planPath), 'drive-2')).toContain(`(${planPath.length}) ✅ 2026-12-27 ^pw-drive-2`);
	});
});

describe('at 320 px', () => {
	it('nothing scrolls sideways and every button has room for a thumb', async () => {
		vault = await planned({ today: '2026-12-28', width: 320, height: 720 });
		await vault.run('Open competence dashboard');
		await task(manager).waitFor();
		const tooWide = await vault.dashboard().evaluate((view) =>
			[view, ...Array.from(view.querySelectorAll('.pp-section-quarter *'))]
				.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline' && !element.closest('.pp-spoken'))
				.map((element) => element.outerHTML),
		);
		expect(tooWide).toEqual([]);
		const heights = await vault.section('quarter').locator('button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
		expect(heights.length).toBeGreaterThan(2);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	it('axe finds nothing to mend in the plan, its tasks and what they ask', async () => {
		vault = await planned({ today: '2027-03-20' });
		await vault.theme(theme);
		await vault.run('Open competence dashboard');
		await vault.section('quarter').getByRole('button', { name: /^Show the/ }).click();
		await task(manager).waitFor();
		const found = [...(await vault.violations('.pp-section-quarter')), ...(await vault.violations('.pp-section-must-move'))];
		for (const name of ['Move to', 'Drop it']) {
			await task(manager).getByRole('button', { name }).click();
			await vault.modal().locator('input').fill('');
			await vault.press('Enter');
			await vault.modal().locator('[aria-invalid]').waitFor();
			found.push(...(await vault.violations('.pp-task-modal')));
			await vault.press('Escape');
			await vault.modal().waitFor({ state: 'detached' });
		}
		expect(found).toEqual([]);
	});
});
