import type { TFile } from 'obsidian';
import { FileView } from '../views/file-view';

const IMAGES = new Set(['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp']);

/** Files that are no notes: images are shown, others only named. */
export class UnsupportedFileView extends FileView {
	getViewType(): string {
		return 'unsupported-file';
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.contentEl.empty();
		const box = this.contentEl.createDiv('empty-state');
		if (IMAGES.has(file.extension.toLowerCase())) box.createEl('img', { attr: { src: this.app.vault.getResourcePath(file), alt: file.name } });
		else box.createDiv({ cls: 'empty-state-title', text: `${file.name} cannot be shown in the preview host` });
	}
}
