// The months in which next year's plan and budget are argued over, as dates.
import { addMonths, calendarDate, daysBetween, lastDayOfMonth, partsOf, type CalendarDate } from '../calendar-date';
import type { PlanRequest } from './plan-request';

export interface PlanningRound {
	readonly opens: CalendarDate;
	/** Last day of the closing month. */
	readonly closes: CalendarDate;
}

/** Rounds that close between the start and the target date, earliest first; none when the months were not said. */
export function planningRounds({ start, targetDate, answers }: PlanRequest): readonly PlanningRound[] {
	const said = answers.planningRound;
	if (said === undefined) return [];
	const rounds: PlanningRound[] = [];
	for (let year = partsOf(start).year; year <= partsOf(targetDate).year; year++) {
		const closes = lastDayOfMonth(calendarDate(year, said.closes, 1));
		const opens = calendarDate(said.opens > said.closes ? year - 1 : year, said.opens, 1);
		if (closes >= start && closes < targetDate) rounds.push({ opens, closes });
	}
	return rounds;
}

/** The closing day nearest to a date, when that is within three months of it. */
export function roundNear(rounds: readonly PlanningRound[], date: CalendarDate): CalendarDate | undefined {
	const near = rounds.map(({ closes }) => closes).filter((closes) => closes >= addMonths(date, -3) && closes <= addMonths(date, 3));
	return near.sort((a, b) => Math.abs(daysBetween(a, date)) - Math.abs(daysBetween(b, date)))[0];
}
