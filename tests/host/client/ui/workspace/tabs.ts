import { setIcon } from '../overlays/icons';
import { StrictEvents } from '../refuse-unknown';
import { WorkspaceLeaf } from './leaf';
import type { WorkspaceSplit } from './split';

/** A group of tabs, of which one shows. */
export class WorkspaceTabs extends StrictEvents {
	readonly containerEl = createDiv('workspace-tabs mod-top');
	readonly tabHeaderContainerEl: HTMLElement;
	readonly tabHeadersEl: HTMLElement;
	readonly contentEl: HTMLElement;
	children: WorkspaceLeaf[] = [];
	currentLeaf: WorkspaceLeaf | null = null;

	constructor(readonly parent: WorkspaceSplit) {
		super('WorkspaceTabs');
		this.tabHeaderContainerEl = this.containerEl.createDiv('workspace-tab-header-container');
		this.tabHeadersEl = this.tabHeaderContainerEl.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
		this.contentEl = this.containerEl.createDiv('workspace-tab-container');
		if (parent.isRoot) this.addNewTabButton();
	}

	get app(): WorkspaceSplit['app'] {
		return this.parent.app;
	}

	addLeaf(index = this.children.length): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this.app, this);
		const before = this.children[index];
		this.children.splice(index, 0, leaf);
		this.tabHeadersEl.insertBefore(leaf.tabHeaderEl, before?.tabHeaderEl ?? null);
		this.contentEl.appendChild(leaf.containerEl);
		this.selectTab(this.currentLeaf ?? leaf);
		this.app.workspace.trigger('layout-change');
		return leaf;
	}

	removeLeaf(leaf: WorkspaceLeaf): void {
		const index = this.children.indexOf(leaf);
		this.children.splice(index, 1);
		leaf.tabHeaderEl.remove();
		leaf.containerEl.remove();
		if (this.currentLeaf === leaf) {
			this.currentLeaf = null;
			const next = this.children[Math.min(index, this.children.length - 1)];
			if (next !== undefined) this.selectTab(next);
		}
		if (this.children.length === 0) this.parent.tabsBecameEmpty(this);
	}

	selectTab(leaf: WorkspaceLeaf): void {
		this.currentLeaf = leaf;
		for (const child of this.children) {
			const shown = child === leaf;
			child.containerEl.toggle(shown);
			child.tabHeaderEl.toggleClass('is-active', shown);
			child.tabHeaderEl.setAttribute('aria-selected', String(shown));
		}
		leaf.onResize();
	}

	/** What a click on the tab does: shows it and makes it the active one. */
	chooseTab(leaf: WorkspaceLeaf): void {
		this.app.workspace.setActiveLeaf(leaf, { focus: true });
		this.app.workspace.trigger('layout-change');
	}

	getRoot(): WorkspaceSplit {
		return this.parent;
	}

	private addNewTabButton(): void {
		const button = this.tabHeaderContainerEl.createEl('button', { cls: 'clickable-icon workspace-tab-header-new-tab', attr: { type: 'button', 'aria-label': 'New tab' } });
		setIcon(button, 'plus');
		button.addEventListener('click', () => this.chooseTab(this.addLeaf()));
	}
}
