// Asks one yes-or-no question. Closing it in any other way is a no.
import { ConfirmationModal, type App } from 'obsidian';
import { openDialogue } from './open-dialogue';

export interface Question {
	readonly title: string;
	readonly text: string;
	readonly yes: string;
	readonly no: string;
	/** Takes nothing away, so the button does not warn. */
	readonly isHarmless?: boolean;
}

export function confirm(app: App, question: Question): Promise<boolean> {
	return new Promise((resolve) => {
		let sure = false;
		const modal = new ConfirmationModal(app);
		modal.setTitle(question.title);
		modal.setContent(question.text);
		const isHarmless = question.isHarmless === true;
		modal.addButton((button) => {
			button.setButtonText(question.yes).onClick(() => {
				sure = true;
			});
			if (isHarmless) button.setCta().setInitialFocus();
			else button.setDestructive();
		});
		// What takes nothing away is what Enter does at first.
		modal.addButton((button) => {
			button.setButtonText(question.no).setCancel();
			if (!isHarmless) button.setInitialFocus();
		});
		openDialogue(modal, () => resolve(sure));
	});
}
