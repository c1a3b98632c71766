// "What stands between" and "The route, and why".
import type { TemplateValues } from '../../template/placeholder';
import type { RouteView } from '../route-choice';
import { byPriority, levelToApply, type Standing } from '../standing';
import { byDue, cell, day, inline, linkTo, lowerFirst, nameIn, titleOf, withoutStop, type NoteSource } from './note-source';

export function gapValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words, assessmentLink } = source;
	const floor = framework.dashboard_hints.knowledge_floor;
	const ranked = [...schedule.standings].sort(byPriority);
	const raised = new Set(schedule.actions.map(({ competence }) => competence.id));
	const also = ranked.filter(({ mustMove, gap, competence }) => !mustMove && gap > 0 && raised.has(competence.id));
	return {
		gaps: 'gaps',
		assessmentLink,
		atTarget: buildOn(source),
		mustMove: ranked.filter(({ mustMove }) => mustMove).map((standing) => mustMoveRow(source, standing)),
		alsoWorkedOn: words.capital(byPriorityText(source, also)),
		leftOpen: leftOpen(source),
		notRated: words.capital(schedule.standings.filter(({ level }) => level === undefined).map(nameIn).join(words.comma)),
		knowledgeFloor: words.join(schedule.standings.filter(({ competence }) => floor.competences.includes(competence.id)).map(nameIn)),
		knowledgeFloorLevel: floor.min_level,
	};
}

function buildOn({ schedule, words }: NoteSource): string {
	const rated = schedule.standings.filter(({ level }) => level !== undefined);
	const atTarget = rated.filter(({ gap, competence }) => gap === 0 && competence.core).map(({ competence, target }) => words.atTarget(competence.name, target));
	const nextBest = rated.filter(({ level, gap, competence }) => level === levelToApply && gap > 0 && competence.core).map(nameIn);
	return [...atTarget, ...(nextBest.length === 0 ? [] : [words.atLevel(levelToApply, nextBest.join(words.comma))])].join('. ');
}

function mustMoveRow(source: NoteSource, { competence, level, target, priority, belowFloor }: Standing): TemplateValues {
	const { words } = source;
	const doing = source.schedule.actions.filter(({ action }) => action.mode === '70' && competence.actions.includes(action));
	const highest = doing.reduce<number>((best, { action }) => Math.max(best, action.to_level), level ?? 0);
	const [first] = doing.filter(({ action }) => action.to_level >= levelToApply).sort(byDue);
	return {
		name: competence.name,
		belowFloor,
		level: level ?? words.notRated,
		toApply: levelToApply,
		targetLevel: target,
		priority: level === undefined ? '' : priority,
		canProve: level === undefined && doing.length === 0 ? '' : highest,
		firstProof: first ? day(source, first.due) : '',
	};
}

/** Names with their gap times weight, those of the same one together. */
function byPriorityText({ words }: NoteSource, standings: readonly Standing[]): string {
	const priorities = [...new Set(standings.map(({ priority }) => priority))];
	return priorities
		.map((priority) => {
			const names = standings.filter((standing) => standing.priority === priority).map(nameIn);
			return words.withPriority(names.join(words.comma), priority, names.length > 1);
		})
		.join('; ');
}

function leftOpen(source: NoteSource): string {
	const { words, schedule } = source;
	const of = (why: 'no-route' | 'no-hours'): readonly Standing[] => schedule.openGaps.filter((gap) => gap.why === why).map(({ standing }) => standing).sort(byPriority);
	const noRoute = of('no-route');
	const noHours = of('no-hours');
	return [
		...(noRoute.length === 0 ? [] : [words.openNoRoute(byPriorityText(source, noRoute), noRoute.length === 1)]),
		...(noHours.length === 0 ? [] : [words.openNoHours(byPriorityText(source, noHours))]),
	].join(' ');
}

export function routeValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words } = source;
	const { views, main } = schedule.choice;
	const order = (view: RouteView): number => framework.route_rules.findIndex(({ id }) => id === view.fired[0]?.id);
	return {
		route: 'route',
		suggestions: views
			.filter(({ fired }) => fired.length > 0)
			.sort((a, b) => order(a) - order(b))
			.map((view) => ({
				name: view.route.name,
				because: cell(words.because(view.fired[0]?.because ?? '', view.fired.slice(1).map(({ because }) => because))),
				decision: cell(words.decision(view.state, { isMain: main.includes(view.route), isDecided: view.decided, reason: inline(view.reason), review: firstReview(source) })),
			})),
		pulled: pulledRows(source),
		gapTotal: schedule.standings.reduce((sum, { priority }) => sum + priority, 0),
		mainRoutes: views
			.filter(({ route }) => route.kind === 'main')
			.map(({ route, closes, fits }) => ({
				name: route.name,
				months: `${route.months.min}, **${route.months.typical}**, ${route.months.max}`,
				closes,
				waits: route.needs_opening,
				fits: words.fits(fits),
				suits: cell(withoutStop(route.suits)),
				risk: cell(route.risks[0] ?? ''),
				doneWhen: cell(withoutStop(route.exit_test)),
			})),
		mainNeeds: words.list((main[0]?.needs ?? []).map(lowerFirst)),
	};
}

export function firstReview(source: NoteSource): string {
	const [first] = source.schedule.quarters;
	return first ? day(source, first.closes) : '';
}

/** What the context brought forward; skills not in use have a table of their own. */
function pulledRows(source: NoteSource): readonly TemplateValues[] {
	const { schedule, words } = source;
	return schedule.pulls.flatMap(({ action, rules }) => {
		const shown = rules.filter(({ when }) => when.skill_unused === undefined);
		if (shown.length === 0) return [];
		const planned = schedule.actions.find((one) => one.action.id === action.id);
		return [
			{
				link: planned ? linkTo(`pw-${action.id}`, words.capital(titleOf(planned))) : words.capital(action.short ?? withoutStop(action.do)),
				due: planned ? day(source, planned.due) : '',
				because: lowerFirst(shown.map(({ because }) => because).join(' ')),
			},
		];
	});
}
