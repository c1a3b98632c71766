import { ItemView } from './item-view';
import { QuickSwitcher } from '../shell/quick-switcher';
import { createUntitledNote } from '../shell/new-note';

export class EmptyView extends ItemView {
	override icon = 'file';

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
		box.createDiv({ cls: 'empty-state-title', text: 'No file is open' });
		const actions = box.createDiv('empty-state-action-list');
		const add = (text: string, act: () => unknown): void => {
			const button = actions.createEl('button', { cls: 'empty-state-action', text, attr: { type: 'button' } });
			button.addEventListener('click', () => void act());
		};
		add('Create new note', () => createUntitledNote(this.app, this.app.vault.getRoot()));
		add('Go to file (Ctrl + O)', () => new QuickSwitcher(this.app).open());
		add('Open command palette (Ctrl + P)', () => this.app.commands.executeCommandById('command-palette:open'));
	}
}

/** Stands where a view type is unknown, as after its plugin was disabled. */
export class UnknownView extends ItemView {
	wantedType = '';

	getViewType(): string {
		return this.wantedType;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv('empty-state').createDiv({ cls: 'empty-state-title', text: 'Plugin no longer active' });
	}
}
