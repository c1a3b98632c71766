// Ratings of one competence over time. Each rater is a line of its own: ratings are never averaged. The latest counts,
// by date and then by path; one dated after today does not count yet.
import type { CalendarDate } from '../calendar-date';
import type { Level } from '../level';
import type { Rater } from '../note-facts';

export interface GivenRating {
	readonly level: Level;
	readonly date: CalendarDate;
	readonly path: string;
	readonly rater: Rater;
}

/** By date, then path: the order of ratings everywhere. The second note of a day, ` (2)`, comes after the first. */
export function compareRatings(a: GivenRating, b: GivenRating): number {
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	if (a.path === b.path) return 0;
	const [stemA, numberA] = numbered(a.path);
	const [stemB, numberB] = numbered(b.path);
	if (stemA !== stemB) return stemA < stemB ? -1 : 1;
	return numberA - numberB || (a.path < b.path ? -1 : 1);
}

/** As text ` (2).md` would come before `.md`, and ` (10)` before ` (2)`. */
function numbered(path: string): readonly [stem: string, number: number] {
	const found = / \((\d{1,6})\)\.md$/i.exec(path);
	return found ? [path.slice(0, found.index), Number(found[1])] : [path.replace(/\.md$/i, ''), 1];
}

/** `ratings` in the order of `compareRatings`. */
export function latestRating(ratings: readonly GivenRating[], rater: Rater, today: CalendarDate): GivenRating | undefined {
	return last(ratings, (rating) => rating.rater === rater && rating.date <= today);
}

/**
 * What the rater thought when a plan began: the last rating up to `start`, else the first one after it, which is the
 * nearest known. Without a start, the first rating of all. `ratings` in the order of `compareRatings`.
 */
export function ratingAtStart(ratings: readonly GivenRating[], rater: Rater, start: CalendarDate | undefined, today: CalendarDate): GivenRating | undefined {
	const known = ratings.filter((rating) => rating.rater === rater && rating.date <= today);
	const before = start === undefined ? undefined : last(known, (rating) => rating.date <= start);
	return before ?? known[0];
}

// Array.findLast is younger than the oldest phones the plugin runs on.
function last(ratings: readonly GivenRating[], holds: (rating: GivenRating) => boolean): GivenRating | undefined {
	for (let index = ratings.length - 1; index >= 0; index--) {
		const rating = ratings[index];
		if (rating && holds(rating)) return rating;
	}
	return undefined;
}
