// Decisions on routes written into the table of the answers note: in the rows that decide on the route, else in a new row,
// with the table and its heading where they are missing. Every other byte stays.
import type { Framework } from '../core/framework/framework';
import { tableColumns } from '../core/plan/answers/answers-form';
import { optionOf } from '../core/plan/answers/answer-values';
import type { AnswersWords } from '../core/plan/answers/answers-words';
import type { RouteDecision } from '../core/plan/plan-request';
import { lineAt } from './front-matter-refusal';
import { readOutline } from './outline';

export function writeDecisions(text: string, decisions: readonly RouteDecision[], framework: Framework, words: AnswersWords): string {
	return decisions.reduce((result, decision) => writeDecision(result, decision, framework, words), text);
}

function writeDecision(text: string, { route, decision }: RouteDecision, framework: Framework, words: AnswersWords): string {
	const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
	const heading = readOutline(text).headings.find((one) => one.text.trim().toLowerCase() === words.headings.decisions.toLowerCase());
	const row = (columns: readonly (string | undefined)[]): string => `| ${columns.map((column) => ({ suggestion: route, decision: words.decisions[decision] })[column ?? ''] ?? '').join(' | ')} |${eol}`;
	const table = `| ${tableColumns.decisions.map((column) => words.columns.decisions[column]).join(' | ')} |${eol}| ${tableColumns.decisions.map(() => '---').join(' | ')} |${eol}${row(tableColumns.decisions)}`;
	if (!heading) return `${text.trimEnd()}${eol}${eol}## ${words.headings.decisions}${eol}${eol}${table}`;

	const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
	const [first, last] = [lineAt(text, heading.to), lineAt(text, heading.body.to)];
	const rule = lines.findIndex((line, index) => index >= first && index < last && /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/.test(line));
	if (rule < 0) return [...lines.slice(0, first), `${/\n$/.test(lines[first - 1] ?? '') ? '' : eol}${eol}${table}`, ...lines.slice(first)].join('');
	const columns = cellsOf(lines[rule - 1] ?? '').map(({ text: label }) => tableColumns.decisions.find((column) => words.columns.decisions[column].toLowerCase() === label.toLowerCase()));
	let end = rule + 1;
	while (end < lines.length && (lines[end] ?? '').trim() !== '') end++;
	const suggestions = [...framework.route_rules.map(({ id, suggest }) => ({ id, route: suggest })), ...framework.routes.map(({ id }) => ({ id, route: id }))];
	const decides = (line: string): boolean => {
		const id = optionOf(cellsOf(line)[columns.indexOf('suggestion')]?.text ?? '', suggestions);
		return suggestions.find((one) => one.id === id)?.route === route;
	};
	const isThere = lines.slice(rule + 1, end).some(decides);
	const decided = lines.slice(rule + 1, end).map((line) => {
		const cell = cellsOf(line)[columns.indexOf('decision')];
		return decides(line) && cell ? `${line.slice(0, cell.from)} ${words.decisions[decision]} ${line.slice(cell.to)}` : line;
	});
	const isOpen = !/\n$/.test(lines[end - 1] ?? '');
	return [...lines.slice(0, rule + 1), ...decided, ...(isThere ? [] : [`${isOpen ? eol : ''}${row(columns)}`]), ...lines.slice(end)].join('');
}

interface Cell {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** Between the bars; `\|` is part of a cell. */
function cellsOf(line: string): readonly Cell[] {
	const bars = [...line.matchAll(/\\.|\|/g)].flatMap(({ 0: mark, index }) => (mark === '|' ? [index] : []));
	const end = line.trimEnd().length;
	const starts = /^\s*\|/.test(line) ? bars : [-1, ...bars];
	const ends = [...starts.slice(1), ...(line.trimEnd().endsWith('|') && bars.at(-1) === end - 1 ? [] : [end])];
	return ends.map((to, index) => ({ text: line.slice((starts[index] ?? -1) + 1, to).trim(), from: (starts[index] ?? -1) + 1, to }));
}
