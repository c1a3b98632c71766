// The milestones of a plan with the actions they need, each with its begin, its due date and its load.
import { addDays, type CalendarDate } from '../calendar-date';
import type { Action } from '../framework/competences';
import { competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import { workingDayOnOrBefore, workingDayOnOrAfter } from '../working-days';
import { shareOf, type Share } from './load';
import type { DatedMilestone } from './milestone-dates';
import type { PlannedAction, PlannedMilestone } from './planned-item';
import type { PlanRequest } from './plan-request';
import type { Quarter } from './quarters';

export interface MilestoneWork {
	readonly milestone: PlannedMilestone;
	readonly actions: readonly PlannedAction[];
}

export interface PlacedAction {
	readonly action: Action;
	readonly competence: PlacedCompetence;
}

/** By action id, in the order of the file. */
export function actionsOf(framework: Framework): ReadonlyMap<string, PlacedAction> {
	return new Map(competencesOf(framework).flatMap((competence) => competence.actions.map((action) => [action.id, { action, competence }] as const)));
}

/** An action that two milestones name is done for the one that comes first. */
export function milestoneWork(
	dated: readonly DatedMilestone[],
	request: PlanRequest,
	framework: Framework,
	quarters: readonly Quarter[],
): readonly MilestoneWork[] {
	const known = actionsOf(framework);
	const owners = firstOwners(dated);
	return dated.map((one) => {
		const all = one.milestone.actions.flatMap((id) => known.get(id) ?? []).filter(({ action }) => !action.full_time);
		const own = all.filter(({ action }) => owners.get(action.id) === one);
		const merged = one.milestone.merge && own.length === 1;
		const milestone: PlannedMilestone = {
			id: one.milestone.id,
			what: one.milestone.what,
			short: one.milestone.short ?? one.milestone.what,
			route: one.route,
			due: one.due,
			merged,
			share: shareOf(quarters, one.due, one.due, all.length === 0 ? framework.planning_rules.milestone_hours : 0, 0),
		};
		return { milestone, actions: dateActions(own, milestone, request, quarters) };
	});
}

function firstOwners(dated: readonly DatedMilestone[]): ReadonlyMap<string, DatedMilestone> {
	const owners = new Map<string, DatedMilestone>();
	for (const one of [...dated].sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)))) {
		for (const id of one.milestone.actions) if (!owners.has(id)) owners.set(id, one);
	}
	return owners;
}

const daysBetweenActions = 14;

/** The last one is due with the milestone, each earlier one two weeks before the next. */
function dateActions(placed: readonly PlacedAction[], milestone: PlannedMilestone, request: PlanRequest, quarters: readonly Quarter[]): readonly PlannedAction[] {
	let due = milestone.due;
	const dated: PlannedAction[] = [];
	for (const one of [...placed].reverse()) {
		dated.unshift({ ...one, ...workUntil(one.action, due, request, quarters), milestone, pulledBy: [] });
		due = onOrAfterStart(workingDayOnOrBefore(addDays(due, -daysBetweenActions)), request);
	}
	return dated;
}

/** Work that is due on a fixed day and begins its weeks before, at the start of the plan at the earliest. */
export function workUntil(action: Action, due: CalendarDate, request: PlanRequest, quarters: readonly Quarter[]): { begin: CalendarDate; due: CalendarDate; share: Share } {
	const from = onOrAfterStart(addDays(due, -7 * action.weeks), request);
	const begin = from === request.start ? from : workingDayOnOrAfter(from);
	return { begin: begin < due ? begin : due, due, share: shareOf(quarters, from, due, action.hours ?? 0, action.work_days) };
}

function onOrAfterStart(date: CalendarDate, { start }: PlanRequest): CalendarDate {
	return date < start ? start : date;
}
