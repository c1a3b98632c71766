import type { TAbstractFile, TFile, ViewStateResult } from 'obsidian';
import type { Menu } from '../overlays/menu';
import { ItemView } from './item-view';

/** A view of one file: loads it, follows its renames, empties itself when the file is deleted. */
export abstract class FileView extends ItemView {
	file: TFile | null = null;
	allowNoFile = false;
	override navigation = true;

	override getDisplayText(): string {
		return this.file?.basename ?? 'No file';
	}

	override onload(): unknown {
		this.registerEvent(this.app.vault.on('rename', (file: TAbstractFile) => { if (file === this.file) void this.onRename(this.file); }));
		this.registerEvent(this.app.vault.on('delete', (file: TAbstractFile) => { if (file === this.file) void this.onDelete(this.file); }));
		return undefined;
	}

	override getState(): Record<string, unknown> {
		return this.file === null ? {} : { file: this.file.path };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		if (typeof state === 'object' && state !== null && 'file' in state && typeof state.file === 'string') {
			await this.loadFile(this.app.vault.getFileByPath(state.file));
		}
		await super.setState(state, result);
	}

	async onLoadFile(_file: TFile): Promise<void> {
		return;
	}

	async onUnloadFile(_file: TFile): Promise<void> {
		return;
	}

	async onRename(_file: TFile): Promise<void> {
		this._refreshTitle();
		this.leaf._refreshHeader();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		if (this.file !== null) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	protected async loadFile(file: TFile | null): Promise<void> {
		if (file === this.file) return;
		if (this.file !== null) await this.onUnloadFile(this.file);
		this.file = file;
		if (file !== null) await this.onLoadFile(file);
		this._refreshTitle();
	}

	override async _close(): Promise<void> {
		if (this.file !== null) await this.onUnloadFile(this.file);
		await super._close();
	}

	protected async onDelete(_file: TFile): Promise<void> {
		this.file = null;
		await this.leaf.setViewState({ type: 'empty' });
	}
}

export abstract class EditableFileView extends FileView {}
