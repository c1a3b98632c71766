// The words and tables of an answers note as answers, once its text has been taken apart.
import type { CalendarDate } from '../../calendar-date';
import type { Framework } from '../../framework/framework';
import type { Answers, RouteDecision } from '../plan-request';
import { dateOf, optionOf, type Option, type Report } from './answer-values';
import { textSections, type ColumnOf, type TableSection, type TextSection } from './answers-form';
import type { AnswersWords } from './answers-words';
import { shownValue, type AnswerExpected } from './said-answers';
import { withoutUnsaid } from './without-unsaid';

/** What stands under the headings that were found; each as typed, without the marks that only keep it together. */
export interface AnswerSections {
	readonly texts: ReadonlyMap<TextSection, string>;
	readonly makingRoom?: readonly string[];
	readonly tables: ReadonlyMap<TableSection, readonly TableRow[]>;
}

export interface TableRow {
	/** From 1 at the top of the note. */
	readonly line: number;
	/** By column; a column that the table does not have is missing. */
	readonly cells: ReadonlyMap<string, string>;
}

export function readSectionAnswers({ texts, makingRoom, tables }: AnswerSections, framework: Framework, report: Report): Answers {
	const rows = (section: 'priorRoles' | 'support' | 'opportunities' | 'otherCertificates'): readonly TableRow[] | undefined => tables.get(section);
	return withoutUnsaid({
		...Object.fromEntries(textSections.map((section) => [section, texts.get(section)])),
		makingRoom,
		priorRoles: rows('priorRoles')?.map((row) => priorRole(row, framework, report)),
		support: rows('support')?.map((row) => person(row, framework, report)),
		opportunities: rows('opportunities')?.map((row) => opening(row, framework, report)),
		otherCertificates: rows('otherCertificates')?.flatMap((row) => certificateOf(row, report)),
	});
}

type RowOf<Section extends 'priorRoles' | 'support' | 'opportunities'> = NonNullable<Answers[Section]>[number];

function priorRole(row: TableRow, framework: Framework, report: Report): RowOf<'priorRoles'> {
	const cell = cellsOf<'priorRoles'>(row);
	const functions = framework.context_factors.find(({ id }) => id === 'prior-experience')?.functions ?? [];
	return { role: cell('role'), function: idIn(row, cell('function'), functions.map((id) => ({ id })), 'function', report), from: cell('from'), to: cell('to'), usableFor: cell('usableFor') };
}

function person(row: TableRow, framework: Framework, report: Report): RowOf<'support'> {
	const cell = cellsOf<'support'>(row);
	return { who: cell('who'), role: idIn(row, cell('role'), framework.support_roles.map(({ id }) => ({ id })), 'role', report), askedFor: cell('askedFor'), lastContact: cell('lastContact') };
}

function opening(row: TableRow, framework: Framework, report: Report): RowOf<'opportunities'> {
	const cell = cellsOf<'opportunities'>(row);
	const route = idIn(row, cell('route'), framework.routes.map(({ id, name }) => ({ id, label: name })), 'route', report);
	return { date: cell('date'), opportunity: cell('opportunity'), route, whoKnows: cell('whoKnows'), decision: cell('decision'), why: cell('why') };
}

function cellsOf<Table extends TableSection>({ cells }: TableRow): (column: ColumnOf<Table>) => string {
	return (column) => cells.get(column) ?? '';
}

function idIn({ line }: TableRow, text: string, options: readonly Option[], expected: AnswerExpected, report: Report): string {
	const id = text === '' ? '' : optionOf(text, options);
	if (id === undefined) report({ at: { line }, found: shownValue(text), expected });
	return id ?? '';
}

function certificateOf(row: TableRow, report: Report): NonNullable<Answers['otherCertificates']> {
	const cell = cellsOf<'otherCertificates'>(row);
	const problem = (found: string, expected: AnswerExpected): void => report({ at: { line: row.line }, found: shownValue(found), expected });
	const dateIn = (text: string): CalendarDate | undefined => {
		const date = dateOf(text);
		if (date === undefined && text !== '') problem(text, 'date');
		return date;
	};
	const name = cell('name');
	if (name === '') problem('', 'name');
	const dates = withoutUnsaid({ taken: dateIn(cell('taken')), renewBy: dateIn(cell('renewBy')) });
	return name === '' ? [] : [{ name, ...dates }];
}

/** One decision a route: the rules that suggest it were decided on together. */
export function readDecisions(rows: readonly TableRow[], framework: Framework, words: AnswersWords, report: Report): readonly RouteDecision[] {
	const suggestions = [...framework.route_rules.map(({ id, suggest }) => ({ id, route: suggest })), ...framework.routes.map(({ id }) => ({ id, route: id }))];
	const options = Object.entries(words.decisions).map(([id, label]) => ({ id, label }));
	const decisions = new Map<string, RouteDecision>();
	for (const row of rows) {
		const cell = cellsOf<'decisions'>(row);
		const problem = (found: string, expected: AnswerExpected): void => report({ at: { line: row.line }, found: shownValue(found), expected });
		const suggestion = optionOf(cell('suggestion'), suggestions);
		const route = suggestions.find(({ id }) => id === suggestion)?.route;
		const decision = optionOf(cell('decision'), options);
		const before = decisions.get(route ?? '');
		if (route === undefined) problem(cell('suggestion'), 'suggestion');
		// A row without a decision is a question that is still open.
		else if (cell('decision') === '') continue;
		else if (!isDecision(decision)) problem(cell('decision'), 'decision');
		else if (before && before.decision !== decision) problem(cell('decision'), 'one-decision');
		else decisions.set(route, { route, decision, ...reasonOf(before?.reason ?? cell('reason')) });
	}
	return [...decisions.values()];
}

function reasonOf(reason: string): Pick<RouteDecision, 'reason'> {
	return reason === '' ? {} : { reason };
}

function isDecision(text: string | undefined): text is RouteDecision['decision'] {
	return text === 'taken' || text === 'waiting' || text === 'overruled';
}
