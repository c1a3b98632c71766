// The schedule of a plan: what is due when, what it asks of each quarter, what did not fit, and why. Plain values
// without words of its own; the note is written from it.
import type { CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import { chooseActions, type Pull } from './action-choice';
import { panelQuarter } from './action-places';
import { focusByQuarter } from './focus';
import { emptyLoad, type Load } from './load';
import { doneMilestones } from './milestone-dates';
import { fitMilestones } from './milestone-fit';
import { listNotFitted, type NotFitted } from './not-fitted';
import type { DoneMilestone, PlannedAction, PlannedMilestone } from './planned-item';
import type { PlanRequest } from './plan-request';
import { quarterOn, quartersOf, type Quarter } from './quarters';
import { renewalsOf, type Renewal } from './renewals';
import { chooseRoutes, type RouteChoice } from './route-choice';
import { levelMilestones } from './route-lengths';
import { standingsOf, type Standing } from './standing';

export type ScheduleItem =
	| { readonly kind: 'action'; readonly blockId: string; readonly due: CalendarDate; readonly planned: PlannedAction }
	| { readonly kind: 'milestone'; readonly blockId: string; readonly due: CalendarDate; readonly milestone: PlannedMilestone }
	| { readonly kind: 'renewal'; readonly blockId: string; readonly due: CalendarDate; readonly renewal: Renewal }
	| { readonly kind: 'review'; readonly blockId: string; readonly due: CalendarDate; readonly quarter: Quarter };

export interface ScheduledQuarter extends Quarter {
	/** Of one's own time, not rounded. */
	readonly hours: number;
	readonly workDays: number;
	readonly focus: readonly Standing[];
	/** By due date; on one day actions first, the review last. */
	readonly items: readonly ScheduleItem[];
}

export interface Schedule {
	readonly quarters: readonly ScheduledQuarter[];
	readonly standings: readonly Standing[];
	readonly choice: RouteChoice;
	readonly actions: readonly PlannedAction[];
	readonly milestones: readonly PlannedMilestone[];
	readonly done: readonly DoneMilestone[];
	readonly renewals: readonly Renewal[];
	readonly pulls: readonly Pull[];
	readonly notFitted: readonly NotFitted[];
	/** Eligible actions beyond those listed. */
	readonly more: number;
	/** Gaps that no planned action raises: with no chosen route that builds them, or for want of hours. */
	readonly openGaps: readonly { readonly standing: Standing; readonly why: 'no-route' | 'no-hours' }[];
	/** The quarter, from 0, in which the practice panel is held. */
	readonly panelQuarter: number;
	/** The review at which the plan is decided on again. */
	readonly redecide: Quarter | undefined;
}

/** `request` is taken as it is: what cannot be planned has been refused by `checkRequest`. */
export function makeSchedule(request: PlanRequest, framework: Framework): Schedule {
	const standings = standingsOf(request, framework);
	const choice = chooseRoutes(request, framework, standings);
	const quarters = quartersOf(request.start, request.targetDate, request.hoursPerWeek, framework);
	const load = emptyLoad(quarters);
	const fit = fitMilestones(levelMilestones(request, framework, choice, quarters), request, framework, load);
	const actionChoice = chooseActions(request, framework, standings, choice, fit, load);
	const actions = [...actionChoice.planned].sort(inFileOrder(standings));
	const milestones = fit.fitted.map(({ milestone }) => milestone).sort(inRouteOrder(framework));
	const renewals = renewalsOf(request, framework);
	const left = listNotFitted(fit.unfit, actionChoice, standings, framework.planning_rules.milestone_hours);
	return {
		quarters: fillQuarters(load, actions, milestones, renewals, focusByQuarter(quarters.length, actions, standings, framework)),
		standings,
		choice,
		actions,
		milestones,
		done: doneMilestones(request, choice),
		renewals,
		pulls: actionChoice.pulls,
		notFitted: left.listed,
		more: left.more,
		openGaps: openGaps(standings, choice, actions),
		panelQuarter: panelQuarter(request, framework, quarters),
		redecide: quarters.length >= 4 ? quarters[3] : quarters[Math.ceil(quarters.length / 2) - 1],
	};
}

function fillQuarters(
	load: Load,
	actions: readonly PlannedAction[],
	milestones: readonly PlannedMilestone[],
	renewals: readonly Renewal[],
	focus: readonly (readonly Standing[])[],
): readonly ScheduledQuarter[] {
	const items: readonly ScheduleItem[] = [
		...actions.map((planned): ScheduleItem => ({ kind: 'action', blockId: `pw-${planned.action.id}`, due: planned.due, planned })),
		...milestones.filter(({ merged }) => !merged).map((milestone): ScheduleItem => ({ kind: 'milestone', blockId: `pw-${milestone.id}`, due: milestone.due, milestone })),
		...renewals.map((renewal): ScheduleItem => ({ kind: 'renewal', blockId: `pw-renew-${renewal.qualification.id}`, due: renewal.due, renewal })),
		...load.quarters.map((quarter): ScheduleItem => ({ kind: 'review', blockId: `pw-review-${quarter.number}`, due: quarter.closes, quarter })),
	];
	return load.quarters.map((quarter, index) => ({
		...quarter,
		hours: load.hours[index] ?? 0,
		workDays: load.workDays[index] ?? 0,
		focus: focus[index] ?? [],
		// Sorting is stable: on one day the order above stays.
		items: items.filter(({ due }) => quarterOn(load.quarters, due) === index).sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due))),
	}));
}

function openGaps(standings: readonly Standing[], { main, alongside }: RouteChoice, actions: readonly PlannedAction[]): Schedule['openGaps'] {
	const built = new Set([...main, ...alongside].flatMap(({ builds }) => builds));
	const raised = new Set(actions.map(({ competence }) => competence.id));
	return standings
		.filter(({ gap, competence }) => gap > 0 && !raised.has(competence.id))
		.map((standing) => ({ standing, why: built.has(standing.competence.id) ? 'no-hours' : 'no-route' }));
}

function inFileOrder(standings: readonly Standing[]): (a: PlannedAction, b: PlannedAction) => number {
	const place = new Map(standings.map(({ competence, order }) => [competence.id, order]));
	return (a, b) => (place.get(a.competence.id) ?? 0) - (place.get(b.competence.id) ?? 0) || a.action.to_level - b.action.to_level;
}

function inRouteOrder(framework: Framework): (a: PlannedMilestone, b: PlannedMilestone) => number {
	const place = ({ route }: PlannedMilestone): number => (route === undefined ? framework.routes.length : framework.routes.findIndex(({ id }) => id === route));
	return (a, b) => place(a) - place(b);
}
