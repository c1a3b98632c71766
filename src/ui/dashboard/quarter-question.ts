// Asks one thing about a task: another date, or why it is dropped. Closing it changes nothing.
import { Modal, type App } from 'obsidian';
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';
import { addField, type FieldShape, type LabelledField } from '../plan/labelled-field';

interface Question<Answer> {
	readonly title: string;
	/** What is asked about. */
	readonly task: string;
	readonly field: FieldShape;
	readonly save: string;
	/** What is wrong where `read` makes nothing of it. */
	readonly expected: string;
	readonly read: (typed: string) => Answer | undefined;
}

export function askForDate(app: App, task: string, due: CalendarDate): Promise<CalendarDate | undefined> {
	const say = words().dashboardPlan;
	return ask(app, {
		title: say.moveTitle,
		task,
		field: { id: 'pp-task-date', label: say.moveLabel, type: 'date', value: due },
		save: say.moveSave,
		expected: say.moveExpected,
		read: (typed) => (isCalendarDate(typed) ? typed : undefined),
	});
}

export function askForReason(app: App, task: string): Promise<string | undefined> {
	const say = words().dashboardPlan;
	return ask(app, {
		title: say.dropTitle,
		task,
		field: { id: 'pp-task-reason', label: say.dropLabel, help: say.dropHelp, type: 'text', value: '', attributes: { autocomplete: 'off' } },
		save: say.dropSave,
		expected: say.dropExpected,
		read: (typed) => (typed.trim() === '' ? undefined : typed.trim()),
	});
}

function ask<Answer>(app: App, question: Question<Answer>): Promise<Answer | undefined> {
	return new Promise((resolve) => openDialogue(new QuestionModal(app, question, resolve)));
}

class QuestionModal<Answer> extends Modal {
	private typed: string;
	private answer: Answer | undefined;

	constructor(
		app: App,
		private readonly question: Question<Answer>,
		private readonly resolve: (answer: Answer | undefined) => void,
	) {
		super(app);
		this.typed = question.field.value;
	}

	override onOpen(): void {
		const { title, task, field, save } = this.question;
		this.setTitle(title);
		this.modalEl.addClass('pp-modal', 'pp-task-modal');
		const formEl = this.contentEl.createEl('form', { cls: 'pp-screen', attr: { novalidate: '' } });
		const bodyEl = formEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: task });
		const asked = addField(bodyEl, field, (typed) => {
			this.typed = typed;
			asked.show(undefined);
		});
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.submit(asked);
		});
		const buttonsEl = formEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		buttonsEl.createEl('button', { cls: 'mod-cta', text: save, attr: { type: 'submit' } });
		buttonsEl.createEl('button', { text: words().dashboardPlan.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		asked.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.answer);
	}

	private submit(asked: LabelledField): void {
		this.answer = this.question.read(this.typed);
		if (this.answer !== undefined) return this.close();
		asked.show({ field: this.question.field.id, kind: 'problem', text: this.question.expected });
		asked.inputEl.focus();
	}
}
