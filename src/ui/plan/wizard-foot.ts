// The foot of every screen: where one is, what stands in the way, and the buttons. Drawn once and then changed, so that
// a screen reader says the new place when it changes.
import { words } from '../../i18n/words';

export interface FootState {
	/** From 1. */
	readonly n: number;
	readonly of: number;
	/** Of the screen, which is heard with its place and seen above. */
	readonly title: string;
	/** Empty where there is nothing to skip. */
	readonly skip: string;
	/** What the button says that makes the plan from here; empty while there can be none. */
	readonly make: string;
	/** Whether making the plan is what Enter does, and going on the button beside it. */
	readonly makesFirst: boolean;
}

export interface FootActions {
	back(): void;
	skip(): void;
	next(): void;
	makePlan(): void;
}

export interface WizardFoot {
	show(state: FootState): void;
	/** Says why it does not go on; empty to take that back. */
	alert(text: string): void;
}

/** The button that goes on is the one that submits, so that Enter in a single-line field does the same. */
export function renderFoot(container: HTMLElement, actions: FootActions): WizardFoot {
	const { wizard } = words().plan;
	const footEl = container.createDiv({ cls: 'pp-screen-foot pp-wizard-foot' });
	const alertEl = footEl.createDiv({ cls: 'pp-screen-alert', attr: { role: 'alert' } });
	const lineEl = footEl.createDiv({ cls: 'pp-wizard-line' });
	const progressEl = lineEl.createDiv({ cls: 'pp-progress', attr: { role: 'status' } });
	const addButton = (parentEl: HTMLElement, text: string, action: () => void, cls = ''): HTMLButtonElement => {
		const buttonEl = parentEl.createEl('button', { cls, text, attr: { type: 'button' } });
		buttonEl.addEventListener('click', action);
		return buttonEl;
	};
	const makeEl = addButton(lineEl, wizard.makePlan(), () => actions.makePlan(), 'pp-wizard-make');
	const buttonsEl = footEl.createDiv({ cls: 'pp-buttons' });
	addButton(buttonsEl, wizard.back, () => actions.back(), 'pp-button-apart');
	const skipEl = addButton(buttonsEl, wizard.skip, () => actions.skip());
	const asideEl = addButton(buttonsEl, wizard.next, () => actions.next());
	const mainEl = buttonsEl.createEl('button', { cls: 'mod-cta', attr: { type: 'submit' } });
	return {
		show: ({ n, of, title, skip, make, makesFirst }) => {
			progressEl.empty();
			progressEl.createSpan({ text: wizard.progress(n, of) });
			progressEl.createSpan({ cls: 'pp-heard-only', text: `: ${title}` });
			showButton(skipEl, makesFirst ? '' : skip);
			showButton(asideEl, makesFirst ? wizard.next : '');
			showButton(makeEl, makesFirst ? '' : make);
			showButton(mainEl, makesFirst ? make : wizard.next);
		},
		alert: (text) => alertEl.setText(text),
	};
}

function showButton(buttonEl: HTMLButtonElement, text: string): void {
	buttonEl.toggleClass('pp-is-absent', text === '');
	buttonEl.setText(text);
}
