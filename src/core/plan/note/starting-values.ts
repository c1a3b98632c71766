// "Where you start" and "Where you are going": what was said, what it means, and what is worth saying.
import type { CalendarDate } from '../../calendar-date';
import { calendarDate } from '../../calendar-date';
import type { ContextFactor } from '../../framework/context';
import type { TemplateValues } from '../../template/placeholder';
import type { Answers } from '../plan-request';
import { planningRounds } from '../planning-round';
import { quarterOn } from '../quarters';
import { greatestWeight } from '../standing';
import { byDue, cell, day, inline, linkTo, lowerFirst, quoteLines, titleOf, withoutStop, type NoteSource } from './note-source';

export function startingValues(source: NoteSource): TemplateValues {
	const { request, framework, schedule, words, answersLink } = source;
	const { answers } = request;
	const type = framework.readings['pmo-type'][answers.pmoType ?? ''];
	const questions = unsaid(source);
	const values = {
		organisationWords: quoteLines(answers.organisation, answers.culture),
		startingPoint: 'starting-point',
		pmoTypeAs: answers.pmoType === undefined ? '' : words.pmoTypeAs(answers.pmoType, labelOf(source, 'pmo-type', answers.pmoType)),
		stanceAs: answers.pmoStance === undefined ? '' : words.stanceAs(answers.pmoStance, labelOf(source, 'pmo-stance', answers.pmoStance)),
		yearsText: answers.years === undefined ? '' : words.years(answers.years),
		scaleText: words.scale({ team: answers.team, projects: answers.liveProjects, million: answers.yearlySpendGbpMillion }),
		pmoGives: type?.gives ?? '',
		pmoLacks: type?.lacks ?? '',
		pmoFirst: type ? lowerFirst(type.first) : '',
		readings: readingsOf(source),
		roundText: roundText(source),
		noPlanningRound: answers.planningRound === undefined && schedule.choice.main.some(({ milestones }) => milestones.some(({ anchor }) => anchor === 'planning-round')),
		services: servicesByAnswer(source),
		grown: grownServices(source),
		skillsUsed: lowerFirst(words.join((answers.skillsUsed ?? []).map((id, index) => (index === 0 ? labelOf(source, 'management-skills-in-use', id) : lowerFirst(labelOf(source, 'management-skills-in-use', id)))))),
		skillsUnused: unusedSkills(source),
		priorRoles: (answers.priorRoles ?? []).map(({ role, from, to, usableFor }, index) => ({
			separator: index === 0 ? '' : '; ',
			role: index === 0 ? lowerFirst(inline(role)) : inline(role),
			years: [from, to].map(inline).filter((part) => part !== '').join(' to '),
			usableFor: lowerFirst(inline(usableFor)),
		})),
		answersLink,
		startingUnsaid: questions,
		startingUnsaidCount: questions.length === 0 ? '' : words.capital(words.number(questions.length)),
		ambitionWords: quoteLines(answers.ambition),
		inConfidenceUnsaid: answersLink === '' ? framework.context_factors.filter((factor) => factor.private).map(({ ask }) => ask).join(' ') : '',
	};
	const known = [values.scaleText, values.pmoGives, values.roundText, values.skillsUsed].some((text) => text !== '') || [values.readings, values.services, values.skillsUnused].some(({ length }) => length > 0);
	return { ...values, startingKnown: known, ...targetValues(source) };
}

function targetValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words } = source;
	const heaviest = schedule.standings.filter(({ competence }) => competence.weight === greatestWeight);
	const atFour = heaviest.filter(({ competence }) =>
		schedule.actions.some(({ action }) => action.mode === '70' && action.to_level >= 4 && competence.actions.includes(action)),
	);
	const [main] = schedule.choice.main;
	return {
		target: 'target',
		...stepValues(source),
		applyWhen: framework.landing.apply_when.map((condition, index) => ({
			condition: withoutStop(index === 0 && main ? main.exit_test : condition),
			today: words.applyToday(index, { total: heaviest.length, atFour: atFour.map(({ competence }) => lowerFirst(competence.name)) }),
		})),
	};
}

/** The last level on the way to the target, which is that of most competences that weigh most. */
function stepValues({ framework, schedule }: NoteSource): TemplateValues {
	const targets = schedule.standings.filter(({ competence }) => competence.weight === greatestWeight).map(({ target }) => target);
	const count = (level: number): number => targets.filter((target) => target === level).length;
	const to = targets.reduce<number>((most, target) => (count(target) > count(most) ? target : most), targets[0] ?? 0);
	const [below, reached] = [to - 1, to].map((level) => framework.scale.find((one) => one.level === level));
	return {
		stepFrom: to - 1,
		stepFromName: lowerFirst(below?.name ?? ''),
		stepFromMeaning: lowerFirst(below?.meaning ?? ''),
		stepTo: to,
		stepToName: lowerFirst(reached?.name ?? ''),
		stepToMeaning: lowerFirst(reached?.meaning ?? ''),
		stepAudience: withoutStop(reached?.audience ?? ''),
		stepProof: withoutStop(reached?.typical_evidence ?? ''),
	};
}

function factorOf({ framework }: NoteSource, id: string): ContextFactor | undefined {
	return framework.context_factors.find((factor) => factor.id === id);
}

function labelOf(source: NoteSource, factor: string, option: string): string {
	return factorOf(source, factor)?.labels[option] ?? option;
}

