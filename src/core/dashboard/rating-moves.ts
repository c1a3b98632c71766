// Which of the reader's ratings have moved since a day. Depends on ratings alone, so it is remembered while none has
// changed, which is so for nearly every note that is written.
import { latestRating, ratingAtStart, type GivenRating } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Rating } from './rows';
import { untouched, type Tally } from './tally';

export interface RatingChange {
	readonly competence: string;
	readonly from: Rating;
	readonly to: Rating;
}

export interface RatingMoves {
	/** Undefined before the first rating. */
	readonly since: CalendarDate | undefined;
	/** Days up to today on which the reader rated. */
	readonly sessions: number;
	/** In the order of the framework. */
	readonly up: readonly RatingChange[];
	readonly down: readonly RatingChange[];
}

export interface RatingQuestion {
	readonly framework: Framework;
	readonly planStart: CalendarDate | undefined;
	/** The day chosen by the reader. */
	readonly chosen: CalendarDate | undefined;
	readonly today: CalendarDate;
}

interface Remembered {
	readonly parts: readonly unknown[];
	readonly moves: RatingMoves;
}

const remembered = new WeakMap<Framework, Remembered>();

export function ratingMoves(tally: Tally, question: RatingQuestion): RatingMoves {
	const { framework, planStart, chosen, today } = question;
	const rated = framework.areas.flatMap(({ competences }) => competences.map(({ id }) => ({ id, ratings: (tally.competences.get(id) ?? untouched).ratings })));
	const parts = [planStart, chosen, today, ...rated.map(({ ratings }) => ratings)];
	const known = remembered.get(framework);
	if (known && known.parts.length === parts.length && known.parts.every((part, at) => part === parts[at])) return known.moves;
	const moves = movesOf(rated, question);
	remembered.set(framework, { parts, moves });
	return moves;
}

interface Rated {
	readonly id: string;
	readonly ratings: readonly GivenRating[];
}

function movesOf(rated: readonly Rated[], { planStart, chosen, today }: RatingQuestion): RatingMoves {
	const days = sessionDays(rated, today);
	const since = sinceWhen(chosen, planStart, days[0], today);
	const changes = rated.flatMap(({ id, ratings }): readonly RatingChange[] => {
		const [from, to] = [ratingAtStart(ratings, 'self', since, today), latestRating(ratings, 'self', today)];
		return from && to && from.level !== to.level ? [{ competence: id, from: plain(from), to: plain(to) }] : [];
	});
	return { since, sessions: days.length, up: changes.filter(({ from, to }) => to.level > from.level), down: changes.filter(({ from, to }) => to.level < from.level) };
}

/** A day that has not been yet, or is today, shows no movement: then the next best is taken. */
function sinceWhen(chosen: CalendarDate | undefined, planStart: CalendarDate | undefined, first: CalendarDate | undefined, today: CalendarDate): CalendarDate | undefined {
	if (chosen !== undefined && chosen <= today) return chosen;
	return planStart !== undefined && planStart < today ? planStart : first;
}

function sessionDays(rated: readonly Rated[], today: CalendarDate): readonly CalendarDate[] {
	const days = new Set<CalendarDate>();
	for (const { ratings } of rated) for (const { rater, date } of ratings) if (rater === 'self' && date <= today) days.add(date);
	return [...days].sort();
}

function plain({ level, date, path }: GivenRating): Rating {
	return { level, date, path };
}
