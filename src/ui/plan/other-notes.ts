// The notes that are written with the plan, each to be opened and read as it will be, letter by letter.
import { titleOf } from '../../core/file-name-date';
import { words } from '../../i18n/words';

export interface OtherNote {
	readonly path: string;
	/** All of it, with its properties. */
	readonly text: string;
	/** The note with the answers, which is left out of everything exported. */
	readonly isPrivate?: boolean;
}

export function renderOtherNotes(container: HTMLElement, notes: readonly OtherNote[]): void {
	const { preview: text } = words().planRoutes;
	if (notes.length === 0) return;
	const boxEl = container.createDiv({ cls: 'pp-other-notes' });
	if (notes.some(({ isPrivate }) => isPrivate === true)) boxEl.createEl('p', { text: text.inConfidence });
	boxEl.createEl('p', { text: text.others });
	for (const note of notes) {
		const detailsEl = boxEl.createEl('details', { cls: 'pp-other-note' });
		detailsEl.createEl('summary', { text: titleOf(note.path) });
		// Filled when it is opened: there may be a dozen.
		const textEl = detailsEl.createEl('pre');
		detailsEl.addEventListener('toggle', () => textEl.setText(detailsEl.open ? note.text : ''));
	}
}
