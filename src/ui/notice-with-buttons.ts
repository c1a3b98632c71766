// A notice that says something and offers what to do about it.
import { Notice } from 'obsidian';

export function noticeWithButtons(message: string, buttons: readonly { readonly text: string; readonly action: () => void }[]): void {
	const content = createFragment();
	content.createDiv({ text: message });
	const actions = content.createDiv({ cls: 'pp-notice-actions' });
	const notice = new Notice(content, 12_000);
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
