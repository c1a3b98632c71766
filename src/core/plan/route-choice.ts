// Which routes the answers suggest, why, and which of them the plan follows. Suggestions are only ever proposals:
// a decision of the person wins, and every rule that fired is kept beside it.
import { addDays, addMonths, monthsBetween, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Route, RouteRule } from '../framework/routes';
import { holds } from './conditions';
import type { PlanRequest, RouteDecision } from './plan-request';
import { priorityOf, type Standing } from './standing';

export interface RouteView {
	readonly route: Route;
	/** The rules that suggest it, in the order of the file. */
	readonly fired: readonly RouteRule[];
	/** `taken` is followed; `short-of-time` was wanted and is longer than the plan; `open` is neither wanted nor refused. */
	readonly state: 'taken' | 'waiting' | 'overruled' | 'short-of-time' | 'open';
	/** The person's own words. */
	readonly reason: string;
	/** False when the plan proposes it and nobody has decided yet. */
	readonly decided: boolean;
	/** Sum of gap times weight over what it builds. */
	readonly closes: number;
	/** Whether it ends before the first application: as usual, only when shortened, or not at all. */
	readonly fits: 'yes' | 'shortened' | 'no';
}

export interface RouteChoice {
	/** All routes in the order of the file. */
	readonly views: readonly RouteView[];
	/** Followed one after the other. */
	readonly main: readonly Route[];
	readonly alongside: readonly Route[];
	/** Months from the start to the first application; the whole plan where the landing has no application. */
	readonly monthsToApply: number;
	readonly months: number;
}

export function chooseRoutes(request: PlanRequest, framework: Framework, standings: readonly Standing[]): RouteChoice {
	const months = monthsBetween(request.start, request.targetDate);
	const monthsToApply = Math.max(0, months - monthsFromApplicationToStart(framework));
	const fired = (route: Route): readonly RouteRule[] =>
		framework.route_rules.filter((rule) => rule.suggest === route.id && holds(rule.when, { request, framework }) === true);
	const drafts = framework.routes.map((route) => ({
		route,
		fired: fired(route),
		decision: request.decisions.find((decision) => decision.route === route.id),
		closes: priorityOf(standings, route.builds),
		fits: fitOf(route, monthsToApply),
	}));
	const main = mainRoutes(drafts, request, months, monthsToApply);
	const views = drafts.map(({ decision, ...draft }): RouteView => ({
		...draft,
		state: stateOf(draft.route, decision, main, draft.fired.length > 0),
		reason: decision?.reason?.trim() ?? '',
		decided: decision !== undefined,
	}));
	return {
		views,
		main,
		alongside: views.filter(({ route, state }) => route.kind === 'alongside' && state === 'taken').map(({ route }) => route),
		months,
		monthsToApply,
	};
}

/** The landing milestone that is the application is the last but one: after it comes the offer. */
export function monthsFromApplicationToStart(framework: Framework): number {
	return framework.landing.milestones.at(-2)?.months_before ?? 0;
}

interface Draft {
	readonly route: Route;
	readonly fired: readonly RouteRule[];
	readonly decision: RouteDecision | undefined;
	readonly closes: number;
}

function mainRoutes(drafts: readonly Draft[], request: PlanRequest, months: number, monthsToApply: number): readonly Route[] {
	const possible = drafts.filter(({ route }) => route.kind === 'main' && route.months.min <= months);
	const taken = possible.filter(({ decision }) => decision?.decision === 'taken').map(({ route }) => route);
	const inSequence = taken.reduce((sum, route) => sum + route.months.typical, 0) <= monthsToApply;
	if (taken.length > 0) return inSequence ? taken : taken.slice(0, 1);
	const free = possible.filter(({ decision }) => decision === undefined);
	const proposal = request.assumedProfile === undefined ? proposed(free) : (free.find(isSuggested) ?? withoutOpening(free));
	return proposal && (!proposal.route.needs_opening || hasOpening(proposal.route, request)) ? [proposal.route] : [];
}

/** An opening counts once the log says to go for it; waiting for one, or leaving it, keeps the route waiting. */
function hasOpening(route: Route, { answers }: PlanRequest): boolean {
	return (answers.opportunities ?? []).some((one) => one.route === route.id && !/^(wait|no)\b/i.test(one.decision.trim()) && one.decision.trim() !== '');
}

/** First the suggested route that waits for nobody, else the suggested one that closes most for its usual months. */
function proposed(free: readonly Draft[]): Draft | undefined {
	const suggested = free.filter(isSuggested);
	const rate = ({ closes, route }: Draft): number => closes / route.months.typical;
	return withoutOpening(suggested) ?? suggested.reduce<Draft | undefined>((best, one) => (best && rate(best) >= rate(one) ? best : one), undefined);
}

function isSuggested({ fired }: Draft): boolean {
	return fired.length > 0;
}

function withoutOpening(drafts: readonly Draft[]): Draft | undefined {
	return drafts.find(({ route }) => !route.needs_opening);
}

function stateOf(route: Route, decision: RouteDecision | undefined, main: readonly Route[], suggested: boolean): RouteView['state'] {
	if (main.includes(route)) return 'taken';
	if (decision && decision.decision !== 'taken') return decision.decision;
	if (route.kind === 'alongside') return 'taken';
	if (decision) return 'short-of-time';
	return suggested && route.needs_opening ? 'waiting' : 'open';
}

function fitOf({ months }: Route, available: number): RouteView['fits'] {
	if (months.typical <= available) return 'yes';
	return months.min <= available ? 'shortened' : 'no';
}

/** The day by which the first application is in. */
export function applicationDay(request: PlanRequest, framework: Framework): CalendarDate {
	const usual = addMonths(request.targetDate, -monthsFromApplicationToStart(framework));
	const firstMonth = addMonths(request.start, 1);
	const earliest = firstMonth < request.targetDate ? firstMonth : request.targetDate;
	return addDays(usual > earliest ? usual : earliest, -1);
}

/** Months of the shortest main route that waits for no opening. */
export function shortestFreeRoute(framework: Framework): number {
	const months = framework.routes.filter((route) => route.kind === 'main' && !route.needs_opening).map((route) => route.months.min);
	return months.length === 0 ? 0 : Math.min(...months);
}
