// How many hours and work days each quarter already carries.
import type { CalendarDate } from '../calendar-date';
import { spread, type Quarter } from './quarters';

export interface Load {
	readonly quarters: readonly Quarter[];
	/** By quarter, from 0. */
	readonly hours: number[];
	readonly workDays: number[];
}

/** What one piece of work asks of each quarter. */
export interface Share {
	readonly hours: readonly number[];
	readonly workDays: readonly number[];
}

export function emptyLoad(quarters: readonly Quarter[]): Load {
	return { quarters, hours: quarters.map(() => 0), workDays: quarters.map(() => 0) };
}

export function shareOf(quarters: readonly Quarter[], from: CalendarDate, to: CalendarDate, hours: number, workDays: number): Share {
	return { hours: spread(quarters, from, to, hours), workDays: spread(quarters, from, to, workDays) };
}

export function addShare(load: Load, share: Share): void {
	load.quarters.forEach((_, index) => {
		load.hours[index] = (load.hours[index] ?? 0) + (share.hours[index] ?? 0);
		load.workDays[index] = (load.workDays[index] ?? 0) + (share.workDays[index] ?? 0);
	});
}

export function sumShares(quarters: readonly Quarter[], shares: readonly Share[]): Share {
	const sum = emptyLoad(quarters);
	for (const share of shares) addShare(sum, share);
	return sum;
}

// Sums of shares of days are not exact; a thousandth of an hour is no overload.
const tolerance = 0.001;

export function fitsHours(load: Load, share: Share): boolean {
	return load.quarters.every(({ capacity }, index) => {
		const added = share.hours[index] ?? 0;
		return added === 0 || (load.hours[index] ?? 0) + added <= capacity + tolerance;
	});
}

export function fitsWorkDays(load: Load, share: Share, budget: number): boolean {
	return load.quarters.every((_, index) => {
		const added = share.workDays[index] ?? 0;
		return added === 0 || (load.workDays[index] ?? 0) + added <= budget + tolerance;
	});
}
