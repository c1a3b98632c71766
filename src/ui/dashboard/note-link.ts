// A link to a note, as Obsidian's own links are made, so that hover preview and the theme know it.
import type { DashboardActions } from './dashboard-actions';

export interface NoteName {
	readonly path: string;
	readonly title: string;
}

export function drawNoteLink(parent: HTMLElement, note: NoteName, key: string, actions: DashboardActions): HTMLAnchorElement {
	const link = parent.createEl('a', {
		cls: 'internal-link pp-note-link',
		text: note.title,
		href: note.path,
		attr: { 'data-href': note.path, 'data-pp-key': key },
	});
	// Enter on a link arrives as a click, with its modifier keys.
	link.addEventListener('click', (event) => {
		event.preventDefault();
		actions.openNote(note.path, event);
	});
	link.addEventListener('auxclick', (event) => {
		if (event.button !== 1) return;
		event.preventDefault();
		actions.openNote(note.path, event);
	});
	link.addEventListener('mouseover', (event) => actions.hoverNote?.(note.path, event, link));
	return link;
}

/** Puts the link where `{note}` stands in the sentence. */
export function drawSentence(parent: HTMLElement, sentence: string, drawNote: (parent: HTMLElement) => void): void {
	const [before, after] = splitAtNote(sentence);
	parent.appendText(before);
	if (after === undefined) return;
	drawNote(parent);
	parent.appendText(after);
}

function splitAtNote(sentence: string): [string, string | undefined] {
	const at = sentence.indexOf('{note}');
	return at < 0 ? [sentence, undefined] : [sentence.slice(0, at), sentence.slice(at + '{note}'.length)];
}
