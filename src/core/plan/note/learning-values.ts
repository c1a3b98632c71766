// Learning, knowing the business, leadership and presence.
import type { Qualification } from '../../framework/qualifications';
import type { TemplateValues } from '../../template/placeholder';
import { prerequisiteOf } from '../milestone-fit';
import type { PlannedAction } from '../planned-item';
import { byDue, cell, day, linkTo, lowerFirst, titleOf, withoutStop, type NoteSource } from './note-source';
import { certificateName } from './quarter-values';

export function learningValues(source: NoteSource): TemplateValues {
	const { request, schedule, words } = source;
	const [route] = schedule.choice.alongside.filter(({ sequence }) => sequence.length > 0);
	const applied = schedule.actions.find(({ action, milestone }) => milestone !== undefined && milestone.route === route?.id && action.qualification === undefined);
	return {
		learning: 'learning',
		certificatesUnsaid: request.certificatesSaid !== true && request.held.length === 0,
		certificates: shownQualifications(source).map((qualification) => certificateRow(source, qualification)),
		doneMilestones: schedule.done.map(({ id, what, taken }) => ({ id: `pw-${id}`, text: withoutStop(what), taken })),
		applied: applied ? lowerFirst(withoutStop(applied.action.do)) : '',
		appliedDue: applied ? day(source, applied.due) : '',
		learningDone: route ? lowerFirst(route.exit_test) : '',
		...businessValues(source),
		...leadershipValues(source),
		examCount: examsOf(source) > 0 ? words.exams(examsOf(source)) : '',
	};
}

function examsOf({ schedule }: NoteSource): number {
	return schedule.actions.filter(({ action }) => action.qualification !== undefined).length;
}

/** Held ones first, then those the route takes in order, each once. */
function shownQualifications({ request, framework, schedule }: NoteSource): readonly Qualification[] {
	const steps = schedule.choice.alongside.flatMap(({ sequence }) => sequence);
	const ids = [...request.held.map(({ qualification }) => qualification), ...steps.flatMap((step) => [...(step.take ?? []), ...(step.choose_one_of ?? [])])];
	return [...new Set(ids)].flatMap((id) => framework.qualifications.find((one) => one.id === id) ?? []);
}

function certificateRow(source: NoteSource, qualification: Qualification): TemplateValues {
	const { request, words } = source;
	const held = request.held.find((one) => one.qualification === qualification.id);
	const renewBy = held?.renewBy === undefined ? '' : day(source, held.renewBy);
	return {
		name: certificateName(source, qualification.id),
		state: stateOf(source, qualification),
		exam: held ? '' : cell(words.exam(qualification.exam)),
		course: held ? '' : words.courseDays(qualification.course_days),
		renewBy: held ? words.renewHeld(renewBy, qualification.body) : words.renewPlanned(qualification.renewal_months, qualification.body),
	};
}

function stateOf(source: NoteSource, { id }: Qualification): string {
	const { request, framework, schedule, words } = source;
	const held = request.held.find((one) => one.qualification === id);
	if (held) return words.certificateHeld(held.taken === undefined ? '' : day(source, held.taken));
	const planned = schedule.actions.find((one) => qualificationsOf(one).includes(id));
	if (planned && qualificationsOf(planned).length > 1) return words.certificateEither(day(source, planned.due));
	if (planned) {
		const before = prerequisiteOf(id, framework);
		return words.certificateDue(day(source, planned.due), before === undefined ? '' : certificateName(source, before, words.certificateShort));
	}
	const milestones = framework.routes.flatMap((route) => route.milestones);
	if (schedule.notFitted.some((one) => milestones.some((milestone) => milestone.id === one.id && asksFor(source, milestone.actions, id)))) return words.certificateNotFitted;
	const steps = framework.routes.flatMap(({ sequence }) => sequence);
	const isEnough = steps.some(({ choose_one_of: ids = [] }) => ids.includes(id) && ids.some((one) => request.held.some(({ qualification }) => qualification === one)));
	return isEnough ? words.certificateEnough : words.certificateUnplanned;
}

function asksFor({ framework }: NoteSource, actions: readonly string[], qualification: string): boolean {
	const known = framework.areas.flatMap(({ competences }) => competences.flatMap((competence) => competence.actions));
	return known.some((action) => actions.includes(action.id) && [action.qualification ?? []].flat().includes(qualification));
}

function qualificationsOf({ action }: PlannedAction): readonly string[] {
	return [action.qualification ?? []].flat();
}

function businessValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words } = source;
	const area = framework.areas.find(({ id }) => id === 'strategy-business');
	const questions = (area?.competences ?? []).map(({ evidence_prompts: prompts }) => ({ question: prompts[0] ?? '' }));
	const tasks = schedule.actions.filter(({ competence }) => competence.area.id === area?.id).sort(byDue);
	const count = (side: string): number => schedule.actions.filter(({ competence }) => competence.area.side === side).length;
	return {
		business: 'business',
		businessQuestion: area?.question ?? '',
		businessCount: words.capital(words.number(questions.length)),
		businessQuestions: questions,
		businessTasks: tasks.map((planned) => ({ link: linkTo(`pw-${planned.action.id}`, words.capital(titleOf(planned))), due: day(source, planned.due) })),
		actionCount: schedule.actions.length,
		strategyCount: count('strategy'),
		peopleCount: count('people'),
		deliveryCount: count('delivery'),
		standingCount: count('none'),
	};
}

// The rounds that the route for style holds: they ask the same questions, so that answers can be compared.
const feedbackRounds = ['personal-style-m1', 'personal-style-m5', 'personal-style-m7'];

function leadershipValues(source: NoteSource): TemplateValues {
	const { framework, schedule, words, formatDate } = source;
	const rounds = schedule.milestones.filter(({ id }) => feedbackRounds.includes(id)).sort(byDue);
	const { questions } = framework.feedback_questions;
	return {
		leadershipBlock: 'leadership',
		leadership: schedule.standings
			.filter(({ behavioural }) => behavioural)
			.map(({ competence, level, target }) => ({
				name: competence.name,
				levels: [level, target].filter((one) => one !== undefined).join(words.comma),
				descriptor: target === 0 ? '' : competence.levels[target],
			})),
		feedbackCount: words.number(questions.length),
		feedbackRounds: words.join(rounds.map(({ due }) => formatDate(due, 'MMMM YYYY'))),
		feedbackQuestions: questions.map(({ ask }, index) => ({ number: index + 1, ask })),
	};
}
