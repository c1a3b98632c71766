// Leaves, tabs, splits and sidebars: what is where, and which of it is active.
import type { EventRef, OpenViewState, PaneType, SplitDirection, TFile } from 'obsidian';
import type { Extension } from '@codemirror/state';
import type { App } from '../app';
import { debounce } from '../../data/index';
import { isNarrow } from '../platform';
import { StrictEvents } from '../refuse-unknown';
import { pluginExtensions } from '../views/editor-setup';
import { FileView } from '../views/file-view';
import { MarkdownView } from '../views/markdown-view';
import type { View } from '../views/view';
import { readLayout, saveLayout, type Layout } from './layout';
import { noPopouts, type WorkspaceLeaf } from './leaf';
import { openLinkText } from './open-link';
import { WorkspaceRoot, WorkspaceSidedock, type WorkspaceSplit } from './split';
import type { WorkspaceTabs } from './tabs';

export class Workspace extends StrictEvents {
	readonly containerEl = createDiv('workspace');
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly rootSplit: WorkspaceRoot;
	readonly leftRibbon = {};
	readonly rightRibbon = {};
	activeLeaf: WorkspaceLeaf | null = null;
	layoutReady = false;
	editorExtensions: Extension[] = [];
	readonly requestSaveLayout: { (): unknown; cancel(): unknown };
	private activeFile: TFile | null = null;
	private readonly lastOpen: string[] = [];
	private waiting: (() => unknown)[] = [];

	constructor(readonly app: App) {
		super('Workspace');
		this.leftSplit = new WorkspaceSidedock(app, 'left');
		this.rootSplit = new WorkspaceRoot(app);
		this.rightSplit = new WorkspaceSidedock(app, 'right');
		this.containerEl.append(this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl);
		this.requestSaveLayout = debounce(() => { if (this.layoutReady) saveLayout(app); }, 300, true);
		this.on('layout-change', () => this.requestSaveLayout());
	}

	get activeEditor(): MarkdownView | null {
		return this.activeLeaf?.view instanceof MarkdownView ? this.activeLeaf.view : null;
	}

	onLayoutReady(callback: () => unknown): void {
		if (this.layoutReady) callback();
		else this.waiting.push(callback);
	}

	setLayoutReady(): void {
		this.layoutReady = true;
		for (const callback of this.waiting.splice(0)) callback();
		this.trigger('layout-ready');
	}

	getLayout(): Layout {
		return readLayout(this.app);
	}

	getLeaf(newLeaf: PaneType | boolean = false, _direction?: SplitDirection): WorkspaceLeaf {
		if (newLeaf === 'window') throw noPopouts();
		if (newLeaf === 'split') return this.splitActiveLeaf();
		if (newLeaf === true || newLeaf === 'tab') {
			const tabs = this.activeTabs();
			const current = tabs.currentLeaf;
			return tabs.addLeaf(current === null ? undefined : tabs.children.indexOf(current) + 1);
		}
		return this.getUnpinnedLeaf();
	}

	/** A leaf that may be given another file: the most recent one, unless it is pinned or holds no file. */
	getUnpinnedLeaf(): WorkspaceLeaf {
		const recent = this.getMostRecentLeaf();
		const free = recent !== null && !recent.pinned && (recent.view.navigation || recent.view.getViewType() === 'empty');
		return free ? recent : this.activeTabs().addLeaf();
	}

	splitActiveLeaf(_direction?: SplitDirection): WorkspaceLeaf {
		if (isNarrow()) return this.getLeaf('tab');
		return this.rootSplit.addTabs(this.activeTabs()).addLeaf();
	}

	createLeafBySplit(leaf: WorkspaceLeaf): WorkspaceLeaf {
		return leaf.parent.parent.addTabs(leaf.parent).addLeaf();
	}

	createLeafInParent(parent: WorkspaceSplit, index: number): WorkspaceLeaf {
		return parent.firstTabs().addLeaf(index);
	}

	async duplicateLeaf(leaf: WorkspaceLeaf, newLeaf: PaneType | boolean | SplitDirection = 'split'): Promise<WorkspaceLeaf> {
		const copy = this.getLeaf(newLeaf === 'vertical' || newLeaf === 'horizontal' ? 'split' : newLeaf);
		await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
		return copy;
	}

	openPopoutLeaf(): never {
		throw noPopouts();
	}

	moveLeafToPopout(): never {
		throw noPopouts();
	}

