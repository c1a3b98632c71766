// Words of the filters over the dashboard.
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';

export const filters = {
	heading: 'Show',
	area: 'Area',
	allAreas: 'All areas',
	period: 'Period',
	allTime: 'All time',
	periods: {
		'3-months': 'Last 3 months',
		'6-months': 'Last 6 months',
		'12-months': 'Last 12 months',
		'24-months': 'Last 24 months',
		plan: 'Since the plan began',
	},
	rater: 'Rater',
	everyone: 'Everyone',
	plan: 'Plan',
	currentPlan: 'Current plan',
	clear: 'Clear filters',
	nothing: (area: string | undefined, from: CalendarDate, to: CalendarDate) => `Nothing ${area === undefined ? '' : `in ${area} `}between ${formatDay(from)} and ${formatDay(to)}.`,
	/** Over a list of which the rest is left out. */
	between: (from: CalendarDate, to: CalendarDate) => `Only what has a note or a rating between ${formatDay(from)} and ${formatDay(to)}.`,
	noNote: 'No note in this time',
};
