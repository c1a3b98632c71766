// Since when? What has changed between two days. Nothing is written.
import { addMonths, type CalendarDate } from '../core/calendar-date';
import { compareDates, type Comparison } from '../core/review/compare-dates';
import { findReviews } from '../host/find-reviews';
import { showComparison } from '../ui/review/compare-modal';
import { readyWithProgress } from './ready-with-progress';
import { lastMark } from './review-source';
import { modelOn } from './todays-model';
import type { Workbench } from './workbench';

const monthsBack = 3;

export async function compareTwoDates(bench: Workbench): Promise<void> {
	const { app } = bench;
	await readyWithProgress(bench);
	const [index, framework, today] = [bench.index(), bench.framework(), bench.today()];
	const model = modelOn(bench);
	const plan = index.tally.plans.find(({ path }) => path === model.plan?.path)?.plan;
	const compare = (from: CalendarDate, to: CalendarDate): Comparison => compareDates(modelOn(bench, from), modelOn(bench, to), framework, plan && (plan.body?.tasks ?? []));
	showComparison(app, { from: lastMark(findReviews(app), model) ?? addMonths(today, -monthsBack), to: today, today, compare });
}
