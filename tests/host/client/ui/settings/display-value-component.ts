import { setIcon } from '../overlays/icons';

/** Read-only text at the end of a row. */
export class DisplayValueComponent {
	readonly valueEl: HTMLElement;
	private readonly statusEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.statusEl = containerEl.createSpan('setting-display-status');
		this.valueEl = containerEl.createSpan('setting-display-value');
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.statusEl.empty();
		this.statusEl.toggleClass('mod-warning', status === 'warning');
		if (status === 'warning') setIcon(this.statusEl, 'alert-triangle');
		return this;
	}
}
