// The four conditions under which to apply, as far as the notes tell, and since when each has held. Source:
// `landing.apply_when` of the framework, in its order: the exit test of the main route, everything that weighs most proved
// at 3, some of it at 4, leadership and presence rated by others lately.
import { addMonths, type CalendarDate } from '../calendar-date';
import { evidenceRules } from '../evidence/supported-level';
import { supportedSince } from '../evidence/supported-since';
import { lookupOf } from '../competence-lookup';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { CompetenceRow } from './rows';
import { mustMoveLevel } from './must-move';
import type { ChosenRoute, RouteProgress } from './plan-milestones';
import type { Tally } from './tally';

export interface ApplyCondition {
	readonly text: string;
	/** `judge`: what the notes can tell is done, and the rest is for the person to say. */
	readonly state: 'holds' | 'not-yet' | 'judge';
	readonly since: CalendarDate | undefined;
	/** How many of how many, where that is what it is about. */
	readonly count: { readonly now: number; readonly of: number } | undefined;
}

export interface ApplyContext {
	readonly framework: Framework;
	readonly tally: Tally;
	/** Every competence. */
	readonly rows: readonly CompetenceRow[];
	readonly routes: readonly ChosenRoute[];
	readonly progress: readonly RouteProgress[];
	readonly today: CalendarDate;
}

const greatestWeight = 3;
const atFour: Level = 4;
const fewAtFour = 3;
const ratedWithinMonths = 6;

export function applyConditions(context: ApplyContext): readonly ApplyCondition[] {
	const checks = [exitTest, allAtThree, someAtFour, ratedByOthers];
	return context.framework.landing.apply_when.map((text, index) => checks[index]?.(text, context) ?? condition(text, 'judge'));
}

function exitTest(text: string, { framework, routes, progress }: ApplyContext): ApplyCondition {
	const main = routes.map(({ id, waiting }) => (waiting ? undefined : framework.routes.find((route) => route.id === id && route.kind === 'main'))).find((route) => route !== undefined);
	const reached = progress.find(({ id }) => id !== undefined && id === main?.id);
	const isDone = reached !== undefined && reached.of > 0 && reached.done === reached.of;
	return condition(main?.exit_test ?? text, isDone ? 'judge' : 'not-yet');
}

function allAtThree(text: string, context: ApplyContext): ApplyCondition {
	const heaviest = heaviestOf(context);
	const dates = heaviest.flatMap((row) => sinceAt(row, mustMoveLevel, context) ?? []);
	const holds = heaviest.length > 0 && dates.length === heaviest.length;
	return condition(text, holds ? 'holds' : 'not-yet', holds ? latest(dates) : undefined, { now: dates.length, of: heaviest.length });
}

function someAtFour(text: string, context: ApplyContext): ApplyCondition {
	const proved = heaviestOf(context).flatMap((row) => {
		const since = sinceAt(row, atFour, context);
		return since === undefined ? [] : [{ since, behavioural: row.behavioural }];
	});
	const inOrder = proved.map(({ since }) => since).sort();
	const behavioural = proved.filter((one) => one.behavioural).map(({ since }) => since).sort()[0];
	const enough = inOrder[fewAtFour - 1];
	const since = enough !== undefined && behavioural !== undefined ? latest([enough, behavioural]) : undefined;
	return condition(text, since === undefined ? 'not-yet' : 'holds', since, { now: Math.min(fewAtFour, proved.length), of: fewAtFour });
}

/** Both areas by one of the two others, in any of their competences. */
function ratedByOthers(text: string, { framework, rows, today }: ApplyContext): ApplyCondition {
	const { areas, raters } = framework.rating_rules.second_view;
	const dates = areas.map((area) => {
		const given = rows.filter((row) => row.area === area).flatMap(({ others }) => others.filter(({ rater, date }) => raters.includes(rater) && addMonths(date, ratedWithinMonths) >= today));
		return given.map(({ date }) => date).sort()[0];
	});
	const known = dates.filter((date) => date !== undefined);
	const holds = areas.length > 0 && known.length === areas.length;
	return condition(text, holds ? 'holds' : 'not-yet', holds ? latest(known) : undefined);
}

function condition(text: string, state: ApplyCondition['state'], since?: CalendarDate, count?: ApplyCondition['count']): ApplyCondition {
	return { text, state, since, count };
}

function heaviestOf({ rows }: ApplyContext): readonly CompetenceRow[] {
	return rows.filter(({ weight }) => weight === greatestWeight);
}

// A row is the same object while its notes, the framework and the day are.
const remembered = new WeakMap<CompetenceRow, Map<Level, CalendarDate | undefined>>();

function sinceAt(row: CompetenceRow, level: Level, { framework, tally, today }: ApplyContext): CalendarDate | undefined {
	const { id, evidenced } = row;
	const competence = lookupOf(framework).competences.get(id)?.competence;
	if (evidenced === undefined || evidenced < level || !competence) return undefined;
	const known = remembered.get(row) ?? new Map<Level, CalendarDate | undefined>();
	remembered.set(row, known);
	if (!known.has(level)) known.set(level, supportedSince(tally.competences.get(id)?.evidence ?? [], level, evidenceRules(framework, competence), today));
	return known.get(level);
}

function latest(dates: readonly CalendarDate[]): CalendarDate | undefined {
	return dates.reduce<CalendarDate | undefined>((last, date) => (last === undefined || date > last ? date : last), undefined);
}
