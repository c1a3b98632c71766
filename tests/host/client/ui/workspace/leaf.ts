import type { OpenViewState, TFile, ViewState } from 'obsidian';
import type { App } from '../app';
import { setIcon } from '../overlays/icons';
import type { HoverPopover } from '../overlays/hover-popover';
import { Menu } from '../overlays/menu';
import { missing, StrictEvents } from '../refuse-unknown';
import { EmptyView, UnknownView } from '../views/empty-view';
import type { View } from '../views/view';
import type { WorkspaceSplit } from './split';
import type { WorkspaceTabs } from './tabs';

/** One tab: it holds a view, and can be given another. */
export class WorkspaceLeaf extends StrictEvents {
	readonly id: string;
	readonly containerEl = createDiv('workspace-leaf');
	readonly tabHeaderEl: HTMLElement;
	readonly tabIconEl: HTMLElement;
	readonly tabTitleEl: HTMLElement;
	parent: WorkspaceTabs;
	view: View;
	hoverPopover: HoverPopover | null = null;
	pinned = false;
	group: string | null = null;
	activeTime = 0;
	isDetached = false;
	readonly isDeferred = false;

	constructor(readonly app: App, parent: WorkspaceTabs) {
		super('WorkspaceLeaf');
		this.id = leafId();
		this.parent = parent;
		this.tabHeaderEl = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: 0 } });
		const inner = this.tabHeaderEl.createDiv('workspace-tab-header-inner');
		this.tabIconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.tabTitleEl = inner.createDiv('workspace-tab-header-inner-title');
		const close = inner.createEl('button', { cls: 'workspace-tab-header-inner-close-button', attr: { type: 'button', 'aria-label': 'Close tab', tabindex: -1 } });
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			this.detach();
		});
		this.view = new EmptyView(this);
		void this.view._open(this.containerEl);
		this._refreshHeader();
		this.listen();
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const registered = this.app.viewRegistry.typeByExtension[file.extension];
		const type = file.extension === 'md' ? 'markdown' : registered ?? 'unsupported-file';
		const mode = this.view.getState()['mode'];
		const state = { ...(mode === undefined ? {} : { mode }), ...openState.state, file: file.path };
		await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
	}

	async open(view: View): Promise<View> {
		await this.view._close();
		this.view = view;
		await view._open(this.containerEl);
		this._refreshHeader();
		return view;
	}

	getViewState(): ViewState {
		return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
	}

	async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		if (this.view.getViewType() !== viewState.type) await this.open(this.createView(viewState.type));
		await this.view.setState(viewState.state ?? {}, { history: false });
		if (eState !== undefined && eState !== null) this.view.setEphemeralState(eState);
		this._refreshHeader();
		const { workspace } = this.app;
		if (viewState.active === true) workspace.setActiveLeaf(this, { focus: true });
		workspace.fileMayHaveChanged();
		workspace.trigger('layout-change');
	}

	async loadIfDeferred(): Promise<void> {
		return;
	}

	getEphemeralState(): unknown {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.tabHeaderEl.toggleClass('mod-pinned', pinned);
		this.trigger('pinned-change', pinned);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		this.setGroup(other.group ?? other.id);
	}

	detach(): void {
		if (this.isDetached) return;
		this.isDetached = true;
		this.parent.removeLeaf(this);
		void this.view._close();
		this.app.workspace.leafWasDetached(this);
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	getRoot(): WorkspaceSplit {
		return this.parent.getRoot();
	}

	getContainer(): WorkspaceSplit {
		return this.app.workspace.rootSplit;
	}

	onResize(): void {
		this.view.onResize();
	}

	_refreshHeader(): void {
		const title = this.getDisplayText();
		setIcon(this.tabIconEl, this.getIcon());
		this.tabTitleEl.setText(title);
		this.tabHeaderEl.setAttribute('aria-label', title);
		this.tabHeaderEl.dataset['type'] = this.view.getViewType();
	}

	private createView(type: string): View {
		const creator = this.app.viewRegistry.viewByType[type];
		if (creator !== undefined) return creator(this);
		const unknown = new UnknownView(this);
		unknown.wantedType = type;
		return unknown;
	}

	private listen(): void {
		const activate = (): void => this.app.workspace.setActiveLeaf(this, { focus: false });
		this.containerEl.addEventListener('pointerdown', activate, true);
		this.containerEl.addEventListener('focusin', activate);
		this.tabHeaderEl.addEventListener('click', () => this.parent.chooseTab(this));
		this.tabHeaderEl.addEventListener('auxclick', (event) => { if (event.button === 1) this.detach(); });
		this.tabHeaderEl.addEventListener('keydown', (event) => {
			if (event.key === 'Enter' || event.key === ' ') this.parent.chooseTab(this);
		});
		this.tabHeaderEl.addEventListener('contextmenu', (event) => {
			const menu = new Menu();
			menu.addItem((item) => item.setTitle('Close').setIcon('x').onClick(() => this.detach()));
			menu.addItem((item) => item.setTitle(this.pinned ? 'Unpin' : 'Pin').setIcon('pin').onClick(() => this.togglePinned()));
			menu.addSeparator();
			this.view.onPaneMenu(menu, 'tab-header');
			menu.showAtMouseEvent(event);
		});
	}
}

export function noPopouts(): Error {
	return missing('pop-out windows');
}

function leafId(): string {
	return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}
