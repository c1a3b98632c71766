// The only place that reads the clock. Everything else is handed a date.
import { calendarDate, type CalendarDate } from '../core/calendar-date';

export function localToday(): CalendarDate {
	const now = new Date();
	return calendarDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

/** Local date and time of day as text, `2026-11-22 09:05`. */
export function localNow(): string {
	const now = new Date();
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${localToday()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
