// Answers that come back from where they were kept, as something of unknown shape. Whatever still is an answer is taken,
// and the rest is not said; nothing is put right by guessing.
import { isCalendarDate } from '../calendar-date';
import { isLevel, type Level } from '../level';
import type { Answers, HeldQualification, RouteDecision } from './plan-request';

type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string' && value.trim() !== '';
const isAnyText: Test = (value) => typeof value === 'string';
const isAmount: Test = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isMonth: Test = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12;
const isListOf = (test: Test): Test => (value) => Array.isArray(value) && value.length > 0 && value.every(test);
const isRowOf = (columns: readonly string[]): Test => (value) => columns.every((column) => isAnyText(cellsOf(value).get(column)));
const absentOr = (test: Test): Test => (value) => value === undefined || test(value);

const answerTests: { readonly [Key in keyof Required<Answers>]: Test } = {
	years: isAmount,
	team: isAmount,
	liveProjects: isAmount,
	yearlySpendGbpMillion: isAmount,
	pmoType: isText,
	pmoStance: isText,
	services: (value) => cellsOf(value).size > 0 && [...cellsOf(value).values()].every(isText),
	decisionCulture: isText,
	badNews: isText,
	culture: isText,
	organisation: isText,
	planningRound: (value) => ['yearStarts', 'opens', 'closes'].every((month) => isMonth(cellsOf(value).get(month))),
	skillsUsed: isListOf(isText),
	priorRoles: isListOf(isRowOf(['role', 'function', 'from', 'to', 'usableFor'])),
	ambition: isText,
	makingRoom: isListOf(isAnyText),
	support: isListOf(isRowOf(['who', 'role', 'askedFor', 'lastContact'])),
	learningBudget: (value) => {
		const cells = cellsOf(value);
		return cells.size > 0 && absentOr(isAmount)(cells.get('amountGbp')) && absentOr(isAmount)(cells.get('studyDays')) && absentOr(isText)(cells.get('state'));
	},
	reliedOn: isText,
	easyAndHard: isText,
	otherCertificates: isListOf((value) => isAnyText(cellsOf(value).get('name')) && hasDates(value)),
	opportunities: isListOf(isRowOf(['date', 'opportunity', 'route', 'whoKnows', 'decision', 'why'])),
};

export function keptAnswers(raw: unknown): Answers {
	const tests = new Map<string, Test>(Object.entries(answerTests));
	const kept = Object.fromEntries([...cellsOf(raw)].filter(([key, value]) => tests.get(key)?.(value) === true));
	return isAnswers(kept) ? kept : {};
}

function isAnswers(value: unknown): value is Answers {
	return Object.entries(answerTests).every(([key, test]) => absentOr(test)(cellsOf(value).get(key)));
}

export function keptRatings(raw: unknown): Readonly<Record<string, Level>> {
	return Object.fromEntries([...cellsOf(raw)].flatMap(([id, level]) => (isLevel(level) ? [[id, level] as const] : [])));
}

/** Undefined when certificates were not asked for yet. */
export function keptHeld(raw: unknown): readonly HeldQualification[] | undefined {
	return Array.isArray(raw) ? raw.filter(isHeld) : undefined;
}

function isHeld(value: unknown): value is HeldQualification {
	return isText(cellsOf(value).get('qualification')) && hasDates(value);
}

function hasDates(value: unknown): boolean {
	return ['taken', 'renewBy'].every((key) => absentOr(isCalendarDate)(cellsOf(value).get(key)));
}

export function keptDecisions(raw: unknown): readonly RouteDecision[] {
	return Array.isArray(raw) ? raw.filter(isDecision) : [];
}

function isDecision(value: unknown): value is RouteDecision {
	const cells = cellsOf(value);
	const decision = cells.get('decision');
	return isText(cells.get('route')) && (decision === 'taken' || decision === 'waiting' || decision === 'overruled') && absentOr(isAnyText)(cells.get('reason'));
}

function cellsOf(value: unknown): ReadonlyMap<string, unknown> {
	return new Map<string, unknown>(typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []);
}
