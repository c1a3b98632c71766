import type { TAbstractFile } from 'obsidian';
import type { App } from '../app';
import { Modal } from '../overlays/modal';
import { Notice } from '../overlays/notice';
import { Setting } from '../settings/setting';
import { isFile } from '../vault-items';

export class RenameModal extends Modal {
	constructor(app: App, private readonly item: TAbstractFile) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle('Rename');
		const { item } = this;
		const extension = isFile(item) ? `.${item.extension}` : '';
		let name = item.name.slice(0, item.name.length - extension.length);
		const save = async (): Promise<void> => {
			this.close();
			const folder = item.parent === null || item.parent.isRoot() ? '' : `${item.parent.path}/`;
			try {
				await this.app.fileManager.renameFile(item, `${folder}${name}${extension}`);
			} catch (error) {
				new Notice(error instanceof Error ? error.message : String(error));
			}
		};
		new Setting(this.contentEl).setName('Name').addText((text) => {
			text.setValue(name).onChange((value) => { name = value; });
			text.inputEl.addEventListener('keydown', (event) => { if (event.key === 'Enter') void save(); });
		});
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Save').setCta().onClick(save));
	}
}
