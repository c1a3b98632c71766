import type { TAbstractFile, TFile } from 'obsidian';
import { debounce } from '../../data/index';
import { Notice } from '../overlays/notice';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { EditableFileView } from './file-view';

const SAVE_DELAY_MS = 2000;

/** A view over a text file that saves what was typed two seconds after the last change, and never otherwise. */
export abstract class TextFileView extends EditableFileView {
	data = '';
	readonly requestSave: () => void;
	dirty = false;
	/** The text that disk and view last agreed on. */
	lastSavedData: string | null = null;
	private readonly debouncedSave: { (): unknown; cancel(): unknown };

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.debouncedSave = debounce(() => this.saveQuietly(), SAVE_DELAY_MS, true);
		this.requestSave = () => {
			this.dirty = true;
			this.debouncedSave();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): unknown {
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => { if (file === this.file) void this.reload(this.file); }));
		return super.onload();
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.lastSavedData = this.data;
		this.dirty = false;
		this.setViewData(this.data, true);
		await super.onLoadFile(file);
	}

	override async onUnloadFile(file: TFile): Promise<void> {
		await this.save(true);
		await super.onUnloadFile(file);
	}

	async save(clear = false): Promise<void> {
		this.debouncedSave.cancel();
		const { file } = this;
		const wasDirty = this.dirty;
		this.data = this.getViewData();
		if (clear) this.clear();
		if (!wasDirty || file === null) return;
		this.dirty = false;
		if (this.data === this.lastSavedData) return;
		const before = this.lastSavedData;
		this.lastSavedData = this.data;
		try {
			await this.app.vault.modify(file, this.data);
		} catch (error) {
			this.dirty = !clear;
			this.lastSavedData = before;
			throw error;
		}
	}

	/** A clean view takes over what others wrote; a dirty one keeps what was typed, and says so. */
	private async reload(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (file !== this.file || text === this.lastSavedData) return;
		if (this.dirty && this.getViewData() !== text) {
			new Notice(`“${file.basename}” was changed outside the editor. What you typed is kept and will be saved over it.`);
			this.lastSavedData = text;
			return;
		}
		this.lastSavedData = text;
		this.data = text;
		this.dirty = false;
		this.setViewData(text, false);
	}

	private async saveQuietly(): Promise<void> {
		try {
			await this.save();
		} catch (error) {
			new Notice(`“${this.file?.basename ?? ''}” could not be saved: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
}
