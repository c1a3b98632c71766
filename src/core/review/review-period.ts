// What one review looks at: since when, which quarter of the plan, and how much belongs to it. A note of review is named for
// the calendar quarter of its day. Source: `review_cadence` of the framework.
import { addDays, addMonths, daysBetween, partsOf, type CalendarDate } from '../calendar-date';
import { quarterOf } from '../dashboard/quarters';
import type { Framework } from '../framework/framework';
import type { PlanFacts } from '../note-facts';
import { notePath } from '../note-path';
import { noBody } from '../plan-task';
import { quarterOn, quartersOf, type Quarter, type ReviewKind } from '../plan/quarters';

export interface EarlierReview {
	readonly path: string;
	readonly date: CalendarDate;
}

export interface ReviewPeriod {
	readonly start: ReviewStart;
	readonly kind: ReviewKind;
	/** Of all reviews that fall together. */
	readonly minutes: number;
	/** What belongs to each of them. */
	readonly agenda: readonly string[];
	/** Half-yearly: manager and sponsor are asked again. */
	readonly asksOthers: boolean;
	/** Yearly: route, target and date are decided on again. */
	readonly decidesAgain: boolean;
	/** The quarter of the plan that is looked back on, and the one that is looked ahead to. */
	readonly quarter: Quarter | undefined;
	readonly next: Quarter | undefined;
	/** The task in the plan that this review is. */
	readonly blockId: string | undefined;
}

/** The day from which changes count, which is not in it itself. */
export type ReviewStart =
	| { readonly kind: 'review'; readonly date: CalendarDate; readonly path: string }
	| { readonly kind: 'plan'; readonly date: CalendarDate }
	| { readonly kind: 'months'; readonly date: CalendarDate; readonly months: number };

/** `2027-Q1`, by the calendar and not by the plan. */
export function reviewName(today: CalendarDate): string {
	const { year, month } = partsOf(today);
	return `${year}-Q${Math.ceil(month / 3)}`;
}

/** Where the note belongs; the path may be taken. */
export function reviewPath(folder: string, today: CalendarDate): string {
	return notePath(`${folder}/Reviews`, reviewName(today));
}

/** The latest of the calendar quarter of `today`, up to today. */
export function latestOfQuarter(reviews: readonly EarlierReview[], today: CalendarDate): EarlierReview | undefined {
	const { start } = quarterOf(today);
	return latest(reviews.filter(({ date }) => date >= start && date <= today));
}

export function latestBefore(reviews: readonly EarlierReview[], today: CalendarDate): EarlierReview | undefined {
	return latest(reviews.filter(({ date }) => date < today));
}

const monthsBack = 3;
/** A review belongs to the one in the plan that is due by then. */
const nearInDays = 45;

/** Without a plan every second review is half-yearly and every fourth yearly, as in a plan. */
export function reviewPeriod(reviews: readonly EarlierReview[], plan: PlanFacts | undefined, framework: Framework, today: CalendarDate): ReviewPeriod {
	const before = latestBefore(reviews, today);
	const start = startOf(before, plan, today);
	if (!plan) return { start, ...cadenceOf(reviews.filter(({ date }) => date < today).length + 1, undefined, framework), quarter: undefined, next: undefined, blockId: undefined };
	const quarters = quartersOf(plan.start, plan.targetDate, plan.hoursPerWeek ?? 0, framework);
	const due = dueReview(plan, quarters, today);
	const index = due === undefined ? quarterOn(quarters, today) : due.number - 1;
	const cadence = due === undefined ? cadenceOf(1, 'quarter', framework) : cadenceOf(due.number, quarters[index]?.review, framework);
	const isRunning = today < plan.targetDate;
	const next = due === undefined ? quarters[index] : quarters[index + 1];
	return { start, ...cadence, quarter: quarters[index], next: isRunning ? next : undefined, blockId: due && `pw-review-${due.number}` };
}

function startOf(before: EarlierReview | undefined, plan: PlanFacts | undefined, today: CalendarDate): ReviewStart {
	if (before) return { kind: 'review', ...before };
	if (plan && plan.start < today) return { kind: 'plan', date: plan.start };
	return { kind: 'months', date: addMonths(today, -monthsBack), months: monthsBack };
}

function dueReview(plan: PlanFacts, quarters: readonly Quarter[], today: CalendarDate): { readonly number: number } | undefined {
	const open = (plan.body ?? noBody).tasks.flatMap(({ blockId, due, state }) => {
		const number = Number(/^pw-review-(\d{1,3})$/.exec(blockId ?? '')?.[1] ?? 0);
		if (state !== 'open' || due === undefined || quarters[number - 1] === undefined || due > addDays(today, nearInDays)) return [];
		return [{ number, away: Math.abs(daysBetween(today, due)) }];
	});
	return open.sort((a, b) => a.away - b.away || b.number - a.number)[0];
}

function cadenceOf(number: number, planned: ReviewKind | undefined, framework: Framework): Pick<ReviewPeriod, 'kind' | 'minutes' | 'agenda' | 'asksOthers' | 'decidesAgain'> {
	const asksOthers = number % 2 === 0 || planned === 'last';
	const decidesAgain = number % 4 === 0 || planned === 'last';
	const together = new Set(['quarterly', ...(number % 2 === 0 ? ['half-year'] : []), ...(number % 4 === 0 ? ['yearly'] : [])]);
	const own = framework.review_cadence.filter(({ every }) => together.has(every));
	const minutes = own.reduce((sum, one) => sum + one.minutes, 0);
	return { kind: planned ?? (decidesAgain ? 'year' : asksOthers ? 'half-year' : 'quarter'), minutes, agenda: own.map(({ what }) => what), asksOthers, decidesAgain };
}

function latest(reviews: readonly EarlierReview[]): EarlierReview | undefined {
	return reviews.reduce<EarlierReview | undefined>((last, one) => (last === undefined || one.date > last.date || (one.date === last.date && one.path > last.path) ? one : last), undefined);
}
