// Where the notes are: by area and quarter, on which side of the work, and over the knowledge floor or not.
import type { AreaNotes } from '../../core/dashboard/evidence-over-time';
import { words } from '../../i18n/words';
import { drawBars } from '../charts/bars';
import { drawNotesOfArea } from './area-notes-list';
import { drawBalance } from './balance-block';
import { toggled } from './dashboard-state';
import { drawButton, drawSection, type Drawing } from './drawing';
import { drawFloor } from './floor-block';
import { drawNoteLink } from './note-link';
import { drawNoteFigures, quartersInPeriod } from './notes-figures';
import { areaShown } from './shown-area';
import { periodStart } from './shown-period';

export function drawNotes(parent: HTMLElement, drawing: Drawing): void {
	const { model } = drawing;
	const say = words().dashboard.whereNotesAre;
	const section = drawSection(parent, 'notes', say.heading);
	if (model.counts.evidenceNotes === 0) {
		section.createEl('p', { text: say.noneAtAll });
		return;
	}
	drawTable(section, drawing);
	drawNoteFigures(section, drawing);
	drawBalance(section, drawing);
	drawFloor(section, drawing);
}

function drawTable(section: HTMLElement, drawing: Drawing): void {
	const { model } = drawing;
	const say = words().dashboard.whereNotesAre;
	const shown = quartersInPeriod(drawing);
	const quarters = shown.map((at) => model.notesByQuarter.quarters[at]);
	const [first, last] = [quarters[0], quarters[quarters.length - 1]];
	const table = section.createEl('table', { cls: 'pp-notes-table', attr: { role: 'table' } });
	table.createEl('caption', { cls: 'pp-caption', text: say.caption });
	const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	const column = (text: string) => head.createEl('th', { text, attr: { scope: 'col', role: 'columnheader' } });
	column(say.area);
	column(first && last ? say.byQuarter(first.start, last.end) : say.counted);
	column(say.last);
	const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
	const chosen = areaShown(drawing);
	const rows = model.notesByQuarter.areas.filter(({ area }) => !chosen || chosen.id === area);
	const most = Math.max(0, ...model.notesByQuarter.areas.flatMap(({ counts }) => shown.map((at) => counts[at] ?? 0)));
	for (const row of rows) drawRow(body, row, { shown, most }, drawing);
}

function drawRow(body: HTMLElement, row: AreaNotes, { shown, most }: { readonly shown: readonly number[]; readonly most: number }, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const say = words().dashboard;
	const name = model.areas.find(({ id }) => id === row.area)?.name ?? row.area;
	const key = `area-notes:${row.area}`;
	const counts = shown.map((at) => row.counts[at] ?? 0);
	const inTime = counts.reduce((sum, each) => sum + each, 0);
	// The list behind the button holds what the chart has no room for, too.
	const count = periodStart(drawing) === undefined ? inTime + row.older + row.undated : inTime;
	const line = body.createEl('tr', { attr: { role: 'row' } });
	line.createEl('th', { cls: 'pp-notes-area', text: name, attr: { scope: 'row', role: 'rowheader' } });
	const chart = line.createEl('td', { cls: 'pp-notes-bars', attr: { role: 'cell' } });
	drawBars(chart, { counts, most });
	const last = line.createEl('td', { cls: 'pp-notes-last', attr: { role: 'cell' } });
	if (row.last?.date === undefined) {
		last.createSpan({ cls: 'pp-muted', text: say.whereNotesAre.none });
		chart.createSpan({ cls: 'pp-spoken', text: say.whereNotesAre.notes(0) });
		return;
	}
	const expanded = state.expanded.includes(key);
	drawButton(chart, { key, text: say.notes(count), spoken: say.for(name), cls: 'pp-quiet-button pp-expander', expanded }, () => {
		actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
	});
	drawNoteLink(last, { path: row.last.path, title: say.formatDay(row.last.date) }, `${key}:last`, actions);
	if (!expanded) return;
	const notes = body.createEl('tr', { cls: 'pp-notes-list', attr: { role: 'row' } }).createEl('td', { attr: { role: 'cell', colspan: 3 } });
	drawNotesOfArea(notes, row.area, key, drawing);
}
