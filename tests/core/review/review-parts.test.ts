import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/calendar-date';
import { summarise } from '../../../src/core/dashboard/summarise';
import type { Tally } from '../../../src/core/dashboard/tally';
import type { NoteFacts, PlanFacts } from '../../../src/core/note-facts';
import type { PlanTask } from '../../../src/core/plan-task';
import { compareDates } from '../../../src/core/review/compare-dates';
import { focusOptions, hasEnoughBehavioural } from '../../../src/core/review/focus-proposals';
import { planReview, type KnownTask } from '../../../src/core/review/plan-review';
import { sinceLast, type ReviewFacts } from '../../../src/core/review/review-facts';
import { latestOfQuarter, reviewName, reviewPath, reviewPeriod } from '../../../src/core/review/review-period';
import { questionsFor } from '../../../src/core/review/review-questions';
import { taskRecord } from '../../../src/core/review/task-record';
import { defaultSettings } from '../../../src/core/settings';
import { readTaskRecord } from '../../../src/markdown/read-review';
import { bundledFramework } from '../../bundled-framework';
import { evidenceOf, session, star, tallyOf } from '../dashboard/sample-facts';

const framework = bundledFramework();
const task = (blockId: string | undefined, due: CalendarDate | undefined, state: PlanTask['state'] = 'open', more: Partial<PlanTask> = {}): PlanTask => ({ text: `Task ${blockId ?? 'of mine'}`, state, line: '', ...(blockId === undefined ? {} : { blockId }), ...(due === undefined ? {} : { due }), ...more });
const planFacts = (tasks: readonly PlanTask[], more: Partial<PlanFacts> = {}): PlanFacts => ({ target: 'portfolio-pmo-lead', start: '2026-12-01', targetDate: '2028-12-01', hoursPerWeek: 4, focus: [], routes: ['grow-in-role'], body: { tasks, notFitted: [], damaged: [] }, ...more });
const planNote = (plan: PlanFacts): NoteFacts => ({ path: 'Plan.md', private: false, plan, problems: [] });
const reviews = [1, 2, 3, 4].map((number) => task(`pw-review-${number}`, (['2027-02-26', '2027-05-28', '2027-08-31', '2027-11-30'] as const)[number - 1]));

function factsOn(today: CalendarDate, tally: Tally, plan?: PlanFacts, known?: readonly KnownTask[]): ReviewFacts {
	const period = reviewPeriod([], plan, framework, today);
	const inPlan = plan && planReview({ path: 'Plan.md', title: 'Plan', plan, decisions: [], known }, period, framework, today);
	return sinceLast(summarise(tally, framework, defaultSettings, period.start.date), summarise(tally, framework, defaultSettings, today), framework, period, inPlan);
}

describe('a review is called and placed', () => {
	it('after the calendar quarter of its day', () => {
		expect((['2027-01-01', '2027-03-31', '2027-04-01', '2027-12-31'] as const).map(reviewName)).toEqual(['2027-Q1', '2027-Q1', '2027-Q2', '2027-Q4']);
		expect(reviewPath('Pathway', '2027-05-28')).toBe('Pathway/Reviews/2027-Q2.md');
	});

	it('beside those of its quarter up to today, of which the latest counts', () => {
		const made = [{ path: 'a.md', date: '2027-03-31' }, { path: 'b.md', date: '2027-04-01' }, { path: 'c.md', date: '2027-05-01' }, { path: 'd.md', date: '2027-06-30' }] as const;
		expect(latestOfQuarter(made, '2027-05-28')?.path).toBe('c.md');
		expect(latestOfQuarter(made.slice(0, 1), '2027-05-28')).toBeUndefined();
	});
});

