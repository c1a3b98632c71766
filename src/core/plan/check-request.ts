// What cannot be planned, and what should be said about what can, as data for the sentences of the first screen.
import { monthsBetween, isCalendarDate, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { PlanRequest } from './plan-request';
import { shortestFreeRoute } from './route-choice';

/** The plan is refused until it is put right. */
export type RequestProblem =
	| { readonly kind: 'target-not-after-start' }
	| { readonly kind: 'start-in-past'; readonly today: CalendarDate }
	| { readonly kind: 'not-a-date'; readonly field: 'start' | 'targetDate' }
	| { readonly kind: 'unknown-target'; readonly target: string }
	| { readonly kind: 'out-of-range'; readonly field: 'hoursPerWeek' | 'workDaysPerQuarter' | 'noticeMonths'; readonly from: number; readonly to: number };

/** The plan is made all the same. */
export type RequestRemark =
	| { readonly kind: 'shorter-than-any-route'; readonly months: number; readonly shortest: number }
	| { readonly kind: 'longer-than-four-years'; readonly months: number }
	| { readonly kind: 'few-hours'; readonly hoursPerWeek: number }
	| { readonly kind: 'only-reviews'; readonly hoursPerWeek: number };

export interface RequestCheck {
	readonly problems: readonly RequestProblem[];
	readonly remarks: readonly RequestRemark[];
}

const longPlanMonths = 48;
const fewHours = 2;
const ranges = { hoursPerWeek: [0, 40], workDaysPerQuarter: [0, 60], noticeMonths: [0, 24] } as const;

type FirstScreenPart = Pick<PlanRequest, 'target' | 'start' | 'targetDate' | 'hoursPerWeek' | 'workDaysPerQuarter' | 'noticeMonths'>;

export function checkRequest(request: FirstScreenPart, today: CalendarDate, framework: Framework): RequestCheck {
	const problems = problemsOf(request, today, framework);
	return { problems, remarks: problems.length > 0 ? [] : remarksOf(request, framework) };
}

function problemsOf(request: FirstScreenPart, today: CalendarDate, framework: Framework): readonly RequestProblem[] {
	const problems: RequestProblem[] = [];
	if (!framework.target_profiles.some(({ id }) => id === request.target)) problems.push({ kind: 'unknown-target', target: request.target });
	for (const field of ['start', 'targetDate'] as const) if (!isCalendarDate(request[field])) problems.push({ kind: 'not-a-date', field });
	if (!problems.some(({ kind }) => kind === 'not-a-date')) {
		if (request.start < today) problems.push({ kind: 'start-in-past', today });
		if (request.targetDate <= request.start) problems.push({ kind: 'target-not-after-start' });
	}
	for (const field of ['hoursPerWeek', 'workDaysPerQuarter', 'noticeMonths'] as const) {
		const [from, to] = ranges[field];
		if (!(request[field] >= from && request[field] <= to)) problems.push({ kind: 'out-of-range', field, from, to });
	}
	return problems;
}

function remarksOf({ start, targetDate, hoursPerWeek }: FirstScreenPart, framework: Framework): readonly RequestRemark[] {
	const remarks: RequestRemark[] = [];
	const months = monthsBetween(start, targetDate);
	const shortest = shortestFreeRoute(framework);
	if (months < shortest) remarks.push({ kind: 'shorter-than-any-route', months, shortest });
	if (months > longPlanMonths) remarks.push({ kind: 'longer-than-four-years', months });
	if (hoursPerWeek < 1) remarks.push({ kind: 'only-reviews', hoursPerWeek });
	else if (hoursPerWeek <= fewHours) remarks.push({ kind: 'few-hours', hoursPerWeek });
	return remarks;
}
