// Dates in notes, in the language of the framework and not of the interface: the note around them is in that language.
import { moment } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';

/** `format` is moment's, such as `D MMMM YYYY`. */
export function formatDate(date: CalendarDate, format: string): string {
	// Both read and written in UTC, so no zone comes into it.
	return moment.utc(date, 'YYYY-MM-DD').locale('en-gb').format(format);
}
