import { describe, expect, it } from 'vitest';
import type { UpdateReport } from '../../src/core/plan/update-report';
import { renderUpdate, type UpdateActions, type UpdateView } from '../../src/ui/plan/update-view';
import { find } from './modals-open';

const quiet: UpdateReport = {
	rewritten: [],
	gone: [],
	edited: [],
	additions: [],
	headings: [],
	tasks: { redated: 0, reworded: 0, added: 0, addedPast: 0, removed: 0, kept: 0 },
	properties: [],
};
const nothing: UpdateView = { report: quiet, answers: { name: 'Starting point', properties: [], decisions: [] }, difference: undefined, remarks: [] };

function draw(changes: Partial<UpdateView>): { el: HTMLElement; done: string[] } {
	const done: string[] = [];
	const actions: UpdateActions = {
		edit: (id, choice) => done.push(`edit ${id} ${choice}`),
		add: (id, isWanted) => done.push(`add ${id} ${isWanted}`),
		count: (side) => done.push(`count ${side}`),
		draw: (markdown, into) => into.setText(markdown),
	};
	const el = document.body.createDiv();
	renderUpdate(el, { ...nothing, ...changes }, () => 'mine', actions);
	return { el, done };
}

const texts = (el: HTMLElement, selector: string): readonly (string | null)[] => [...el.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the preview of an update', () => {
	it('says that no task and no part changes', () => {
		expect(texts(draw({}).el, 'h3, li')).toEqual(['Tasks', 'No task changes.', 'Parts written again', 'No part changes.']);
	});

	it('counts the tasks in words, one or many', () => {
		const { el } = draw({ report: { ...quiet, tasks: { redated: 1, reworded: 2, added: 3, addedPast: 1, removed: 1, kept: 2 } } });
		expect(texts(el, 'li').slice(0, 5)).toEqual([
			'1 task gets another date',
			'2 tasks get other words',
			'3 tasks added. One of them has a date that is past already: move it to where it fits.',
			'1 task taken out',
			'2 tasks left as you have them',
		]);
	});

	it('names parts by their headings, or by their ids where there is none, and properties by the words of the first screen', () => {
		const { el } = draw({
			remarks: ['In the plan the part q2 has a beginning and no end (line 4). Update leaves it alone until it is whole again.'],
			report: {
				...quiet,
				rewritten: [{ id: 'route', heading: 'The route, and why' }, { id: 'own', heading: '' }],
				gone: [{ id: 'q8', heading: 'Quarter 8: later' }],
				headings: [{ before: 'Quarter 7: then', after: 'Quarter 7: now' }],
				properties: [{ key: 'pathway-target-date', before: '2028-12-01', after: '2029-03-01' }, { key: 'pathway-routes', before: ['a', 'b waiting'], after: [] }, { key: 'pathway-hours-per-week', before: undefined, after: 0 }],
			},
			answers: { name: 'Starting point', properties: [{ key: 'pathway-hours-per-week', before: 4, after: 6 }], decisions: [{ route: 'Secondment', decision: 'waiting' }] },
		});
		expect(texts(el, 'p.pp-remark')).toEqual(['In the plan the part q2 has a beginning and no end (line 4). Update leaves it alone until it is whole again.']);
		expect(texts(el, 'h3, li').slice(2)).toEqual([
			'Parts written again',
			'The route, and why',
			'part own',
			'No longer in the plan',
			'Quarter 8: later',
			'Headings that no longer fit',
			'"Quarter 7: then" would be "Quarter 7: now"',
			'Properties',
			'First day in the role: 1 December 2028, now 1 March 2029',
			'Routes: a, b waiting, now none',
			'Hours a week: 0',
			'Properties of Starting point',
			'Hours a week: 4, now 6',
			'Routes decided on, written into Starting point',
			'Secondment: waits for an opening',
		]);
	});

	it('asks which counts where the plan and the answers disagree', () => {
		const { el, done } = draw({ difference: { rows: [{ field: 'hoursPerWeek', key: 'pathway-hours-per-week', plan: 4, answers: 0 }], counts: 'answers' } });
		expect(texts(el, 'li')[0]).toBe('Hours a week: 4 in the plan, 0 in your answers');
		expect(find(el, 'input', '[value="answers"]').checked).toBe(true);
		find(el, 'input', '[value="plan"]').click();
		expect(done).toEqual(['count plan']);
	});

	it('shows what was edited beside the new text, what differs first, with one choice for each', () => {
		const { el, done } = draw({ report: { ...quiet, edited: [{ id: 'risks', heading: 'Risks', mine: 'Same.\n\nMine.', anew: 'Same.' }, { id: 'route', heading: 'Route', mine: 'M', anew: 'N' }] } });
		expect(texts(el, 'h3').at(-1)).toBe('2 parts that you have edited');
		const [part] = el.querySelectorAll<HTMLElement>('article');
		if (!part) throw new Error('No part');
		expect(texts(part, 'h5, li, p, .pp-update-text')).toEqual(['Only in yours', 'Mine.', 'Yours', 'Same.\n\nMine.', 'Only in the new one', 'Nothing that the other does not say.', 'New', 'Same.']);
		expect(texts(part, 'legend')).toEqual(['What to do with "Risks"']);
		expect(find(part, 'input', '[value="mine"]').checked).toBe(true);
		find(part, 'input', '[value="both"]').click();
		expect(done).toEqual(['edit risks both']);
		expect(find(el, 'input', '[name="pp-update-edit-route"][value="mine"]').checked).toBe(true);
	});

	it('offers the parts that the note does not have, those that were taken out unticked', () => {
		const { el, done } = draw({ report: { ...quiet, additions: [{ id: 'q9', heading: 'Quarter 9', isAdded: true }, { id: 'risks', heading: 'Risks', isAdded: false }] } });
		expect(find(el, 'input', '#pp-update-add-q9').checked).toBe(true);
		find(el, 'input', '#pp-update-add-risks').click();
		expect(done).toEqual(['add risks true']);
	});
});
