// Since when? Two days to choose, and what differs between them. Nothing is written; the result can be copied.
import { Modal, Notice, type App } from 'obsidian';
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import type { Comparison } from '../../core/review/compare-dates';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';
import { addField } from '../plan/labelled-field';
import { comparisonMarkdown, drawComparison } from './comparison';

export interface CompareShape {
	readonly from: CalendarDate;
	readonly to: CalendarDate;
	/** The latest day that can be chosen. */
	readonly today: CalendarDate;
	/** `from` before `to`. */
	readonly compare: (from: CalendarDate, to: CalendarDate) => Comparison;
}

export function showComparison(app: App, shape: CompareShape): void {
	openDialogue(new CompareModal(app, shape));
}

class CompareModal extends Modal {
	private comparison: Comparison | undefined;

	constructor(
		app: App,
		private readonly shape: CompareShape,
	) {
		super(app);
	}

	override onOpen(): void {
		const text = words().review.compare;
		const { today, compare } = this.shape;
		this.setTitle(text.title);
		this.modalEl.addClass('pp-modal', 'pp-compare-modal');
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: text.help });
		const rowEl = bodyEl.createDiv({ cls: 'pp-field-row' });
		let [from, to]: [string, string] = [this.shape.from, this.shape.to];
		const fromField = addField(rowEl, { id: 'pp-compare-from', label: text.from, type: 'date', value: from, attributes: { max: today } }, (value) => {
			from = value;
			show();
		});
		const toField = addField(rowEl, { id: 'pp-compare-to', label: text.to, type: 'date', value: to, attributes: { max: today } }, (value) => {
			to = value;
			show();
		});
		const resultEl = bodyEl.createDiv({ cls: 'pp-compare-result', attr: { 'aria-live': 'polite' } });
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const copyEl = buttonsEl.createEl('button', { text: text.copy, attr: { type: 'button' } });
		copyEl.addEventListener('click', () => this.copy());
		buttonsEl.createEl('button', { cls: 'mod-cta', text: text.close, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		const show = (): void => {
			const problems = problemsOf(from, to, today);
			fromField.show(problems.from === undefined ? undefined : { field: 'from', kind: 'problem', text: problems.from });
			toField.show(problems.to === undefined ? undefined : { field: 'to', kind: 'problem', text: problems.to });
			this.comparison = isCalendarDate(from) && isCalendarDate(to) && problems.from === undefined && problems.to === undefined ? compare(from, to) : undefined;
			resultEl.empty();
			if (this.comparison) drawComparison(resultEl, this.comparison);
			copyEl.disabled = this.comparison === undefined;
		};
		show();
		fromField.inputEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private copy(): void {
		if (!this.comparison) return;
		void this.contentEl.win.navigator.clipboard.writeText(comparisonMarkdown(this.comparison)).then(() => new Notice(words().review.compare.copied));
	}
}

function problemsOf(from: string, to: string, today: CalendarDate): { readonly from?: string; readonly to?: string } {
	const text = words().review.compare;
	if (!isCalendarDate(from)) return { from: text.dateExpected };
	if (!isCalendarDate(to)) return { to: text.dateExpected };
	if (to > today) return { to: text.future(today) };
	return from < to ? {} : { from: text.order };
}
