import type { FuzzyMatch, TFile } from 'obsidian';
import type { App } from '../app';
import { Keymap } from '../keymap';
import { FuzzySuggestModal } from '../overlays/fuzzy-suggest-modal';

export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Find or create a note...');
		this.emptyStateText = 'No notes found.';
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to open' },
			{ command: 'ctrl ↵', purpose: 'to open in new tab' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	/** Files opened lately come first. */
	getItems(): TFile[] {
		const recent = this.app.workspace.getLastOpenFiles();
		const rank = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
		return this.app.vault.getFiles().sort((a, b) => rank(a) - rank(b) || a.path.localeCompare(b.path));
	}

	getItemText(file: TFile): string {
		return file.extension === 'md' ? file.path.slice(0, -3) : file.path;
	}

	override renderSuggestion(found: FuzzyMatch<TFile>, el: HTMLElement): void {
		super.renderSuggestion(found, el);
		el.dataset['path'] = found.item.path;
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
	}
}
