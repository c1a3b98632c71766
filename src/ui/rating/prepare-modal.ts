// Prepare a rating for someone else: who is asked, under which names, and for which competences. Nothing is written here;
// what was chosen is given back.
import { Modal, type App } from 'obsidian';
import type { OtherRater } from '../../core/assessment/rating-form';
import type { Framework } from '../../core/framework/framework';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { addField } from '../plan/labelled-field';
import { drawCompetenceChoice } from './competence-choice';

export interface PrepareAnswers {
	readonly rater: OtherRater;
	/** Names or initials as typed; may be empty. */
	readonly askedBy: string;
	readonly raterName: string;
	/** Competence ids. */
	readonly competences: ReadonlySet<string>;
}

export interface PrepareQuestions {
	readonly framework: Framework;
	/** What is filled in at first. */
	readonly answers: PrepareAnswers;
	/** Where the form will be. */
	pathFor(rater: OtherRater): string;
}

/** `undefined` when it was closed. */
export function askForRater(app: App, questions: PrepareQuestions): Promise<PrepareAnswers | undefined> {
	return new Promise((resolve) => openDialogue(new PrepareModal(app, questions, resolve)));
}

const raters: readonly OtherRater[] = ['manager', 'sponsor'];

class PrepareModal extends Modal {
	private answers: PrepareAnswers;
	private result: PrepareAnswers | undefined;
	private lineEl: HTMLElement | undefined;

	constructor(
		app: App,
		private readonly questions: PrepareQuestions,
		private readonly resolve: (answers: PrepareAnswers | undefined) => void,
	) {
		super(app);
		this.answers = questions.answers;
	}

	override onOpen(): void {
		const { prepare, names } = words().rating;
		this.setTitle(names.prepare);
		this.modalEl.addClass('pp-modal', 'pp-prepare-modal');
		onModEnter(this.scope, () => this.submit());
		const formEl = this.contentEl.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.submit();
		});
		const bodyEl = formEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: prepare.help });
		const first = this.drawRaters(bodyEl);
		this.drawNames(bodyEl.createDiv({ cls: 'pp-field-row' }));
		drawCompetenceChoice(bodyEl, this.questions.framework, this.answers.competences, (competences) => this.change({ competences }));
		this.drawFoot(formEl.createDiv({ cls: 'pp-screen-foot' }));
		this.review();
		first?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.result);
	}

	private drawRaters(bodyEl: HTMLElement): HTMLInputElement | undefined {
		const { prepare } = words().rating;
		const groupEl = bodyEl.createEl('fieldset', { cls: 'pp-choices', attr: { role: 'radiogroup' } });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: prepare.who });
		let chosenEl: HTMLInputElement | undefined;
		for (const rater of raters) {
			const rowEl = groupEl.createEl('label', { cls: 'pp-choice' });
			const inputEl = rowEl.createEl('input', { type: 'radio', value: rater, attr: { name: 'pp-prepare-rater' } });
			inputEl.checked = rater === this.answers.rater;
			if (inputEl.checked) chosenEl = inputEl;
			inputEl.addEventListener('change', () => this.change({ rater }));
			rowEl.createDiv({ cls: 'pp-choice-name', text: prepare.raters[rater] });
		}
		return chosenEl;
	}

	private drawNames(rowEl: HTMLElement): void {
		const { prepare } = words().rating;
		const { askedBy, raterName } = this.answers;
		addField(rowEl, { id: 'pp-prepare-own', label: prepare.own, help: prepare.ownHelp, type: 'text', value: askedBy }, (value) => this.change({ askedBy: value }));
		addField(rowEl, { id: 'pp-prepare-their', label: prepare.their, help: prepare.theirHelp, type: 'text', value: raterName }, (value) => this.change({ raterName: value }));
	}

	private drawFoot(footEl: HTMLElement): void {
		const { prepare } = words().rating;
		this.lineEl = footEl.createDiv({ cls: 'pp-rating-path', attr: { role: 'status' } });
		const buttonsEl = footEl.createDiv({ cls: 'pp-buttons' });
		buttonsEl.createEl('button', { text: prepare.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		buttonsEl.createEl('button', { cls: 'mod-cta', text: prepare.make, attr: { type: 'submit' } });
	}

	private change(change: Partial<PrepareAnswers>): void {
		this.answers = { ...this.answers, ...change };
		this.review();
	}

	private review(): void {
		const { prepare, path } = words().rating;
		const { competences, rater } = this.answers;
		this.lineEl?.setText(competences.size === 0 ? prepare.none : `${prepare.chosen(competences.size)} ${path(this.questions.pathFor(rater))}`);
	}

	private submit(): void {
		if (this.answers.competences.size === 0) return;
		this.result = this.answers;
		this.close();
	}
}
