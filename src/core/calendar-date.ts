// Local calendar dates as text, `2027-02-28`. No time of day and no zone ever enters, so a date cannot
// shift by one. Compare with < and >. What "today" is comes in as an argument from outside.

export type CalendarDate = `${number}-${number}-${number}`;

interface Parts {
	readonly year: number;
	/** 1 to 12. */
	readonly month: number;
	/** 1 to 31. */
	readonly day: number;
}

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** True for a date that exists, written with four, two and two digits. */
export function isCalendarDate(value: unknown): value is CalendarDate {
	if (typeof value !== 'string' || !shape.test(value)) return false;
	const parts = splitText(value);
	return parts.year > 0 && parts.month >= 1 && parts.month <= 12 && parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month);
}

export function calendarDate(year: number, month: number, day: number): CalendarDate {
	const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
	if (!isCalendarDate(text)) throw new RangeError(`No such date: ${text}`);
	return text;
}

export function partsOf(date: CalendarDate): Parts {
	return splitText(date);
}

/** `months` may be negative. A month after 31 January is the last day of February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
	const { year, month, day } = partsOf(date);
	const index = year * 12 + (month - 1) + months;
	const newYear = Math.floor(index / 12);
	const newMonth = index - newYear * 12 + 1;
	return calendarDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** `days` may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return dayNumber(to) - dayNumber(from);
}

/** Whole months that have passed from `from` to `to`, both given; 0 or more when `to` is not before `from`. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
	const a = partsOf(from);
	const b = partsOf(to);
	const months = (b.year - a.year) * 12 + (b.month - a.month);
	return addMonths(from, months) > to ? months - 1 : months;
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(date: CalendarDate): number {
	return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function lastDayOfMonth(date: CalendarDate): CalendarDate {
	const { year, month } = partsOf(date);
	return calendarDate(year, month, daysInMonth(year, month));
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const dayMs = 86_400_000;

// UTC here is only arithmetic on a number line of days; nothing is read from or shown in UTC.
// setUTCFullYear, because Date.UTC takes the years 0 to 99 for 1900 to 1999.
function dayNumber(date: CalendarDate): number {
	const { year, month, day } = partsOf(date);
	return new Date(0).setUTCFullYear(year, month - 1, day) / dayMs;
}

function fromDayNumber(days: number): CalendarDate {
	const at = new Date(days * dayMs);
	return calendarDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function splitText(text: string): Parts {
	return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}
