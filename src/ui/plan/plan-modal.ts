// Create transition plan, the questions: opens with where to begin, shows the screens, and sees to it that everything
// said is kept whenever the window closes. It decides nothing about plans and knows no question.
import { Modal, type App } from 'obsidian';
import type { CalendarDate } from '../../core/calendar-date';
import type { FirstScreen } from '../../core/plan/quick-request';
import { words } from '../../i18n/words';
import { confirm } from '../confirm';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { startingFrom, type KeptPlan } from './kept-plan';
import type { PlanForm } from './plan-form';
import { dayOfAnswers, renderOpening } from './wizard-opening';
import { WizardPages } from './wizard-pages';
import type { WizardScreen } from './wizard-screen';

/** `quick`: the first screen, from which the plan is made at once. `screen`: the one that was open last. */
export type WizardBeginning = 'opening' | 'quick' | 'screen';

export interface WizardQuestions {
	/** In their order; the last look is counted as one more and is not among them. */
	readonly screens: readonly WizardScreen<PlanForm>[];
	readonly today: CalendarDate;
	/** What is filled in where nothing was kept. */
	readonly proposed: PlanForm;
	readonly kept: KeptPlan | undefined;
	readonly beginning: WizardBeginning;
	/** Called with every answer, so that nothing is lost however the app ends. */
	keep(form: PlanForm, screen: string): void;
	forget(): void;
}

export type WizardOutcome =
	| { readonly kind: 'answered'; readonly first: FirstScreen; readonly form: PlanForm; readonly isQuick: boolean }
	| { readonly kind: 'closed'; readonly isKept: boolean };

export function askForPlan(app: App, questions: WizardQuestions): Promise<WizardOutcome> {
	return new Promise((resolve) => openDialogue(new PlanModal(app, questions, resolve)));
}

class PlanModal extends Modal {
	private form: PlanForm;
	/** The id of the screen that was open last; undefined while there is nothing to go on with. */
	private lastScreen: string | undefined;
	private keptOn: CalendarDate | undefined;
	private pages: WizardPages | undefined;
	private openingButton: HTMLButtonElement | undefined;
	private answered: Extract<WizardOutcome, { kind: 'answered' }> | undefined;

	constructor(
		app: App,
		private readonly questions: WizardQuestions,
		private readonly resolve: (outcome: WizardOutcome) => void,
	) {
		super(app);
		const { kept, proposed, today } = questions;
		this.form = kept ? startingFrom(kept, today) : proposed;
		this.lastScreen = kept?.screen;
		this.keptOn = kept?.on;
	}

	override onOpen(): void {
		this.setTitle(words().plan.title);
		this.modalEl.addClass('pp-modal', 'pp-plan-modal');
		onModEnter(this.scope, () => {
			if (this.pages) this.pages.enter();
			else this.openingButton?.click();
		});
		const { beginning } = this.questions;
		if (beginning === 'opening') this.showOpening();
		else this.ask(beginning === 'quick' ? 0 : this.lastIndex(), beginning === 'quick');
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.answered ?? { kind: 'closed', isKept: this.lastScreen !== undefined });
	}

	private showOpening(): void {
		this.pages = undefined;
		this.contentEl.empty();
		this.modalEl.removeClass('pp-is-asking');
		const goOn = this.lastScreen === undefined ? {} : { goOnAt: this.lastIndex() + 1 };
		this.openingButton = renderOpening(this.contentEl, { screens: this.questions.screens.length + 1, ...goOn }, {
			start: () => this.ask(0, false),
			goOn: () => this.ask(this.lastIndex(), false),
			makeFirstPlan: () => this.ask(0, true),
			startAgain: () => void this.startAgain(),
		});
		this.openingButton.focus();
	}

	/** A screen that is not there any more leads to the first. */
	private lastIndex(): number {
		return Math.max(0, this.questions.screens.findIndex(({ id }) => id === this.lastScreen));
	}

	private ask(at: number, isQuick: boolean): void {
		const { questions } = this;
		this.contentEl.empty();
		this.modalEl.addClass('pp-is-asking');
		this.pages = new WizardPages(this.contentEl, { screens: questions.screens, form: this.form, at, isQuick }, {
			keep: (form, screen) => {
				this.form = form;
				this.lastScreen = screen;
				this.keptOn = questions.today;
				questions.keep(form, screen);
			},
			leave: () => this.showOpening(),
			makePlan: (first, quick) => {
				this.answered = { kind: 'answered', first, form: this.form, isQuick: quick };
				this.close();
			},
		});
	}

	private async startAgain(): Promise<void> {
		const { startAgainTitle, startAgainText, startAgain, keepAnswers } = words().plan;
		const day = this.keptOn === undefined ? undefined : dayOfAnswers(this.keptOn, this.questions.today);
		const sure = await confirm(this.app, { title: startAgainTitle, text: startAgainText(day), yes: startAgain, no: keepAnswers });
		if (!sure) return;
		this.questions.forget();
		this.form = this.questions.proposed;
		this.ask(0, false);
	}
}
