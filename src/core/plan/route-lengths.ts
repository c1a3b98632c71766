// How long each route takes in this plan: shortened where the plan is short, stretched where a quarter holds too much.
// Source: `planning_rules.overload` and `choosing_routes`.
import type { Framework } from '../framework/framework';
import type { Route } from '../framework/routes';
import { emptyLoad, addShare, type Load } from './load';
import { dateMilestones, isOpen, stretched } from './milestone-dates';
import { milestoneWork, type MilestoneWork } from './milestone-work';
import type { PlanRequest } from './plan-request';
import type { Quarter } from './quarters';
import type { RouteChoice } from './route-choice';

/** The milestones of a plan at the lengths that overload its quarters least, routes stretched in the order of the rule. */
export function levelMilestones(request: PlanRequest, framework: Framework, choice: RouteChoice, quarters: readonly Quarter[]): readonly MilestoneWork[] {
	const lengths = usualLengths(request, choice);
	const workAt = (): readonly MilestoneWork[] => milestoneWork(dateMilestones(request, framework, choice, lengths), request, framework, quarters);
	let work = workAt();
	for (const route of [...choice.alongside, ...choice.main]) {
		const longest = longestLength(route, request, choice);
		for (const length of steps(lengths.get(route.id) ?? 1, longest)) {
			if (!isOverloaded(work, request, framework, quarters)) return work;
			lengths.set(route.id, length);
			work = workAt();
		}
	}
	return work;
}

/** Before anything is stretched; a route that stands in a plan shorter than itself is shortened. */
export function milestonesAtUsualLength(request: PlanRequest, framework: Framework, choice: RouteChoice, quarters: readonly Quarter[]): readonly MilestoneWork[] {
	return milestoneWork(dateMilestones(request, framework, choice, usualLengths(request, choice)), request, framework, quarters);
}

function usualLengths(request: PlanRequest, choice: RouteChoice): Map<string, number> {
	return new Map([...choice.main, ...choice.alongside].map((route) => [route.id, usualLength(route, request, choice)]));
}

/** In quarters of the usual length, up to and including the longest. */
function steps(from: number, longest: number): readonly number[] {
	const found: number[] = [];
	for (let length = from + 0.25; length < longest; length += 0.25) found.push(length);
	return longest > from ? [...found, longest] : found;
}

function usualLength(route: Route, request: PlanRequest, choice: RouteChoice): number {
	const shortest = route.months.min / route.months.typical;
	const available = room(route, choice);
	const needed = lastMonth(route, request);
	return needed <= available ? 1 : Math.max(shortest, available / needed);
}

/** Never so far that its last milestone falls out of the plan. */
function longestLength(route: Route, request: PlanRequest, choice: RouteChoice): number {
	const usual = usualLength(route, request, choice);
	const needed = lastMonth(route, request);
	let length = route.months.max / route.months.typical;
	while (length > usual && stretched(needed, length) > room(route, choice)) length -= 0.05;
	return Math.max(usual, length);
}

/** Months until the first application for a main route that stands alone, until the end of the plan for the others. */
function room(route: Route, { main, months, monthsToApply }: RouteChoice): number {
	if (route.kind === 'alongside') return months;
	const others = main.filter((one) => one !== route).reduce((sum, one) => sum + one.months.typical, 0);
	return monthsToApply - others;
}

function lastMonth(route: Route, request: PlanRequest): number {
	return route.milestones.filter((milestone) => isOpen(milestone, request)).reduce((last, { month }) => Math.max(last, month), 0);
}

function isOverloaded(work: readonly MilestoneWork[], request: PlanRequest, framework: Framework, quarters: readonly Quarter[]): boolean {
	const load: Load = emptyLoad(quarters);
	for (const { milestone, actions } of work) {
		if (milestone.due >= request.targetDate) continue;
		for (const { share } of [milestone, ...actions]) addShare(load, share);
	}
	return quarters.some(({ capacity }, index) => (load.hours[index] ?? 0) > capacity * framework.planning_rules.milestone_share);
}
