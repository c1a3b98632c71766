import type { App } from '../app';
import { Scope } from '../scope';
import type { SuggestionList } from './suggestion-list';

/** Suggestions in a box beside an element. */
export abstract class PopoverSuggest<T> {
	readonly suggestEl: HTMLElement;
	readonly listEl: HTMLElement;
	isOpen = false;
	suggestions: SuggestionList<T> | null = null;

	constructor(readonly app: App, readonly scope: Scope = new Scope(app.scope)) {
		this.suggestEl = createDiv('suggestion-container');
		this.listEl = this.suggestEl.createDiv('suggestion');
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing || this.suggestions === null) return undefined;
			return this.suggestions.choose(event) ? false : undefined;
		});
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		document.body.appendChild(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.remove();
	}

	onHistoryBack(): void {
		this.close();
	}

	reposition(target: DOMRect): void {
		this.suggestEl.setCssStyles({ minWidth: `${Math.min(target.width, window.innerWidth - 8)}px` });
		const { width, height } = this.suggestEl.getBoundingClientRect();
		const below = target.bottom + height <= window.innerHeight || target.top < height;
		this.suggestEl.setCssStyles({
			left: `${Math.clamp(target.left, 4, Math.max(4, window.innerWidth - width - 4))}px`,
			top: `${below ? target.bottom + 2 : target.top - height - 2}px`,
		});
	}
}
