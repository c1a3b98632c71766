import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptySession, type RatingSession } from '../../src/core/assessment/rating-session';
import { ratingOrder } from '../../src/core/assessment/rating-order';
import type { Level } from '../../src/core/level';
import { askForRatings } from '../../src/ui/rating/rate-modal';
import { bundledFramework } from '../bundled-framework';
import { button, find, openOnThePage, press, type } from './modals-open';

const framework = bundledFramework();
const { decisive } = ratingOrder(framework);

beforeEach(() => {
	// The page of the tests has no layout and nothing to scroll.
	Element.prototype.scrollIntoView = vi.fn();
});

function open({ before = {}, session = emptySession, many = 3 }: { before?: Readonly<Record<string, Level>>; session?: RatingSession; many?: number } = {}) {
	const { app, latest } = openOnThePage();
	let kept = session;
	const answer = askForRatings(app, {
		framework,
		competences: decisive.slice(0, many),
		session,
		before: (id) => before[id],
		notesAt: () => (level) => ({ notes: level < 3 ? 2 : 0, stars: level < 3 ? 1 : 0 }),
		notesFor: () => [{ path: 'Meetings/Board.md', title: 'Board' }],
		path: 'Pathway/Assessments/Assessment 2026-11-22 self.md',
		keep: (next) => {
			kept = next;
		},
	});
	const modal = latest();
	const el = modal.containerEl;
	return {
		answer,
		modal,
		el,
		kept: () => kept,
		press: (key: string) => press(document.activeElement instanceof HTMLElement ? document.activeElement : el, key),
		submit: () => find(el, 'form').dispatchEvent(new Event('submit', { cancelable: true })),
	};
}

describe('the window of Rate my competences', () => {
	it('asks for nothing where there was no rating, or the same one, 0 included', () => {
		const window = open({ before: { 'strategic-alignment': 0 } });
		window.press('5');
		window.press('0');
		expect(find(window.el, 'h4').textContent).toBe('Strategy execution');
		expect(window.kept().ratings).toEqual({ 'business-knowledge': 5, 'strategic-alignment': 0 });
	});

	it('asks what has changed from 0 to 1, and goes on once that is said', async () => {
		const window = open({ before: { 'business-knowledge': 0 }, many: 1 });
		window.press('1');
		expect(window.el.textContent).toContain('You are going from 0 to 1. What has changed?');
		window.submit();
		expect(window.el.textContent).toContain('A few words on what has changed');
		type(find(window.el, 'input', '#pp-rating-reason'), 'A week in operations');
		find(window.el, 'select').value = 'Meetings/Board.md';
		find(window.el, 'select').dispatchEvent(new Event('change'));
		window.submit();
		expect(window.el.textContent).toContain('Knowing the business: 1 Observing (0 before)');
		window.submit();
		expect(await window.answer).toMatchObject({ ratings: { 'business-knowledge': 1 }, raises: { 'business-knowledge': { reason: 'A week in operations', note: 'Meetings/Board.md' } } });
	});

	it('takes letters of the reason for letters, and does not make a raise that is skipped without one', () => {
		const window = open({ before: { 'business-knowledge': 2 } });
		window.press('4');
		expect(window.press('s').defaultPrevented).toBe(false);
		expect(window.press('3').defaultPrevented).toBe(false);
		button(window.el, 'Skip this one').click();
		expect(window.kept().ratings).toEqual({});
		expect(find(window.el, 'h4').textContent).toBe('Strategic alignment');
	});

	it('says that lowering costs nothing', () => {
		const window = open({ before: { 'business-knowledge': 4 } });
		window.press('3');
		expect(find(window.el, 'div', '.pp-rating-line').textContent).toBe('Lowering a rating costs nothing here. It makes the next one believable.');
	});

	it('goes on where it was closed', () => {
		const window = open({ session: { ratings: { 'business-knowledge': 0 }, raises: {}, at: 'strategy-execution' } });
		expect(find(window.el, 'h4').textContent).toBe('Strategy execution');
	});

	it('has nothing to save when all were skipped', async () => {
		const window = open({ many: 2 });
		window.press('s');
		window.press('s');
		expect(window.el.textContent).toContain('Nothing is rated, so there is nothing to write.');
		button(window.el, 'Close').click();
		expect(await window.answer).toBeUndefined();
	});
});
