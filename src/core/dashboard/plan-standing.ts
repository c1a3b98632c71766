// How the plan stands today: which quarter it is in, what is past its date, what comes next, and how far each route has
// come. From the plan's properties and the tasks in its text alone.
import { addDays, partsOf, type CalendarDate } from '../calendar-date';
import { lookupOf } from '../competence-lookup';
import type { Framework } from '../framework/framework';
import type { PlanFacts } from '../note-facts';
import { noBody, type DamagedPart, type PlanTask, type TaskPlace } from '../plan-task';
import { quarterOn, quartersOf, type Quarter, type ReviewKind } from '../plan/quarters';
import { chosenRoutes, milestonesOf, milestoneWords, routeProgress, type KnownMilestone, type RouteProgress } from './plan-milestones';

export interface PlanStanding {
	/** Undefined before the first day and after the last. */
	readonly quarter: { readonly number: number; readonly end: CalendarDate } | undefined;
	/** Names of competences. */
	readonly focus: readonly string[];
	/** Open and not past, up to the end of the calendar month. */
	readonly dueThisMonth: number;
	/** Open tasks, the oldest date first. */
	readonly overdue: readonly TaskRow[];
	/** Open tasks of the next four weeks, a few. */
	readonly next: readonly TaskRow[];
	readonly nextMilestone: { readonly words: string; readonly due: CalendarDate; readonly blockId: string } | undefined;
	/** Where nothing is left to do in the quarter: the day before which nothing is due, and what could be taken on. */
	readonly free: { readonly before: CalendarDate; readonly couldTake: string | undefined } | undefined;
	/** The next open review, whenever it is. */
	readonly review: ReviewRow | undefined;
	/** The day to think again, while the quarter it belongs to runs. */
	readonly redecide: CalendarDate | undefined;
	readonly routes: readonly RouteProgress[];
	readonly damaged: readonly DamagedPart[];
}

export interface TaskRow extends TaskPlace {
	readonly text: string;
	readonly due: CalendarDate;
	readonly kind: 'task' | 'milestone' | 'review' | 'renewal';
}

export interface ReviewRow {
	readonly kind: ReviewKind;
	readonly due: CalendarDate;
	/** Of all reviews that fall together. */
	readonly minutes: number;
	/** Near enough to be spoken of by itself. */
	readonly isNear: boolean;
}

const nextDays = 28;
const nextShown = 5;
const reviewNearDays = 14;

interface Remembered {
	readonly framework: Framework;
	readonly today: CalendarDate;
	readonly standing: PlanStanding;
}

const remembered = new WeakMap<PlanFacts, Remembered>();

/** The same object while plan, framework and day are the same, so that a change of another note costs nothing here. */
export function planStanding(plan: PlanFacts, framework: Framework, today: CalendarDate): PlanStanding {
	const known = remembered.get(plan);
	if (known && known.framework === framework && known.today === today) return known.standing;
	const standing = makeStanding(plan, framework, today);
	remembered.set(plan, { framework, today, standing });
	return standing;
}

function makeStanding(plan: PlanFacts, framework: Framework, today: CalendarDate): PlanStanding {
	const { tasks, notFitted, damaged } = plan.body ?? noBody;
	const routes = chosenRoutes(plan.routes, framework);
	const milestones = milestonesOf(routes, framework);
	const quarters = quartersOf(plan.start, plan.targetDate, plan.hoursPerWeek ?? 0, framework);
	const quarter = today < plan.start || today >= plan.targetDate ? undefined : quarters[quarterOn(quarters, today)];
	const open = tasks.flatMap((task) => taskRow(task, milestones)).sort(byDue);
	const ahead = open.filter(({ due }) => due >= today);
	const overdue = open.filter(({ due }) => due < today);
	return {
		quarter: quarter && { number: quarter.number, end: quarter.end },
		focus: plan.focus.flatMap((id) => lookupOf(framework).competences.get(id)?.competence.name ?? []),
		dueThisMonth: ahead.filter(({ due }) => monthOf(due) === monthOf(today)).length,
		overdue,
		next: ahead.filter(({ due }) => due <= addDays(today, nextDays)).slice(0, nextShown),
		nextMilestone: nextMilestone(tasks, milestones, today),
		free: quarter && overdue.length === 0 ? freeUntil(ahead, quarter, tasks, notFitted) : undefined,
		review: nextReview(ahead, quarters, framework, today),
		redecide: redecideDay(tasks, quarters, quarter),
		routes: routeProgress(tasks, milestones, routes, framework),
		damaged,
	};
}

