// The head of the note and "In short": the bet, what has to move, what is missing, and what to do first.
import { addDays, addMonths } from '../../calendar-date';
import type { TemplateValues } from '../../template/placeholder';
import { applicationDay } from '../route-choice';
import { greatestWeight, levelToApply, type Standing } from '../standing';
import { byDue, day, inline, isQuick, isUnrated, linkTo, lowerFirst, nameIn, titleOf, withoutStop, type NoteSource } from './note-source';

export function openingValues(source: NoteSource): TemplateValues {
	const { request, framework, schedule, today, words } = source;
	const profile = framework.target_profiles.find(({ id }) => id === request.target);
	const [main] = schedule.choice.main;
	const unfit = schedule.notFitted.filter(({ kind }) => kind === 'milestone').length;
	return {
		date: today,
		role: inline(request.targetTitle) || (profile?.name ?? request.target),
		quick: isQuick(source),
		unrated: isUnrated(source),
		tooShort: framework.routes.every(({ kind, months }) => kind !== 'main' || months.min > schedule.choice.months),
		growsInRole: main?.id === 'grow-in-role',
		assumedProfile: profileName(source),
		start: request.start,
		targetDate: request.targetDate,
		applyFrom: applicationDay(request, framework),
		hoursAWeek: words.hours(request.hoursPerWeek),
		inShort: 'in-short',
		mainRoute: main?.name ?? '',
		mainRouteMonths: main ? words.monthsLong(main.months.typical) : '',
		waitingRoutes: words.capital(words.joinWithOr(schedule.choice.views.filter(({ state }) => state === 'waiting').map(({ route }) => words.routeAs(route.id, route.name)))),
		...mainReasons(source),
		...mustMoveValues(source),
		missing: missingText(source),
		notGiven: notGiven(source),
		milestonesUnfit: unfit === 0 ? '' : words.milestonesUnfit(unfit, words.hours(request.hoursPerWeek)),
		redecide: schedule.redecide ? day(source, schedule.redecide.closes) : '',
		...firstTasks(source),
	};
}

/** Without the remark in brackets that its name may end in. */
function profileName({ request, framework }: NoteSource): string {
	const profile = framework.target_profiles.find(({ id }) => id === request.assumedProfile);
	return (profile?.name ?? '').replace(/\s*\([^()]*\)$/, '');
}

function mainReasons({ request, framework, schedule, words }: NoteSource): TemplateValues {
	const [main] = schedule.choice.main;
	const fired = schedule.choice.views.find(({ route }) => route === main)?.fired ?? [];
	const counted = fired.flatMap((rule) => rule.when.services_at_least?.of ?? []);
	const services = framework.context_factors.find(({ id }) => id === 'pmo-services');
	const labels = (answer: string): string =>
		words.join(counted.filter((id) => request.answers.services?.[id] === answer).map((id) => lowerFirst(services?.row_labels[id] ?? id)));
	return {
		mainBecause: fired.map(({ because }) => because).join(' '),
		handIn: labels('touch-it'),
		couldStart: labels('could-start-it'),
	};
}

function mustMoveValues({ schedule, words }: NoteSource): TemplateValues {
	const heaviest = schedule.standings.filter(({ competence }) => competence.weight === greatestWeight);
	const mustMove = heaviest.filter((standing) => standing.mustMove);
	const widest = Math.max(...mustMove.map(({ gap }) => gap));
	const proved = ({ competence }: Standing): boolean => schedule.actions.some(({ action }) => action.mode === '70' && action.to_level >= levelToApply && competence.actions.includes(action));
	const unproved = mustMove.filter((standing) => !proved(standing));
	const longest = mustMove.filter(({ gap }) => gap === widest);
	return {
		heaviestCount: words.capital(words.number(heaviest.length)),
		mustMoveCount: mustMove.length === 0 ? '' : words.number(mustMove.length),
		mustMoveHalf: words.number(Math.ceil(mustMove.length / 2)),
		mustMoveNames: words.join(mustMove.map(nameIn)),
		mustMoveUnrated: mustMove.some(({ level }) => level === undefined),
		unproved: unproved.length === 0 ? '' : words.provesNothing(unproved.map(nameIn), mustMove.length),
		longestWay: longest.length < mustMove.length ? words.join(longest.map(nameIn)) : '',
	};
}

function missingText({ request, words }: NoteSource): string {
	const { support, learningBudget } = request.answers;
	const lacks = (role: string): boolean => support !== undefined && !support.some((person) => person.role === role && person.who.trim() !== '');
	const missing = [
		...(lacks('sponsor') ? [words.missingSponsor] : []),
		...(lacks('mentor') ? [words.missingMentor] : []),
		...(learningBudget?.state !== undefined && learningBudget.state !== 'agreed' ? [words.missingBudget] : []),
	];
	return words.capital(words.join(missing));
}

const mostNotGiven = 3;

/** Core competences with a gap that only a route not chosen would build; what has to move is said before. */
function notGiven({ framework, schedule, words }: NoteSource): readonly TemplateValues[] {
	const open = schedule.openGaps.filter(({ standing, why }) => why === 'no-route' && standing.competence.core && !standing.mustMove).slice(0, mostNotGiven);
	return open.flatMap(({ standing }) => {
		const builders = framework.routes.filter(({ kind, builds }) => kind === 'main' && builds.includes(standing.competence.id));
		if (builders.length === 0) return [];
		return [{ separator: '', name: standing.competence.name, takes: words.joinWithOr(builders.map((route) => words.routeAs(route.id, route.name))) }];
	}).map((item, index) => ({ ...item, separator: index === 0 ? '' : words.space }));
}

const mostFirstTasks = 3;

/** What is due in four weeks; where nothing is, what is due first. */
function firstTasks(source: NoteSource): TemplateValues {
	const { request, schedule, words } = source;
	const actions = [...schedule.actions].sort(byDue);
	const soon = actions.filter(({ due }) => due <= addDays(request.start, 28));
	const firstDue = soon.at(-1)?.due ?? actions[0]?.due;
	const chosen = (soon.length > 0 ? soon : actions.filter(({ due }) => due === firstDue)).slice(0, mostFirstTasks);
	return {
		firstAreSoon: soon.length > 0,
		firstDue: firstDue === undefined ? '' : firstDue < addMonths(request.start, 12) ? source.formatDate(firstDue, 'D MMMM') : day(source, firstDue),
		firstTasks: chosen.map((planned, index) => ({
			separator: index === 0 ? '' : '; ',
			link: linkTo(`pw-${planned.action.id}`, index === 0 ? words.capital(withoutStop(titleOf(planned))) : lowerFirst(titleOf(planned))),
		})),
	};
}
