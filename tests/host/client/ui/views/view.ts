import type { ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import type { Menu } from '../overlays/menu';
import type { Scope } from '../scope';
import type { WorkspaceLeaf } from '../workspace/leaf';

export abstract class View extends Component {
	readonly app: App;
	readonly containerEl: HTMLElement;
	icon = 'file';
	navigation = false;
	scope: Scope | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {
		return;
	}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {
		return;
	}

	onResize(): void {
		return;
	}

	onPaneMenu(_menu: Menu, _source: string): void {
		return;
	}

	protected async onOpen(): Promise<void> {
		return;
	}

	protected async onClose(): Promise<void> {
		return;
	}

	/** Called by the leaf. */
	async _open(parentEl: HTMLElement): Promise<void> {
		this.containerEl.dataset['type'] = this.getViewType();
		parentEl.appendChild(this.containerEl);
		this.load();
		await this.onOpen();
	}

	async _close(): Promise<void> {
		await this.onClose();
		this.unload();
		this.containerEl.remove();
	}
}
