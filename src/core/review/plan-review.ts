// What happened to the tasks of the plan since the last review, and how the hours come out. What a task was like then is in
// the note of that review; without one, what cannot be known is left out.
import { addDays, type CalendarDate } from '../calendar-date';
import { milestonesOf, chosenRoutes, milestoneWords, type KnownMilestone } from '../dashboard/plan-milestones';
import type { Action } from '../framework/competences';
import type { Framework } from '../framework/framework';
import type { PlanFacts } from '../note-facts';
import { noBody, type PlanTask } from '../plan-task';
import { quartersOf, spread, type Quarter } from '../plan/quarters';
import { textHash } from '../text-hash';
import type { ReviewPeriod } from './review-period';

/** A task as the last review saw it. */
export interface KnownTask {
	/** Its block id, or `#` and the hash of its words. */
	readonly id: string;
	readonly state: PlanTask['state'];
	readonly due: CalendarDate | undefined;
}

/** A line under the plan's decisions. */
export interface Decision {
	readonly date: CalendarDate;
	readonly text: string;
	/** Where it says that a task was dropped, and why. */
	readonly dropped?: { readonly task: string; readonly reason: string };
}

export interface PlanReview {
	readonly path: string;
	readonly title: string;
	readonly done: readonly DoneTask[];
	/** Open and past its date, the oldest first. */
	readonly late: readonly TaskLine[];
	/** Undefined while there is no earlier review to compare with. */
	readonly added: readonly TaskLine[] | undefined;
	readonly moved: readonly (TaskLine & { readonly from: CalendarDate })[] | undefined;
	readonly dropped: readonly { readonly text: string; readonly reason: string }[];
	/** Of the period, without those that drop a task. */
	readonly decisions: readonly Decision[];
	readonly milestonesDone: readonly string[];
	readonly hours: Hours | undefined;
	readonly hoursNext: Hours | undefined;
	/** Competence to the first open task of the quarter ahead that builds it. */
	readonly builds: ReadonlyMap<string, string>;
}

export interface TaskLine {
	readonly text: string;
	readonly due: CalendarDate | undefined;
	readonly blockId: string | undefined;
	readonly isMilestone: boolean;
}

export interface DoneTask extends TaskLine {
	readonly done: CalendarDate | undefined;
	readonly isLate: boolean;
}

/** Whole hours of one's own time that the tasks ask of a quarter. */
export interface Hours {
	readonly quarter: number;
	readonly capacity: number;
	readonly planned: number;
	readonly done: number;
}

export interface PlanReviewSource {
	readonly path: string;
	readonly title: string;
	readonly plan: PlanFacts;
	readonly decisions: readonly Decision[];
	/** Undefined when the last review did not keep them. */
	readonly known: readonly KnownTask[] | undefined;
}

export function planReview(source: PlanReviewSource, period: ReviewPeriod, framework: Framework, today: CalendarDate): PlanReview {
	const { plan, known } = source;
	const routes = chosenRoutes(plan.routes, framework);
	const milestones = milestonesOf(routes, framework);
	const tasks = (plan.body ?? noBody).tasks.filter(({ blockId }) => !isReview(blockId));
	const before = known && new Map(known.map((task) => [task.id, task]));
	const line = (task: PlanTask): TaskLine => lineOf(task, milestones);
	const was = (task: PlanTask): KnownTask['state'] | undefined => before?.get(taskId(task))?.state;
	const isSince = ({ done }: PlanTask): boolean => done === undefined || (done > period.start.date && done <= today);
	// What the last review has seen counts for more than a date that may be older than the tick.
	const done = tasks.filter((task) => task.state === 'done' && (before ? was(task) !== 'done' : isSince(task)));
	const since = source.decisions.filter(({ date }) => date > period.start.date && date <= today);
	return {
		path: source.path,
		title: source.title,
		done: done.map((task) => ({ ...line(task), done: task.done, isLate: task.done !== undefined && task.due !== undefined && task.done > task.due })),
		late: tasks.filter(({ state, due }) => state === 'open' && due !== undefined && due < today).map(line).sort(byDue),
		added: before && tasks.filter((task) => task.state !== 'cancelled' && !before.has(taskId(task))).map(line),
		moved: before && tasks.flatMap((task) => moved(line(task), before.get(taskId(task)), task.state)),
		dropped: droppedTasks(tasks.filter((task) => task.state === 'cancelled' && was(task) === 'open'), since),
		decisions: since.filter(({ dropped }) => dropped === undefined),
		milestonesDone: done.flatMap((task) => {
			const milestone = milestones.get(task.blockId ?? '');
			return milestone ? [milestoneWords(task, milestone)] : [];
		}),
		hours: hoursOf(period.quarter, plan, tasks, milestones, framework),
		hoursNext: period.next === period.quarter ? undefined : hoursOf(period.next, plan, tasks, milestones, framework),
		builds: builtIn(period.next, tasks, framework),
	};
}

