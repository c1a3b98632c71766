// When the milestones of the chosen routes and of the landing are due, for given lengths of the routes.
import { addDays, addMonths, monthsBetween, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { LandingMilestone, Route, RouteMilestone } from '../framework/routes';
import { workingDayOnOrBefore } from '../working-days';
import { isHeld } from './conditions';
import type { DoneMilestone } from './planned-item';
import type { PlanRequest } from './plan-request';
import { planningRounds, roundNear } from './planning-round';
import type { RouteChoice } from './route-choice';

export interface DatedMilestone {
	readonly milestone: RouteMilestone | LandingMilestone;
	readonly route: string | undefined;
	/** After the last day of the plan when it does not fit in. */
	readonly due: CalendarDate;
}

/** Length of each route against its usual one; 1 is usual. */
export type RouteLengths = ReadonlyMap<string, number>;

/** In the order of importance when hours are short: landing, main routes, then the later ones of the file first. */
export function dateMilestones(request: PlanRequest, framework: Framework, choice: RouteChoice, lengths: RouteLengths): readonly DatedMilestone[] {
	const landing = framework.landing.milestones.map((milestone) => ({
		milestone,
		route: undefined,
		due: dueAfter(request, addMonths(request.targetDate, -milestone.months_before)),
	}));
	const main: DatedMilestone[] = [];
	let offset = 0;
	for (const route of choice.main) {
		main.push(...dateRoute(request, route, lengths.get(route.id) ?? 1, offset));
		offset += stretched(route.months.typical, lengths.get(route.id) ?? 1);
	}
	const alongside = [...choice.alongside].reverse().flatMap((route) => dateRoute(request, route, lengths.get(route.id) ?? 1, 0));
	return [...landing, ...main, ...alongside];
}

export function doneMilestones(request: PlanRequest, choice: RouteChoice): readonly DoneMilestone[] {
	return [...choice.main, ...choice.alongside].flatMap((route) =>
		route.milestones.flatMap(({ id, what, merge, actions: [action], unless_held: ids }) => {
			const held = request.held.find(({ qualification }) => ids.includes(qualification));
			// A merged milestone is known by its action, before and after it is done.
			return held ? [{ id: merge && action !== undefined ? action : id, milestone: id, what, route: route.id, qualification: held.qualification, taken: held.taken }] : [];
		}),
	);
}

export function isOpen(milestone: RouteMilestone, request: PlanRequest): boolean {
	return !milestone.unless_held.some((id) => isHeld(request, id));
}

// Halves go to the even month, so that stretching does not push every milestone the same way.
export function stretched(month: number, length: number): number {
	const exact = month * length;
	const down = Math.floor(exact);
	const rest = exact - down;
	if (rest === 0.5) return down % 2 === 0 ? down : down + 1;
	return rest < 0.5 ? down : down + 1;
}

function dateRoute(request: PlanRequest, route: Route, length: number, offset: number): readonly DatedMilestone[] {
	return route.milestones
		.filter((milestone) => isOpen(milestone, request))
		.map((milestone) => {
			const due = dueAfter(request, addMonths(request.start, offset + stretched(milestone.month, length)));
			return { milestone, route: route.id, due: milestone.anchor === 'planning-round' ? anchored(request, due) : due };
		});
}

/** The working day on or before the eve of a date; what would fall into the first month is due at its end. */
function dueAfter({ start, targetDate }: PlanRequest, date: CalendarDate): CalendarDate {
	const firstMonth = addMonths(start, 1);
	const earliest = firstMonth < targetDate ? firstMonth : targetDate;
	const eve = addDays(date > earliest ? date : earliest, -1);
	const due = workingDayOnOrBefore(eve);
	return due < start ? eve : due;
}

function anchored(request: PlanRequest, due: CalendarDate): CalendarDate {
	const closes = roundNear(planningRounds(request), due);
	return closes === undefined || monthsBetween(request.start, closes) < 1 ? due : workingDayOnOrBefore(closes);
}
