// What has to move before an application: the competences that weigh most and were below level 3, or not rated, when the
// plan began. Source: `landing.must_move` of the framework and the dashboard's second block.
import { ratingAtStart } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import type { CompetenceRow } from './rows';
import { untouched, type Tally } from './tally';

export const mustMoveLevel = 3;
const mustMoveWeight = 3;

/** Ids. `start` is that of the plan; without a plan the first rating of all tells. */
export function mustMove(rows: readonly CompetenceRow[], tally: Tally, start: CalendarDate | undefined, today: CalendarDate): ReadonlySet<string> {
	const had = rows.filter(({ id, weight }) => {
		if (weight < mustMoveWeight) return false;
		const rating = ratingAtStart((tally.competences.get(id) ?? untouched).ratings, 'self', start, today);
		return rating === undefined || rating.level < mustMoveLevel;
	});
	return new Set(had.map(({ id }) => id));
}

export function isProvedEnough(row: CompetenceRow): boolean {
	return row.evidenced !== undefined && row.evidenced >= mustMoveLevel;
}

export function isClaimedEnough(row: CompetenceRow): boolean {
	return row.claimed !== undefined && row.claimed.level >= mustMoveLevel;
}
