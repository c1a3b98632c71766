// The last look at a report: what somebody else would read, which names were replaced, and which files to write. Nothing
// is written here; the choice is given back.
import { Modal, type App } from 'obsidian';
import { maskingOf } from '../../core/export/initials';
import type { Replacement, Report, ReportTable } from '../../core/export/report';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';

/** In the order in which they are offered. */
export const formats = ['markdown', 'html', 'csv', 'json', 'svg', 'png'] as const;
export type Format = (typeof formats)[number];

export interface ExportPreview {
	readonly title: string;
	readonly formats: readonly Format[];
	/** With its names as they stand in the vault; they are shown as what they become. */
	readonly report: Report;
	readonly names: readonly string[];
	readonly replaced: readonly Replacement[];
	readonly filesOf: (format: Format) => number;
}

/** The formats to write; undefined when closed. */
export function askForExport(app: App, preview: ExportPreview): Promise<readonly Format[] | undefined> {
	return new Promise((resolve) => openDialogue(new ExportModal(app, preview, resolve)));
}

class ExportModal extends Modal {
	private chosen: readonly Format[];
	private outcome: readonly Format[] | undefined;

	constructor(
		app: App,
		private readonly preview: ExportPreview,
		private readonly resolve: (formats: readonly Format[] | undefined) => void,
	) {
		super(app);
		this.chosen = preview.formats.slice(0, 1);
	}

	override onOpen(): void {
		const say = words().exporting;
		this.setTitle(this.preview.title);
		this.modalEl.addClass('pp-modal', 'pp-export-modal');
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: say.help, attr: { id: 'pp-export-help' } });
		const update = this.drawFormats(bodyEl);
		drawReplaced(bodyEl, this.preview);
		drawReport(bodyEl, this.preview);
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const writeEl = buttonsEl.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
		writeEl.addEventListener('click', () => this.finish());
		buttonsEl.createEl('button', { text: say.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		onModEnter(this.scope, () => this.finish());
		update(writeEl);
		writeEl.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	/** Gives what keeps the button that writes in step with the choice. */
	private drawFormats(parent: HTMLElement): (writeEl: HTMLButtonElement) => void {
		const say = words().exporting;
		let writeEl: HTMLButtonElement | undefined;
		const update = (): void => {
			const files = this.chosen.reduce((sum, format) => sum + this.preview.filesOf(format), 0);
			writeEl?.setText(say.write(files));
			if (writeEl) writeEl.disabled = files === 0;
		};
		const groupEl = parent.createEl('fieldset', { cls: 'pp-choices pp-export-formats' });
		groupEl.createEl('legend', { cls: 'pp-field-label', text: say.formats });
		for (const format of this.preview.formats) {
			const choiceEl = groupEl.createEl('label', { cls: 'pp-choice' });
			const inputEl = choiceEl.createEl('input', { type: 'checkbox', value: format, attr: { 'aria-describedby': `pp-export-${format}` } });
			inputEl.checked = this.chosen.includes(format);
			const textEl = choiceEl.createDiv();
			textEl.createDiv({ cls: 'pp-choice-name', text: say.format[format].name });
			textEl.createDiv({ cls: 'pp-choice-line', text: say.format[format].line, attr: { id: `pp-export-${format}` } });
			inputEl.addEventListener('change', () => {
				this.chosen = formats.filter((one) => (one === format ? inputEl.checked : this.chosen.includes(one)));
				update();
			});
		}
		return (element) => {
			writeEl = element;
			update();
		};
	}

	private finish(): void {
		if (this.chosen.length === 0) return;
		this.outcome = this.chosen;
		this.close();
	}
}

function drawReplaced(parent: HTMLElement, { names, replaced }: ExportPreview): void {
	const say = words().exporting;
	const boxEl = parent.createDiv({ cls: 'pp-remark' });
	boxEl.createEl('p', { text: names.length === 0 ? say.noNames : say.initials });
	if (replaced.length === 0) return;
	const listEl = boxEl.createEl('ul');
	for (const { name, initials, count } of replaced) listEl.createEl('li', { text: say.replaced(name, initials, count) });
}

function drawReport(parent: HTMLElement, { report, names }: ExportPreview): void {
	const reportEl = parent.createDiv({ cls: 'pp-note-preview pp-export-report', attr: { tabindex: '0', role: 'region', 'aria-labelledby': 'pp-export-help' } });
	const piecesOf = maskingOf(names);
	const write = (el: HTMLElement, text: string): void => {
		for (const piece of piecesOf(text)) {
			if (piece.name === undefined) el.appendText(piece.text);
			else el.createEl('mark', { text: piece.text, attr: { title: piece.name } });
		}
	};
	write(reportEl.createEl('h3'), report.title);
	for (const line of report.lines) write(reportEl.createEl('p'), line);
	for (const { heading, text, table, sections = [] } of report.parts) {
		write(reportEl.createEl('h4'), heading);
		for (const line of text) write(reportEl.createEl('p'), line);
		if (table) drawTable(reportEl, table, write);
		for (const section of sections) {
			write(reportEl.createEl('h5'), section.heading);
			for (const line of section.paragraphs) write(reportEl.createEl('p'), line);
		}
	}
	for (const line of report.foot) write(reportEl.createEl('p', { cls: 'pp-muted' }), line);
}

function drawTable(parent: HTMLElement, { caption, columns, rows }: ReportTable, write: (el: HTMLElement, text: string) => void): void {
	// A box that scrolls by itself, so that a wide table moves nothing else.
	const boxEl = parent.createDiv({ cls: 'pp-export-table', attr: { tabindex: '0', role: 'region', 'aria-label': caption } });
	const tableEl = boxEl.createEl('table');
	write(tableEl.createEl('caption'), caption);
	const headEl = tableEl.createEl('thead').createEl('tr');
	for (const { title, isFigure } of columns) headEl.createEl('th', { text: title, cls: isFigure ? 'pp-figure' : '', attr: { scope: 'col' } });
	const bodyEl = tableEl.createEl('tbody');
	for (const row of rows) {
		const rowEl = bodyEl.createEl('tr');
		row.forEach((text, index) => {
			write(index === 0 ? rowEl.createEl('th', { attr: { scope: 'row' } }) : rowEl.createEl('td', { cls: columns[index]?.isFigure === true ? 'pp-figure' : '' }), text);
		});
	}
}
