// The values of the review template, each part of the note by itself.
import type { CompetenceRow } from '../dashboard/model';
import { inline } from '../plan/note/note-source';
import type { TemplateValues } from '../template/placeholder';
import type { RatingMove } from './review-facts';
import type { ReviewSource } from './review-source';
import { questionsFor } from './review-questions';
import { taskRecord } from './task-record';

const lines = (texts: readonly string[]): readonly TemplateValues[] => texts.filter((text) => text !== '').map((line) => ({ line: inline(line) }));

export function reviewValues(source: ReviewSource): TemplateValues {
	const { facts, framework, words, linkTo, planBody } = source;
	const { period } = facts;
	return {
		opening: words.opening(period),
		since: words.since(period.start, period.start.kind === 'review' ? linkTo(period.start.path) : ''),
		agenda: lines(period.agenda),
		inShort: words.inShort(facts),
		...changeValues(source),
		...planValues(source),
		...besideValues(source),
		questions: questionsFor(facts, framework).map((question, index) => ({ number: index + 1, question: inline(words.question(question)) })),
		...cadenceValues(source),
		...aheadValues(source),
		taskRecord: planBody === undefined ? '' : taskRecord(planBody),
	};
}

function changeValues(source: ReviewSource): TemplateValues {
	const { facts, words } = source;
	const moves = [...facts.raised, ...facts.lowered].map((move) => words.moved(move, reasonOf(move, source), source.linkTo(move.to.path)));
	return {
		moves: lines([...moves, ...(facts.firstRated.length === 0 ? [] : [words.firstRated(facts.firstRated)]), ...[...facts.provedNow, ...facts.noLongerProved].map(words.proof)]),
		movesNone: words.movesNone,
		evidence: lines(facts.evidence.map(({ row, notes }) => evidenceLine(row, notes, source))),
		evidenceNone: words.evidenceNone,
	};
}

/** In the words of the note that holds the rating; the empty text where it has none, or names a private note. */
function reasonOf({ row, from, to }: RatingMove, { reasons, linkTo, facts }: ReviewSource): string {
	if (linkTo(to.path) === '') return '';
	const found = (reasons.get(to.path) ?? []).find((one) => one.from === from.level && one.to === to.level && isSameName(one.competence, row.name));
	const namesPrivate = found && facts.model.competences.some(({ evidence }) => evidence.some((note) => note.private && found.text.toLowerCase().includes(note.title.toLowerCase())));
	return found === undefined || namesPrivate === true ? '' : found.text;
}

/** People shorten: "Capacity planning" is enough for "Enterprise capacity planning". */
function isSameName(said: string, name: string): boolean {
	const [short, long] = [said.trim().toLowerCase(), name.toLowerCase()];
	return short !== '' && (long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `));
}

const notesShown = 6;

function evidenceLine(row: CompetenceRow, notes: CompetenceRow['evidence'], { words, linkTo }: ReviewSource): string {
	const named = notes.flatMap((note) => {
		const link = note.private ? '' : linkTo(note.path);
		return link === '' ? [] : [words.note(link, note.level)];
	});
	const more = Math.max(0, named.length - notesShown);
	return words.evidence(row, named.slice(0, notesShown), notes.length - named.length, more);
}

const addedShown = 12;

function planValues({ facts, words, linkTo }: ReviewSource): TemplateValues {
	const { plan, model } = facts;
	if (!plan) return {};
	const added = plan.added ?? [];
	return {
		plan: words.plan(plan, linkTo(plan.path)),
		mustMove: words.mustMove(model.mustMove),
		done: lines(plan.done.map(words.done)),
		late: lines(plan.late.map(words.late)),
		changed: lines([
			...added.slice(0, addedShown).map(words.added),
			...(added.length > addedShown ? [words.moreAdded(added.length - addedShown)] : []),
			...(plan.moved ?? []).map(words.movedTask),
			...plan.dropped.map(({ text, reason }) => words.dropped(text, reason)),
			...plan.decisions.map(({ date, text }) => words.decided(date, text)),
		]),
		hours: plan.hours ? words.hours(plan.hours) : '',
	};
}

function besideValues({ facts, words, linkTo }: ReviewSource): TemplateValues {
	const { model, certificates, cpd, quiet, focusUntouched, differences } = facts;
	const areaName = (id: string): string => model.areas.find((area) => area.id === id)?.name ?? id;
	return {
		certificates: lines(certificates.length === 0 ? [words.certificatesNone] : certificates.map((row) => words.certificate(row, linkTo(row.path) || row.name))),
		learning: lines(cpd.length === 0 ? [words.cpdNone] : cpd.map(words.cpd)),
		neglected: lines([
			...focusUntouched.map(words.focusUntouched),
			...quiet.map(({ area, last }) => words.quiet(areaName(area), last?.date, last === undefined ? '' : linkTo(last.path))),
		]),
		neglectedNone: words.neglectedNone(model.quietAfterDays),
		balance: words.balance(model.balance),
		differences: lines(
			differences.length === 0
				? [words.onlySelf]
				: differences.flatMap((view) => (view.largest.length === 0 ? [words.sameView(view)] : view.largest.flatMap((one) => {
						const row = model.competences.find(({ id }) => id === one.competence);
						return row ? [words.difference(row, view.rater, one)] : [];
					}))),
		),
	};
}

function cadenceValues({ facts, framework, words }: ReviewSource): TemplateValues {
	const { period, model } = facts;
	return {
		asksOthers: period.asksOthers,
		raters: lines((['manager', 'sponsor'] as const).map((rater) => words.rater(rater, model.raters.find((view) => view.rater === rater)?.last.date))),
		feedback: framework.feedback_questions.questions.map(({ ask }, index) => ({ number: index + 1, ask })),
		decidesAgain: period.decidesAgain,
		standing: lines([
			...(model.plan ? [words.target(model.target.name, model.plan.targetDate), words.mustMove(model.mustMove)] : []),
			...(model.planStanding?.routes ?? []).map(words.route),
			...(model.applyWhen ?? []).map(words.condition),
		]),
	};
}

function aheadValues(source: ReviewSource): TemplateValues {
	const { facts, words, focus } = source;
	const { next, quarter } = facts.period;
	const standing = facts.model.planStanding;
	const hours = facts.plan?.hoursNext;
	if (!next) return { ahead: '' };
	return {
		ahead: words.ahead(next.number, next !== quarter, next.end),
		focus: lines(focus.map((option) => words.focus(option, next.number, proofOf(option.row, source)))),
		focusNone: words.focusNone,
		aheadLines: lines([
			...(hours ? [words.hoursAhead(hours)] : []),
			...(standing?.nextMilestone ? [words.nextMilestone(standing.nextMilestone.words, standing.nextMilestone.due, standing.nextMilestone.due === facts.today)] : []),
			...(standing?.routes ?? []).flatMap(({ waiting, name }) => (waiting && name !== undefined ? [words.waiting(name)] : [])),
		]),
	};
}

function proofOf(row: CompetenceRow, { words, linkTo }: ReviewSource): string {
	const note = 'note' in row.nextProof ? row.nextProof.note : undefined;
	const isPrivate = row.evidence.some((one) => one.path === note && one.private);
	return words.nextProof(row).replace('{note}', () => (note === undefined || isPrivate ? words.privateNote : linkTo(note) || words.privateNote));
}
