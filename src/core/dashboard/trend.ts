// How ratings and proofs have moved: since a day, and at the end of each quarter. What notes proved on a past day is what
// the evidence rules say of that day, so a proof that has run out since then still shows where it was.
import type { CalendarDate } from '../calendar-date';
import type { Area } from '../framework/competences';
import type { Level } from '../level';
import { standingsOf, type Standings } from './competence-history';
import type { RowContext } from './competence-row';
import type { CompetenceRow } from './rows';
import { quartersUpTo, type Quarter } from './quarters';
import { ratingMoves, type RatingMoves } from './rating-moves';
import { untouched, type Tally } from './tally';
import { weightedMean } from './weighted-mean';

export interface Trend extends RatingMoves {
	/** Proved now at a level that was not proved then. */
	readonly proved: readonly ProofChange[];
	/** The oldest first, the last one still running. */
	readonly quarters: readonly Quarter[];
	readonly areas: readonly AreaTrend[];
}

export interface ProofChange {
	readonly competence: string;
	readonly from: Level | undefined;
	readonly to: Level;
}

/** Weighted means at the end of each quarter; undefined where nothing was rated or proved. */
export interface AreaTrend {
	readonly area: string;
	readonly claimed: readonly (number | undefined)[];
	readonly evidenced: readonly (number | undefined)[];
}

export interface TrendQuestion {
	readonly rows: readonly CompetenceRow[];
	readonly context: RowContext;
	readonly planStart: CalendarDate | undefined;
	/** The day chosen by the reader. */
	readonly since: CalendarDate | undefined;
}

const quartersShown = 8;

/** `rows` in the order of the framework. */
export function trend(tally: Tally, { rows, context, planStart, since: chosen }: TrendQuestion): Trend {
	const { framework, today } = context;
	const moves = ratingMoves(tally, { framework, planStart, chosen, today });
	const quarters = quartersUpTo(today, quartersShown, moves.since);
	const days = quarters.map(({ end }) => (end > today ? today : end));
	if (moves.since !== undefined) days.push(moves.since);
	const placed = framework.areas.map((area) => ({
		area,
		standings: area.competences.map((competence) => standingsOf(competence, tally.competences.get(competence.id) ?? untouched, days, framework)),
	}));
	const inFileOrder = placed.flatMap(({ standings }) => standings);
	return {
		...moves,
		proved: moves.since === undefined ? [] : rows.flatMap((row, at) => newProof(row, inFileOrder[at]?.evidenced[quarters.length])),
		quarters,
		areas: placed.map(({ area, standings }) => areaTrend(area, standings, quarters.length)),
	};
}

function newProof({ id, evidenced }: CompetenceRow, before: Level | undefined): readonly ProofChange[] {
	return evidenced !== undefined && evidenced > (before ?? 0) ? [{ competence: id, from: before, to: evidenced }] : [];
}

const remembered = new WeakMap<Area, { readonly standings: readonly Standings[]; readonly trend: AreaTrend }>();

function areaTrend(area: Area, standings: readonly Standings[], quarters: number): AreaTrend {
	const known = remembered.get(area);
	if (known && known.standings.every((one, at) => one === standings[at])) return known.trend;
	const mean = (valueOf: (standing: Standings | undefined) => number | undefined) => weightedMean(area.competences, (_, index) => valueOf(standings[index]));
	const ends = Array.from({ length: quarters }, (_, at) => at);
	const made = { area: area.id, claimed: ends.map((at) => mean((one) => one?.claimed[at])), evidenced: ends.map((at) => mean((one) => one?.evidenced[at])) };
	remembered.set(area, { standings, trend: made });
	return made;
}