describe('the period of a review', () => {
	const plan = planFacts(reviews);
	const said = (today: CalendarDate, tasks = reviews, made: readonly { path: string; date: CalendarDate }[] = []) => {
		const { start, kind, quarter, next, blockId } = reviewPeriod(made, planFacts(tasks), framework, today);
		return [start.kind, start.date, kind, quarter?.number, next?.number, blockId];
	};

	it('begins with the last review, else with the plan, else three months ago', () => {
		expect(said('2027-02-26', reviews, [{ path: 'a.md', date: '2027-01-10' }, { path: 'b.md', date: '2027-02-26' }]).slice(0, 2)).toEqual(['review', '2027-01-10']);
		expect(said('2027-02-26').slice(0, 2)).toEqual(['plan', '2026-12-01']);
		expect(said('2026-12-01').slice(0, 2)).toEqual(['months', '2026-09-01']);
		expect(reviewPeriod([], undefined, framework, '2026-05-31').start).toEqual({ kind: 'months', date: '2026-02-28', months: 3 });
	});

	it('is that of the open review nearest to the day, late or early', () => {
		expect(said('2027-03-20').slice(2)).toEqual(['quarter', 1, 2, 'pw-review-1']);
		const [first, ...others] = reviews;
		const ticked = [...(first ? [{ ...first, state: 'done' as const }] : []), ...others];
		expect(said('2027-05-01', ticked).slice(2)).toEqual(['half-year', 2, 3, 'pw-review-2']);
		// Too far from any: what is left of the quarter is looked at.
		expect(said('2027-03-20', ticked).slice(2)).toEqual(['quarter', 2, 2, undefined]);
		expect(reviewPeriod([], plan, framework, '2027-11-22')).toMatchObject({ kind: 'year', minutes: 240, asksOthers: true, decidesAgain: true });
	});

	it('goes half-yearly and yearly by the number of reviews without a plan', () => {
		const made = [{ path: 'a.md', date: '2026-02-01' }, { path: 'b.md', date: '2026-05-01' }, { path: 'c.md', date: '2026-08-01' }] as const;
		expect([0, 1, 2, 3].map((count) => reviewPeriod(made.slice(0, count), undefined, framework, '2026-11-22').kind)).toEqual(['quarter', 'half-year', 'quarter', 'year']);
	});
});

describe('the tasks of the plan', () => {
	it('are done, late, added, moved and dropped against what the last review kept', () => {
		const before = [task('pw-a', '2027-01-10'), task('pw-b', '2027-02-10'), task('pw-c', '2027-03-10'), task('pw-d', '2027-03-10'), task('pw-e', '2027-01-05', 'done')];
		const known = readTaskRecord(`# A review\n\n${taskRecord({ tasks: [...before, ...reviews], notFitted: [], damaged: [] })}\n`);
		expect(known?.map(({ id, state, due }) => [id, state, due])).toEqual([['pw-a', 'open', '2027-01-10'], ['pw-b', 'open', '2027-02-10'], ['pw-c', 'open', '2027-03-10'], ['pw-d', 'open', '2027-03-10'], ['pw-e', 'done', '2027-01-05']]);
		const now = planFacts([task('pw-a', '2027-01-10', 'done', { done: '2027-02-20' }), task('pw-b', '2027-02-10'), task('pw-c', '2027-04-30'), task('pw-d', '2027-03-10', 'cancelled'), task('pw-e', '2027-01-05', 'done'), task(undefined, '2027-05-05'), ...reviews]);
		const plan = factsOn('2027-02-26', tallyOf(planNote(now)), now, known).plan;
		expect([plan?.done.map(({ blockId, isLate }) => [blockId, isLate]), plan?.late.map(({ blockId }) => blockId), plan?.added?.map(({ text }) => text), plan?.moved?.map(({ blockId, from }) => [blockId, from]), plan?.dropped]).toEqual([
			[['pw-a', true]], ['pw-b'], ['Task of mine'], [['pw-c', '2027-03-10']], [{ text: 'Task pw-d', reason: '' }],
		]);
	});

	it('are not said to be added or moved when nothing is known of before', () => {
		const now = planFacts([task('pw-a', '2027-01-10')]);
		const plan = factsOn('2027-02-26', tallyOf(planNote(now)), now).plan;
		expect([plan?.added, plan?.moved, plan?.late.length]).toEqual([undefined, undefined, 1]);
	});
});

