// Risks, opportunities, what did not fit, reviews and decisions.
import type { TemplateValues } from '../../template/placeholder';
import type { NotFitted } from '../not-fitted';
import { cell, day, inline, isQuick, lowerFirst, withoutStop, type NoteSource } from './note-source';
import { firstReview } from './gap-values';
import { unsaid } from './starting-values';

export function closingValues(source: NoteSource): TemplateValues {
	const { request, framework, schedule, words } = source;
	const { main, alongside } = schedule.choice;
	const halfYear = schedule.quarters[1] ?? schedule.quarters[0];
	const hasSponsor = (request.answers.support ?? []).some(({ role, who }) => role === 'sponsor' && who.trim() !== '');
	return {
		risksBlock: 'risks',
		sponsorMissing: main.length > 0 && !hasSponsor && halfYear !== undefined,
		halfYearReview: halfYear ? day(source, halfYear.closes) : '',
		risks: [...main, ...alongside].flatMap(({ risks, guards }) => risks.map((risk, index) => ({ risk, guard: guards[index] ?? '' }))),
		opportunities: (request.answers.opportunities ?? []).map((one) => ({
			date: cell(one.date),
			opportunity: cell(one.opportunity),
			route: cell(framework.routes.find(({ id }) => id === one.route)?.name ?? one.route),
			whoKnows: cell(one.whoKnows),
			decision: cell(one.decision),
			why: cell(one.why),
		})),
		notFittedBlock: 'not-fitted',
		notFitted: schedule.notFitted.map((one) => notFittedRow(source, one)),
		milestonesNotFitted: schedule.notFitted.some(({ kind }) => kind === 'milestone'),
		moreText: schedule.more === 0 ? '' : words.more(schedule.more),
		...reviewValues(source),
		decisions: decisions(source).map((text) => ({ date: source.today, text })),
	};
}

function notFittedRow({ framework, words }: NoteSource, one: NotFitted): TemplateValues {
	const route = one.kind === 'milestone' ? framework.routes.find(({ id }) => id === one.route) : undefined;
	return {
		what: withoutStop(one.kind === 'milestone' ? one.what : one.action.do),
		builds: one.kind === 'milestone' ? words.notFittedMilestone(one.why, route ? words.capital(words.routeAs(route.id, route.name)) : words.capital(words.firstDay)) : words.notFittedAction(one.competence.name, one.action.to_level, ''),
		hours: one.hours,
		workDays: one.workDays,
	};
}

function reviewValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words } = source;
	const waiting = schedule.choice.views.filter(({ state }) => state === 'waiting' || state === 'short-of-time').map(({ route }) => words.routeAs(route.id, route.name));
	const extras: Readonly<Record<string, string>> = {
		quarterly: waiting.length === 0 ? '' : words.cadenceFirst(words.join(waiting), firstReview(source)),
		yearly: schedule.redecide && schedule.quarters.length >= 4 ? words.cadenceYear(day(source, schedule.redecide.closes)) : '',
	};
	return {
		reviews: 'reviews',
		cadence: framework.review_cadence
			.filter(({ every }) => every !== 'yearly' || schedule.quarters.length >= 4)
			.map(({ every, minutes, what }) => ({ every: words.cadence(every), minutes: words.minutes(minutes), what: lowerFirst(what), extra: extras[every] ?? '' })),
		notLookedAt: words.list(notLookedAt(source)),
	};
}

function notLookedAt(source: NoteSource): readonly string[] {
	const { request, schedule, words } = source;
	const halfYear = schedule.quarters[1] ?? schedule.quarters[0];
	const unrated = schedule.standings.filter(({ level }) => level === undefined).length;
	const isSeen = Object.values(request.ratedByOthers ?? {}).some((rated) => rated.length > 0);
	const questions = unsaid(source).length;
	return [
		...(isQuick(source) ? [words.lookAtRatings] : []),
		...(isSeen || !halfYear ? [] : [words.lookAtOthers(day(source, halfYear.closes))]),
		...(!isQuick(source) && unrated > 0 ? [words.lookAtUnrated(unrated)] : []),
		...(request.certificatesSaid === true || request.held.length > 0 ? [] : [words.lookAtCertificates]),
		...(questions === 0 ? [] : [words.lookAtContext(questions)]),
		words.lookAtCpd,
	];
}

function decisions(source: NoteSource): readonly string[] {
	const { schedule, words } = source;
	const { views, main } = schedule.choice;
	const lines = views.flatMap((view) => {
		const { route, fired, state } = view;
		if (route.kind === 'alongside' && state === 'taken') return [];
		const rules = fired.map(({ id }) => id).join(', ');
		const name = words.routeAs(route.id, route.name);
		if (state === 'taken') return [words.decidedMain(name, rules, view.decided)];
		if (state === 'overruled') return [words.decidedOverruled(name, rules, inline(view.reason))];
		return state === 'open' ? [] : [words.decidedWaiting(name, rules, firstReview(source))];
	});
	return main.length === 0 ? [words.decidedNone, ...lines] : lines;
}
