// How a date reads: `14 May 2027`. Made from the text of the date, so no zone can shift the day.
import { partsOf, type CalendarDate } from '../../core/calendar-date';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `14 May 2027` */
export function formatDay(date: CalendarDate): string {
	return `${partsOf(date).day} ${formatMonth(date)}`;
}

/** `May 2027` */
export function formatMonth(date: CalendarDate): string {
	const { year, month } = partsOf(date);
	return `${months[month - 1] ?? ''} ${year}`;
}

/** January to December. */
export function monthNames(): readonly string[] {
	return months;
}
