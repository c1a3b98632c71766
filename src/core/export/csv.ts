// Tables as CSV that a spreadsheet opens and never runs: RFC 4180 with CRLF and a byte order mark, so that Excel reads
// UTF-8, and with an apostrophe before whatever it would take for a formula.
import type { ReportTable } from './report';

export function csvText({ columns, rows }: ReportTable): string {
	return `\uFEFF${[columns.map(({ title }) => title), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

// Source: OWASP, "CSV injection": = + - @ and the characters that end a cell before them. A figure with its sign is one.
const formula = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|]/u;
const figure = /^-?\d+(\.\d+)?$/;

function cell(text: string): string {
	const safe = formula.test(text) && !figure.test(text) ? `'${text}` : text;
	return /[",\r\n;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
