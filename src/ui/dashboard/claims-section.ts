// Where the word and the notes part: said and not shown yet, shown and not said yet.
import type { CompetenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawButton, drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { drawNextProof } from './next-proof';
import { competencesShown } from './shown-area';
import { isRated } from './top-line';

const short = 5;

export function drawSaid(parent: HTMLElement, drawing: Drawing): void {
	if (!isRated(drawing.model)) return;
	const say = words().dashboard.said;
	const rows = competencesShown(drawing).filter((row) => row.claimed !== undefined && row.claimed.level > (row.evidenced ?? 0));
	const section = drawSection(parent, 'said', say.heading);
	section.createEl('p', { text: rows.length === 0 ? say.none : say.count(rows.length) });
	if (rows.length === 0) return;
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const row of shortList(rows, drawing.state, 'said', short)) {
		const item = drawRow(list, row, saidWords(row, row.claimed?.level ?? 0));
		item.appendText(' ');
		drawNextProof(item.createSpan({ cls: 'pp-muted' }), row, `said:${row.id}`, drawing);
	}
	drawWholeListButton(section, drawing, 'said', rows.length, short);
}

export function drawShown(parent: HTMLElement, drawing: Drawing): void {
	const say = words().dashboard.shown;
	const rows = competencesShown(drawing).filter((row) => row.evidenced !== undefined && row.evidenced > (row.claimed?.level ?? 0));
	if (rows.length === 0) return;
	const section = drawSection(parent, 'shown', say.heading);
	section.createEl('p', { text: say.count(rows.length) });
	const list = section.createEl('ul', { cls: 'pp-rows' });
	for (const row of shortList(rows, drawing.state, 'shown', short)) {
		const proved = row.evidenced ?? 0;
		const item = drawRow(list, row, row.claimed === undefined ? say.unrated(proved) : say.row(proved, row.claimed.level));
		const { rate } = drawing.actions;
		if (!rate) continue;
		item.appendText(' ');
		drawButton(item, { key: `shown:${row.id}`, text: words().dashboard.rate, spoken: words().dashboard.for(row.name), cls: 'pp-row-button' }, () => rate(row.id));
	}
	drawWholeListButton(section, drawing, 'shown', rows.length, short);
}

function drawRow(list: HTMLElement, row: CompetenceRow, sentence: string): HTMLElement {
	const item = list.createEl('li', { cls: 'pp-row' });
	item.createEl('strong', { text: row.name });
	item.appendText(`: ${sentence}`);
	return item;
}

function saidWords(row: CompetenceRow, claimed: number): string {
	const say = words().dashboard.said;
	if (row.evidence.length === 0) return say.noNote(claimed);
	return row.evidenced === undefined ? say.unproved(claimed) : say.row(claimed, row.evidenced);
}
