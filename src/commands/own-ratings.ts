// What the notes say of one's own ratings so far, and of the notes that would support the next.
import { latestRating } from '../core/assessment/ratings';
import type { CalendarDate } from '../core/calendar-date';
import { untouched, type CompetenceTally } from '../core/dashboard/tally';
import { competencesOf } from '../core/framework/framework';
import type { Level } from '../core/level';
import type { Workbench } from './workbench';

export function tallyOf(bench: Workbench, competence: string): CompetenceTally {
	return bench.index().tally.competences.get(competence) ?? untouched;
}

export function lastOwnLevel(bench: Workbench, competence: string): Level | undefined {
	return latestRating(tallyOf(bench, competence).ratings, 'self', bench.today())?.level;
}

/** The day of the last own rating of any competence. */
export function lastOwnDate(bench: Workbench): CalendarDate | undefined {
	const dates = competencesOf(bench.framework()).flatMap(({ id }) => latestRating(tallyOf(bench, id).ratings, 'self', bench.today())?.date ?? []);
	return dates.sort().at(-1);
}
