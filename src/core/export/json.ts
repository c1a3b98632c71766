// The figures of a report for other programs: flat records under stable keys. What a person reads as words is not in it.
import type { Report } from './report';

export function jsonText(report: Report, date: string): string {
	const tables = Object.fromEntries(
		report.parts.flatMap(({ id, table }) => (table === undefined ? [] : [[id, table.rows.map((row) => Object.fromEntries(table.columns.map(({ title, isFigure }, index) => [title, value(row[index] ?? '', isFigure)])))]])),
	);
	return `${JSON.stringify({ title: report.title, date, lines: report.lines, ...tables }, null, '\t')}\n`;
}

function value(text: string, isFigure: boolean): string | number | null {
	if (text === '') return null;
	const figure = Number(text);
	return isFigure && Number.isFinite(figure) ? figure : text;
}
