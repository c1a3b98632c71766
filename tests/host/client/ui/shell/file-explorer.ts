// The tree of the vault in the left sidebar.
import type { TAbstractFile, TFile, TFolder } from 'obsidian';
import { Keymap } from '../keymap';
import { setIcon } from '../overlays/icons';
import { isNarrow } from '../platform';
import { isFolder } from '../vault-items';
import { ItemView } from '../views/item-view';
import { ExplorerSelection } from './explorer-selection';
import { showFileMenu } from './file-menus';
import { createUntitledNote } from './new-note';

const STORAGE_KEY = 'file-explorer-unfold';

export class FileExplorerView extends ItemView {
	override icon = 'folder-closed';
	private readonly treeEl = createDiv({ cls: 'nav-files-container', attr: { role: 'tree', 'aria-label': 'Files', 'aria-multiselectable': 'true', tabindex: 0 } });
	private readonly selection = new ExplorerSelection(this.treeEl);
	private open = new Set<string>();
	private drawRequested = false;

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return 'Files';
	}

	protected override async onOpen(): Promise<void> {
		const stored = this.app.loadLocalStorage(STORAGE_KEY);
		this.open = new Set(Array.isArray(stored) ? stored.filter((path) => typeof path === 'string') : []);
		const header = this.contentEl.createDiv('nav-header').createDiv('nav-buttons-container');
		const add = (icon: string, label: string, act: () => unknown): void => {
			const button = header.createEl('button', { cls: 'clickable-icon nav-action-button', attr: { type: 'button', 'aria-label': label } });
			setIcon(button, icon);
			button.addEventListener('click', () => void act());
		};
		add('square-pen', 'New note', () => createUntitledNote(this.app, this.app.vault.getRoot()));
		add('chevrons-down-up', 'Collapse all', () => {
			this.open.clear();
			this.draw();
		});
		this.contentEl.appendChild(this.treeEl);
		this.listen();
		this.draw();
	}

	private listen(): void {
		const { vault, workspace } = this.app;
		for (const ref of [vault.on('create', () => this.requestDraw()), vault.on('delete', () => this.requestDraw()), vault.on('rename', () => this.requestDraw())]) this.registerEvent(ref);
		this.registerEvent(workspace.on('file-open', (file: TFile | null) => this.showActive(file)));
		this.treeEl.on('click', '.tree-item-self', (event, row) => this.click(event, row));
		this.treeEl.on('auxclick', '.nav-file-title', (event, row) => {
			const file = this.app.vault.getFileByPath(row.dataset['path'] ?? '');
			if (event.button === 1 && file !== null) void workspace.getLeaf('tab').openFile(file);
		});
		this.treeEl.on('contextmenu', '.tree-item-self', (event, row) => {
			const path = row.dataset['path'] ?? '';
			if (!this.selection.has(path)) this.selection.only(path);
			showFileMenu(this.app, this.selectedItems(), event);
		});
		this.treeEl.addEventListener('keydown', (event) => this.key(event));
	}

	private requestDraw(): void {
		if (this.drawRequested) return;
		this.drawRequested = true;
		window.requestAnimationFrame(() => {
			this.drawRequested = false;
			this.draw();
		});
	}

	private draw(): void {
		const scroll = this.treeEl.scrollTop;
		this.treeEl.empty();
		this.drawChildren(this.app.vault.getRoot(), this.treeEl, 1);
		this.treeEl.scrollTop = scroll;
		this.selection.refresh();
		this.showActive(this.app.workspace.getActiveFile());
		this.app.saveLocalStorage(STORAGE_KEY, [...this.open]);
	}

	private drawChildren(folder: TFolder, parentEl: HTMLElement, level: number): void {
		const sorted = [...folder.children].sort((a, b) => Number(isFolder(b)) - Number(isFolder(a)) || a.name.localeCompare(b.name, undefined, { numeric: true }));
		for (const item of sorted) {
			if (isFolder(item)) this.drawFolder(item, parentEl, level);
			else this.drawFile(item, parentEl, level);
		}
	}

	private drawFolder(folder: TFolder, parentEl: HTMLElement, level: number): void {
		const isOpen = this.open.has(folder.path);
		const el = parentEl.createDiv({ cls: 'tree-item nav-folder' });
		el.toggleClass('is-collapsed', !isOpen);
		const row = el.createDiv({ cls: 'tree-item-self nav-folder-title is-clickable', attr: { 'data-path': folder.path, role: 'treeitem', 'aria-level': level, 'aria-expanded': isOpen, id: rowId(folder.path) } });
		setIcon(row.createDiv('tree-item-icon collapse-icon'), 'chevron-right');
		row.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
		if (isOpen) this.drawChildren(folder, el.createDiv({ cls: 'tree-item-children nav-folder-children', attr: { role: 'group' } }), level + 1);
	}

	private drawFile(item: TAbstractFile, parentEl: HTMLElement, level: number): void {
		const file = this.app.vault.getFileByPath(item.path);
		if (file === null) return;
		const row = parentEl.createDiv('tree-item nav-file').createDiv({ cls: 'tree-item-self nav-file-title is-clickable', attr: { 'data-path': file.path, role: 'treeitem', 'aria-level': level, id: rowId(file.path) } });
		row.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
		if (file.extension !== 'md') row.createDiv({ cls: 'nav-file-tag', text: file.extension });
	}

	private click(event: MouseEvent, row: HTMLElement): void {
		this.treeEl.focus({ preventScroll: true });
		const path = row.dataset['path'] ?? '';
		if (event.shiftKey) this.selection.extendTo(path);
		// Obsidian selects with Alt; Ctrl selects here too once something is selected, as in every other file list.
		else if (event.altKey || (event.ctrlKey && this.selection.isSeveral())) this.selection.toggle(path);
		else {
			this.selection.only(path);
			this.activate(path, event);
		}
	}

	private activate(path: string, event: MouseEvent | KeyboardEvent): void {
		const file = this.app.vault.getFileByPath(path);
		if (file === null) {
			this.toggleFolder(path);
			return;
		}
		void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		if (isNarrow()) this.app.workspace.leftSplit.collapse();
	}

	private toggleFolder(path: string, open = !this.open.has(path)): void {
		if (open) this.open.add(path);
		else this.open.delete(path);
		this.draw();
	}

	private key(event: KeyboardEvent): void {
		const path = this.selection.current;
		const isFolderRow = this.app.vault.getFolderByPath(path) !== null;
		switch (event.key) {
			case 'ArrowDown': this.selection.move(1, event.shiftKey); break;
			case 'ArrowUp': this.selection.move(-1, event.shiftKey); break;
			case 'ArrowRight': if (isFolderRow) this.toggleFolder(path, true); break;
			case 'ArrowLeft': if (isFolderRow) this.toggleFolder(path, false); break;
			case 'Enter': this.activate(path, event); break;
			case 'ContextMenu': this.menuAtSelection(); break;
			case 'F10': if (event.shiftKey) this.menuAtSelection(); break;
			default: return;
		}
		event.preventDefault();
	}

	private menuAtSelection(): void {
		const row = this.selection.rowOf(this.selection.current);
		const box = row?.getBoundingClientRect();
		if (box === undefined || this.selectedItems().length === 0) return;
		showFileMenu(this.app, this.selectedItems(), new MouseEvent('contextmenu', { clientX: box.left + 24, clientY: box.bottom }));
	}

	private selectedItems(): TAbstractFile[] {
		return this.selection.paths().map((path) => this.app.vault.getAbstractFileByPath(path)).filter((item) => item !== null);
	}

	private showActive(file: TFile | null): void {
		for (const row of this.treeEl.findAll('.is-active')) row.removeClass('is-active');
		if (file !== null) this.selection.rowOf(file.path)?.addClass('is-active');
	}
}

function rowId(path: string): string {
	return `file-row-${encodeURIComponent(path)}`;
}