function readingsOf(source: NoteSource): readonly TemplateValues[] {
	const { request, framework } = source;
	const said = [
		['pmo-stance', request.answers.pmoStance],
		['decision-culture', request.answers.decisionCulture],
		['bad-news', request.answers.badNews],
	] as const;
	return said.flatMap(([factor, option]) => {
		const text = option === undefined ? undefined : framework.readings[factor][option];
		return text === undefined || option === undefined ? [] : [{ heading: labelOf(source, factor, option), text }];
	});
}

function roundText(source: NoteSource): string {
	const { request, schedule, words, formatDate } = source;
	const said = request.answers.planningRound;
	if (said === undefined) return '';
	const rounds = planningRounds(request);
	const month = (number: number): string => formatDate(calendarDate(2001, number, 1), 'MMMM');
	const running = rounds.find(({ opens }) => opens <= request.start);
	const next = rounds.find(({ opens }) => opens > request.start);
	const isTooSoon = running !== undefined && !schedule.actions.some(({ action, due }) => action.anchor !== undefined && due <= running.closes);
	const monthYear = (date: CalendarDate): string => formatDate(date, 'MMMM YYYY');
	return words.round(
		{ opens: month(said.opens), closes: month(said.closes), yearStarts: month(said.yearStarts) },
		running ? words.roundRunning(day(source, running.closes), isTooSoon) : '',
		next ? words.roundNext(monthYear(next.opens), monthYear(next.closes), words.quarterNumbers(quarterOn(schedule.quarters, next.opens) + 1, quarterOn(schedule.quarters, next.closes) + 1)) : '',
	);
}

const shownOrder = ['run-it', 'touch-it', 'could-start-it', 'not-here'];

function servicesByAnswer(source: NoteSource): readonly TemplateValues[] {
	const factor = factorOf(source, 'pmo-services');
	const { words, request } = source;
	if (!factor) return [];
	return shownOrder.flatMap((answer) => {
		const names = factor.rows.filter((id) => request.answers.services?.[id] === answer).map((id) => lowerFirst(factor.row_labels[id] ?? id));
		return names.length === 0 ? [] : [{ today: factor.column_labels[answer] ?? answer, names: words.capital(names.join(words.comma)) }];
	});
}

/** The services that the main route's milestones build, in the order in which it builds them. */
function grownServices(source: NoteSource): readonly TemplateValues[] {
	const { framework, schedule, words } = source;
	const main = new Set(schedule.choice.main.map(({ id }) => id));
	const built = schedule.actions.filter(({ milestone }) => main.has(milestone?.route ?? '')).sort(byDue).map(({ competence }) => competence.id);
	const services = Object.entries(framework.readings['pmo-services']);
	const ids = [...new Set(built.flatMap((competence) => services.filter(([, { competences }]) => competences.includes(competence)).map(([id]) => id)))];
	return ids.map((id, index) => ({
		separator: index === 0 ? '' : words.space,
		name: factorOf(source, 'pmo-services')?.row_labels[id] ?? id,
		version: framework.readings['pmo-services'][id]?.portfolio_version ?? '',
	}));
}

/** What was brought forward because of a skill not in use, by date; then what found no room. */
function unusedSkills(source: NoteSource): readonly TemplateValues[] {
	const { framework, request, schedule } = source;
	const used = request.answers.skillsUsed;
	if (used === undefined) return [];
	const rows = (factorOf(source, 'management-skills-in-use')?.options ?? [])
		.filter((skill) => !used.includes(skill))
		.map((skill) => {
			const pulled = framework.pull_rules.rules.filter(({ when }) => when.skill_unused === skill).flatMap(({ pull }) => pull);
			const planned = schedule.actions.find(({ action }) => pulled.includes(action.id));
			const isNotFitted = schedule.notFitted.some(({ id }) => pulled.includes(id));
			return { skill, planned, isNotFitted };
		});
	return rows
		.sort((a, b) => (a.planned && b.planned ? byDue(a.planned, b.planned) : Number(b.planned !== undefined) - Number(a.planned !== undefined)))
		.map(({ skill, planned, isNotFitted }) => ({
			name: labelOf(source, 'management-skills-in-use', skill),
			link: planned ? linkTo(`pw-${planned.action.id}`, source.words.capital(titleOf(planned)), true) : '',
			due: planned ? day(source, planned.due) : '',
			notFitted: isNotFitted,
		}));
}

const answerOf: Readonly<Record<string, (answers: Answers) => unknown>> = {
	'years-as-pmo-manager': ({ years }) => years,
	'pmo-type': ({ pmoType }) => pmoType,
	'pmo-stance': ({ pmoStance }) => pmoStance,
	'pmo-services': ({ services }) => services,
	culture: ({ culture }) => culture,
	'decision-culture': ({ decisionCulture }) => decisionCulture,
	'bad-news': ({ badNews }) => badNews,
	'planning-calendar': ({ planningRound }) => planningRound,
	'organisation-context': ({ organisation }) => organisation,
	'management-skills-in-use': ({ skillsUsed }) => skillsUsed,
	'prior-experience': ({ priorRoles }) => priorRoles,
};

/** Questions about the starting point without an answer, those that change the plan most first. */
export function unsaid(source: NoteSource): readonly TemplateValues[] {
	const { request, words } = source;
	return Object.entries(words.whyAsk).flatMap(([id, why]) => {
		const factor = factorOf(source, id);
		const answer = answerOf[id]?.(request.answers);
		return factor && (answer === undefined || answer === '') ? [{ ask: cell(factor.ask), why }] : [];
	});
}
