// Learning against the schemes of professional bodies: what counts in the period that ends today, and how much of it was
// reflected on. A note without a scheme counts for whichever scheme is looked at.
import { addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { CpdItem } from './tally';

export interface Cpd {
	readonly schemes: readonly CpdScheme[];
	/** The schemes that notes name, in the order of the framework. */
	readonly named: readonly string[];
	/** Newest first; those of the future, without a date or before the period are in it and do not count. */
	readonly notes: readonly CpdItem[];
}

export interface CpdScheme {
	readonly id: string;
	readonly name: string;
	readonly unit: string;
	readonly target: number;
	/** The first day that counts. */
	readonly since: CalendarDate;
	readonly total: number;
	/** Of the total, in the same unit. */
	readonly reflected: number;
	readonly rules: readonly string[];
}

export function cpd(notes: readonly CpdItem[], framework: Framework, today: CalendarDate): Cpd {
	return {
		schemes: framework.cpd_schemes.map(({ id, name, unit, target, period_months: months, rules }) => {
			const since = addMonths(today, -months);
			const counting = notes.filter((note) => countsFor(note, id, since, today));
			return { id, name, unit, target, since, total: sum(counting), reflected: sum(counting.filter(({ reflected }) => reflected)), rules };
		}),
		named: framework.cpd_schemes.flatMap(({ id }) => (notes.some(({ scheme }) => scheme === id) ? [id] : [])),
		notes,
	};
}

export function countsFor({ scheme, date }: CpdItem, id: string, since: CalendarDate, today: CalendarDate): boolean {
	return (scheme === undefined || scheme === id) && date !== undefined && date >= since && date <= today;
}

/** To a hundredth, so that thirds of an hour do not leave a trail of digits. */
function sum(notes: readonly CpdItem[]): number {
	return Math.round(notes.reduce((total, { hours }) => total + hours, 0) * 100) / 100;
}
