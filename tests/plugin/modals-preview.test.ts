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
