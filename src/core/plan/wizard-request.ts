// A plan request from all that was said in the wizard. With nothing said beyond the first screen it is the quick plan,
// which assumes a typical profile; with one answer more nothing is assumed any longer.
import type { Level } from '../level';
import type { Answers, HeldQualification, PlanRequest, RouteDecision } from './plan-request';
import { quickRequest, type FirstScreen } from './quick-request';

export interface FurtherAnswers {
	readonly answers: Answers;
	/** By competence id. */
	readonly ratings: Readonly<Record<string, Level>>;
	/** Undefined until certificates were asked for. */
	readonly held?: readonly HeldQualification[];
	readonly decisions: readonly RouteDecision[];
}

export function wizardRequest(first: FirstScreen, further: FurtherAnswers): PlanRequest {
	if (!saysMore(further)) return quickRequest(first);
	const { ratings, held, decisions } = further;
	return {
		...first,
		answers: tidyAnswers(further.answers),
		ratings: new Map(Object.entries(ratings)),
		held: held ?? [],
		...(held === undefined ? {} : { certificatesSaid: true }),
		decisions,
	};
}

/** Whether anything beyond the first screen was said. */
export function saysMore({ answers, ratings, held, decisions }: FurtherAnswers): boolean {
	return Object.keys(tidyAnswers(answers)).length > 0 || Object.keys(ratings).length > 0 || held !== undefined || decisions.length > 0;
}

/** Without the spaces around what was typed, and without lines and rows in which nothing is said. */
export function tidyAnswers(answers: Answers): Answers {
	const tidied = Object.entries(answers).map(([key, value]: [string, unknown]) => [key, tidy(value)] as const);
	return Object.fromEntries(tidied.filter(([, value]) => value !== undefined));
}

function tidy(value: unknown): unknown {
	if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
	if (Array.isArray(value)) return filled(value.map((item: unknown) => (isRow(item) ? tidyRow(item) : tidy(item))));
	if (isRow(value)) return Object.keys(value).length === 0 ? undefined : value;
	return value;
}

function filled(items: readonly unknown[]): readonly unknown[] | undefined {
	const said = items.filter((item) => item !== undefined);
	return said.length === 0 ? undefined : said;
}

/** Keeps its empty cells, since a row is read by all of its columns. */
function tidyRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
	const cells = Object.entries(row).map(([key, cell]) => [key, typeof cell === 'string' ? cell.trim() : cell] as const);
	return cells.every(([, cell]) => cell === '') ? undefined : Object.fromEntries(cells);
}

function isRow(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
