// The start of Rate my competences: how many, which come first, and where one stopped. Chooses; does nothing.
import { Modal, type App } from 'obsidian';
import type { CalendarDate } from '../../core/calendar-date';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';

export interface RatingStart {
	/** How many the quick assessment has, and how many of them come first. */
	readonly core: number;
	readonly decisive: number;
	/** Day of the last own rating. */
	readonly last: CalendarDate | undefined;
	/** What was kept when the window was closed; `index` from 1. */
	readonly kept?: { readonly index: number; readonly rated: number };
}

export type StartChoice = 'all' | 'one' | 'go-on' | 'again';

export function askWhatToRate(app: App, start: RatingStart): Promise<StartChoice | undefined> {
	return new Promise((resolve) => openDialogue(new RatingStartModal(app, start, resolve)));
}

class RatingStartModal extends Modal {
	private choice: StartChoice | undefined;

	constructor(
		app: App,
		private readonly start: RatingStart,
		private readonly resolve: (choice: StartChoice | undefined) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		const { rating } = words();
		const { core, decisive, last, kept } = this.start;
		this.setTitle(rating.names.rate);
		this.modalEl.addClass('pp-modal', 'pp-rating-start');
		const bodyEl = this.contentEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { text: rating.start.how(core, decisive) });
		bodyEl.createEl('p', { text: rating.start.rule });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: kept ? rating.start.kept(kept.rated) : last ? rating.start.last(last) : rating.start.never });
		const buttonsEl = this.contentEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const button = (text: string, choice: StartChoice | undefined, cls = ''): HTMLButtonElement => {
			const buttonEl = buttonsEl.createEl('button', { cls, text, attr: { type: 'button' } });
			buttonEl.addEventListener('click', () => this.choose(choice));
			return buttonEl;
		};
		button(rating.start.notNow, undefined, 'pp-button-apart');
		button(rating.start.one, 'one');
		if (kept) button(rating.start.again, 'again');
		const mainEl = kept ? button(rating.start.goOn(kept.index, core), 'go-on', 'mod-cta') : button(rating.start.all(core), 'all', 'mod-cta');
		mainEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.choice);
	}

	private choose(choice: StartChoice | undefined): void {
		this.choice = choice;
		this.close();
	}
}
