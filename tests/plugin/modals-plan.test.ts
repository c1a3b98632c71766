import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyTally } from '../../src/core/dashboard/tally';
import { checkRequest } from '../../src/core/plan/check-request';
import type { FirstScreen } from '../../src/core/plan/quick-request';
import { firstForm, type KeptPlan } from '../../src/ui/plan/kept-plan';
import type { PlanForm } from '../../src/ui/plan/plan-form';
import { askForPlan, type WizardQuestions } from '../../src/ui/plan/plan-modal';
import { messagesOf } from '../../src/ui/plan/request-messages';
import { proposeRole, readRole, withTarget } from '../../src/ui/plan/role-form';
import { wizardScreens } from '../../src/ui/plan/wizard-screens';
import { bundledFramework } from '../bundled-framework';
import { button, find, openOnThePage, type } from './modals-open';

const framework = bundledFramework();
const today = '2026-11-22';
const proposed = proposeRole(framework, today, 4);

afterEach(() => {
	vi.restoreAllMocks();
});

describe('the answers of the first screen', () => {
	it('propose the usual role two years from today', () => {
		expect(proposed).toEqual({
			target: 'portfolio-pmo-lead',
			targetTitle: 'Head of Portfolio Office',
			targetDate: '2028-11-22',
			start: '2026-11-22',
			hoursPerWeek: '4',
			workDaysPerQuarter: '6',
			noticeMonths: '3',
		});
	});

	it('are read as numbers and dates, with an empty notice as none', () => {
		expect(readRole({ ...proposed, targetTitle: '  ', hoursPerWeek: ' 2,5 ', workDaysPerQuarter: '0', noticeMonths: '' })).toEqual({
			kind: 'complete',
			answers: { target: 'portfolio-pmo-lead', targetTitle: '', targetDate: '2028-11-22', start: '2026-11-22', hoursPerWeek: 2.5, workDaysPerQuarter: 0, noticeMonths: 0 },
		});
	});

	it('say beside each field what would be right', () => {
		expect(readRole({ ...proposed, targetDate: '', start: '2026-02-30', hoursPerWeek: '', workDaysPerQuarter: '1.5', noticeMonths: '25' })).toEqual({
			kind: 'incomplete',
			messages: [
				{ field: 'targetDate', kind: 'problem', text: 'A date like 2028-12-01' },
				{ field: 'start', kind: 'problem', text: 'A date like 2028-12-01' },
				{ field: 'hoursPerWeek', kind: 'problem', text: 'A number of hours, 0 to 40' },
				{ field: 'workDaysPerQuarter', kind: 'problem', text: 'A whole number of days, 0 to 60' },
				{ field: 'noticeMonths', kind: 'problem', text: 'A whole number of months, 0 to 24' },
			],
		});
	});

	it('take the proposed title away with its role and bring it back, and leave a title of one\'s own', () => {
		const director = withTarget(proposed, 'portfolio-director');
		expect(director.targetTitle).toBe('');
		expect(withTarget(director, 'portfolio-pmo-lead')).toEqual(proposed);
		expect(withTarget({ ...proposed, targetTitle: 'Head of Change' }, 'portfolio-director').targetTitle).toBe('Head of Change');
	});
});

describe('the sentences about the first screen', () => {
	function sentences(changes: Partial<FirstScreen>): readonly string[] {
		const first: FirstScreen = { target: 'portfolio-pmo-lead', targetTitle: '', start: today, targetDate: '2028-11-22', hoursPerWeek: 4, workDaysPerQuarter: 6, noticeMonths: 3, ...changes };
		return messagesOf(checkRequest(first, today, framework)).map(({ field, kind, text }) => `${field} ${kind}: ${text.split('. ')[0]}`);
	}

	it('stand beside the field they are about', () => {
		expect(sentences({})).toEqual([]);
		expect(sentences({ start: '2026-11-21' })).toEqual(['start problem: A plan cannot start in the past']);
		expect(sentences({ targetDate: today })).toEqual(['targetDate problem: The first day in the role has to be after the start.']);
		expect(sentences({ target: 'astronaut' })).toEqual(['target problem: One of these roles']);
		expect(sentences({ workDaysPerQuarter: 61 })).toEqual(['workDaysPerQuarter problem: A whole number of days, 0 to 60']);
		expect(sentences({ targetDate: '2027-03-01', hoursPerWeek: 1 })).toEqual([
			'targetDate remark: Nine months is the shortest any main route takes',
			'hoursPerWeek remark: At one hour a week the milestones take longer than the plan',
		]);
		expect(sentences({ targetDate: '2031-11-22', hoursPerWeek: 0 })).toEqual([
			'targetDate remark: Four years is a long time to plan',
			'hoursPerWeek remark: With less than an hour a week only the reviews fit.',
		]);
	});
});

