// A summary in a window of its own, for work that had no window before, such as an undo that left notes alone.
import { Modal, type App } from 'obsidian';
import { openDialogue } from '../open-dialogue';
import type { OpenNote } from './bulk-note-link';
import { renderSummary, type Summary } from './bulk-summary';

export function showSummary(app: App, title: string, summary: Summary, openNote: OpenNote): void {
	const modal = new Modal(app);
	modal.setTitle(title);
	modal.modalEl.addClass('pp-modal', 'pp-bulk-modal');
	const closeEl = renderSummary(modal.contentEl, summary, { openNote, close: () => modal.close() });
	openDialogue(modal);
	closeEl.focus();
}
