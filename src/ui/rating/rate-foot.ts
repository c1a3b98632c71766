// The foot of the rating window. Drawn once and then changed, so that the focus of a button survives a step.
import { words } from '../../i18n/words';

export interface RateFootState {
	readonly hasBack: boolean;
	readonly hasSkip: boolean;
	/** Whether what is rated so far can be looked over now. */
	readonly canFinish: boolean;
	readonly main: 'next' | 'save' | 'close';
}

export interface RateFootActions {
	back(): void;
	skip(): void;
	finish(): void;
}

export interface RateFoot {
	show(state: RateFootState): void;
	/** A line above the buttons; empty to take it back. */
	say(text: string): void;
	focus(): void;
}

/** The button that goes on is the one that submits, so that Enter does the same. */
export function drawRateFoot(container: HTMLElement, actions: RateFootActions): RateFoot {
	const { rating } = words();
	const footEl = container.createDiv({ cls: 'pp-screen-foot' });
	const lineEl = footEl.createDiv({ cls: 'pp-rating-line', attr: { role: 'status' } });
	const buttonsEl = footEl.createDiv({ cls: 'pp-buttons' });
	const add = (text: string, action: () => void, cls = ''): HTMLButtonElement => {
		const buttonEl = buttonsEl.createEl('button', { cls, text, attr: { type: 'button' } });
		buttonEl.addEventListener('click', action);
		return buttonEl;
	};
	const backEl = add(rating.back, () => actions.back(), 'pp-button-apart');
	const finishEl = add(rating.finish, () => actions.finish());
	const skipEl = add(rating.skip, () => actions.skip());
	const mainEl = buttonsEl.createEl('button', { cls: 'mod-cta', attr: { type: 'submit' } });
	return {
		show: ({ hasBack, hasSkip, canFinish, main }) => {
			backEl.toggle(hasBack);
			skipEl.toggle(hasSkip);
			finishEl.toggle(canFinish);
			mainEl.setText(rating.main[main]);
		},
		say: (text) => lineEl.setText(text),
		focus: () => mainEl.focus(),
	};
}
