// The questions that a good mentor would ask about exactly these facts. Each rule looks for one fact that stands in the note;
// what is not there is not asked about. The first seven that have something to ask, and one question a competence.
import { daysBetween } from '../calendar-date';
import type { CompetenceRow } from '../dashboard/model';
import type { RatingDifference, RaterView } from '../dashboard/raters';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { Hours, TaskLine } from './plan-review';
import { isBehavioural, type ProofMove, type RatingMove, type ReviewFacts } from './review-facts';

export type Question =
	| { readonly kind: 'rater-higher' | 'rater-lower'; readonly row: CompetenceRow; readonly rater: RaterView['rater']; readonly difference: RatingDifference }
	| { readonly kind: 'raised-unproved'; readonly row: CompetenceRow; readonly move: RatingMove; readonly proved: Level | undefined }
	| { readonly kind: 'lowered'; readonly row: CompetenceRow; readonly move: RatingMove }
	| { readonly kind: 'focus-untouched'; readonly row: CompetenceRow }
	| { readonly kind: 'quiet'; readonly row: CompetenceRow; readonly area: string; readonly prompt: string; readonly isNever: boolean }
	| { readonly kind: 'proved'; readonly row: CompetenceRow; readonly move: ProofMove }
	| { readonly kind: 'unseen'; readonly row: CompetenceRow; readonly ask: string }
	| { readonly kind: 'late'; readonly tasks: number; readonly oldest: TaskLine }
	| { readonly kind: 'dropped'; readonly task: string }
	| { readonly kind: 'nothing-done' }
	| { readonly kind: 'too-many-hours'; readonly hours: Hours }
	| { readonly kind: 'must-move'; readonly proved: number; readonly total: number }
	| { readonly kind: 'mostly-delivery'; readonly delivery: number; readonly all: number }
	| { readonly kind: 'no-note'; readonly days: number };

export const mostQuestions = 7;
/** Worth a talk of its own. */
const largeDifference = 2;
/** An hour too many settles itself. */
const muchTooMuch = 1.1;

export function questionsFor(facts: ReviewFacts, framework: Framework): readonly Question[] {
	const asked: Question[] = [];
	const about = new Set<string>();
	for (const rule of rules) {
		if (asked.length === mostQuestions) break;
		const question = rule(facts, framework).find((one) => !('row' in one) || !about.has(one.row.id));
		if (!question) continue;
		asked.push(question);
		if ('row' in question) about.add(question.row.id);
	}
	return asked;
}

type Rule = (facts: ReviewFacts, framework: Framework) => readonly Question[];

/** What matters most first. */
const rules: readonly Rule[] = [
	differ,
	({ raised }) => raised.filter(({ to, row }) => (row.evidenced ?? 0) < to.level).map((move) => ({ kind: 'raised-unproved', row: move.row, move, proved: move.row.evidenced })),
	({ focusUntouched }) => focusUntouched.map((row) => ({ kind: 'focus-untouched', row })),
	quietPlaces,
	lateTasks,
	({ provedNow }) => provedNow.filter(({ from, to }) => to !== undefined && to > (from ?? 0) && to > 1).sort((a, b) => (b.to ?? 0) - (a.to ?? 0)).map((move) => ({ kind: 'proved', row: move.row, move })),
	({ plan }) => (plan?.hoursNext && plan.hoursNext.planned > plan.hoursNext.capacity * muchTooMuch ? [{ kind: 'too-many-hours', hours: plan.hoursNext }] : []),
	({ plan }) => (plan?.dropped[0] ? [{ kind: 'dropped', task: plan.dropped[0].text }] : []),
	mustMove,
	mostlyDelivery,
	({ lowered }) => lowered.map((move) => ({ kind: 'lowered', row: move.row, move })),
	unseen,
	nothingWritten,
];

/** The largest of all; at the same size a behavioural one, since those rest least on one's own view. */
function differ({ differences, model }: ReviewFacts): readonly Question[] {
	const all = differences.flatMap(({ rater, largest }) => largest.map((difference) => ({ rater, difference, row: model.competences.find(({ id }) => id === difference.competence) })));
	return all
		.flatMap(({ rater, difference, row }) => (row && difference.size >= largeDifference ? [{ rater, difference, row }] : []))
		.sort((a, b) => b.difference.size - a.difference.size || Number(isBehavioural(b.row)) - Number(isBehavioural(a.row)))
		.map((one) => ({ kind: one.difference.theirs.level > one.difference.own.level ? 'rater-higher' : 'rater-lower', ...one }));
}

function quietPlaces({ quiet, model }: ReviewFacts): readonly Question[] {
	return quiet.flatMap(({ area, last, competence, prompt }) => {
		const row = model.competences.find(({ id }) => id === competence);
		return row && prompt !== '' ? [{ kind: 'quiet' as const, row, area: model.areas.find(({ id }) => id === area)?.name ?? area, prompt, isNever: last === undefined }] : [];
	});
}

function lateTasks({ plan }: ReviewFacts): readonly Question[] {
	if (!plan) return [];
	const [oldest] = plan.late;
	if (oldest) return [{ kind: 'late', tasks: plan.late.length, oldest }];
	return plan.done.length === 0 && (plan.hours?.planned ?? 0) > 0 ? [{ kind: 'nothing-done' }] : [];
}

function mustMove({ model, plan }: ReviewFacts): readonly Question[] {
	const { proved, total } = model.mustMove;
	return plan && total > 0 && proved < total ? [{ kind: 'must-move', proved, total }] : [];
}

function mostlyDelivery({ model }: ReviewFacts): readonly Question[] {
	const { delivery, strategy, people } = model.balance;
	const all = delivery + strategy + people;
	return delivery > strategy + people ? [{ kind: 'mostly-delivery', delivery, all }] : [];
}

/** Notes that name an area alone are notes all the same. */
function nothingWritten({ notes, period, today, model }: ReviewFacts): readonly Question[] {
	const since = period.start.date;
	if (notes.all > 0 || model.notesByQuarter.areas.some(({ last }) => last?.date !== undefined && last.date > since)) return [];
	return [{ kind: 'no-note', days: daysBetween(since, today) }];
}

/** A question for others, where nobody else has ever been asked. */
function unseen({ model }: ReviewFacts, { feedback_questions: { questions } }: Framework): readonly Question[] {
	return questions.flatMap(({ competence, ask }) => {
		const row = model.competences.find(({ id }) => id === competence);
		return row?.claimed && row.others.length === 0 ? [{ kind: 'unseen' as const, row, ask }] : [];
	});
}