	async openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
		await openLinkText(this.app, linktext, sourcePath, newLeaf, openViewState);
	}

	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
		const takeFocus = typeof params === 'boolean' ? focus : params.focus === true;
		leaf.activeTime = performance.now();
		const changed = this.activeLeaf !== leaf;
		this.activeLeaf?.tabHeaderEl.removeClass('mod-active');
		this.activeLeaf?.containerEl.removeClass('mod-active');
		this.activeLeaf = leaf;
		leaf.tabHeaderEl.addClass('mod-active');
		leaf.containerEl.addClass('mod-active');
		if (leaf.parent.currentLeaf !== leaf) leaf.parent.selectTab(leaf);
		if (takeFocus) focusView(leaf);
		if (!changed) return;
		this.trigger('active-leaf-change', leaf);
		this.fileMayHaveChanged();
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root: WorkspaceSplit = this.rootSplit): WorkspaceLeaf | null {
		return root.leaves().reduce<WorkspaceLeaf | null>((best, leaf) => (best === null || leaf.activeTime > best.activeTime ? leaf : best), null);
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return sideLeaf(this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return sideLeaf(this.rightSplit, split);
	}

	async ensureSideLeaf(type: string, side: 'left' | 'right', options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {}): Promise<WorkspaceLeaf> {
		const split = side === 'left' ? this.leftSplit : this.rightSplit;
		const leaf = split.leaves().find((candidate) => candidate.view.getViewType() === type) ?? sideLeaf(split, options.split === true);
		await leaf.setViewState({ type, ...(options.state === undefined ? {} : { state: options.state }), active: options.active === true });
		if (options.reveal !== false) await this.revealLeaf(leaf);
		return leaf;
	}

	getActiveViewOfType<T extends View>(type: abstract new (...args: never[]) => T): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	/** The file of the active view, else the file that was active last. */
	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView && view.file !== null) return view.file;
		const recent = this.getMostRecentLeaf()?.view;
		return recent instanceof FileView ? recent.file : null;
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.rootSplit.leaves().forEach((leaf) => callback(leaf));
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		this.allLeaves().forEach((leaf) => callback(leaf));
	}

	getLeavesOfType(type: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
	}

	detachLeavesOfType(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) leaf.detach();
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		leaf.parent.selectTab(leaf);
		if (root === this.rootSplit) this.setActiveLeaf(leaf, { focus: true });
		await leaf.loadIfDeferred();
	}

	getLastOpenFiles(): string[] {
		return [...this.lastOpen];
	}

	updateOptions(): void {
		this.iterateAllLeaves(({ view }) => {
			if (view instanceof MarkdownView) view.editor.cm.dispatch({ effects: pluginExtensions.reconfigure([...this.editorExtensions]) });
		});
	}

	onResize(): void {
		this.iterateAllLeaves((leaf) => leaf.onResize());
		this.trigger('resize');
	}

	/** Fires file-open when another file than before has become the active one. */
	fileMayHaveChanged(): void {
		const view = this.activeLeaf?.view;
		const file = view instanceof FileView ? view.file : null;
		if (file === this.activeFile || (file === null && this.activeLeaf?.getRoot() !== this.rootSplit)) return;
		this.activeFile = file;
		if (file !== null) {
			this.lastOpen.remove(file.path);
			this.lastOpen.unshift(file.path);
			this.lastOpen.splice(10);
		}
		this.trigger('file-open', file);
	}

	leafWasDetached(leaf: WorkspaceLeaf): void {
		if (this.activeLeaf === leaf) {
			this.activeLeaf = null;
			const root = leaf.getRoot();
			if (root === this.rootSplit && root.leaves().length === 0) root.firstTabs().addLeaf();
			const next = leaf.parent.currentLeaf ?? this.getMostRecentLeaf();
			if (next !== null) this.setActiveLeaf(next, { focus: true });
		} else if (this.rootSplit.leaves().length === 0) {
			this.rootSplit.firstTabs().addLeaf();
		}
		this.trigger('layout-change');
	}

	handleLinkContextMenu(): boolean {
		return false;
	}

	registerHoverLinkSource(id: string, info: { display: string; defaultMod: boolean }): void {
		this.app.hoverSources.set(id, info);
	}

	/** Obsidian types its events; plugins and host give callbacks of any shape. */
	override on(name: string, callback: (...data: never[]) => unknown, context?: unknown): EventRef {
		return super.on(name, callback, context);
	}

	private activeTabs(): WorkspaceTabs {
		const recent = this.getMostRecentLeaf();
		return recent?.parent ?? this.rootSplit.firstTabs();
	}

	private allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((split) => split.leaves());
	}
}

function sideLeaf(side: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
	const tabs = split && side.firstTabs().children.length > 0 ? side.addTabs() : side.firstTabs();
	return tabs.addLeaf();
}

function focusView(leaf: WorkspaceLeaf): void {
	const { view } = leaf;
	if (leaf.containerEl.contains(document.activeElement)) return;
	if (view instanceof MarkdownView) {
		if (view.getMode() === 'source') view.editor.focus();
		else view.previewMode.containerEl.focus({ preventScroll: true });
	}
}
