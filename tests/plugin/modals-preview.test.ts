import { MarkdownRenderer } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeSchedule } from '../../src/core/plan/schedule';
import { quickRequest } from '../../src/core/plan/quick-request';
import { previewPlan, type PlanPreview } from '../../src/ui/plan/preview-modal';
import { planSummary } from '../../src/core/plan/plan-summary';
import { bundledFramework } from '../bundled-framework';
import { button, openOnThePage } from './modals-open';

const preview: PlanPreview = {
	path: 'Pathway/Transition plan 2026-12-01 (2).md',
	body: '# Transition plan',
	summary: { mainRoutes: ['Grow where you are'], alongside: [], focus: ['Prioritisation', 'Gravitas'], hoursPlanned: 220, hoursAvailable: 296, quarters: 8, workDays: 41, notFitted: 1, milestonesNotFitted: 0, more: 0 },
	takenPath: 'Pathway/Transition plan 2026-12-01.md',
	reports: [
		{ kind: 'unknown', text: '{{sponser}}', line: 4, column: 1, nearest: 'sponsor' },
		{ kind: 'unclosed', text: '{{#if sponsor}}', line: 7, column: 3 },
	],
};

afterEach(() => {
	vi.restoreAllMocks();
});

describe('the preview of a plan', () => {
	function open(changes: Partial<PlanPreview> = {}) {
		const rendered = vi.spyOn(MarkdownRenderer, 'render');
		const { app, latest } = openOnThePage();
		const outcome = previewPlan(app, { ...preview, ...changes });
		return { outcome, rendered, modal: latest(), el: latest().contentEl };
	}

	it('says on top what the plan comes to, that the name is taken, and what the template lacks', () => {
		const { el } = open();
		expect([...el.querySelectorAll('li, p')].map(({ textContent }) => textContent)).toEqual([
			'This is the note. Nothing has been written yet.',
			'Route: Grow where you are',
			'Focus of the first quarter: Prioritisation, Gravitas',
			'Hours: 220 of 296 in 8 quarters; work days to agree: 41',
			'Did not fit: 1 action, listed in the note',
			'Pathway/Transition plan 2026-12-01 exists already. The new one will be called Transition plan 2026-12-01 (2).',
			'Line 4: {{sponser}} is not known and stays as it is. Nearest: {{sponsor}}.',
			'Line 7: {{#if sponsor}} begins a part that does not end. Add its end.',
		]);
	});

	it('says nothing of a name that is free and a template that is whole', () => {
		const { takenPath: _taken, ...free } = preview;
		const { app, latest } = openOnThePage();
		void previewPlan(app, { ...free, reports: [] });
		expect(latest().contentEl.querySelectorAll('.pp-remark')).toHaveLength(0);
	});

	it('says which milestones have moved for want of hours', () => {
		const { el } = open({
			reports: [],
			moved: [
				{ quarter: 1, holds: 44, capacity: 37, moved: 7, to: [2], leftOut: 0 },
				{ quarter: 4, holds: 30, capacity: 20, moved: 1, to: [5, 6], leftOut: 9 },
				{ quarter: 7, holds: 21, capacity: 20, moved: 0, to: [], leftOut: 1 },
			],
		});
		expect([...el.querySelectorAll('.pp-remark')].slice(0, 3).map(({ textContent }) => textContent)).toEqual([
			'Quarter 1 holds 44 hours of milestones and you have 37. Seven hours have moved to quarter 2. More hours, or a later date, would keep them.',
			'Quarter 4 holds 30 hours of milestones and you have 20. One hour has moved to quarters 5 and 6. Nine hours did not fit. More hours, or a later date, would keep them.',
			'One more quarter is over its hours as well.',
		]);
	});

	it('keeps to one line where a single hour did not fit', () => {
		const { el } = open({ reports: [], moved: [{ quarter: 7, holds: 21, capacity: 20, moved: 0, to: [], leftOut: 1 }] });
		expect(el.querySelector('.pp-remark')?.textContent).toBe('Quarter 7 holds 21 hours of milestones and you have 20. One hour did not fit. More hours, or a later date, would keep it.');
	});

	it('lists the notes that are written with the plan, each to be opened and read to the letter', async () => {
		const others = [
			{ path: 'Pathway/Starting point 2026-12-01 (in confidence).md', text: '---\npathway-private: true\n---\n', isPrivate: true },
			{ path: 'Pathway/Assessments/Assessment 2026-12-01 self.md', text: 'level-gravitas: 0\n' },
		];
		const { el } = open({ others });
		const listed = [...el.querySelectorAll('details')];
		expect([...el.querySelectorAll('.pp-other-notes p, summary')].map(({ textContent }) => textContent)).toEqual([
			'Your answers are in a private note beside it.',
			'Written with it:',
			'Starting point 2026-12-01 (in confidence)',
			'Assessment 2026-12-01 self',
		]);
		for (const [index, details] of listed.entries()) {
			expect(details.querySelector('pre')?.textContent).toBe('');
			details.open = true;
			await vi.waitFor(() => expect(details.querySelector('pre')?.textContent).toBe(others[index]?.text));
		}
	});

	it('says nothing of other notes where there are none, nor of privacy where none is private', () => {
		expect(open().el.querySelector('.pp-other-notes')).toBeNull();
		expect(open({ others: [{ path: 'Pathway/Qualifications/PfMP.md', text: 'x' }] }).el.textContent).not.toContain('private');
	});

	it('renders the note for its path with a component that ends with the preview', () => {
		const { rendered, modal } = open();
		const call = rendered.mock.calls[0];
		expect(call?.slice(1, 4)).toEqual(['# Transition plan', modal.contentEl.querySelector('.pp-note-preview'), preview.path]);
		const component = call?.[4];
		const unload = component && vi.spyOn(component, 'unload');
		modal.close();
		expect(unload).toHaveBeenCalledOnce();
	});

	it('begins at Create', () => {
		const { el } = open();
		expect(document.activeElement).toBe(button(el, 'Create the plan'));
	});

	it.each([
		['Create the plan', { kind: 'create' }],
		['Change an answer', { kind: 'change' }],
		['Cancel', { kind: 'cancelled' }],
	])('takes %s for what it says', async (label, expected) => {
		const { outcome, el } = open();
		button(el, label).click();
		expect(await outcome).toEqual(expected);
	});

	it('takes closing for a no', async () => {
		const { outcome, modal } = open();
		modal.close();
		expect(await outcome).toEqual({ kind: 'cancelled' });
	});
});

describe('the summary of a schedule', () => {
	it('adds up what the quarters hold', () => {
		const framework = bundledFramework();
		const schedule = makeSchedule(
			quickRequest({ target: 'portfolio-pmo-lead', targetTitle: '', start: '2026-11-22', targetDate: '2028-11-22', hoursPerWeek: 4, workDaysPerQuarter: 6, noticeMonths: 3 }),
			framework,
		);
		const summary = planSummary(schedule);
		expect(summary).toMatchObject({ mainRoutes: ['Grow portfolio services where you are'], quarters: 8, notFitted: schedule.notFitted.length });
		expect(summary.focus.length).toBeGreaterThan(0);
		expect(summary.hoursAvailable).toBe(schedule.quarters.reduce((sum, { capacity }) => sum + capacity, 0));
		expect(summary.hoursPlanned).toBeGreaterThan(0);
		expect(summary.hoursPlanned).toBeLessThanOrEqual(summary.hoursAvailable);
	});
});
