import { describe, expect, it } from 'vitest';
import { confidenceScreen } from '../../src/ui/plan/confidence-screen';
import { peopleScreen } from '../../src/ui/plan/people-screen';
import { goldRequest } from '../core/plan/gold-request';
import { button, find, press, type } from './modals-open';
import { emptyForm, framework, showScreen } from './wizard-screen-page';

function choose(selectEl: HTMLSelectElement, value: string): void {
	selectEl.value = value;
	selectEl.dispatchEvent(new Event('input', { bubbles: true }));
}

function everyControlIsLabelled(el: HTMLElement): void {
	for (const control of el.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
		expect([...(control.labels ?? [])].map(({ textContent }) => textContent?.trim()).join(''), control.id).not.toBe('');
		for (const id of (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '')) expect(el.querySelector(`#${id}`), id).not.toBeNull();
	}
}

describe('the screen In confidence', () => {
	it('keeps what is said and forgets what is deleted', () => {
		const { el, form } = showScreen(confidenceScreen());
		const [reliedOn, easyAndHard] = el.querySelectorAll('textarea');
		if (!reliedOn || !easyAndHard) throw new Error('Two questions are expected.');
		reliedOn.value = 'The detail';
		reliedOn.dispatchEvent(new Event('input'));
		easyAndHard.value = 'M.O.';
		easyAndHard.dispatchEvent(new Event('input'));
		expect(form().answers).toEqual({ reliedOn: 'The detail', easyAndHard: 'M.O.' });
		reliedOn.value = ' ';
		reliedOn.dispatchEvent(new Event('input'));
		expect(form().answers).toEqual({ easyAndHard: 'M.O.' });
	});

	it('is left with Not today, begins at its first question, and shows what was said', () => {
		const screen = confidenceScreen();
		expect(screen.skip).toBe('Not today');
		const { el, rendered } = showScreen(screen, { answers: { reliedOn: 'Calm' } });
		rendered.focus();
		expect(document.activeElement).toBe(find(el, 'textarea'));
		expect(find(el, 'textarea').value).toBe('Calm');
		everyControlIsLabelled(el);
	});
});

