// The quarters of a plan and what fits into each. Counted from the start, three calendar months each; the last one
// ends the day before the first day in the role.
import { addDays, addMonths, daysBetween, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import { workingDayOnOrBefore } from '../working-days';

export interface Quarter {
	/** 1 for the first. */
	readonly number: number;
	readonly start: CalendarDate;
	/** Last day, included. */
	readonly end: CalendarDate;
	/** The last working day: what is due "at the end of the quarter" is due here. */
	readonly closes: CalendarDate;
	/** Hours of one's own time that can be planned, whole. */
	readonly capacity: number;
	readonly review: ReviewKind;
}

export type ReviewKind = 'quarter' | 'half-year' | 'year' | 'last';

export function quartersOf(start: CalendarDate, targetDate: CalendarDate, hoursPerWeek: number, framework: Framework): readonly Quarter[] {
	const starts: CalendarDate[] = [start];
	// A remainder of less than a month is no quarter of its own: the one before it is longer.
	for (let n = 1; addMonths(start, 3 * n + 1) <= targetDate; n++) starts.push(addMonths(start, 3 * n));
	return starts.map((from, index) => {
		const number = index + 1;
		const next = starts[index + 1] ?? targetDate;
		const end = addDays(next, -1);
		const working = workingDayOnOrBefore(end);
		return {
			number,
			start: from,
			end,
			closes: working < from ? end : working,
			capacity: capacityOf(from, next, number, hoursPerWeek, framework),
			review: reviewKind(number, starts.length),
		};
	});
}

/** The quarter a day belongs to; days outside the plan belong to the nearest one. */
export function quarterOn(quarters: readonly Quarter[], date: CalendarDate): number {
	let found = 0;
	quarters.forEach((quarter, index) => {
		if (quarter.start <= date) found = index;
	});
	return found;
}

/** How much of an amount of work from one day to another, both included, falls into each quarter. */
export function spread(quarters: readonly Quarter[], from: CalendarDate, to: CalendarDate, amount: number): readonly number[] {
	const days = quarters.map(({ start, end }) => {
		const first = from > start ? from : start;
		const last = to < end ? to : end;
		return first > last ? 0 : daysBetween(first, last) + 1;
	});
	const total = days.reduce((sum, count) => sum + count, 0);
	return days.map((count) => (total === 0 ? 0 : (amount * count) / total));
}

function reviewKind(number: number, count: number): ReviewKind {
	if (number === count) return 'last';
	if (number % 4 === 0) return 'year';
	return number % 2 === 0 ? 'half-year' : 'quarter';
}

function capacityOf(from: CalendarDate, next: CalendarDate, number: number, hoursPerWeek: number, framework: Framework): number {
	const weeks = daysBetween(from, next) / 7;
	const hours = weeks * hoursPerWeek * framework.planning_rules.capacity_share;
	return Math.max(0, Math.round(hours - reviewHours(weeks, number, framework)));
}

function reviewHours(weeks: number, number: number, framework: Framework): number {
	const months = Math.round(weeks / (365.25 / 7 / 12));
	const times = { weekly: weeks, monthly: months, quarterly: 1, 'half-year': number % 2 === 0 ? 1 : 0, yearly: number % 4 === 0 ? 1 : 0 };
	return framework.review_cadence.reduce((sum, review) => sum + times[review.every] * review.minutes, 0) / 60;
}
