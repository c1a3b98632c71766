// Figures as a table: a name at the head of each row, and where there is no room for columns each figure with its label.
export interface FigureTable {
	readonly caption: string;
	readonly nameColumn: string;
	readonly columns: readonly string[];
	readonly rows: readonly FigureRow[];
}

export interface FigureRow {
	readonly drawName: (cell: HTMLElement) => void;
	/** One for each column. */
	readonly figures: readonly string[];
}

export function drawFigureTable(parent: HTMLElement, { caption, nameColumn, columns, rows }: FigureTable): void {
	const table = parent.createEl('table', { cls: 'pp-figures', attr: { role: 'table' } });
	table.createEl('caption', { cls: 'pp-caption', text: caption });
	const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	const column = (text: string, cls = '') => head.createEl('th', { text, cls, attr: { scope: 'col', role: 'columnheader' } });
	column(nameColumn);
	for (const text of columns) column(text, 'pp-figure');
	const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
	for (const { drawName, figures } of rows) {
		const row = body.createEl('tr', { attr: { role: 'row' } });
		drawName(row.createEl('th', { attr: { scope: 'row', role: 'rowheader' } }));
		columns.forEach((label, at) => drawFigure(row, label, figures[at] ?? ''));
	}
}

function drawFigure(row: HTMLElement, label: string, text: string): void {
	const cell = row.createEl('td', { cls: 'pp-figure', attr: { role: 'cell' } });
	cell.createSpan({ cls: 'pp-cell-label', text: label, attr: { 'aria-hidden': 'true' } });
	cell.createSpan({ text });
}
