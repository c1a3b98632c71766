// What differs between two days: sums, a table of the competences that differ, and the tasks. On the page and as Markdown.
import { escapeBars, markdownTable } from '../../core/markdown-table';
import type { ComparedRow, Comparison, Pair } from '../../core/review/compare-dates';
import { words } from '../../i18n/words';

export function drawComparison(parent: HTMLElement, comparison: Comparison): void {
	const text = words().review.compare;
	for (const line of sums(comparison)) parent.createEl('p', { text: line });
	if (comparison.rows.length > 0) drawTable(parent, comparison);
	if (comparison.done === undefined) return;
	parent.createEl('h3', { text: text.plan });
	const lines = taskLines(comparison);
	if (lines.length === 0) parent.createEl('p', { text: text.noTasks });
	const listEl = lines.length === 0 ? undefined : parent.createEl('ul');
	for (const line of lines) listEl?.createEl('li', { text: line });
	parent.createEl('p', { cls: 'pp-field-help', text: text.planNow });
}

export function comparisonMarkdown(comparison: Comparison): string {
	const text = words().review.compare;
	const columns = columnsOf(comparison);
	const table = markdownTable([text.competence, ...columns.map(({ title }) => title)], comparison.rows.map((row) => [escapeBars(row.name), ...columns.map(({ shown }) => shown(row))]));
	const tasks = taskLines(comparison).map((line) => `- ${line}`);
	return `${[sums(comparison).join('\n\n'), ...(comparison.rows.length > 0 ? [`${text.caption(comparison.from, comparison.to)}:`, table] : []), ...(tasks.length > 0 ? [tasks.join('\n')] : [])].join('\n\n')}\n`;
}

interface Column {
	readonly title: string;
	readonly shown: (row: ComparedRow) => string;
	readonly isChanged: (row: ComparedRow) => boolean;
	readonly spoken: (row: ComparedRow) => string;
}

/** Of manager and sponsor only who has rated something. */
function columnsOf({ rows }: Comparison): readonly Column[] {
	const text = words().review.compare;
	const pair = (title: string, of: (row: ComparedRow) => Pair<number>): Column => ({
		title,
		shown: (row) => text.change(of(row).before, of(row).after),
		isChanged: (row) => of(row).before !== of(row).after,
		spoken: (row) => text.spoken(of(row).before, of(row).after),
	});
	const hasRated = (rater: 'manager' | 'sponsor'): boolean => rows.some((row) => row[rater].before !== undefined || row[rater].after !== undefined);
	return [
		pair(text.claimed, ({ claimed }) => claimed),
		...(hasRated('manager') ? [pair(text.manager, ({ manager }) => manager)] : []),
		...(hasRated('sponsor') ? [pair(text.sponsor, ({ sponsor }) => sponsor)] : []),
		pair(text.evidenced, ({ evidenced }) => evidenced),
		pair(text.gap, ({ gap }) => gap),
		{ title: text.notes, shown: ({ notes }) => String(notes), isChanged: ({ notes }) => notes > 0, spoken: ({ notes }) => String(notes) },
	];
}

function sums({ from, to, rows, up, down, proved, notes, mustMove, gaps }: Comparison): readonly string[] {
	const text = words().review.compare;
	if (rows.length === 0) return [text.nothing(from, to)];
	return [text.sums(up, down, proved, notes), ...(mustMove.total > 0 ? [text.mustMove(mustMove.before, mustMove.after, mustMove.total)] : []), text.gaps(gaps.before, gaps.after)];
}

function taskLines({ done = [], due }: Comparison): readonly string[] {
	const text = words().review.compare;
	return [...done.map((task) => text.done(task.date, task.text)), ...due.map((task) => text.due(task.date, task.text))];
}

function drawTable(parent: HTMLElement, comparison: Comparison): void {
	const text = words().review.compare;
	const columns = columnsOf(comparison);
	const caption = text.caption(comparison.from, comparison.to);
	// The roles stay where a narrow screen makes blocks of the rows.
	const tableEl = parent.createDiv({ cls: 'pp-compare-table' }).createEl('table', { attr: { role: 'table' } });
	tableEl.createEl('caption', { text: caption });
	const headEl = tableEl.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	for (const title of [text.competence, ...columns.map((column) => column.title)]) headEl.createEl('th', { text: title, attr: { scope: 'col', role: 'columnheader' } });
	const bodyEl = tableEl.createEl('tbody', { attr: { role: 'rowgroup' } });
	for (const row of comparison.rows) {
		const rowEl = bodyEl.createEl('tr', { attr: { role: 'row' } });
		rowEl.createEl('th', { text: row.name, attr: { scope: 'row', role: 'rowheader' } });
		for (const column of columns) drawCell(rowEl, column, row);
	}
}

function drawCell(rowEl: HTMLElement, { title, shown, isChanged, spoken }: Column, row: ComparedRow): void {
	const cellEl = rowEl.createEl('td', { cls: isChanged(row) ? 'pp-is-changed' : 'pp-is-same', attr: { role: 'cell', 'aria-label': spoken(row) } });
	cellEl.createSpan({ cls: 'pp-compare-label', text: title, attr: { 'aria-hidden': 'true' } });
	cellEl.createSpan({ cls: 'pp-compare-value', text: shown(row) });
}
