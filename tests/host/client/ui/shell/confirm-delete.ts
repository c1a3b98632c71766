import type { TAbstractFile } from 'obsidian';
import type { App } from '../app';
import { ConfirmationModal } from '../overlays/confirmation-modal';

/** Asks, then moves the files to the vault's trash; true when they are gone. */
export function confirmDelete(app: App, items: readonly TAbstractFile[]): Promise<boolean> {
	return new Promise((resolve) => {
		const modal = new ConfirmationModal(app);
		const [first] = items;
		const what = items.length === 1 && first !== undefined ? `“${first.name}”` : `${items.length} items`;
		let agreed = false;
		modal.setTitle(items.length === 1 ? 'Delete file' : 'Delete files');
		modal.setContent(`Are you sure you want to delete ${what}? It will be moved to the trash.`);
		modal.addButton((button) => button.setButtonText('Delete').setDestructive().setInitialFocus().onClick(() => { agreed = true; }));
		modal.addCancelButton();
		modal.setCloseCallback(() => {
			if (!agreed) resolve(false);
			else void Promise.all(items.map((item) => app.fileManager.trashFile(item))).then(() => resolve(true));
		});
		modal.open();
	});
}
