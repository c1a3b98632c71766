// What the wizard leaves on this device when it is closed, and how it comes back: as something of unknown shape, also
// from before there was more than one screen.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import { keptAnswers, keptDecisions, keptHeld, keptRatings } from '../../core/plan/kept-answers';
import type { PlanForm } from './plan-form';
import { isRoleForm, type RoleForm } from './role-form';

export interface KeptPlan {
	readonly form: PlanForm;
	/** The screen that was open. */
	readonly screen: string;
	/** When it was kept; not known of the oldest. */
	readonly on?: CalendarDate;
	/** The note that was made from it. */
	readonly plan?: string;
}

export function readKeptPlan(raw: unknown): KeptPlan | undefined {
	if (isRoleForm(raw)) return { form: firstForm(onlyRole(raw)), screen: '' };
	const { form, screen, on, plan } = entriesOf(raw);
	const { role, answers, ratings, held, decisions } = entriesOf(form);
	if (!isRoleForm(role)) return undefined;
	const certificates = keptHeld(held);
	return {
		form: { role: onlyRole(role), answers: keptAnswers(answers), ratings: keptRatings(ratings), ...(certificates === undefined ? {} : { held: certificates }), decisions: keptDecisions(decisions) },
		screen: typeof screen === 'string' ? screen : '',
		...(isCalendarDate(on) ? { on } : {}),
		...(typeof plan === 'string' ? { plan } : {}),
	};
}

export function firstForm(role: RoleForm): PlanForm {
	return { role, answers: {}, ratings: {}, decisions: [] };
}

/** A plan that was to start on the day it was asked for starts today when it is asked for again, also by a clock that was set back. */
export function startingFrom({ form, on }: KeptPlan, today: CalendarDate): PlanForm {
	return form.role.start === on ? { ...form, role: { ...form.role, start: today } } : form;
}

function onlyRole({ target, targetTitle, start, targetDate, hoursPerWeek, workDaysPerQuarter, noticeMonths }: RoleForm): RoleForm {
	return { target, targetTitle, start, targetDate, hoursPerWeek, workDaysPerQuarter, noticeMonths };
}

function entriesOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}
