// Review this quarter, the last look: the focus of the quarter ahead to choose, then the note as it will read with that
// choice. Nothing is written here; what was chosen is given back.
import { Component, MarkdownRenderer, Modal, type App } from 'obsidian';
import type { CalendarDate } from '../../core/calendar-date';
import type { TemplateReport } from '../../core/template/template-report';
import { words } from '../../i18n/words';
import { letKeyboardScrollTables } from '../draw-note';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { reportLines } from '../template-reports';
import { drawFocusChoice, type FocusChoiceShape } from './focus-choice';

export interface ReviewPreview extends FocusChoiceShape {
	/** The path that the note will have. */
	readonly path: string;
	/** The path that was wanted and exists already. */
	readonly takenPath: string | undefined;
	/** The task in the plan that this review is. */
	readonly task: { readonly text: string; readonly due: CalendarDate } | undefined;
	/** The note without its properties, for a focus. */
	readonly bodyOf: (focus: readonly string[]) => string;
	readonly reports: readonly TemplateReport[];
}

export type ReviewOutcome = { readonly kind: 'create'; readonly focus: readonly string[]; readonly isTicked: boolean } | { readonly kind: 'cancelled' };

export function previewReview(app: App, preview: ReviewPreview): Promise<ReviewOutcome> {
	return new Promise((resolve) => openDialogue(new ReviewModal(app, preview, resolve)));
}

class ReviewModal extends Modal {
	private outcome: ReviewOutcome = { kind: 'cancelled' };
	private focus: readonly string[];
	private isTicked: boolean;
	/** Owns what the rendered note brings to life; made anew with each choice. */
	private rendered = new Component();

	constructor(
		app: App,
		private readonly preview: ReviewPreview,
		private readonly resolve: (outcome: ReviewOutcome) => void,
	) {
		super(app);
		this.focus = preview.options.filter(({ isProposed }) => isProposed).map(({ id }) => id);
		this.isTicked = preview.task !== undefined;
	}

	override async onOpen(): Promise<void> {
		const text = words().review;
		this.setTitle(text.title);
		this.modalEl.addClass('pp-modal', 'pp-preview-modal', 'pp-review-modal');
		onModEnter(this.scope, () => this.create());
		const screenEl = this.contentEl.createDiv({ cls: 'pp-screen' });
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
		bodyEl.createEl('p', { cls: 'pp-screen-help', text: text.help, attr: { id: 'pp-review-help' } });
		this.drawRemarks(bodyEl);
		drawFocusChoice(bodyEl, this.preview, this.focus, (focus) => {
			this.focus = focus;
			void this.drawNote(noteEl);
		});
		this.drawTick(bodyEl);
		// Focusable, so that the keyboard scrolls it.
		const noteEl = bodyEl.createDiv({ cls: 'pp-note-preview markdown-rendered', attr: { tabindex: '0', role: 'region', 'aria-labelledby': 'pp-review-help' } });
		const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
		const createEl = buttonsEl.createEl('button', { cls: 'mod-cta', text: text.create, attr: { type: 'button' } });
		createEl.addEventListener('click', () => this.create());
		buttonsEl.createEl('button', { text: text.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.close());
		createEl.focus();
		await this.drawNote(noteEl);
	}

	override onClose(): void {
		this.rendered.unload();
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private create(): void {
		this.outcome = { kind: 'create', focus: this.focus, isTicked: this.isTicked };
		this.close();
	}

	private async drawNote(noteEl: HTMLElement): Promise<void> {
		this.rendered.unload();
		const rendered = new Component();
		this.rendered = rendered;
		rendered.load();
		// Filled beside the page and put in at once: of two drawings on their way only the last one shows.
		const nextEl = createDiv();
		await MarkdownRenderer.render(this.app, this.preview.bodyOf(this.focus), nextEl, this.preview.path, rendered);
		if (this.rendered !== rendered) return;
		noteEl.replaceChildren(nextEl);
		letKeyboardScrollTables(noteEl, rendered);
	}

	private drawRemarks(parent: HTMLElement): void {
		const text = words().review;
		const { path, takenPath, reports } = this.preview;
		if (takenPath !== undefined) parent.createEl('p', { cls: 'pp-remark', text: text.nameTaken(takenPath.replace(/\.md$/, ''), text.name(path)) });
		if (reports.length === 0) return;
		const boxEl = parent.createDiv({ cls: 'pp-remark' });
		boxEl.createEl('strong', { text: words().plan.preview.reports });
		const listEl = boxEl.createEl('ul');
		for (const line of reportLines(reports)) listEl.createEl('li', { text: line });
	}

	private drawTick(parent: HTMLElement): void {
		const { task } = this.preview;
		if (!task) return;
		const choiceEl = parent.createEl('label', { cls: 'pp-choice pp-review-tick' });
		const inputEl = choiceEl.createEl('input', { type: 'checkbox' });
		inputEl.checked = this.isTicked;
		choiceEl.createSpan({ text: words().review.tick(task.text, task.due) });
		inputEl.addEventListener('change', () => {
			this.isTicked = inputEl.checked;
		});
	}
}
