// What the routes screen says about the routes besides how they stand: which one is proposed first and why, which gaps
// each closes, whether those taken fit one after the other, and what a chosen one needs that is not there.
import { addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { PlanRequest } from './plan-request';
import { chooseRoutes, monthsFromApplicationToStart, type RouteChoice, type RouteView } from './route-choice';
import { byPriority, standingsOf, type Standing } from './standing';

export interface RouteAdvice {
	readonly choice: RouteChoice;
	/** The main route that stands first before anybody has decided. */
	readonly proposal: RouteProposal | undefined;
	/** No rule points to a main route and none is followed. */
	readonly pointsNowhere: boolean;
	readonly tooLong: TooLong | undefined;
	readonly absentNeeds: readonly AbsentNeed[];
	readonly compared: readonly ComparedRoute[];
	/** Sum of gap times weight over all competences. */
	readonly gapTotal: number;
}

export interface RouteProposal {
	readonly route: string;
	readonly why: 'waits-for-nobody' | 'closes-most';
}

/** Main routes that were taken together and do not end before the first application. */
export interface TooLong {
	/** As long as they usually take, one after the other. */
	readonly months: number;
	readonly planMonths: number;
	readonly monthsToApply: number;
	/** The first target date with room for all of them. */
	readonly fitsFrom: CalendarDate;
}

/** Of a main route that is followed. */
export interface AbsentNeed {
	readonly route: string;
	/** In the words of the framework. */
	readonly need: string;
}

export interface ComparedRoute {
	readonly view: RouteView;
	/** The gaps it closes, largest gap times weight first. */
	readonly gaps: readonly Standing[];
	/** What it builds besides, in the order of the file. */
	readonly others: readonly Standing[];
}

export function adviseOnRoutes(request: PlanRequest, framework: Framework): RouteAdvice {
	const standings = standingsOf(request, framework);
	const choice = chooseRoutes(request, framework, standings);
	const main = choice.views.filter(({ route }) => route.kind === 'main');
	return {
		choice,
		proposal: proposalOf(main),
		pointsNowhere: choice.main.length === 0 && !main.some(({ fired }) => fired.length > 0),
		tooLong: tooLong(main, choice, request, framework),
		absentNeeds: choice.main.flatMap((route) => {
			const need = absentNeed(route.needs, request, framework);
			return need === undefined ? [] : [{ route: route.id, need }];
		}),
		compared: main.map((view) => ({ view, ...builtBy(view, standings) })),
		gapTotal: standings.reduce((sum, { priority }) => sum + priority, 0),
	};
}

function isTaken({ state }: RouteView): boolean {
	return state === 'taken' || state === 'short-of-time';
}

/** Once a main route was taken there is nothing to propose. Source: `choosing_routes`. */
function proposalOf(main: readonly RouteView[]): RouteProposal | undefined {
	if (main.some((view) => isTaken(view) && view.decided)) return undefined;
	const followed = main.find(isTaken);
	if (followed) return { route: followed.route.id, why: followed.route.needs_opening ? 'closes-most' : 'waits-for-nobody' };
	const rate = ({ closes, route }: RouteView): number => closes / route.months.typical;
	const waiting = main.filter(({ state, decided, closes }) => state === 'waiting' && !decided && closes > 0);
	const best = waiting.reduce<RouteView | undefined>((first, one) => (first && rate(first) >= rate(one) ? first : one), undefined);
	return best && { route: best.route.id, why: 'closes-most' };
}

function tooLong(main: readonly RouteView[], { months: planMonths, monthsToApply }: RouteChoice, request: PlanRequest, framework: Framework): TooLong | undefined {
	const wanted = main.filter((view) => isTaken(view) && view.decided && view.route.months.min <= planMonths);
	const months = wanted.reduce((sum, { route }) => sum + route.months.typical, 0);
	if (wanted.length < 2 || months <= monthsToApply) return undefined;
	return { months, planMonths, monthsToApply, fitsFrom: addMonths(request.start, months + monthsFromApplicationToStart(framework)) };
}

/** A need that names a supporting person whom the answers do not have; who was not asked about is not absent. */
function absentNeed(needs: readonly string[], { answers }: PlanRequest, framework: Framework): string | undefined {
	const { support } = answers;
	if (support === undefined) return undefined;
	const unnamed = framework.support_roles.filter(({ id }) => !support.some(({ role, who }) => role === id && who.trim() !== ''));
	return needs.find((need) => unnamed.some(({ id }) => wordsOf(need).includes(id)));
}

function wordsOf(text: string): readonly string[] {
	return text.toLowerCase().split(/[^a-z-]+/);
}

function builtBy({ route }: RouteView, standings: readonly Standing[]): Pick<ComparedRoute, 'gaps' | 'others'> {
	const built = standings.filter(({ competence }) => route.builds.includes(competence.id));
	return { gaps: built.filter(({ gap }) => gap > 0).sort(byPriority), others: built.filter(({ gap }) => gap === 0) };
}