/** By which a task is known again at the next review. */
export function taskId({ blockId, text }: Pick<PlanTask, 'blockId' | 'text'>): string {
	return blockId ?? `#${textHash(text)}`;
}

export function isReview(blockId: string | undefined): boolean {
	return blockId?.startsWith('pw-review-') ?? false;
}

function lineOf({ text, due, blockId }: PlanTask, milestones: ReadonlyMap<string, KnownMilestone>): TaskLine {
	return { text, due, blockId, isMilestone: milestones.has(blockId ?? '') };
}

function moved(line: TaskLine, before: KnownTask | undefined, state: PlanTask['state']): readonly (TaskLine & { readonly from: CalendarDate })[] {
	if (state !== 'open' || before?.due === undefined || line.due === undefined || before.due === line.due) return [];
	return [{ ...line, from: before.due }];
}

/** Those that the decisions name, and those that were only crossed out. */
function droppedTasks(cancelled: readonly PlanTask[], decisions: readonly Decision[]): PlanReview['dropped'] {
	const named = decisions.flatMap(({ dropped }) => (dropped ? [{ text: dropped.task, reason: dropped.reason }] : []));
	const known = new Set(named.map(({ text }) => text));
	return [...named, ...cancelled.filter(({ text }) => !known.has(text)).map(({ text }) => ({ text, reason: '' }))];
}

/** Work is spread over the weeks that it takes, up to its due date, as in the schedule of the plan. */
function hoursOf(quarter: Quarter | undefined, plan: PlanFacts, tasks: readonly PlanTask[], milestones: ReadonlyMap<string, KnownMilestone>, framework: Framework): Hours | undefined {
	if (!quarter || plan.hoursPerWeek === undefined) return undefined;
	const quarters = quartersOf(plan.start, plan.targetDate, plan.hoursPerWeek, framework);
	const actions = new Map<string, Action>(framework.areas.flatMap(({ competences }) => competences.flatMap((competence) => competence.actions.map((action) => [`pw-${action.id}`, action] as const))));
	const cost = ({ blockId = '', due }: PlanTask): number => {
		const action = actions.get(blockId);
		if (due === undefined || (!action && !milestones.has(blockId))) return 0;
		const from = addDays(due, -7 * (action?.weeks ?? 0));
		return spread(quarters, from > plan.start ? from : plan.start, due, action ? (action.hours ?? 0) : framework.planning_rules.milestone_hours)[quarter.number - 1] ?? 0;
	};
	const sum = (list: readonly PlanTask[]): number => Math.round(list.reduce((total, task) => total + cost(task), 0));
	const meant = tasks.filter(({ state }) => state !== 'cancelled');
	return { quarter: quarter.number, capacity: quarter.capacity, planned: sum(meant), done: sum(meant.filter(({ state }) => state === 'done')) };
}

function builtIn(quarter: Quarter | undefined, tasks: readonly PlanTask[], framework: Framework): ReadonlyMap<string, string> {
	if (!quarter) return new Map();
	const builds = new Map<string, string>();
	const owners = new Map<string, string>(framework.areas.flatMap(({ competences }) => competences.flatMap(({ id, actions }) => actions.map((action) => [`pw-${action.id}`, id] as const))));
	const ahead = tasks.filter(({ state, due }) => state === 'open' && due !== undefined && due >= quarter.start && due <= quarter.end).sort(byDue);
	for (const { blockId = '', text } of ahead) {
		const competence = owners.get(blockId);
		if (competence !== undefined && !builds.has(competence)) builds.set(competence, text);
	}
	return builds;
}

function byDue(a: { readonly due?: CalendarDate | undefined }, b: { readonly due?: CalendarDate | undefined }): number {
	const [first, second] = [a.due ?? '', b.due ?? ''];
	return first < second ? -1 : Number(first > second);
}
