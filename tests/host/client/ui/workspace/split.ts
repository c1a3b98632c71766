import type { App } from '../app';
import { StrictEvents } from '../refuse-unknown';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';

/** Tab groups side by side: the main area, or one of the two sidebars. */
export class WorkspaceSplit extends StrictEvents {
	readonly containerEl: HTMLElement;
	readonly isRoot: boolean;
	readonly win = window;
	readonly doc = document;
	children: WorkspaceTabs[] = [];

	constructor(name: string, readonly app: App, cls: string, isRoot: boolean) {
		super(name);
		this.isRoot = isRoot;
		this.containerEl = createDiv(`workspace-split ${cls}`);
		this.addTabs();
	}

	addTabs(after?: WorkspaceTabs): WorkspaceTabs {
		const tabs = new WorkspaceTabs(this);
		const index = after === undefined ? this.children.length : this.children.indexOf(after) + 1;
		this.children.splice(index, 0, tabs);
		if (after === undefined) this.containerEl.appendChild(tabs.containerEl);
		else after.containerEl.after(tabs.containerEl);
		return tabs;
	}

	firstTabs(): WorkspaceTabs {
		return this.children[0] ?? this.addTabs();
	}

	/** The last group stays, so that there is always a place to open something. */
	tabsBecameEmpty(tabs: WorkspaceTabs): void {
		if (this.children.length < 2) return;
		this.children.remove(tabs);
		tabs.containerEl.remove();
	}

	leaves(): WorkspaceLeaf[] {
		return this.children.flatMap((tabs) => tabs.children);
	}

	getRoot(): this {
		return this;
	}

	getContainer(): WorkspaceSplit {
		return this.app.workspace.rootSplit;
	}
}

export class WorkspaceRoot extends WorkspaceSplit {
	constructor(app: App) {
		super('WorkspaceRoot', app, 'mod-vertical mod-root', true);
	}
}

/** A sidebar; on a narrow screen, a drawer above the page. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;

	constructor(app: App, readonly side: 'left' | 'right') {
		super('WorkspaceSidedock', app, `mod-horizontal mod-sidedock mod-${side}-split is-collapsed`, false);
		this.containerEl.setAttrs({ role: 'complementary', 'aria-label': side === 'left' ? 'Left sidebar' : 'Right sidebar' });
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.containerEl.toggleClass('is-collapsed', collapsed);
		document.body.toggleClass(`host-${this.side}-open`, !collapsed);
		this.app.workspace.onResize();
		this.app.workspace.trigger('layout-change');
	}
}
