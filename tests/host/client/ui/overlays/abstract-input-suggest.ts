import type { App } from '../app';
import { Scope } from '../scope';
import { PopoverSuggest } from './popover-suggest';
import { SuggestionList } from './suggestion-list';

/** Suggestions below a text input, while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private latestQuery = 0;

	constructor(app: App, readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app, new Scope(app.scope));
		this.suggestions = new SuggestionList<T>(this, this.listEl, textInputEl, this.scope);
		textInputEl.setAttribute('aria-expanded', 'false');
		textInputEl.addEventListener('input', () => void this.update());
		textInputEl.addEventListener('focus', () => void this.update());
		textInputEl.addEventListener('blur', () => this.close());
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selectCallback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selectCallback = callback;
		return this;
	}

	override open(): void {
		super.open();
		this.textInputEl.setAttribute('aria-expanded', 'true');
	}

	override close(): void {
		super.close();
		this.textInputEl.setAttribute('aria-expanded', 'false');
	}

	private async update(): Promise<void> {
		this.latestQuery += 1;
		const number = this.latestQuery;
		const found = await this.getSuggestions(this.getValue());
		if (number !== this.latestQuery || document.activeElement !== this.textInputEl) return;
		const shown = this.limit > 0 ? found.slice(0, this.limit) : found;
		if (shown.length === 0) {
			this.close();
			return;
		}
		// Above a modal, keys that this list does not want belong to the modal.
		this.open();
		this.suggestions?.setSuggestions(shown);
		this.reposition(this.textInputEl.getBoundingClientRect());
	}
}
