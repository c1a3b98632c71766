// The opening of the wizard: how long it takes, and where to begin. Shown the first time, and when there is something
// to go on with.
import { partsOf, type CalendarDate } from '../../core/calendar-date';
import { formatDay } from '../../i18n/en/dates';
import { words } from '../../i18n/words';

export interface OpeningModel {
	/** How many screens there are, the last look included. */
	readonly screens: number;
	/** From 1, when there are kept answers. */
	readonly goOnAt?: number;
}

export interface OpeningActions {
	start(): void;
	goOn(): void;
	makeFirstPlan(): void;
	startAgain(): void;
}

/** Gives the button that Mod+Enter stands for. */
export function renderOpening(container: HTMLElement, { screens, goOnAt }: OpeningModel, actions: OpeningActions): HTMLButtonElement {
	const { wizard, makeFirstPlan, startAgain } = words().plan;
	const screenEl = container.createDiv({ cls: 'pp-screen' });
	screenEl.createDiv({ cls: 'pp-screen-body' }).createEl('p', { cls: 'pp-opening-text', text: wizard.opening(screens), attr: { id: 'pp-opening-text' } });
	const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
	const addButton = (text: string, action: () => void, cls = ''): HTMLButtonElement => {
		const buttonEl = buttonsEl.createEl('button', { cls, text, attr: { type: 'button' } });
		buttonEl.addEventListener('click', action);
		return buttonEl;
	};
	if (goOnAt !== undefined) addButton(startAgain, () => actions.startAgain(), 'pp-button-apart');
	addButton(makeFirstPlan, () => actions.makeFirstPlan());
	const mainEl = goOnAt === undefined ? addButton(wizard.start, () => actions.start(), 'mod-cta') : addButton(wizard.goOn(goOnAt), () => actions.goOn(), 'mod-cta');
	// What comes first is heard with the button that has the focus.
	mainEl.setAttribute('aria-describedby', 'pp-opening-text');
	return mainEl;
}

/** `22 November`, with the year when it is not this one. */
export function dayOfAnswers(on: CalendarDate, today: CalendarDate): string {
	return partsOf(on).year === partsOf(today).year ? formatDay(on).replace(/ \d+$/, '') : formatDay(on);
}
