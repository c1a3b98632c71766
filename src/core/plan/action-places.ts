// The first place in the plan where an action of its own has room.
import { addDays, addMonths, type CalendarDate } from '../calendar-date';
import type { Action } from '../framework/competences';
import type { Framework } from '../framework/framework';
import { workingDayOnOrBefore } from '../working-days';
import { fitsHours, fitsWorkDays, shareOf, type Load, type Share } from './load';
import { workUntil } from './milestone-work';
import type { PlanRequest } from './plan-request';
import { planningRounds } from './planning-round';
import { quarterOn, type Quarter } from './quarters';

export interface Place {
	readonly begin: CalendarDate;
	readonly due: CalendarDate;
	readonly share: Share;
	/** From 0. */
	readonly startQuarter: number;
}

export interface Ground {
	readonly request: PlanRequest;
	readonly framework: Framework;
	readonly load: Load;
	/** The quarter of the practice panel, from 0: no action of its own ends later. */
	readonly lastQuarter: number;
}

/** Places with room, earliest first. */
export function* placesFor(action: Action, ground: Ground): Generator<Place> {
	const { load, request } = ground;
	for (const place of action.anchor === undefined || planningRounds(request).length === 0 ? freePlaces(action, ground) : anchoredPlaces(action, ground)) {
		if (fitsHours(load, place.share) && fitsWorkDays(load, place.share, request.workDaysPerQuarter)) yield place;
	}
}

const weeksInQuarter = 13;

/** How many quarters an action takes. */
export function quartersTaken(action: Action): number {
	return Math.ceil(action.weeks / weeksInQuarter);
}

function* freePlaces(action: Action, ground: Ground): Generator<Place> {
	const { quarters } = ground.load;
	const taken = quartersTaken(action);
	for (let index = firstQuarter(action); index + taken - 1 <= ground.lastQuarter; index++) {
		const first = quarters[index];
		const last = quarters[index + taken - 1];
		if (!first || !last) return;
		// A last quarter that the target date cuts short has no room for an action that is longer.
		if (addDays(first.start, 7 * (action.weeks - 1)) > last.end) continue;
		yield {
			begin: first.start,
			due: dueIn(last, addDays(first.start, 7 * action.weeks), ground.framework),
			share: shareOf(quarters, first.start, last.end, action.hours ?? 0, action.work_days),
			startQuarter: index,
		};
	}
}

/** To the week in the detailed quarters; at the end of the quarter later on. */
function dueIn(quarter: Quarter, done: CalendarDate, framework: Framework): CalendarDate {
	if (quarter.number > framework.planning_rules.detail_quarters || done > quarter.closes) return quarter.closes;
	const due = workingDayOnOrBefore(done);
	return due < quarter.start ? quarter.closes : due;
}

/** Due when a round closes that leaves it its weeks. */
function* anchoredPlaces(action: Action, ground: Ground): Generator<Place> {
	const { request, load } = ground;
	const earliest = load.quarters[firstQuarter(action)]?.start ?? request.targetDate;
	for (const { closes } of planningRounds(request)) {
		const due = workingDayOnOrBefore(closes);
		if (addDays(due, -7 * action.weeks) < earliest || quarterOn(load.quarters, due) > ground.lastQuarter) continue;
		const work = workUntil(action, due, request, load.quarters);
		yield { ...work, startQuarter: quarterOn(load.quarters, work.begin) };
	}
}

/** Work time has to be agreed first, so what needs it starts in the second quarter. From 0. */
function firstQuarter(action: Action): number {
	return action.work_days > 0 ? 1 : 0;
}

/** The quarter in which the practice panel is held; the last one when the landing has none. From 0. */
export function panelQuarter(request: PlanRequest, framework: Framework, quarters: readonly Quarter[]): number {
	const panel = framework.landing.milestones.at(-3);
	return panel ? quarterOn(quarters, addDays(addMonths(request.targetDate, -panel.months_before), -1)) : quarters.length - 1;
}
