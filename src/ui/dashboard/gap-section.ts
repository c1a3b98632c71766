// The ranked gaps: a table of competences, each with the notes behind it. At a narrow width the rows read as cards, which
// takes the table's own display from it; the roles say what it still is.
import { words } from '../../i18n/words';
import { drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { drawGapRow } from './gap-row';
import { areaShown, drawAreaShown } from './shown-area';
import { competencesInPeriod, drawNothingLeft, drawPeriodShown } from './shown-period';

const short = 10;

export function drawGaps(parent: HTMLElement, drawing: Drawing): void {
	const say = words().dashboard.gaps;
	const section = drawSection(parent, 'gaps', say.heading);
	drawAreaShown(section, drawing, 'gaps');
	const area = areaShown(drawing);
	const rows = competencesInPeriod(drawing);
	if (rows.length === 0) {
		drawNothingLeft(section, 'gaps', drawing);
		return;
	}
	drawPeriodShown(section, drawing);
	const table = section.createEl('table', { cls: 'pp-gap-table', attr: { role: 'table' } });
	table.createEl('caption', { cls: 'pp-caption', text: say.caption });
	drawHead(table);
	const body = table.createEl('tbody', { attr: { role: 'rowgroup' } });
	for (const row of area ? rows : shortList(rows, drawing.state, 'gaps', short)) drawGapRow(body, row, drawing);
	if (!area) drawWholeListButton(section, drawing, 'gaps', rows.length, short);
}

function drawHead(table: HTMLElement): void {
	const say = words().dashboard.gaps;
	const head = table.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	const cell = (text: string, cls?: string) => head.createEl('th', { text, cls: cls ?? '', attr: { scope: 'col', role: 'columnheader' } });
	cell(say.competence);
	for (const text of [say.claimed, say.evidenced, say.target, say.priority]) cell(text, 'pp-figure');
	cell(say.next);
	cell(say.evidence);
}
