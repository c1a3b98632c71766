// What to do next: three competences, each with the one thing that would prove it.
import type { CompetenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawButton, drawSection, drawWholeListButton, shortList, type Drawing } from './drawing';
import { drawEvidenceList, drawPathList } from './evidence-list';
import { drawNextProof, drawNextProofButtons } from './next-proof';
import { toggled } from './dashboard-state';

const short = 3;

export function drawProofs(parent: HTMLElement, drawing: Drawing): void {
	const { model, state } = drawing;
	const byId = new Map(model.competences.map((row) => [row.id, row]));
	const rows = model.nextProofs.flatMap((id) => byId.get(id) ?? []);
	if (rows.length === 0) return;
	const section = drawSection(parent, 'proofs', words().dashboard.proofs.heading);
	const list = section.createEl('ol', { cls: 'pp-cards' });
	for (const row of shortList(rows, state, 'proofs', short)) drawCard(list, row, drawing);
	drawWholeListButton(section, drawing, 'proofs', rows.length, short);
}

function drawCard(list: HTMLElement, row: CompetenceRow, drawing: Drawing): void {
	const card = list.createEl('li', { cls: 'pp-card' });
	card.createEl('h4', { cls: 'pp-card-title', text: row.name });
	card.createEl('p', { cls: 'pp-card-area', text: row.areaName });
	drawNextProof(card.createEl('p', { cls: 'pp-card-text' }), row, `proof:${row.id}`, drawing);
	const buttons = card.createDiv({ cls: 'pp-buttons' });
	drawNextProofButtons(buttons, row, `proof:${row.id}`, drawing);
	if (row.nextProof.kind === 'no-level-given') drawShowNotes(card, buttons, row, row.nextProof.notes, drawing);
	if (buttons.childElementCount === 0) buttons.remove();
}

function drawShowNotes(card: HTMLElement, buttons: HTMLElement, row: CompetenceRow, paths: readonly string[], drawing: Drawing): void {
	const say = words().dashboard;
	const key = `proof:${row.id}:notes`;
	const expanded = drawing.state.expanded.includes(key);
	drawButton(buttons, { key, text: say.showNotes, spoken: say.for(row.name), expanded }, () => {
		drawing.actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
	});
	if (!expanded) return;
	const known = row.evidence.filter((note) => paths.includes(note.path));
	if (known.length === paths.length) drawEvidenceList(card, known, key, drawing);
	else drawPathList(card, paths, key, drawing);
}
