// One competence of the gap table, and under it its notes when they are asked for.
import { titleOf } from '../../core/file-name-date';
import type { CompetenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawLevelStrip } from '../charts/level-strip';
import { drawButton, type Drawing } from './drawing';
import { toggled } from './dashboard-state';
import { drawEvidenceList } from './evidence-list';
import { drawNextProof } from './next-proof';
import { drawNoteLink, drawSentence } from './note-link';
import { notesInPeriod } from './shown-period';

const columns = 7;

export function drawGapRow(body: HTMLElement, row: CompetenceRow, drawing: Drawing): void {
	const say = words().dashboard;
	const key = `notes:${row.id}`;
	const expanded = drawing.state.expanded.includes(key);
	const line = body.createEl('tr', { cls: 'pp-gap-row', attr: { role: 'row', 'data-pp-competence': row.id } });
	const name = line.createEl('th', { cls: 'pp-gap-name', attr: { scope: 'row', role: 'rowheader' } });
	name.createSpan({ cls: 'pp-gap-competence', text: row.name });
	drawLevelStrip(name, { claimed: row.claimed?.level, evidenced: row.evidenced, target: row.target });

	figure(line, say.gaps.claimed, row.claimed === undefined ? say.radar.notRated : String(row.claimed.level), row.claimed === undefined);
	figure(line, say.gaps.evidenced, row.evidenced === undefined ? say.gaps.notProved : String(row.evidenced), row.evidenced === undefined);
	figure(line, say.gaps.target, String(row.target));
	drawPriority(figure(line, say.gaps.priority), row);
	drawNextProof(labelled(line, say.gaps.next, 'pp-gap-next').createSpan(), row, `gap:${row.id}`, drawing);
	const notes = labelled(line, say.gaps.evidence, 'pp-gap-evidence');
	const evidence = notesInPeriod(row.evidence, drawing);
	if (evidence.length === 0) {
		notes.createSpan({ cls: 'pp-muted', text: row.evidence.length === 0 ? say.evidence.none : say.filters.noNote });
		return;
	}
	const look = { key, text: say.notes(evidence.length), spoken: say.for(row.name), cls: 'pp-quiet-button pp-expander', expanded };
	drawButton(notes, look, () => drawing.actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) })));
	if (expanded) drawNotes(body, row, key, drawing);
}

function drawNotes(body: HTMLElement, row: CompetenceRow, key: string, drawing: Drawing): void {
	const say = words().dashboard;
	const line = body.createEl('tr', { cls: 'pp-gap-notes', attr: { role: 'row' } });
	const cell = line.createEl('td', { attr: { role: 'cell', colspan: columns } });
	const facts = cell.createEl('p', { cls: 'pp-facts' });
	facts.createSpan({ cls: 'pp-fact', text: row.areaName });
	const { claimed } = row;
	if (claimed) {
		drawSentence(facts.createSpan({ cls: 'pp-fact' }), say.evidence.ratedOn(claimed.date), (at) => {
			drawNoteLink(at, { path: claimed.path, title: titleOf(claimed.path) }, `${key}:rating`, drawing.actions);
		});
	}
	for (const other of row.others) {
		if (other.rater !== 'self') facts.createSpan({ cls: 'pp-fact', text: say.gaps.rater(say.radar[other.rater], other.level) });
	}
	if (row.evidenced !== undefined && row.provedUntil !== undefined) {
		facts.createSpan({ cls: 'pp-fact', text: say.evidence.provedUntil(row.evidenced, row.provedUntil) });
	}
	drawEvidenceList(cell, notesInPeriod(row.evidence, drawing), key, drawing);
}

function drawPriority(cell: HTMLElement, row: CompetenceRow): void {
	const say = words().dashboard.gaps;
	if (row.gap === undefined) cell.createSpan({ cls: 'pp-muted', text: '–' });
	else if (row.gap === 0) cell.createSpan({ cls: 'pp-muted', text: say.noGap });
	else {
		cell.createSpan({ text: String(row.priority ?? row.gap * row.weight) });
		cell.createSpan({ cls: 'pp-product', text: ` = ${say.product(row.gap, row.weight)}` });
	}
}

function figure(line: HTMLElement, label: string, text?: string, quiet = false): HTMLElement {
	const cell = labelled(line, label, 'pp-figure');
	if (text !== undefined) cell.createSpan({ text, cls: quiet ? 'pp-muted' : '' });
	return cell;
}

// The label stands beside the figure where the head of the table is out of sight.
function labelled(line: HTMLElement, label: string, cls: string): HTMLElement {
	const cell = line.createEl('td', { cls, attr: { role: 'cell' } });
	cell.createSpan({ cls: 'pp-cell-label', text: label, attr: { 'aria-hidden': 'true' } });
	return cell;
}
