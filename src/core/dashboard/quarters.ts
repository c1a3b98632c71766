// Quarters of the calendar: January to March is the first.
import { addDays, addMonths, calendarDate, partsOf, type CalendarDate } from '../calendar-date';

export interface Quarter {
	readonly start: CalendarDate;
	/** Its last day, which is in it. */
	readonly end: CalendarDate;
}

export function quarterOf(date: CalendarDate): Quarter {
	const { year, month } = partsOf(date);
	const start = calendarDate(year, month - ((month - 1) % 3), 1);
	return { start, end: addDays(addMonths(start, 3), -1) };
}

/** The quarter of `today` and those before it, the oldest first, `count` in all or as many as reach back to `from`. */
export function quartersUpTo(today: CalendarDate, count: number, from?: CalendarDate): readonly Quarter[] {
	const current = quarterOf(today).start;
	const quarters = Array.from({ length: count }, (_, back) => quarterOf(addMonths(current, -3 * back))).reverse();
	return from === undefined ? quarters : quarters.filter(({ end }) => end >= from);
}
