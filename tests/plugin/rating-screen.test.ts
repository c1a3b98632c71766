import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Level } from '../../src/core/level';
import type { PlanForm } from '../../src/ui/plan/plan-form';
import type { RenderedScreen } from '../../src/ui/plan/wizard-screen';
import { ratingScreen } from '../../src/ui/rating/rating-screen';
import { bundledFramework } from '../bundled-framework';
import { button, find, press } from './modals-open';

const framework = bundledFramework();
const role = { target: '', targetTitle: '', targetDate: '', start: '', hoursPerWeek: '', workDaysPerQuarter: '', noticeMonths: '' };
const empty: PlanForm = { role, answers: {}, ratings: {}, decisions: [] };

beforeEach(() => {
	document.body.empty();
});

/** The screen as the wizard would show it: `next` and `back` of its buttons reach the screen first. */
function open(ratings: Readonly<Record<string, Level>> = {}, rated: readonly string[] = []) {
	let form: PlanForm = { ...empty, ratings };
	const left = vi.fn<(way: string) => void>();
	const container = document.body.createDiv();
	let rendered: RenderedScreen | undefined;
	const moves = {
		next: () => void (rendered?.next?.() === true || left('next')),
		back: () => void (rendered?.back?.() === true || left('back')),
		makePlan: () => left('plan'),
	};
	rendered = ratingScreen(framework, (id) => rated.includes(id)).render(
		container,
		form,
		(next) => {
			form = next;
		},
		moves,
	);
	rendered.focus();
	return {
		container,
		left,
		moves,
		ratings: () => form.ratings,
		name: () => find(container, 'h4').textContent,
		press: (key: string) => press(document.activeElement instanceof HTMLElement ? document.activeElement : container, key),
	};
}

describe('the screen of first ratings', () => {
	it('shows one competence with its own six levels, none chosen', () => {
		const { container } = open();
		const lines = [...container.querySelectorAll('.pp-choice-name')].map(({ textContent }) => textContent);
		expect(lines).toEqual(['0 Not yet: no real exposure', '1 Observing', '2 Contributing', '3 Running', '4 Owning', '5 Shaping']);
		expect(container.querySelectorAll('.pp-choice-line')[0]?.textContent).toBe(framework.areas[0]?.competences[0]?.levels[1]);
		expect(container.querySelectorAll('input:checked')).toHaveLength(0);
		expect(find(container, 'div', '.pp-rating-place').textContent).toBe('1 of 13: Strategy and business acumen');
	});

	it('says of one that was rated before that it counts when it is skipped, and not at which level', () => {
		const { container, press: type } = open({}, ['business-knowledge']);
		const said = 'You have rated this one before. If you skip it, that rating counts.';
		expect(container.textContent).toContain(said);
		expect(container.querySelectorAll('input:checked')).toHaveLength(0);
		type('s');
		expect(container.textContent).not.toContain(said);
	});

	it('chooses and goes on by digit, 0 as well, and skips by S', () => {
		const screen = open();
		screen.press('0');
		expect(screen.ratings()).toEqual({ 'business-knowledge': 0 });
		expect(screen.name()).toBe('Strategic alignment');
		screen.press('s');
		screen.press('3');
		expect(screen.ratings()).toEqual({ 'business-knowledge': 0, 'strategy-execution': 3 });
	});

	it('takes no digit above 5, no chord and no held key', () => {
		const screen = open();
		const focused = find(screen.container, 'input');
		screen.press('6');
		press(focused, '3', { ctrlKey: true });
		press(focused, '3', { repeat: true });
		expect(screen.ratings()).toEqual({});
	});

	it('shows what was chosen when one goes back, and can take it back', () => {
		const screen = open();
		screen.press('4');
		screen.moves.back();
		expect(find(screen.container, 'input', ':checked').value).toBe('4');
		button(screen.container, 'Take the rating back').click();
		expect(screen.ratings()).toEqual({});
		expect(screen.container.querySelectorAll('input:checked')).toHaveLength(0);
		screen.moves.back();
		expect(screen.left.mock.calls).toEqual([['back']]);
	});

	it('asks after thirteen whether to go on, and makes the plan from there', () => {
		const screen = open();
		for (const key of '2222222222222') screen.press(key);
		expect(screen.container.textContent).toContain('That is the thirteen the plan needs. Eight more?');
		button(screen.container, 'Make the plan with these').click();
		expect(screen.left.mock.calls).toEqual([['plan']]);
		button(screen.container, 'Go on').click();
		expect(find(screen.container, 'div', '.pp-rating-place').textContent).toBe('1 of 8: Governance and PMO services');
		for (const key of '22222222') screen.press(key);
		expect(Object.keys(screen.ratings())).toHaveLength(21);
		expect(screen.left.mock.calls).toEqual([['plan'], ['next']]);
	});

	it('says what a plan without ratings is when all were skipped', () => {
		const screen = open();
		for (const key of 'sssssssssssss') screen.press(key);
		expect(screen.container.textContent).toContain('Without ratings the plan follows your routes only. You can rate any time with Rate my competences.');
		button(screen.container, 'Go on').click();
		expect(screen.left.mock.calls).toEqual([['next']]);
	});

	it('asks once whether five high ratings in a row are meant, and shows them again if not', () => {
		const screen = open();
		for (const key of '45454') screen.press(key);
		expect(screen.container.textContent).toContain('Could you prove these with two dated examples each?');
		button(screen.container, 'Look at them again').click();
		expect(screen.name()).toBe('Knowing the business');
		for (const key of '45454') screen.press(key);
		expect(screen.name()).toBe('Enterprise capacity planning');
	});

	it('begins where something is open, and moves the focus with the step', () => {
		const screen = open({ 'business-knowledge': 0 });
		expect(screen.name()).toBe('Strategic alignment');
		screen.press('1');
		expect(document.activeElement).toBe(find(screen.container, 'input'));
	});
});
