import type { App } from '../app';
import { ButtonComponent } from '../settings/button-component';
import { Modal } from './modal';

export class ConfirmationButton extends ButtonComponent {
	wantsFocus = false;

	constructor(containerEl: HTMLElement, private readonly modal: ConfirmationModal) {
		super(containerEl);
		super.onClick(() => this.modal.close());
	}

	/** The modal closes after the click, unless the handler returns something truthy. */
	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			const result = await handler(event);
			if (result) return;
			this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.wantsFocus = true;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		const wanted = this.buttons.filter((button) => button.wantsFocus);
		(wanted[wanted.length - 1])?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
		const box = row.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		row.appendText(label);
		box.addEventListener('change', () => void callback(box.checked));
		return this;
	}

	addButton(build: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this.buttonContainerEl, this);
		this.buttons.push(button);
		build(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
