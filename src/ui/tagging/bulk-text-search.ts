// Asks for the words that notes are to hold. The search itself is for others; a search that finds nothing leaves the
// window open with a sentence on what to try.
import { Modal, type App } from 'obsidian';
import type { LongWork } from '../../core/tagging/progress';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';
import { renderProgress, type DrawnProgress } from './bulk-progress';

export type FindNotes = (query: string, work: LongWork) => Promise<readonly string[]>;

/** Undefined when it was closed. Rejects with whatever the search throws. */
export function askForText(app: App, find: FindNotes): Promise<readonly string[] | undefined> {
	return new Promise((resolve, reject) => openDialogue(new TextSearch(app, find, resolve, reject)));
}

class TextSearch extends Modal {
	private found: readonly string[] | undefined;
	private running: DrawnProgress | undefined;
	private isOpen = true;

	constructor(
		app: App,
		private readonly find: FindNotes,
		private readonly resolve: (paths: readonly string[] | undefined) => void,
		private readonly reject: (cause: unknown) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { source } = words().bulk;
		this.setTitle(source.searchTitle);
		this.modalEl.addClass('pp-modal', 'pp-bulk-small-modal');
		const formEl = this.contentEl.createEl('form');
		const fieldEl = formEl.createDiv({ cls: 'pp-field' });
		fieldEl.createEl('label', { cls: 'pp-field-label', text: source.searchLabel, attr: { for: 'pp-bulk-query' } });
		const inputEl = fieldEl.createEl('input', { cls: 'pp-field-input pp-field-input-text', type: 'search', attr: { id: 'pp-bulk-query', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'pp-bulk-query-help' } });
		fieldEl.createDiv({ cls: 'pp-field-help', text: source.searchHelp, attr: { id: 'pp-bulk-query-help' } });
		const statusEl = formEl.createDiv({ cls: 'pp-bulk-help', attr: { role: 'status' } });
		const progressEl = formEl.createDiv();
		const buttonsEl = formEl.createDiv({ cls: 'pp-buttons' });
		buttonsEl.createEl('button', { cls: 'mod-cta', text: source.search, attr: { type: 'submit' } });
		buttonsEl.createEl('button', { text: words().bulk.preview.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			const query = inputEl.value.trim();
			if (query === '' || this.running) return;
			statusEl.empty();
			this.search(query, progressEl).then(
				(found) => {
					if (!found) return;
					statusEl.setText(source.noneWithText(query));
					inputEl.select();
				},
				(cause: unknown) => {
					this.close();
					this.reject(cause);
				},
			);
		});
		inputEl.focus();
	}

	/** True when the search ended without a note. */
	private async search(query: string, progressEl: HTMLElement): Promise<boolean> {
		const { preview, source } = words().bulk;
		this.running = renderProgress(progressEl, { line: (done, all) => source.searched(done, all), cancel: preview.cancel }, () => this.close());
		const found = await this.find(query, this.running.work);
		this.running = undefined;
		progressEl.empty();
		if (!this.isOpen) return false;
		if (found.length === 0) return true;
		this.found = found;
		this.close();
		return false;
	}

	override onClose(): void {
		this.isOpen = false;
		this.running?.cancel();
		this.contentEl.empty();
		this.resolve(this.found);
	}
}
