// The first screen's answers as they are typed, what a new form proposes, and what has to be said about them. No DOM.
import { addMonths, isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import { defaultTarget, type Framework } from '../../core/framework/framework';
import type { FirstScreen } from '../../core/plan/quick-request';
import { words } from '../../i18n/words';

export type RoleField = keyof FirstScreen;

/** The same as typed, so that nothing is lost when somebody stops halfway through a number. */
export type RoleForm = Readonly<Record<RoleField, string>>;

const fields: readonly RoleField[] = ['target', 'targetTitle', 'start', 'targetDate', 'hoursPerWeek', 'workDaysPerQuarter', 'noticeMonths'];

/** For answers that were kept: they come back as something of unknown shape. */
export function isRoleForm(value: unknown): value is RoleForm {
	if (typeof value !== 'object' || value === null) return false;
	const entries = new Map<string, unknown>(Object.entries(value));
	return fields.every((field) => typeof entries.get(field) === 'string');
}

export interface FieldMessage {
	readonly field: RoleField;
	/** A problem stands in the way of a plan; a remark does not. */
	readonly kind: 'problem' | 'remark';
	readonly text: string;
}

const proposedMonths = 24;
const proposedWorkDays = 6;
const proposedNotice = 3;

export function proposeRole(framework: Framework, today: CalendarDate, weekHours: number): RoleForm {
	const target = defaultTarget(framework);
	return {
		target,
		targetTitle: proposedTitle(target),
		targetDate: addMonths(today, proposedMonths),
		start: today,
		hoursPerWeek: String(weekHours),
		workDaysPerQuarter: String(proposedWorkDays),
		noticeMonths: String(proposedNotice),
	};
}

/** A proposed title belongs to its target: another target brings its own, or none. A title of one's own stays. */
export function withTarget(form: RoleForm, target: string): RoleForm {
	const isOwn = form.targetTitle !== proposedTitle(form.target);
	return { ...form, target, targetTitle: isOwn ? form.targetTitle : proposedTitle(target) };
}

function proposedTitle(target: string): string {
	return words().plan.role.targetTitles.get(target) ?? '';
}

export type ReadForm =
	| { readonly kind: 'complete'; readonly answers: FirstScreen }
	| { readonly kind: 'incomplete'; readonly messages: readonly FieldMessage[] };

/** An empty notice is no notice; every other number and both dates are needed. */
export function readRole(form: RoleForm): ReadForm {
	const { expected } = words().plan;
	const messages: FieldMessage[] = [];
	const problem = (field: RoleField, text: string): void => void messages.push({ field, kind: 'problem', text });
	const { start, targetDate } = form;
	const hoursPerWeek = numberIn(form.hoursPerWeek, 40);
	const workDaysPerQuarter = wholeNumberIn(form.workDaysPerQuarter, 60);
	const noticeMonths = form.noticeMonths.trim() === '' ? 0 : wholeNumberIn(form.noticeMonths, 24);
	const hasDates = isCalendarDate(start) && isCalendarDate(targetDate);
	if (!isCalendarDate(targetDate)) problem('targetDate', expected.date);
	if (!isCalendarDate(start)) problem('start', expected.date);
	if (hoursPerWeek === undefined) problem('hoursPerWeek', expected.hoursPerWeek);
	if (workDaysPerQuarter === undefined) problem('workDaysPerQuarter', expected.workDaysPerQuarter);
	if (noticeMonths === undefined) problem('noticeMonths', expected.noticeMonths);
	if (!hasDates || hoursPerWeek === undefined || workDaysPerQuarter === undefined || noticeMonths === undefined) return { kind: 'incomplete', messages };
	return { kind: 'complete', answers: { target: form.target, targetTitle: form.targetTitle.trim(), start, targetDate, hoursPerWeek, workDaysPerQuarter, noticeMonths } };
}

function numberIn(text: string, max: number): number | undefined {
	const value = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
	return value >= 0 && value <= max ? value : undefined;
}

function wholeNumberIn(text: string, max: number): number | undefined {
	const value = numberIn(text, max);
	return value !== undefined && Number.isInteger(value) ? value : undefined;
}
