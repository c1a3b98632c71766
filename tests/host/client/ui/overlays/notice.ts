const DEFAULT_DURATION_MS = 5000;

/** A message at the top right. Without a duration it goes by itself; with 0 it stays until it is clicked. */
export class Notice {
	readonly containerEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	readonly messageEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration?: number) {
		this.containerEl = noticeList().createDiv({ cls: 'notice', attr: { role: 'status' } });
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv({ cls: 'notice-message' });
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		const stay = duration ?? DEFAULT_DURATION_MS;
		if (stay > 0) this.hideAfter(stay);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		this.containerEl.remove();
	}

	/** A notice that is being read, or holds the focus, does not go away under the reader's eyes. */
	private hideAfter(ms: number): void {
		this.timer = window.setTimeout(() => {
			if (this.containerEl.matches(':hover') || this.containerEl.contains(document.activeElement)) this.hideAfter(1000);
			else this.hide();
		}, ms);
	}
}

function noticeList(): HTMLElement {
	const existing = document.body.find('.notice-container');
	return existing ?? document.body.createDiv({ cls: 'notice-container', attr: { 'aria-live': 'polite' } });
}
