// Create transition plan, the questions: shows a screen, says beside each answer what has to be said about it, and
// gives back complete answers or nothing. It decides nothing about plans; what is said about them is handed in.
import { Modal, type App } from 'obsidian';
import type { CalendarDate } from '../../core/calendar-date';
import type { Framework } from '../../core/framework/framework';
import type { RequestCheck } from '../../core/plan/check-request';
import type { FirstScreen } from '../../core/plan/quick-request';
import { words } from '../../i18n/words';
import { confirm } from '../confirm';
import { messagesOf } from './request-messages';
import { proposeRole, readRole, type FieldMessage, type RoleForm } from './role-form';
import { roleScreen } from './role-screen';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

export interface RoleQuestions {
	readonly framework: Framework;
	readonly today: CalendarDate;
	/** Hours a week that are proposed. */
	readonly weekHours: number;
	/** What was answered last time, as it was typed. */
	readonly answers?: RoleForm;
	/** What has to be said about complete answers. */
	check(answers: FirstScreen): RequestCheck;
	/** Called when the questions are closed without a plan. */
	keep(answers: RoleForm): void;
}

/** `undefined` when closed: then the answers went to `keep`. */
export function askForRole(app: App, questions: RoleQuestions): Promise<FirstScreen | undefined> {
	return new Promise((resolve) => new PlanModal(app, questions, resolve).open());
}

class PlanModal extends Modal {
	private form: RoleForm;
	private result: FirstScreen | undefined;
	private readonly screen: WizardScreen<RoleForm>;
	private rendered: RenderedScreen | undefined;
	private alertEl: HTMLElement | undefined;

	constructor(
		app: App,
		private readonly questions: RoleQuestions,
		private readonly resolve: (answers: FirstScreen | undefined) => void,
	) {
		super(app);
		this.form = questions.answers ?? this.proposal();
		this.screen = roleScreen(questions.framework, questions.today);
	}

	override onOpen(): void {
		this.setTitle(words().plan.title);
		this.modalEl.addClass('pp-modal', 'pp-plan-modal');
		this.scope.register(['Mod'], 'Enter', () => {
			this.submit();
			return false;
		});
		this.draw();
	}

	override onClose(): void {
		this.contentEl.empty();
		if (!this.result) this.questions.keep(this.form);
		this.resolve(this.result);
	}

	private draw(): void {
		this.contentEl.empty();
		// A form, so that Enter in any single-line field goes on.
		const formEl = this.contentEl.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.submit();
		});
		const bodyEl = formEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('h3', { cls: 'pp-screen-title', text: this.screen.title });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: this.screen.help });
		this.rendered = this.screen.render(bodyEl, this.form, (form) => {
			this.form = form;
			this.review();
		}, { next: () => this.submit(), back: () => this.close(), makePlan: () => this.submit() });
		this.drawFoot(formEl.createDiv({ cls: 'pp-screen-foot' }));
		this.review();
		this.rendered.focus();
	}

	private drawFoot(footEl: HTMLElement): void {
		const { plan } = words();
		this.alertEl = footEl.createDiv({ cls: 'pp-screen-alert', attr: { role: 'alert' } });
		const buttonsEl = footEl.createDiv({ cls: 'pp-buttons' });
		buttonsEl.createEl('button', { cls: 'mod-cta', text: plan.makeFirstPlan, attr: { type: 'submit' } });
		buttonsEl.createEl('button', { text: plan.notNow, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		if (!this.questions.answers) return;
		const startAgain = buttonsEl.createEl('button', { cls: 'pp-button-apart', text: plan.startAgain, attr: { type: 'button' } });
		startAgain.addEventListener('click', () => void this.startAgain());
	}

	/** Says what has to be said about the answers as they are now. */
	private review(): readonly FieldMessage[] {
		const messages = this.messages();
		this.rendered?.show(messages);
		this.alertEl?.empty();
		return messages;
	}

	private messages(): readonly FieldMessage[] {
		const read = readRole(this.form);
		return read.kind === 'incomplete' ? read.messages : messagesOf(this.questions.check(read.answers));
	}

	private submit(): void {
		const read = readRole(this.form);
		const problems = this.review().filter(({ kind }) => kind === 'problem');
		if (read.kind === 'incomplete' || problems.length > 0) {
			this.alertEl?.setText(words().plan.lookAgain(problems.length));
			this.rendered?.focus(problems[0]?.field);
			return;
		}
		this.result = read.answers;
		this.close();
	}

	private async startAgain(): Promise<void> {
		const { plan } = words();
		const sure = await confirm(this.app, { title: plan.startAgainTitle, text: plan.startAgainText, yes: plan.startAgain, no: plan.keepAnswers });
		if (!sure) return;
		this.form = this.proposal();
		this.draw();
	}

	private proposal(): RoleForm {
		const { framework, today, weekHours } = this.questions;
		return proposeRole(framework, today, weekHours);
	}
}