function taskRow({ text, state, due, blockId, line }: PlanTask, milestones: ReadonlyMap<string, KnownMilestone>): readonly TaskRow[] {
	if (state !== 'open' || due === undefined) return [];
	return [{ text, due, kind: kindOf(blockId ?? '', milestones), line, ...(blockId === undefined ? {} : { blockId }) }];
}

function kindOf(blockId: string, milestones: ReadonlyMap<string, KnownMilestone>): TaskRow['kind'] {
	if (milestones.has(blockId)) return 'milestone';
	if (reviewNumber(blockId) !== undefined) return 'review';
	return blockId.startsWith('pw-renew-') ? 'renewal' : 'task';
}

function reviewNumber(blockId: string | undefined): number | undefined {
	const digits = /^pw-review-(\d{1,3})$/.exec(blockId ?? '')?.[1];
	return digits === undefined ? undefined : Number(digits);
}

function nextMilestone(tasks: readonly PlanTask[], milestones: ReadonlyMap<string, KnownMilestone>, today: CalendarDate): PlanStanding['nextMilestone'] {
	const open = tasks.flatMap((task) => {
		const { blockId = '', due, state } = task;
		const milestone = milestones.get(blockId);
		return milestone && due !== undefined && due >= today && state === 'open' ? [{ words: milestoneWords(task, milestone), due, blockId }] : [];
	});
	return open.sort(byDue)[0];
}

/** Reviews are no work of the plan: with nothing else due the quarter is free. */
function freeUntil(ahead: readonly TaskRow[], quarter: Quarter, tasks: readonly PlanTask[], notFitted: readonly string[]): PlanStanding['free'] {
	const work = ahead.filter(({ kind }) => kind !== 'review');
	if (work.some(({ due }) => due <= quarter.end)) return undefined;
	const taken = new Set(tasks.map(({ text }) => text.toLowerCase()));
	return { before: work[0]?.due ?? addDays(quarter.end, 1), couldTake: notFitted.find((text) => !taken.has(text.toLowerCase())) };
}

function nextReview(ahead: readonly TaskRow[], quarters: readonly Quarter[], framework: Framework, today: CalendarDate): ReviewRow | undefined {
	const row = ahead.find(({ kind }) => kind === 'review');
	if (!row) return undefined;
	const number = reviewNumber(row.blockId) ?? 0;
	const kind = quarters[number - 1]?.review ?? 'quarter';
	const together = new Set(['quarterly', ...(number % 2 === 0 ? ['half-year'] : []), ...(number % 4 === 0 ? ['yearly'] : [])]);
	const minutes = framework.review_cadence.reduce((sum, one) => sum + (together.has(one.every) ? one.minutes : 0), 0);
	return { kind, due: row.due, minutes, isNear: row.due <= addDays(today, reviewNearDays) };
}

/** The first yearly review; in a plan of less than a year the one nearest its middle. Source: `landing.redecide`. */
function redecideDay(tasks: readonly PlanTask[], quarters: readonly Quarter[], current: Quarter | undefined): CalendarDate | undefined {
	const quarter = quarters.length >= 4 ? quarters[3] : quarters[Math.ceil(quarters.length / 2) - 1];
	if (!quarter || quarter.number !== current?.number) return undefined;
	const review = tasks.find(({ blockId }) => reviewNumber(blockId) === quarter.number);
	return review && review.state !== 'open' ? undefined : (review?.due ?? quarter.closes);
}

function monthOf(date: CalendarDate): string {
	const { year, month } = partsOf(date);
	return `${year}-${month}`;
}

/** Sorting is stable: on one day the order of the note stays. */
function byDue(a: { readonly due: CalendarDate }, b: { readonly due: CalendarDate }): number {
	return a.due < b.due ? -1 : Number(a.due > b.due);
}
