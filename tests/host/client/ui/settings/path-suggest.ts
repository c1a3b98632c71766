import type { SettingControl } from 'obsidian';
import { prepareFuzzySearch } from '../../data/index';
import type { App } from '../app';
import { AbstractInputSuggest } from '../overlays/abstract-input-suggest';

type PathControl = Extract<SettingControl, { type: 'file' | 'folder' }>;

/** Paths of the vault for a file or folder setting. */
export class PathSuggest extends AbstractInputSuggest<string> {
	constructor(app: App, inputEl: HTMLInputElement, private readonly control: PathControl) {
		super(app, inputEl);
	}

	protected getSuggestions(query: string): string[] {
		const search = prepareFuzzySearch(query.trim());
		return this.paths().filter((path) => query.trim() === '' || search(path) !== null);
	}

	renderSuggestion(path: string, el: HTMLElement): void {
		el.setText(path);
	}

	override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
		super.selectSuggestion(path, event);
		this.close();
	}

	private paths(): string[] {
		const { control } = this;
		if (control.type === 'file') {
			return this.app.vault.getFiles().filter((file) => control.filter?.(file) ?? true).map((file) => file.path);
		}
		return this.app.vault.getAllFolders(control.includeRoot ?? false).filter((folder) => control.filter?.(folder) ?? true).map((folder) => folder.path);
	}
}
