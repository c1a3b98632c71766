// A report as a note. Text of notes comes into it as words only: nothing in it can become a link, a tag, a heading or HTML.
import { escapeBars, markdownTable } from '../markdown-table';
import type { Report, ReportPart, ReportTable } from './report';

/** `chartFile` gives the name of the file to be shown in the place of a chart; without one the place stays empty. */
export function markdownText(report: Report, chartFile: (part: ReportPart) => string | undefined): string {
	const parts = report.parts.flatMap((part) => {
		const file = part.chart === undefined ? undefined : chartFile(part);
		return [`## ${plain(part.heading)}`, ...part.text.map(plain), ...(file === undefined ? [] : [`![[${file}]]`]), ...(part.table === undefined ? [] : [tableText(part.table)]), ...(part.sections ?? []).flatMap(({ heading, paragraphs }) => [`### ${plain(heading)}`, ...paragraphs.map(plain)])];
	});
	return `${[`# ${plain(report.title)}`, ...report.lines.map(plain), ...parts, '---', ...report.foot.map(plain)].join('\n\n')}\n`;
}

function tableText({ columns, rows }: ReportTable): string {
	const cell = (text: string): string => escapeBars(plain(text));
	return markdownTable(columns.map(({ title }) => cell(title)), rows.map((row) => row.map(cell)), (column) => columns[column]?.isFigure === true);
}

function plain(text: string): string {
	return text
		.replace(/[\r\n\t]+/g, ' ')
		.replace(/[\\`*_[\]<>#~$^]|%{2,}|={2,}/g, (mark) => [...mark].map((one) => `\\${one}`).join(''))
		.replace(/^(\s*)([-+]|\d+[.)])(\s)/, '$1\\$2$3');
}
