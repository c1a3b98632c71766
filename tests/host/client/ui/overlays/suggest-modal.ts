import type { Instruction } from 'obsidian';
import type { App } from '../app';
import { setIcon } from './icons';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly promptEl: HTMLElement;
	readonly ctaEl: HTMLElement;
	readonly instructionsEl: HTMLElement;
	readonly chooser: SuggestionList<T>;
	private latestQuery = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		this.modalEl.removeAttribute('aria-labelledby');
		this.modalEl.empty();
		this.promptEl = this.modalEl;
		const row = this.promptEl.createDiv('prompt-input-container');
		this.inputEl = row.createEl('input', { cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', autocomplete: 'off', enterkeyhint: 'done' } });
		this.ctaEl = row.createDiv({ cls: 'search-input-clear-button', attr: { 'aria-label': 'Clear' } });
		setIcon(this.ctaEl, 'x-circle');
		this.ctaEl.hide();
		this.resultContainerEl = this.promptEl.createDiv('prompt-results');
		this.instructionsEl = createDiv('prompt-instructions');
		this.contentEl = this.resultContainerEl;
		this.chooser = new SuggestionList<T>(this, this.resultContainerEl, this.inputEl, this.scope);
		this.scope.register(null, 'Enter', (event) => {
			if (event.isComposing) return undefined;
			this.selectActiveSuggestion(event);
			return false;
		});
		this.inputEl.addEventListener('input', () => void this.updateSuggestions());
		this.ctaEl.addEventListener('click', () => {
			this.inputEl.value = '';
			void this.updateSuggestions();
			this.inputEl.focus();
		});
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): unknown;

	override open(): void {
		super.open();
		this.modalEl.setAttr('aria-label', this.inputEl.placeholder || 'Suggestions');
		this.inputEl.focus();
		this.inputEl.select();
		void this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl.empty();
		for (const { command, purpose } of instructions) {
			const item = this.instructionsEl.createDiv('prompt-instruction');
			item.createSpan({ cls: 'prompt-instruction-command', text: command });
			item.createSpan({ text: purpose });
		}
		this.promptEl.appendChild(this.instructionsEl);
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		if (this.emptyStateText !== '') this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
	}

	/** Obsidian closes first: onClose runs before onChooseSuggestion. */
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.choose(event);
	}

	/** The answer to an older query is dropped when it comes after a newer one. */
	async updateSuggestions(): Promise<void> {
		this.latestQuery += 1;
		const number = this.latestQuery;
		this.ctaEl.toggle(this.inputEl.value !== '');
		const found = this.getSuggestions(this.inputEl.value);
		const values = Array.isArray(found) ? found : await found;
		if (number !== this.latestQuery) return;
		const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
		if (shown.length === 0) this.onNoSuggestion();
		else this.chooser.setSuggestions(shown);
	}
}
