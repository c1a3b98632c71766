// A note: an editor and a reading view over the same text.
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { TFile, ViewStateResult } from 'obsidian';
import { Menu } from '../overlays/menu';
import type { HoverPopover } from '../overlays/hover-popover';
import { setIcon } from '../overlays/icons';
import { setTooltip } from '../overlays/tooltip';
import { missing } from '../refuse-unknown';
import { MarkdownPreviewView } from '../markdown/preview-view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Editor } from './editor';
import { showInEditor, showInPreview } from './ephemeral-position';
import { editorState } from './editor-setup';
import { openLinkAtCursor } from './editor-links';
import { TextFileView } from './text-file-view';

type Mode = 'source' | 'preview';

export class MarkdownView extends TextFileView {
	override icon = 'file-text';
	hoverPopover: HoverPopover | null = null;
	readonly editor: Editor;
	readonly previewMode: MarkdownPreviewView;
	private readonly sourceEl: HTMLElement;
	private readonly titleInEditor: HTMLElement;
	private readonly cm: EditorView;
	private readonly modeButton: HTMLElement;
	private mode: Mode = 'source';

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.modeButton = this.addAction('book-open', '', () => this.toggleMode());
		this.sourceEl = this.contentEl.createDiv('markdown-source-view mod-cm6');
		this.titleInEditor = this.sourceEl.createDiv('inline-title');
		this.cm = new EditorView({ parent: this.sourceEl, state: editorState('', [], () => undefined) });
		this.editor = new Editor(this.cm);
		this.previewMode = new MarkdownPreviewView(this);
		this.contentEl.appendChild(this.previewMode.containerEl);
		this.cm.contentDOM.addEventListener('contextmenu', (event) => this.showEditorMenu(event));
		this.cm.contentDOM.addEventListener('click', (event) => openLinkAtCursor(this, event));
		this.applyMode();
	}

	get currentMode(): MarkdownPreviewView | { get(): string } {
		return this.mode === 'preview' ? this.previewMode : { get: () => this.editor.getValue() };
	}

	getViewType(): string {
		return 'markdown';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getMode(): Mode {
		return this.mode;
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	/** Without `clear` the cursor stays and the change can be undone. */
	setViewData(data: string, clear: boolean): void {
		if (clear) {
			this.cm.setState(editorState(data, this.app.workspace.editorExtensions, (update) => this.onUpdate(update)));
			this.setTitles();
		} else if (data !== this.editor.getValue()) {
			this.replaceFromDisk(data);
		}
		if (this.mode === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {
		this.cm.setState(editorState('', [], () => undefined));
		this.previewMode.clear();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.mode, source: false };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		if (typeof state !== 'object' || state === null || !('mode' in state)) return;
		const wanted = state.mode === 'preview' ? 'preview' : 'source';
		if (wanted !== this.mode) await this.setMode(wanted);
	}

	override getEphemeralState(): Record<string, unknown> {
		return { cursor: this.editor.listSelections()[0], scroll: this.previewMode.getScroll() };
	}

	override setEphemeralState(state: unknown): void {
		if (this.mode === 'preview') showInPreview(this, state);
		else showInEditor(this, state);
	}

	override async onRename(file: TFile): Promise<void> {
		await super.onRename(file);
		this.setTitles();
	}

	override onPaneMenu(menu: Menu, source: string): void {
		menu.addItem((item) => item.setTitle(this.mode === 'preview' ? 'Editing view' : 'Reading view').setIcon('book-open').onClick(() => this.toggleMode()));
		super.onPaneMenu(menu, source);
	}

	async toggleMode(): Promise<void> {
		await this.setMode(this.mode === 'preview' ? 'source' : 'preview');
		this.app.workspace.trigger('layout-change');
		if (this.mode === 'source') this.editor.focus();
		else this.previewMode.containerEl.focus({ preventScroll: true });
	}

	protected override async onClose(): Promise<void> {
		this.previewMode.unload();
		this.cm.destroy();
	}

	private async setMode(mode: Mode): Promise<void> {
		if (mode === 'preview') await this.save();
		this.mode = mode;
		this.applyMode();
		if (mode === 'preview') this.previewMode.set(this.getViewData(), true);
		else this.previewMode.clear();
	}

	private applyMode(): void {
		const preview = this.mode === 'preview';
		this.sourceEl.toggle(!preview);
		this.previewMode.containerEl.toggle(preview);
		this.containerEl.dataset['mode'] = this.mode;
		setIcon(this.modeButton, preview ? 'pencil' : 'book-open');
		setTooltip(this.modeButton, preview ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read');
	}

	private setTitles(): void {
		this.titleInEditor.setText(this.file?.basename ?? '');
	}

	private onUpdate(update: ViewUpdate): void {
		if (!update.docChanged || update.transactions.some((tr) => tr.isUserEvent('external'))) return;
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
	}

	private replaceFromDisk(data: string): void {
		const { head } = this.cm.state.selection.main;
		this.cm.dispatch({
			changes: { from: 0, to: this.cm.state.doc.length, insert: data },
			selection: { anchor: Math.min(head, data.length) },
			userEvent: 'external',
		});
	}

	showSearch(): never {
		throw missing('MarkdownView.showSearch');
	}

	private async cut(): Promise<void> {
		await navigator.clipboard.writeText(this.editor.getSelection());
		this.editor.replaceSelection('');
	}

	private showEditorMenu(event: MouseEvent): void {
		const menu = new Menu();
		menu.addItem((item) => item.setTitle('Cut').setIcon('scissors').onClick(() => this.cut()));
		menu.addItem((item) => item.setTitle('Copy').setIcon('copy').onClick(() => navigator.clipboard.writeText(this.editor.getSelection())));
		menu.addSeparator();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}
}
