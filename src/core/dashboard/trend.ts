// How ratings and proofs have moved: since a day, and at the end of each quarter. What notes proved on a past day is what
// the evidence rules say of that day, so a proof that has run out since then still shows where it was.
import { latestRating, ratingAtStart, type GivenRating } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import type { Area } from '../framework/competences';
import type { Level } from '../level';
import { standingsOf, type Standings } from './competence-history';
import type { CompetenceRow, Rating } from './model';
import { quartersUpTo, type Quarter } from './quarters';
import type { RowContext } from './competence-row';
import { untouched, type Tally } from './tally';
import { weightedMean } from './weighted-mean';

export interface Trend {
	/** Undefined before the first rating. */
	readonly since: CalendarDate | undefined;
	/** Days up to today on which the reader rated. */
	readonly sessions: number;
	/** Self ratings that differ from those of `since`, in the order of the framework. */
	readonly up: readonly RatingChange[];
	readonly down: readonly RatingChange[];
	/** Proved now at a level that was not proved then. */
	readonly proved: readonly ProofChange[];
	/** The oldest first, the last one still running. */
	readonly quarters: readonly Quarter[];
	readonly areas: readonly AreaTrend[];
}

export interface RatingChange {
	readonly competence: string;
	readonly from: Rating;
	readonly to: Rating;
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
	const days = sessionDays(tally, today);
	const since = sinceWhen(chosen, planStart, days[0], today);
	const quarters = quartersUpTo(today, quartersShown, since);
	const ends = quarters.map(({ end }) => (end > today ? today : end));
	const asked = since === undefined ? ends : [...ends, since];
	const standings = new Map(framework.areas.flatMap(({ competences }) => competences.map((competence) => [competence.id, standingsOf(competence, tally.competences.get(competence.id) ?? untouched, asked, framework)])));
	return {
		since,
		sessions: days.length,
		...(since === undefined ? { up: [], down: [] } : ratingChanges(rows, tally, since, today)),
		proved: since === undefined ? [] : rows.flatMap((row) => newProof(row, standings.get(row.id), ends.length)),
		quarters,
		areas: framework.areas.map((area) => areaTrend(area, standings, ends)),
	};
}

/** A day that has not been yet, or is today, shows no movement: then the next best is taken. */
function sinceWhen(chosen: CalendarDate | undefined, planStart: CalendarDate | undefined, first: CalendarDate | undefined, today: CalendarDate): CalendarDate | undefined {
	if (chosen !== undefined && chosen <= today) return chosen;
	return planStart !== undefined && planStart < today ? planStart : first;
}

function sessionDays(tally: Tally, today: CalendarDate): readonly CalendarDate[] {
	const days = new Set<CalendarDate>();
	for (const { ratings } of tally.competences.values()) for (const { rater, date } of ratings) if (rater === 'self' && date <= today) days.add(date);
	return [...days].sort();
}

function ratingChanges(rows: readonly CompetenceRow[], tally: Tally, since: CalendarDate, today: CalendarDate): Pick<Trend, 'up' | 'down'> {
	const changes = rows.flatMap((row): readonly RatingChange[] => {
		const { ratings } = tally.competences.get(row.id) ?? untouched;
		const [from, to] = [ratingAtStart(ratings, 'self', since, today), latestRating(ratings, 'self', today)];
		return from && to && from.level !== to.level ? [{ competence: row.id, from: plain(from), to: plain(to) }] : [];
	});
	return { up: changes.filter(({ from, to }) => to.level > from.level), down: changes.filter(({ from, to }) => to.level < from.level) };
}

function newProof({ id, evidenced }: CompetenceRow, standings: Standings | undefined, atSince: number): readonly ProofChange[] {
	const before = standings?.evidenced[atSince];
	return evidenced !== undefined && evidenced > (before ?? 0) ? [{ competence: id, from: before, to: evidenced }] : [];
}

function areaTrend(area: Area, standings: ReadonlyMap<string, Standings>, ends: readonly CalendarDate[]): AreaTrend {
	const known = area.competences.flatMap(({ id, weight }) => {
		const found = standings.get(id);
		return found ? [{ weight, found }] : [];
	});
	return {
		area: area.id,
		claimed: ends.map((_, at) => weightedMean(known, ({ found }) => found.claimed[at])),
		evidenced: ends.map((_, at) => weightedMean(known, ({ found }) => found.evidenced[at])),
	};
}

function plain({ level, date, path }: GivenRating): Rating {
	return { level, date, path };
}
