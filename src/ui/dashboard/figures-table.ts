// The figures of the radar as a table, to the same decimal.
import { words } from '../../i18n/words';
import type { SeriesName } from '../charts/series';
import { valueWords } from './area-values';
import { drawButton, type Drawing } from './drawing';
import { chooseArea } from './shown-area';

export function drawFigures(parent: HTMLElement, series: readonly SeriesName[], { model, state, actions }: Drawing): void {
	const say = words().dashboard.radar;
	const table = parent.createEl('table', { cls: 'pp-figures', attr: { role: 'table' } });
	table.createEl('caption', { cls: 'pp-caption', text: say.figuresCaption });
	const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	const column = (text: string, cls = '') => head.createEl('th', { text, cls, attr: { scope: 'col', role: 'columnheader' } });
	column(say.area);
	for (const name of series) column(say[name], 'pp-figure');
	column(say.rated, 'pp-figure');
	const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
	for (const area of model.areas) {
		const row = body.createEl('tr', { attr: { role: 'row' } });
		const name = row.createEl('th', { attr: { scope: 'row', role: 'rowheader' } });
		const look = { key: `figures:${area.id}`, text: area.name, cls: 'pp-link-button', pressed: state.area === area.id };
		drawButton(name, look, () => actions.setState((now) => chooseArea(now, area.id)));
		for (const shown of series) drawFigure(row, say[shown], valueWords(area, shown));
		drawFigure(row, say.rated, say.countOf(area.rated, area.of));
	}
}

function drawFigure(row: HTMLElement, label: string, text: string): void {
	const cell = row.createEl('td', { cls: 'pp-figure', attr: { role: 'cell' } });
	cell.createSpan({ cls: 'pp-cell-label', text: label, attr: { 'aria-hidden': 'true' } });
	cell.createSpan({ text });
}