describe('the screen People, money, openings', () => {
	it('asks about three people and keeps a word on any of them', () => {
		const { el, form } = showScreen(peopleScreen(framework));
		expect([...el.querySelectorAll('.pp-person legend')].map(({ textContent }) => textContent)).toEqual([
			'Line manager',
			'Sponsor: someone on the executive who speaks for you',
			'Mentor: someone who holds or has held such a role',
		]);
		type(find(el, 'input', '#pp-person-sponsor-who'), 'M.B.');
		type(find(el, 'input', '#pp-person-sponsor-lastContact'), 'Never');
		expect(form().answers.support).toEqual([{ who: 'M.B.', role: 'sponsor', askedFor: '', lastContact: 'Never' }]);
		type(find(el, 'input', '#pp-person-sponsor-who'), '');
		type(find(el, 'input', '#pp-person-sponsor-lastContact'), '');
		expect(form()).toEqual(emptyForm);
	});

	it('takes nobody for an answer only where it is ticked', () => {
		const { el, form, rendered } = showScreen(peopleScreen(framework));
		expect([rendered.settle?.(), form()]).toEqual([true, emptyForm]);
		const nobody = find(el, 'input', '#pp-person-nobody');
		nobody.click();
		expect(form().answers.support?.map(({ role, who }) => [role, who])).toEqual([['line-manager', ''], ['sponsor', ''], ['mentor', '']]);
		type(find(el, 'input', '#pp-person-mentor-who'), 'P.T.');
		expect([nobody.checked, nobody.disabled, form().answers.support]).toEqual([false, true, [{ who: 'P.T.', role: 'mentor', askedFor: '', lastContact: '' }]]);
		type(find(el, 'input', '#pp-person-mentor-who'), '');
		expect([nobody.disabled, form()]).toEqual([false, emptyForm]);
	});

	it('shows that there is nobody when it comes back', () => {
		const support = ['line-manager', 'sponsor', 'mentor'].map((role) => ({ who: '', role, askedFor: '', lastContact: '' }));
		const { el, form } = showScreen(peopleScreen(framework), { answers: { support } });
		const nobody = find(el, 'input', '#pp-person-nobody');
		expect(nobody.checked).toBe(true);
		nobody.click();
		expect(form().answers).toEqual({});
	});

	it('leaves people it does not ask about as they are', () => {
		const critic = { who: 'R.H.', role: 'critic', askedFor: 'What is missing', lastContact: '' };
		const second = { who: 'B.B.', role: 'sponsor', askedFor: '', lastContact: '' };
		const first = { ...second, who: 'A.A.' };
		const { el, form } = showScreen(peopleScreen(framework), { answers: { support: [critic, first, second] } });
		type(find(el, 'input', '#pp-person-sponsor-askedFor'), 'Two decisions');
		expect(form().answers.support).toEqual([{ ...first, askedFor: 'Two decisions' }, critic, second]);
	});

	it('keeps money, days and state each for itself', () => {
		const { el, form } = showScreen(peopleScreen(framework));
		type(find(el, 'input', '#pp-budget-amountGbp'), '1500');
		type(find(el, 'input', '#pp-budget-studyDays'), '0');
		find(el, 'input', '[name=pp-budget-state][value=asked]').click();
		expect(form().answers.learningBudget).toEqual({ amountGbp: 1500, studyDays: 0, state: 'asked' });
		type(find(el, 'input', '#pp-budget-amountGbp'), '');
		press(find(el, 'input', '[name=pp-budget-state][value=asked]'), '0');
		expect(form().answers.learningBudget).toEqual({ studyDays: 0 });
		type(find(el, 'input', '#pp-budget-studyDays'), '');
		expect(form()).toEqual(emptyForm);
	});

	it('says beside an amount what would be right, and does not go on until it is', () => {
		const { el, form, rendered } = showScreen(peopleScreen(framework));
		const days = find(el, 'input', '#pp-budget-studyDays');
		type(days, '-3');
		expect([days.getAttribute('aria-invalid'), find(el, 'div', '#pp-budget-studyDays-message').textContent]).toEqual(['true', 'A number of days, 0 to 366']);
		expect([rendered.settle?.(), document.activeElement === days, form()]).toEqual([false, true, emptyForm]);
		type(days, '5');
		expect([rendered.settle?.(), days.hasAttribute('aria-invalid'), form().answers.learningBudget]).toEqual([true, false, { studyDays: 5 }]);
	});

	it('keeps a log of openings with the routes of the framework and a decision', () => {
		const { el, form } = showScreen(peopleScreen(framework));
		type(find(el, 'input', '#pp-opening-opportunity-0'), 'Cover in planning');
		choose(find(el, 'select', '#pp-opening-route-0'), 'secondment');
		choose(find(el, 'select', '#pp-opening-decision-0'), 'Wait');
		button(el, 'Add another').click();
		expect(document.activeElement).toBe(find(el, 'input', '#pp-opening-date-1'));
		expect(form().answers.opportunities).toEqual([{ date: '', opportunity: 'Cover in planning', route: 'secondment', whoKnows: '', decision: 'Wait', why: '' }]);
		expect([...find(el, 'select', '#pp-opening-route-0').options].map(({ value }) => value)).toEqual(['', ...framework.routes.map(({ id }) => id)]);
	});

	it('brings back every answer as it was said, a decision in one\'s own words included', () => {
		const { support, learningBudget, opportunities } = goldRequest.answers;
		const answers = { ...(support && { support }), ...(learningBudget && { learningBudget }), ...(opportunities && { opportunities }) };
		const { el, form } = showScreen(peopleScreen(framework), { answers });
		expect(find(el, 'input', '#pp-person-line-manager-who').value).toBe('J.K., Director of Property');
		expect(find(el, 'input', '#pp-budget-amountGbp').value).toBe('1500');
		expect(find(el, 'input', '[name=pp-budget-state]:checked').value).toBe('asked');
		expect(find(el, 'select', '#pp-opening-decision-0').value).toBe('Ask to run it');
		type(find(el, 'input', '#pp-opening-why-1'), 'Later');
		expect(form().answers).toEqual({ ...answers, opportunities: opportunities?.map((one, index) => (index === 1 ? { ...one, why: 'Later' } : one)) });
	});

	it('labels every field and begins at the first person', () => {
		const { el, rendered } = showScreen(peopleScreen(framework));
		everyControlIsLabelled(el);
		rendered.focus();
		expect(document.activeElement?.id).toBe('pp-person-line-manager-who');
	});
});
