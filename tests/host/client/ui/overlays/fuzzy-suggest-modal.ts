import { prepareFuzzySearch, sortSearchResults } from '../../data/index';
import type { FuzzyMatch } from 'obsidian';
import { renderResults } from './render-matches';
import { SuggestModal } from './suggest-modal';

export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): unknown;

	getSuggestions(query: string): FuzzyMatch<T>[] {
		if (query.trim() === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query);
		const found: FuzzyMatch<T>[] = [];
		for (const item of this.getItems()) {
			const match = search(this.getItemText(item));
			if (match !== null) found.push({ item, match });
		}
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(found.item), found.match);
	}

	onChooseSuggestion(found: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(found.item, event);
	}
}
