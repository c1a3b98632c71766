// Log evidence, the questions: what happened, when, and at which level. The usual case is a few words and Enter. Gives
// back what was said; writing the note is for others.
import { Modal, type App } from 'obsidian';
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import type { Level } from '../../core/level';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { addField, type LabelledField } from '../plan/labelled-field';
import { renderLevels } from '../tagging/evidence-fields';

export interface EvidenceAnswers {
	readonly title: string;
	/** As typed; a date only once it is one. */
	readonly date: string;
	readonly level?: Level;
}

export interface EvidenceQuestions {
	readonly framework: Framework;
	readonly competence: PlacedCompetence;
	readonly today: CalendarDate;
	readonly answers: EvidenceAnswers;
	/** Where the note will be, and whether the name it would have had is taken. */
	pathFor(title: string, date: CalendarDate): { readonly path: string; readonly isTaken: boolean };
}

export type EvidenceOutcome =
	| { readonly kind: 'log'; readonly title: string; readonly date: CalendarDate; readonly level?: Level }
	/** The competence was the wrong one; the rest is kept. */
	| { readonly kind: 'other-competence'; readonly answers: EvidenceAnswers }
	| { readonly kind: 'cancelled' };

export function askForEvidence(app: App, questions: EvidenceQuestions): Promise<EvidenceOutcome> {
	return new Promise((resolve) => openDialogue(new EvidenceModal(app, questions, resolve)));
}

class EvidenceModal extends Modal {
	private answers: EvidenceAnswers;
	private outcome: EvidenceOutcome = { kind: 'cancelled' };
	private dateField: LabelledField | undefined;
	private pathEl: HTMLElement | undefined;

	constructor(
		app: App,
		private readonly questions: EvidenceQuestions,
		private readonly resolve: (outcome: EvidenceOutcome) => void,
	) {
		super(app);
		this.answers = questions.answers;
	}

	override onOpen(): void {
		this.setTitle(words().evidence.title(this.questions.competence.name));
		this.modalEl.addClass('pp-modal', 'pp-evidence-modal');
		onModEnter(this.scope, () => this.submit());
		// A form, so that Enter in any field is enough.
		const formEl = this.contentEl.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.submit();
		});
		const titleField = this.drawFields(formEl.createDiv({ cls: 'pp-screen-body' }));
		this.drawFoot(formEl.createDiv({ cls: 'pp-screen-foot' }));
		this.review();
		titleField.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private drawFields(bodyEl: HTMLElement): LabelledField {
		const { evidence } = words();
		const { framework, competence } = this.questions;
		const { title, date, level } = this.answers;
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: competence.summary });
		const titleField = addField(bodyEl, { id: 'pp-evidence-title', label: evidence.what, help: evidence.whatHelp, type: 'text', value: title, attributes: { autocomplete: 'off' } }, (typed) =>
			this.change({ ...this.answers, title: typed }),
		);
		this.dateField = addField(bodyEl, { id: 'pp-evidence-day', label: evidence.when, type: 'date', value: date }, (typed) => this.change({ ...this.answers, date: typed }));
		const levels = renderLevels(bodyEl, framework, level, (chosen) => {
			const { level: _before, ...rest } = this.answers;
			this.change(chosen === undefined ? rest : { ...rest, level: chosen });
		});
		levels.describe([competence.id]);
		return titleField;
	}

	private drawFoot(footEl: HTMLElement): void {
		const { evidence } = words();
		this.pathEl = footEl.createDiv({ cls: 'pp-evidence-path', attr: { role: 'status' } });
		const buttonsEl = footEl.createDiv({ cls: 'pp-buttons' });
		buttonsEl.createEl('button', { cls: 'mod-cta', text: evidence.log, attr: { type: 'submit' } });
		buttonsEl.createEl('button', { text: evidence.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		buttonsEl.createEl('button', { cls: 'pp-button-apart', text: evidence.other, attr: { type: 'button' } }).addEventListener('click', () => {
			this.finish({ kind: 'other-competence', answers: this.answers });
		});
	}

	private change(answers: EvidenceAnswers): void {
		this.answers = answers;
		this.review();
	}

	/** Says what has to be said about the date, and where the note will be. */
	private review(): void {
		const { evidence } = words();
		const { title, date } = this.answers;
		const isDate = isCalendarDate(date);
		const beside = { field: 'date' };
		if (!isDate) this.dateField?.show({ ...beside, kind: 'problem', text: evidence.whenExpected });
		else this.dateField?.show(date > this.questions.today ? { ...beside, kind: 'remark', text: evidence.whenFuture } : undefined);
		if (!isDate) return void this.pathEl?.empty();
		const { path, isTaken } = this.questions.pathFor(title, date);
		this.pathEl?.setText(isTaken ? evidence.pathTaken(path) : evidence.path(path));
	}

	private submit(): void {
		const { date, ...rest } = this.answers;
		if (isCalendarDate(date)) this.finish({ kind: 'log', ...rest, date });
		else this.dateField?.inputEl.focus();
	}

	private finish(outcome: EvidenceOutcome): void {
		this.outcome = outcome;
		this.close();
	}
}
