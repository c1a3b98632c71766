// Which days a due date may fall on: not a weekend, not a public holiday of England and Wales, and not from
// 24 December to 1 January, when nobody is there. Holidays are computed, so a plan reaches into any year.
// One-off holidays (a coronation) are not known; a due date on one is no harm.
import { addDays, calendarDate, partsOf, weekdayOf, type CalendarDate } from './calendar-date';

const sunday = 0;
const monday = 1;
const saturday = 6;

export function isWorkingDay(date: CalendarDate): boolean {
	const weekday = weekdayOf(date);
	if (weekday === sunday || weekday === saturday) return false;
	return !isWinterBreak(date) && !publicHolidays(partsOf(date).year).has(date);
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(date: CalendarDate): CalendarDate {
	let day = date;
	while (!isWorkingDay(day)) day = addDays(day, -1);
	return day;
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayOnOrAfter(date: CalendarDate): CalendarDate {
	let day = date;
	while (!isWorkingDay(day)) day = addDays(day, 1);
	return day;
}

function isWinterBreak(date: CalendarDate): boolean {
	const { month, day } = partsOf(date);
	return (month === 12 && day >= 24) || (month === 1 && day === 1);
}

const holidaysByYear = new Map<number, ReadonlySet<CalendarDate>>();

/** Of England and Wales, without 25 to 31 December, which the winter break covers. */
export function publicHolidays(year: number): ReadonlySet<CalendarDate> {
	const known = holidaysByYear.get(year);
	if (known) return known;
	const easter = easterSunday(year);
	const holidays = new Set<CalendarDate>([
		newYear(year),
		addDays(easter, -2),
		addDays(easter, 1),
		mondayOnOrAfter(calendarDate(year, 5, 1)),
		mondayOnOrAfter(calendarDate(year, 5, 25)),
		mondayOnOrAfter(calendarDate(year, 8, 25)),
	]);
	holidaysByYear.set(year, holidays);
	return holidays;
}

/** A new year's day on a weekend is made up for on the Monday. */
function newYear(year: number): CalendarDate {
	const day = calendarDate(year, 1, 1);
	const weekday = weekdayOf(day);
	return weekday === saturday || weekday === sunday ? mondayOnOrAfter(day) : day;
}

function mondayOnOrAfter(date: CalendarDate): CalendarDate {
	return addDays(date, (monday - weekdayOf(date) + 7) % 7);
}

/** Gregorian Easter after Meeus, Jones and Butcher. */
function easterSunday(year: number): CalendarDate {
	const a = year % 19;
	const b = Math.floor(year / 100);
	const c = year % 100;
	const d = Math.floor(b / 4);
	const e = b % 4;
	const g = Math.floor((8 * b + 13) / 25);
	const h = (19 * a + b - d - g + 15) % 30;
	const i = Math.floor(c / 4);
	const k = c % 4;
	const l = (32 + 2 * e + 2 * i - h - k) % 7;
	const m = Math.floor((a + 11 * h + 19 * l) / 433);
	const month = Math.floor((h + l - 7 * m + 90) / 25);
	return calendarDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
