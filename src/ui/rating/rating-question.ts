// A question between two competences: one sentence and its two answers as buttons.

export interface RatingQuestion {
	readonly text: string;
	readonly answers: readonly { readonly text: string; readonly press: () => void }[];
}

/** Gives back what focuses the first answer. */
export function drawRatingQuestion(container: HTMLElement, { text, answers }: RatingQuestion): { focus(): void } {
	const textEl = container.createEl('p', { cls: 'pp-rating-between', text, attr: { tabindex: '-1', id: 'pp-rating-between' } });
	const buttonsEl = container.createDiv({ cls: 'pp-buttons pp-rating-answers' });
	const buttonEls = answers.map((answer) => {
		const buttonEl = buttonsEl.createEl('button', { text: answer.text, attr: { type: 'button', 'aria-describedby': 'pp-rating-between' } });
		buttonEl.addEventListener('click', answer.press);
		return buttonEl;
	});
	return { focus: () => (buttonEls[0] ?? textEl).focus({ preventScroll: true }) };
}
