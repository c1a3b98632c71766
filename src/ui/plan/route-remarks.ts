// What has to be said about a route on its card: why it is proposed, whether it fits, and what it needs. No DOM.
import type { RouteAdvice, TooLong } from '../../core/plan/route-advice';
import type { RouteView } from '../../core/plan/route-choice';
import { formatMonth } from '../../i18n/en/dates';
import { words } from '../../i18n/words';

export function routeRemarks(view: RouteView, advice: RouteAdvice): readonly string[] {
	const text = words().planRoutes;
	const need = advice.absentNeeds.find(({ route }) => route === view.route.id);
	return [...proposalRemark(view, advice), ...timeRemark(view, advice), ...(need ? [text.absent(need.need)] : [])];
}

function proposalRemark({ route, state, decided }: RouteView, { proposal, choice }: RouteAdvice): readonly string[] {
	const text = words().planRoutes;
	if (decided) return [];
	const isFirst = proposal?.route === route.id;
	const hasTime = route.months.min <= choice.months;
	return [
		...(isFirst ? [text.proposedFirst[proposal.why]] : []),
		...(state === 'waiting' && hasTime ? [text.waits] : []),
		...(state === 'taken' && route.kind === 'alongside' ? [text.beside] : []),
	];
}

function timeRemark({ route, state, fits }: RouteView, { tooLong, choice }: RouteAdvice): readonly string[] {
	const text = words().planRoutes;
	const { months, monthsToApply } = choice;
	if (route.kind === 'alongside') return [];
	if (route.months.min > months) return [text.longerThanPlan(route.months.min, months)];
	if (state === 'short-of-time' && tooLong) return [tooLongSentence(tooLong)];
	if (fits === 'no') return [text.longerThanApplying(route.months.min, monthsToApply)];
	return fits === 'shortened' && state === 'taken' ? [text.shortened(route.months.typical, monthsToApply)] : [];
}

function tooLongSentence({ months, planMonths, monthsToApply, fitsFrom }: TooLong): string {
	const text = words().planRoutes;
	const fits = formatMonth(fitsFrom);
	return months > planMonths ? text.tooLong(months, planMonths, fits) : text.tooLongToApply(months, monthsToApply, fits);
}
