// A report as one HTML page to print or to send: everything in it, nothing fetched, no script.
import type { Report, ReportPart, ReportTable } from './report';

export interface HtmlOptions {
	/** Language of the page, such as `en-GB`. */
	readonly language: string;
	/** The picture as SVG text, made by the plugin itself; undefined leaves its place empty. */
	readonly chart: (part: ReportPart) => string | undefined;
}

export function htmlText(report: Report, { language, chart }: HtmlOptions): string {
	const parts = report.parts.map((part) => {
		const picture = part.chart === undefined ? undefined : chart(part);
		const figure = picture === undefined ? '' : `<figure>${picture}</figure>\n`;
		const sections = (part.sections ?? []).map((section) => `<h3>${escaped(section.heading)}</h3>\n${paragraphs(section.paragraphs)}`).join('');
		return `<section${part.startsPage === true ? ' class="page"' : ''}>\n<h2>${escaped(part.heading)}</h2>\n${paragraphs(part.text)}${figure}${part.table === undefined ? '' : tableText(part.table)}${sections}</section>\n`;
	});
	return [
		`<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n<meta charset="utf-8">\n`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">\n',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`,
		`<title>${escaped(report.title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n`,
		`<h1>${escaped(report.title)}</h1>\n${paragraphs(report.lines)}${parts.join('')}<footer>\n${paragraphs(report.foot)}</footer>\n`,
		'</main>\n</body>\n</html>\n',
	].join('');
}

function paragraphs(lines: readonly string[]): string {
	return lines.map((line) => `<p>${escaped(line)}</p>\n`).join('');
}

function tableText({ caption, columns, rows }: ReportTable): string {
	const cell = (tag: 'td' | 'th', text: string, isFigure: boolean, scope = ''): string => `<${tag}${scope}${isFigure ? ' class="figure"' : ''}>${escaped(text)}</${tag}>`;
	const head = columns.map(({ title, isFigure }) => cell('th', title, isFigure, ' scope="col"')).join('');
	const body = rows.map((row) => `<tr>${row.map((text, index) => (index === 0 ? cell('th', text, false, ' scope="row"') : cell('td', text, columns[index]?.isFigure === true))).join('')}</tr>\n`).join('');
	return `<div class="wide"><table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}</tbody>\n</table></div>\n`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;color:#4a4a4a;padding:.25rem 0}
th,td{border-bottom:1px solid #b5b5b5;padding:.35rem .5rem;text-align:left;vertical-align:top;font-weight:normal}
thead th{border-bottom:2px solid #4a4a4a;font-weight:600}tbody th{font-weight:600}
.figure{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}svg{max-width:40rem;width:100%;height:auto}
footer{margin-top:2rem;border-top:1px solid #b5b5b5;color:#4a4a4a;font-size:.85rem}
@media print{main{max-width:none;padding:0}tr,figure{break-inside:avoid}.page{break-before:page}h2,h3{break-after:avoid}thead{display:table-header-group}}
`;