describe('the wizard', () => {
	function ask(changes: Partial<WizardQuestions> = {}) {
		const { app, latest } = openOnThePage();
		const kept: { form: PlanForm; screen: string }[] = [];
		const forget = vi.fn();
		const outcome = askForPlan(app, {
			screens: wizardScreens(framework, today, emptyTally),
			today,
			proposed: firstForm(proposed),
			kept: undefined,
			beginning: 'opening',
			keep: (form, screen) => void kept.push({ form, screen }),
			forget,
			...changes,
		});
		const modal = latest();
		return { outcome, kept, forget, modal, el: modal.contentEl, latest };
	}

	const keptFrom = (changes: Partial<KeptPlan> = {}): KeptPlan => ({ form: { ...firstForm({ ...proposed, targetTitle: 'Head of Change' }), answers: { pmoType: 'project-office' } }, screen: 'culture', on: '2026-11-20', ...changes });

	function field(container: HTMLElement, name: string): HTMLInputElement {
		return find(container, 'input', `#pp-role-${name}`);
	}

	function submit(container: HTMLElement): void {
		find(container, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
	}

	const titleOf = (el: HTMLElement): string => find(el, 'h3').textContent;
	const placeOf = (el: HTMLElement): string => el.querySelector('.pp-progress')?.textContent ?? '';
	const buttons = (el: HTMLElement): readonly string[] =>
		[...el.querySelectorAll<HTMLButtonElement>('.pp-screen-foot button:not(.pp-is-absent)')].map(({ textContent }) => textContent);

	describe('opening', () => {
		it('says how long it takes and offers to start or to make a first plan', () => {
			const { el } = ask();
			expect(el.textContent).toContain('Twelve short screens, about twenty minutes. Skip what you like; you can come back to it.');
			expect(buttons(el)).toEqual(['Make a first plan now', 'Start']);
			expect(document.activeElement).toBe(button(el, 'Start'));
		});

		it('goes on at the screen that was open last, with what was said', () => {
			const { el } = ask({ kept: keptFrom() });
			expect(buttons(el)).toEqual(['Start again', 'Make a first plan now', 'Go on at screen 4']);
			button(el, 'Go on at screen 4').click();
			expect([titleOf(el), placeOf(el)]).toEqual(['How decisions are made', '4 of 12: How decisions are made']);
			button(el, 'Back').click();
			button(el, 'Back').click();
			expect(find(el, 'input', '[value=project-office]').checked).toBe(true);
		});

		it('throws kept answers away only when asked twice, naming their day', async () => {
			const { el, forget, latest } = ask({ kept: keptFrom() });
			button(el, 'Start again').click();
			expect(latest().containerEl.textContent).toContain('The answers of 20 November are thrown away.');
			latest().close();
			await Promise.resolve();
			expect(forget).not.toHaveBeenCalled();
			button(el, 'Start again').click();
			button(latest().containerEl, 'Start again').click();
			latest().close();
			await vi.waitFor(() => expect(titleOf(el)).toBe('The role'));
			expect(forget).toHaveBeenCalledOnce();
			expect(field(el, 'targetTitle').value).toBe('Head of Portfolio Office');
		});

		it('leaves nothing behind when it is closed before anything was asked', async () => {
			const { outcome, kept, modal } = ask();
			modal.close();
			expect(await outcome).toEqual({ kind: 'closed', isKept: false });
			expect(kept).toEqual([]);
		});

		it('moves a start that was today along to the day it is gone on with', () => {
			const { el } = ask({ kept: keptFrom({ form: firstForm({ ...proposed, start: '2026-11-20' }), screen: 'role' }) });
			button(el, 'Go on at screen 1').click();
			expect(field(el, 'start').value).toBe(today);
		});
	});

	describe('making a first plan', () => {
		const askQuickly = (changes: Partial<WizardQuestions> = {}) => ask({ beginning: 'quick', ...changes });

		it('needs the first screen alone and takes its proposals', async () => {
			const { outcome, el } = ask();
			button(el, 'Make a first plan now').click();
			expect(buttons(el)).toEqual(['Back', 'Next', 'Make a first plan now']);
			submit(el);
			expect(await outcome).toEqual({
				kind: 'answered',
				first: { target: 'portfolio-pmo-lead', targetTitle: 'Head of Portfolio Office', targetDate: '2028-11-22', start: today, hoursPerWeek: 4, workDaysPerQuarter: 6, noticeMonths: 3 },
				form: firstForm(proposed),
				isQuick: true,
			});
		});

		it('goes on with the questions where that is wanted, and no longer stops after the first', () => {
			const { el } = askQuickly();
			button(el, 'Next').click();
			expect([titleOf(el), ...buttons(el)]).toEqual(['Your PMO today', 'Make the plan with what I have said', 'Back', 'Skip this screen', 'Next']);
		});

		it('says that the plan is made with what was said once more was said', () => {
			const { el } = askQuickly({ kept: keptFrom() });
			expect(buttons(el)).toContain('Make the plan with what I have said');
		});

		it('says a problem as it is typed, stops at it, and takes it back when it is mended', async () => {
			const { outcome, el } = askQuickly();
			const date = field(el, 'targetDate');
			type(date, '2026-01-01');
			expect([date.getAttribute('aria-invalid'), find(el, 'div', '#pp-role-targetDate-message').textContent]).toEqual(['true', 'The first day in the role has to be after the start.']);
			expect(find(el, 'div', '[role=alert]').textContent).toBe('');
			submit(el);
			expect(find(el, 'div', '[role=alert]').textContent).toBe('One answer needs another look before there can be a plan.');
			expect(document.activeElement).toBe(date);
			type(date, '2028-12-01');
			expect([date.hasAttribute('aria-invalid'), find(el, 'div', '#pp-role-targetDate-message').textContent, find(el, 'div', '[role=alert]').textContent]).toEqual([false, '', '']);
			submit(el);
			expect(await outcome).toMatchObject({ kind: 'answered', first: { targetDate: '2028-12-01' } });
		});

		it('lets a remark stand without stopping', async () => {
			const { outcome, el } = askQuickly();
			type(field(el, 'hoursPerWeek'), '2');
			expect(find(el, 'div', '#pp-role-hoursPerWeek-message').textContent).toMatch(/^At two hours a week/);
			expect(field(el, 'hoursPerWeek').hasAttribute('aria-invalid')).toBe(false);
			submit(el);
			expect(await outcome).toMatchObject({ first: { hoursPerWeek: 2 } });
		});

		it('offers the roles to aim for and not the one to start from, each with its title', () => {
			const { el } = askQuickly();
			expect([...el.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value, checked }) => [value, checked])).toEqual([
				['portfolio-pmo-lead', true],
				['portfolio-director', false],
			]);
			find(el, 'input', '[value=portfolio-director]').click();
			expect(field(el, 'targetTitle').value).toBe('');
			find(el, 'input', '[value=portfolio-pmo-lead]').click();
			expect(field(el, 'targetTitle').value).toBe('Head of Portfolio Office');
		});
	});

	describe('going through the screens', () => {
		it('has a title, at most two lines of help, a place and the same buttons on each, and back leads back', () => {
			const { el } = ask({ beginning: 'screen' });
			const titles = [titleOf(el)];
			submit(el);
			for (let n = 2; n <= 11; n++) {
				titles.push(titleOf(el));
				expect(placeOf(el)).toBe(`${n} of 12: ${titleOf(el)}`);
				expect(find(el, 'p', '.pp-screen-help').textContent.length).toBeLessThan(280);
				expect(buttons(el)).toEqual(['Make the plan with what I have said', 'Back', titleOf(el) === 'In confidence' ? 'Not today' : 'Skip this screen', 'Next']);
				if (n < 11) button(el, n === 7 ? 'Not today' : 'Skip this screen').click();
			}
			expect(titles).toEqual(['The role', 'Your PMO today', 'What it does', 'How decisions are made', 'You as a manager', 'What you want', 'In confidence', 'People, money, openings', 'Certificates', 'A first rating', 'Routes']);
			for (let n = 10; n >= 1; n--) button(el, 'Back').click();
			expect(titleOf(el)).toBe('The role');
			button(el, 'Back').click();
			expect(buttons(el)).toContain('Go on at screen 1');
		});

		it('says nothing of what was skipped', async () => {
			const { outcome, el } = ask({ beginning: 'screen' });
			submit(el);
			for (let n = 2; n <= 11; n++) button(el, n === 7 ? 'Not today' : 'Skip this screen').click();
			expect(await outcome).toMatchObject({ kind: 'answered', form: firstForm(proposed), isQuick: false });
		});

		it('keeps every answer as it is given, with the screen it was given on', async () => {
			const { outcome, kept, el, modal } = ask({ beginning: 'screen' });
			type(field(el, 'targetDate'), '');
			expect(kept.at(-1)).toEqual({ form: firstForm({ ...proposed, targetDate: '' }), screen: 'role' });
			type(field(el, 'targetDate'), '2028-12-01');
			submit(el);
			find(el, 'input', '[value=controlling]').click();
			expect(kept.at(-1)).toMatchObject({ form: { answers: { pmoStance: 'controlling' } }, screen: 'pmo' });
			modal.close();
			expect(await outcome).toEqual({ kind: 'closed', isKept: true });
		});

		it('goes back to the first screen for a plan that it stands in the way of', () => {
			const { el } = ask({ beginning: 'screen', kept: keptFrom({ form: firstForm({ ...proposed, start: '2026-10-01' }), on: '2026-10-05' }) });
			button(el, 'Make the plan with what I have said').click();
			expect(titleOf(el)).toBe('The role');
			expect(document.activeElement).toBe(field(el, 'start'));
			expect(find(el, 'div', '[role=alert]').textContent).toBe('One answer needs another look before there can be a plan.');
		});

		it('ties label, help and message to every field of every screen', () => {
			const { el } = ask({ beginning: 'screen' });
			submit(el);
			for (let n = 2; n <= 11; n++) {
				for (const control of el.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
					expect(control.labels?.length, `${titleOf(el)} ${control.id}`).toBeGreaterThan(0);
					for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ')) if (id !== '') expect(el.querySelector(`#${id}`), id).not.toBeNull();
				}
				button(el, n === 7 ? 'Not today' : 'Skip this screen').click();
			}
		});
	});
});
