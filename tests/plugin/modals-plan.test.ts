import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkRequest } from '../../src/core/plan/check-request';
import type { FirstScreen } from '../../src/core/plan/quick-request';
import { askForRole, type RoleQuestions } from '../../src/ui/plan/plan-modal';
import { messagesOf } from '../../src/ui/plan/request-messages';
import { proposeRole, readRole, withTarget, type RoleForm } from '../../src/ui/plan/role-form';
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

describe('asking for the role', () => {
	function ask(changes: Partial<RoleQuestions> = {}) {
		const { app, latest } = openOnThePage();
		const kept: RoleForm[] = [];
		const answer = askForRole(app, {
			framework,
			today,
			weekHours: 4,
			check: (answers) => checkRequest(answers, today, framework),
			keep: (answers) => void kept.push(answers),
			...changes,
		});
		const modal = latest();
		return { answer, kept, modal, el: modal.containerEl, latest };
	}

	function field(container: HTMLElement, name: string): HTMLInputElement {
		return find(container, 'input', `#pp-role-${name}`);
	}

	function submit(container: HTMLElement): void {
		find(container, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
	}

	it('gives back the proposal when it is taken as it is, and keeps nothing', async () => {
		const { answer, kept, el } = ask();
		submit(el);
		expect(await answer).toEqual({ target: 'portfolio-pmo-lead', targetTitle: 'Head of Portfolio Office', targetDate: '2028-11-22', start: today, hoursPerWeek: 4, workDaysPerQuarter: 6, noticeMonths: 3 });
		expect(kept).toEqual([]);
	});

	it('offers the roles to aim for and not the one to start from', () => {
		const { el } = ask();
		expect([...el.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value, checked }) => [value, checked])).toEqual([
			['portfolio-pmo-lead', true],
			['portfolio-director', false],
		]);
	});

	it('ties label, help and message to every field', () => {
		const { el } = ask();
		for (const input of el.querySelectorAll<HTMLInputElement>('.pp-field input')) {
			expect(el.querySelector(`label[for="${input.id}"]`)?.textContent).toBeTruthy();
			for (const id of (input.getAttribute('aria-describedby') ?? 'none').split(' ')) expect(el.querySelector(`#${id}`), id).not.toBeNull();
		}
	});

	it('says a problem as it is typed, stops at it, and takes it back when it is mended', async () => {
		const { answer, el } = ask();
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
		expect((await answer)?.targetDate).toBe('2028-12-01');
	});

	it('lets a remark stand without stopping', async () => {
		const { answer, el } = ask();
		type(field(el, 'hoursPerWeek'), '2');
		expect(find(el, 'div', '#pp-role-hoursPerWeek-message').textContent).toMatch(/^At two hours a week/);
		expect(field(el, 'hoursPerWeek').hasAttribute('aria-invalid')).toBe(false);
		submit(el);
		expect((await answer)?.hoursPerWeek).toBe(2);
	});

	it('changes the proposed title with the role', () => {
		const { el } = ask();
		find(el, 'input', '[value=portfolio-director]').click();
		expect(field(el, 'targetTitle').value).toBe('');
		find(el, 'input', '[value=portfolio-pmo-lead]').click();
		expect(field(el, 'targetTitle').value).toBe('Head of Portfolio Office');
	});

	it('keeps what was typed when it is closed, half a date included', async () => {
		const { answer, kept, el, modal } = ask();
		type(field(el, 'targetTitle'), 'Head of Change');
		type(field(el, 'targetDate'), '');
		modal.close();
		expect(await answer).toBeUndefined();
		expect(kept).toEqual([{ ...proposed, targetTitle: 'Head of Change', targetDate: '' }]);
	});

	it('begins with kept answers and throws them away only when asked twice', async () => {
		const { el, latest } = ask({ answers: { ...proposed, targetTitle: 'Head of Change' } });
		expect(field(el, 'targetTitle').value).toBe('Head of Change');
		button(el, 'Start again').click();
		latest().close();
		await Promise.resolve();
		expect(field(el, 'targetTitle').value).toBe('Head of Change');
		button(el, 'Start again').click();
		button(latest().containerEl, 'Start again').click();
		latest().close();
		await vi.waitFor(() => expect(field(el, 'targetTitle').value).toBe('Head of Portfolio Office'));
	});
});
