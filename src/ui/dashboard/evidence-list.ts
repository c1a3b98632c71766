// The notes behind a competence: what each proves, and whether it counts. Drawn in chunks, since there can be thousands.
import { titleOf } from '../../core/file-name-date';
import type { EvidenceRow } from '../../core/dashboard/model';
import { setIcon } from 'obsidian';
import { words } from '../../i18n/words';
import { drawButton, type Drawing } from './drawing';
import { drawNoteLink } from './note-link';

const chunk = 50;

export function drawEvidenceList(parent: HTMLElement, evidence: readonly EvidenceRow[], key: string, drawing: Drawing): void {
	const shown = shownOf(key, drawing);
	const list = parent.createEl('ul', { cls: 'pp-evidence' });
	for (const note of evidence.slice(0, shown)) drawEvidence(list, note, key, drawing);
	drawMoreButton(parent, evidence.length - shown, shown, key, drawing);
}

/** For notes of which only the path is known. */
export function drawPathList(parent: HTMLElement, paths: readonly string[], key: string, drawing: Drawing): void {
	const shown = shownOf(key, drawing);
	const list = parent.createEl('ul', { cls: 'pp-evidence' });
	for (const path of paths.slice(0, shown)) drawNoteLink(list.createEl('li'), { path, title: titleOf(path) }, `${key}:${path}`, drawing.actions);
	drawMoreButton(parent, paths.length - shown, shown, key, drawing);
}

function drawEvidence(list: HTMLElement, note: EvidenceRow, key: string, { actions }: Drawing): void {
	const say = words().dashboard;
	const item = list.createEl('li', { cls: `pp-evidence-note pp-age-${note.age}` });
	drawNoteLink(item, note, `${key}:${note.path}`, actions);
	const facts = item.createSpan({ cls: 'pp-facts' });
	const fact = (text: string, cls?: string) => facts.createSpan({ cls: ['pp-fact', ...(cls ? [cls] : [])], text });
	fact(note.date === undefined ? say.evidence.noDate : say.formatDay(note.date));
	fact(note.level === undefined ? say.evidence.noLevel : say.evidence.level(note.level), 'pp-fact-level');
	fact(starWords(note), note.missingStarParts.length === 0 ? 'pp-fact-star' : undefined);
	fact(say.evidence[note.age], 'pp-fact-age');
	if (note.private) {
		const mark = fact('', 'pp-private');
		setIcon(mark.createSpan({ cls: 'pp-icon', attr: { 'aria-hidden': 'true' } }), 'lock');
		mark.appendText(say.evidence.private);
	}
}

function starWords({ missingStarParts: missing }: EvidenceRow): string {
	const say = words().dashboard.evidence;
	if (missing.length === 0) return say.starComplete;
	return missing.length === 4 ? say.noStar : say.starMissing(missing);
}

/** How many notes of the list of this key are drawn. */
export function shownOf(key: string, { state }: Drawing): number {
	return Math.max(chunk, state.notesShown[key] ?? 0);
}

export function drawMoreButton(parent: HTMLElement, left: number, shown: number, key: string, { actions }: Drawing): void {
	if (left <= 0) return;
	drawButton(parent, { key: `${key}:more`, text: words().dashboard.showMore(Math.min(chunk, left)), cls: 'pp-quiet-button' }, () => {
		actions.setState((now) => ({ ...now, notesShown: { ...now.notesShown, [key]: shown + chunk } }));
	});
}
