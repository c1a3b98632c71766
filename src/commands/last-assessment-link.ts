import { latestRating } from '../core/assessment/ratings';
import type { CalendarDate } from '../core/calendar-date';
import { wikiLink } from '../host/wiki-link';
import type { Workbench } from './workbench';

/** To the latest note with one's own ratings: by its name, or by its path where another note has that name. Empty without one. */
export function lastAssessmentLink({ app, index, today }: Workbench): string {
	const latest = [...index().tally.competences.values()]
		.flatMap(({ ratings }) => latestRating(ratings, 'self', today()) ?? [])
		.reduce<{ readonly date: CalendarDate; readonly path: string } | undefined>((best, one) => (best && (best.date > one.date || (best.date === one.date && best.path >= one.path)) ? best : one), undefined);
	return latest ? wikiLink(app, latest.path) : '';
}
