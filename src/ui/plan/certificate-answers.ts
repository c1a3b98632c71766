// What is said about the certificates of the framework, apart from how it is asked: which are held, since when, until
// when. No DOM.
import { addMonths, isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import type { Framework } from '../../core/framework/framework';
import type { Qualification } from '../../core/framework/qualifications';
import type { HeldQualification } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import type { PlanForm } from './plan-form';
import type { ScreenMessage } from './wizard-screen';

/** In the order of the framework. With none left it is not said any more, until the screen is left to go on. */
export function withHeld(form: PlanForm, framework: Framework, id: string, one: HeldQualification | undefined): PlanForm {
	const { held = [], ...others } = form;
	const next = [...held.filter(({ qualification }) => qualification !== id), ...(one === undefined ? [] : [one])];
	const place = ({ qualification }: HeldQualification): number => framework.qualifications.findIndex((candidate) => candidate.id === qualification);
	return next.length === 0 ? others : { ...others, held: next.sort((a, b) => place(a) - place(b)) };
}

/** A renew-by date that was filled in goes with the day of the pass; one's own, or none where there was one, stays. */
export function passedOn(one: HeldQualification, { renewal_months: months }: Qualification, typed: string): HeldQualification {
	const usual = (taken: CalendarDate | undefined): CalendarDate | undefined => (taken === undefined || months === null ? undefined : addMonths(taken, months));
	const taken = isCalendarDate(typed) ? typed : undefined;
	const renewBy = one.renewBy === usual(one.taken) ? usual(taken) : one.renewBy;
	return heldQualification(one.qualification, taken, renewBy);
}

export function renewedBy(one: HeldQualification, typed: string): HeldQualification {
	return heldQualification(one.qualification, one.taken, isCalendarDate(typed) ? typed : undefined);
}

function heldQualification(qualification: string, taken: CalendarDate | undefined, renewBy: CalendarDate | undefined): HeldQualification {
	return { qualification, ...(taken === undefined ? {} : { taken }), ...(renewBy === undefined ? {} : { renewBy }) };
}

export type CertificateField = 'taken' | 'renewBy';

/** The name of a field among all of the screen. */
export function fieldName(field: CertificateField, qualification: string): string {
	return `${field}-${qualification}`;
}

export function certificateMessages({ held = [] }: PlanForm, framework: Framework, today: CalendarDate): readonly ScreenMessage[] {
	const { certificates: text } = words().planPeople;
	return held.flatMap(({ qualification, taken, renewBy }) => {
		const body = framework.qualifications.find(({ id }) => id === qualification)?.body ?? '';
		const remark = (field: CertificateField, sentence: string): ScreenMessage => ({ field: fieldName(field, qualification), kind: 'remark', text: sentence });
		const messages: ScreenMessage[] = [];
		if (taken !== undefined && taken > today) messages.push(remark('taken', text.toCome));
		if (renewBy !== undefined && taken !== undefined && renewBy <= taken) messages.push(remark('renewBy', text.renewBeforePass));
		else if (renewBy !== undefined && renewBy < today) messages.push(remark('renewBy', text.renewByPast(body)));
		return messages;
	});
}
