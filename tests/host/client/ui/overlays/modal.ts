import type { App } from '../app';
import { Scope } from '../scope';
import { setIcon } from './icons';
import { focusables, keepFocusInside } from './focus-trap';

/** A window above the page that takes the keyboard until it is closed, and gives the focus back. */
export class Modal {
	readonly scope = new Scope();
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	contentEl: HTMLElement;
	readonly bgEl: HTMLElement;
	shouldRestoreSelection = true;
	private closeCallback: (() => unknown) | null = null;
	private focusBefore: Element | null = null;

	constructor(readonly app: App) {
		this.containerEl = createDiv({ cls: 'modal-container mod-dim' });
		this.bgEl = this.containerEl.createDiv({ cls: 'modal-bg' });
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const closeEl = this.modalEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { type: 'button', 'aria-label': 'Close' } });
		setIcon(closeEl, 'x');
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv({ cls: 'modal-title', attr: { id: `modal-title-${modalNumber()}` } });
		this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.bgEl.addEventListener('click', () => this.close());
		closeEl.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		keepFocusInside(this.scope, this.modalEl);
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.focusBefore = document.activeElement;
		this.app.keymap.pushScope(this.scope);
		document.body.appendChild(this.containerEl);
		void this.onOpen();
		if (!this.modalEl.contains(document.activeElement)) (focusables(this.contentEl)[0] ?? this.modalEl).focus();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.containerEl.remove();
		if (this.shouldRestoreSelection && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {
		return undefined;
	}

	onClose(): void {
		return;
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}
}

let opened = 0;

function modalNumber(): number {
	opened += 1;
	return opened;
}
