// The screens of the wizard in one place, one at a time: draws a screen, asks it whether it can be left, and moves on, back
// or past it. What a screen asks is its own; what becomes of the answers is for whoever opened the wizard.
import type { FirstScreen } from '../../core/plan/quick-request';
import { saysMore } from '../../core/plan/wizard-request';
import { words } from '../../i18n/words';
import type { PlanForm } from './plan-form';
import { readRole } from './role-form';
import { renderFoot, type WizardFoot } from './wizard-foot';
import type { RenderedScreen, ScreenMessage, WizardScreen } from './wizard-screen';

export interface PagesModel {
	/** In their order; the last look is counted as one more and is not among them. */
	readonly screens: readonly WizardScreen<PlanForm>[];
	readonly form: PlanForm;
	/** Where to begin, from 0. */
	readonly at: number;
	/** Whether the plan is made from the screen it begins at, and not after the last. */
	readonly isQuick: boolean;
}

export interface PagesActions {
	/** With every answer, and with every screen that is shown. */
	keep(form: PlanForm, screen: string): void;
	/** Back from the first screen. */
	leave(): void;
	makePlan(first: FirstScreen, isQuick: boolean): void;
}

export class WizardPages {
	private form: PlanForm;
	private at: number;
	private isQuick: boolean;
	private rendered: RenderedScreen | undefined;
	private readonly bodyEl: HTMLElement;
	private readonly foot: WizardFoot;

	constructor(
		container: HTMLElement,
		private readonly model: PagesModel,
		private readonly actions: PagesActions,
	) {
		({ form: this.form, at: this.at, isQuick: this.isQuick } = model);
		// A form, so that Enter in any single-line field goes on.
		const formEl = container.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.enter();
		});
		this.bodyEl = formEl.createDiv({ cls: 'pp-screen-body' });
		this.foot = renderFoot(formEl, { back: () => this.back(), skip: () => this.pass(), next: () => this.next(), makePlan: () => this.makePlan() });
		this.show(this.at);
	}

	/** What Enter does: makes the first plan where that was asked for, else goes on. */
	enter(): void {
		if (this.isQuick) this.makePlan();
		else this.next();
	}

	private get screen(): WizardScreen<PlanForm> | undefined {
		return this.model.screens[this.at];
	}

	private show(at: number): void {
		this.at = at;
		const { screen, bodyEl } = this;
		if (!screen) return;
		bodyEl.empty();
		bodyEl.scrollTop = 0;
		bodyEl.createEl('h3', { cls: 'pp-screen-title', text: screen.title });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: screen.help });
		const change = (form: PlanForm): void => {
			this.form = form;
			this.review();
		};
		this.rendered = screen.render(bodyEl, this.form, change, { next: () => this.next(), back: () => this.back(), makePlan: () => this.makePlan() });
		this.review();
		this.rendered.focus();
	}

	/** Keeps what is said now, and says what has to be said about it. */
	private review(): void {
		const { screen, model } = this;
		if (!screen) return;
		this.actions.keep(this.form, screen.id);
		this.rendered?.show(this.messages(screen));
		this.foot.alert('');
		const { makeFirstPlan, wizard } = words().plan;
		this.foot.show({
			n: this.at + 1,
			of: model.screens.length + 1,
			title: screen.title,
			skip: screen.skip ?? wizard.skip,
			make: this.isQuick && !saysMore(this.form) ? makeFirstPlan : this.at > 0 || this.isQuick ? wizard.makePlan() : '',
			makesFirst: this.isQuick,
		});
	}

	private messages(screen: WizardScreen<PlanForm>): readonly ScreenMessage[] {
		return screen.check?.(this.form) ?? [];
	}

	private next(): void {
		if (this.rendered?.next?.() === true) return;
		if (this.mayLeave()) this.pass();
	}

	/** On without asking the screen, since what is skipped is not said. */
	private pass(): void {
		this.isQuick = false;
		if (this.at + 1 < this.model.screens.length) this.show(this.at + 1);
		else this.finish();
	}

	private back(): void {
		if (this.rendered?.back?.() === true) return;
		this.isQuick = false;
		if (this.at > 0) this.show(this.at - 1);
		else this.actions.leave();
	}

	private makePlan(): void {
		if (this.mayLeave()) this.finish();
	}

	/** A first screen that cannot be used is shown again, whichever screen this was asked for from. */
	private finish(): void {
		const stuck = this.model.screens.findIndex((screen) => problemsAmong(this.messages(screen)).length > 0);
		const read = readRole(this.form.role);
		if (stuck === -1 && read.kind === 'complete') return this.actions.makePlan(read.answers, this.isQuick);
		this.show(Math.max(0, stuck));
		this.mayLeave();
	}

	private mayLeave(): boolean {
		const problems = this.screen ? problemsAmong(this.messages(this.screen)) : [];
		if (problems.length > 0) this.rendered?.focus(problems[0]?.field);
		else if (this.rendered?.settle?.() !== false) return true;
		this.foot.alert(words().plan.lookAgain(Math.max(1, problems.length)));
		return false;
	}
}

function problemsAmong(messages: readonly ScreenMessage[]): readonly ScreenMessage[] {
	return messages.filter(({ kind }) => kind === 'problem');
}
