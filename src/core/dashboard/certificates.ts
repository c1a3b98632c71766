// Certificates held and planned, and when they are to be renewed. What a date that has passed means is for the body to say.
import { addDays, daysBetween, monthsBetween, type CalendarDate } from '../calendar-date';
import { titleOf } from '../file-name-date';
import { findQualification, type Framework } from '../framework/framework';
import { otherQualification } from '../note-facts';
import { byText } from './sorted-list';
import type { QualificationNote } from './tally';

export interface CertificateRow {
	readonly path: string;
	readonly qualification: string;
	readonly name: string;
	/** Undefined for one that the framework does not have: who awarded it is in its note. */
	readonly body: string | undefined;
	readonly status: 'planned' | 'held';
	readonly taken: CalendarDate | undefined;
	/** Planned for a day that has passed. */
	readonly isOverdue: boolean;
	readonly renewal: Renewal;
	/** Ids of the ways the body offers. */
	readonly routes: readonly string[];
}

export type Renewal =
	| { readonly kind: 'in-months'; readonly date: CalendarDate; readonly months: number }
	| { readonly kind: 'in-days'; readonly date: CalendarDate; readonly days: number }
	| { readonly kind: 'past'; readonly date: CalendarDate }
	| { readonly kind: 'no-date' }
	/** The body names no date, or is not known, or the certificate is not held yet. */
	| { readonly kind: 'none' };

const soonInDays = 90;

/** By renew-by date, then what is held without one, then what is planned by its day; else by name. */
export function certificates(notes: readonly QualificationNote[], framework: Framework, today: CalendarDate): readonly CertificateRow[] {
	const rows = notes.flatMap(({ path, qualification: facts }) => {
		const { qualification, status, taken, renewBy } = facts;
		const known = findQualification(framework, qualification);
		if (!known && qualification !== otherQualification) return [];
		const isRenewed = known !== undefined && known.renewal_months !== null;
		const renewal = status === 'planned' ? ({ kind: 'none' } as const) : renewalOf(renewBy, isRenewed, today);
		return [{ path, qualification, name: known?.name ?? titleOf(path), body: known?.body, status, taken, isOverdue: status === 'planned' && taken !== undefined && taken < today, renewal, routes: known?.renewal_routes ?? [] }];
	});
	return rows.sort((a, b) => byText(order(a), order(b)) || byText(a.name, b.name) || byText(a.path, b.path));
}

function renewalOf(date: CalendarDate | undefined, isUsual: boolean, today: CalendarDate): Renewal {
	if (date === undefined) return { kind: isUsual ? 'no-date' : 'none' };
	if (date < today) return { kind: 'past', date };
	if (date <= addDays(today, soonInDays)) return { kind: 'in-days', date, days: daysBetween(today, date) };
	return { kind: 'in-months', date, months: monthsBetween(today, date) };
}

function order({ status, taken, renewal }: CertificateRow): string {
	if (status === 'planned') return `2 ${taken ?? '9'}`;
	return 'date' in renewal ? `0 ${renewal.date}` : '1';
}