describe('questions', () => {
	it('are none where there is no fact to ask about, and one where nothing at all was written', () => {
		const loud = (date: CalendarDate): readonly NoteFacts[] => framework.areas.map(({ id }, index): NoteFacts => ({ path: `${index}.md`, private: false, evidence: { competences: [], bareAreas: [id], levels: {}, missingStarParts: [], date }, problems: [] }));
		expect(questionsFor(factsOn('2026-11-22', tallyOf(...loud('2026-11-20'))), framework)).toEqual([]);
		// A note of the day on which the period begins was there then.
		expect(questionsFor(factsOn('2026-10-20', tallyOf(...loud('2026-07-20'))), framework).filter(({ kind }) => kind !== 'quiet')).toEqual([{ kind: 'no-note', days: 92 }]);
	});

	it('ask about a difference of two levels and not of one, and about each competence once', () => {
		const tally = tallyOf(session('2026-10-01', 'self', { gravitas: 2, drive: 3, 'holding-your-own': 1 }), session('2026-11-01', 'self', { 'holding-your-own': 3 }), session('2026-11-02', 'manager', { gravitas: 4, drive: 2 }));
		const asked = questionsFor(factsOn('2026-11-22', tally), framework);
		expect(asked[0]).toMatchObject({ kind: 'rater-higher', row: { id: 'gravitas' } });
		const about = asked.flatMap((question) => ('row' in question ? [question.row.id] : []));
		expect(new Set(about).size).toBe(about.length);
		expect(about).not.toContain('drive');
	});

	it('ask about a rating of 0 that went up without a note, as about any other', () => {
		const tally = tallyOf(session('2026-06-01', 'self', { gravitas: 0 }), session('2026-11-01', 'self', { gravitas: 1 }));
		expect(questionsFor(factsOn('2026-11-22', tally), framework)[0]).toMatchObject({ kind: 'raised-unproved', row: { id: 'gravitas' }, proved: undefined });
	});
});

describe('the focus that is proposed', () => {
	const rated = tallyOf(session('2026-11-01', 'self', Object.fromEntries(framework.areas.flatMap(({ competences }) => competences.map(({ id }) => [id, 3 as const])))));

	it('is what the tasks of the quarter ahead build, and one of three is behavioural', () => {
		const built = ['prioritisation-1', 'capacity-planning-1', 'investment-appraisal-1', 'strategic-alignment-1'];
		const plan = planFacts([...reviews, ...built.map((id) => task(`pw-${id}`, '2027-04-30'))]);
		const options = focusOptions(factsOn('2027-02-26', rated, plan), framework).filter(({ isProposed }) => isProposed);
		expect(options).toHaveLength(3);
		expect(options.slice(0, 2).map(({ task: builtBy }) => builtBy !== undefined)).toEqual([true, true]);
		expect(hasEnoughBehavioural(options.map(({ row }) => row), framework)).toBe(true);
	});

	it('leaves out what is at its target, and offers what is in focus now', () => {
		const plan = planFacts(reviews, { focus: ['drive'] });
		const options = focusOptions(factsOn('2027-02-26', tallyOf(planNote(plan), session('2026-11-01', 'self', { gravitas: 2, drive: 5 })), plan), framework);
		expect(options.find(({ row }) => row.id === 'drive')).toMatchObject({ isCurrent: true, isProposed: false });
	});
});

describe('two days compared', () => {
	const tally = tallyOf(session('2026-02-01', 'self', { gravitas: 2, drive: 0 }), session('2026-06-01', 'self', { gravitas: 3, 'self-awareness': 0 }), session('2026-06-02', 'manager', { gravitas: 2 }), star('gravitas', '2026-05-01', 3, 'a.md'), star('gravitas', '2026-06-15', 3, 'b.md'), evidenceOf('gravitas', { date: '2026-02-10', path: 'c.md' }));
	const on = (day: CalendarDate) => summarise(tally, framework, defaultSettings, day);

	it('differ in ratings, proofs, gaps and notes, the first day itself left out', () => {
		const made = compareDates(on('2026-02-10'), on('2026-06-30'), framework, undefined);
		expect(made.rows.map(({ id, claimed, manager, evidenced, gap, notes }) => [id, claimed.before, claimed.after, manager.after, evidenced.after, gap.before, gap.after, notes])).toEqual([
			['gravitas', 2, 3, 2, 3, 2, 1, 2],
			['self-awareness', undefined, 0, undefined, undefined, undefined, 3, 0],
		]);
		expect([made.up, made.down, made.proved, made.notes, made.done, made.due]).toEqual([1, 0, 1, 2, undefined, []]);
	});

	it('list the tasks that were ticked or came due in between', () => {
		const tasks = [task('pw-a', '2026-03-01', 'done', { done: '2026-03-05' }), task('pw-b', '2026-06-30'), task('pw-c', '2026-07-01'), task('pw-d', '2026-03-01', 'cancelled')];
		const made = compareDates(on('2026-02-10'), on('2026-06-30'), framework, tasks);
		expect([made.done, made.due]).toEqual([[{ date: '2026-03-05', text: 'Task pw-a' }], [{ date: '2026-06-30', text: 'Task pw-b' }]]);
	});

	it('are alike when nothing came in between', () => {
		expect(compareDates(on('2026-07-01'), on('2026-07-02'), framework, []).rows).toEqual([]);
	});
});
