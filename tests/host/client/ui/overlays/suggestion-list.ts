import type { KeyBinding, Scope } from '../scope';

export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The rows below an input: one is selected, by keyboard or mouse; choosing goes to the owner. */
export class SuggestionList<T> {
	values: T[] = [];
	suggestions: HTMLElement[] = [];
	selectedItem = 0;
	private readonly bindings: KeyBinding[];

	constructor(private readonly owner: SuggestionOwner<T>, readonly containerEl: HTMLElement, private readonly inputEl: HTMLElement, scope: Scope) {
		containerEl.setAttrs({ role: 'listbox', id: `suggestions-${nextId()}` });
		inputEl.setAttrs({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'true', 'aria-controls': containerEl.id });
		containerEl.on('click', '.suggestion-item', (event, row) => {
			event.preventDefault();
			this.select(this.suggestions.indexOf(row));
			this.choose(event);
		});
		containerEl.on('mousemove', '.suggestion-item', (_event, row) => this.select(this.suggestions.indexOf(row)));
		// The input keeps the focus while rows are clicked.
		containerEl.addEventListener('mousedown', (event) => event.preventDefault());
		this.bindings = this.registerKeys(scope);
	}

	setSuggestions(values: T[]): void {
		this.containerEl.empty();
		this.values = values;
		this.suggestions = values.map((value, index) => {
			const row = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option', id: `${this.containerEl.id}-${index}` } });
			this.owner.renderSuggestion(value, row);
			return row;
		});
		this.select(0);
	}

	select(index: number): void {
		this.suggestions[this.selectedItem]?.removeClass('is-selected');
		this.suggestions[this.selectedItem]?.removeAttribute('aria-selected');
		this.selectedItem = Math.clamp(index, 0, Math.max(0, this.values.length - 1));
		const row = this.suggestions[this.selectedItem];
		row?.addClass('is-selected');
		row?.setAttribute('aria-selected', 'true');
		row?.scrollIntoView({ block: 'nearest' });
		this.inputEl.setAttr('aria-activedescendant', row?.id ?? null);
	}

	choose(event: MouseEvent | KeyboardEvent): boolean {
		const row = this.suggestions[this.selectedItem];
		if (row === undefined) return false;
		const [value] = this.values.slice(this.selectedItem, this.selectedItem + 1);
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, event);
		return true;
	}

	stop(scope: Scope): void {
		for (const binding of this.bindings) scope.unregister(binding);
	}

	private registerKeys(scope: Scope): KeyBinding[] {
		const wrap = (index: number): number => (index + this.values.length) % Math.max(1, this.values.length);
		const moves: Record<string, () => number> = {
			ArrowDown: () => wrap(this.selectedItem + 1),
			ArrowUp: () => wrap(this.selectedItem - 1),
			PageDown: () => this.selectedItem + 10,
			PageUp: () => this.selectedItem - 10,
			Home: () => 0,
			End: () => this.values.length - 1,
		};
		return Object.entries(moves).map(([key, target]) => scope.register([], key, () => {
			this.select(target());
			return false;
		}));
	}
}

let ids = 0;

function nextId(): number {
	ids += 1;
	return ids;
}
