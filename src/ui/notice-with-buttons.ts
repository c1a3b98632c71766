// A notice that says something and offers what to do about it.
import { Notice } from 'obsidian';

export interface NoticeButton {
	readonly text: string;
	readonly action: () => void;
}

/** `durationMs` of 0 lets it stay until it is answered. */
export function noticeWithButtons(message: string, buttons: readonly NoticeButton[], durationMs = 12_000): void {
	const content = createFragment();
	content.createDiv({ text: message });
	const actions = content.createDiv({ cls: 'pp-notice-actions' });
	const notice = new Notice(content, durationMs);
	for (const { text, action } of buttons) {
		// A button inside a notice must not let the click through: the notice closes itself on one.
		actions.createEl('button', { text }, (element) => {
			element.addEventListener('click', (event) => {
				event.stopPropagation();
				notice.hide();
				action();
			});
		});
	}
}
