// Create transition plan, the last look: four lines on what the plan comes to, what has to be said about it, the notes
// that come with it, then the note as it will read. Nothing is written here; what was chosen is given back.
import { Component, Modal, type App } from 'obsidian';
import type { MovedHours } from '../../core/plan/moved-hours';
import type { PlanSummary } from '../../core/plan/plan-summary';
import type { TemplateReport } from '../../core/template/template-report';
import { words } from '../../i18n/words';
import { drawNote } from '../draw-note';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import { reportLines } from '../template-reports';
import { renderOtherNotes, type OtherNote } from './other-notes';

export interface PlanPreview {
	/** The path that the note will have. */
	readonly path: string;
	/** The note without its properties. */
	readonly body: string;
	readonly summary: PlanSummary;
	/** The path that was wanted and exists already. */
	readonly takenPath?: string;
	/** What the template has that could not be filled or understood. */
	readonly reports: readonly TemplateReport[];
	/** Quarters whose milestones ask for more hours than there are. */
	readonly moved?: readonly MovedHours[];
	/** Notes that are written with the plan. */
	readonly others?: readonly OtherNote[];
}

export type PreviewOutcome = { readonly kind: 'create' } | { readonly kind: 'change' } | { readonly kind: 'cancelled' };

export function previewPlan(app: App, preview: PlanPreview): Promise<PreviewOutcome> {
	return new Promise((resolve) => openDialogue(new PreviewModal(app, preview, resolve)));
}

class PreviewModal extends Modal {
	private outcome: PreviewOutcome = { kind: 'cancelled' };
	/** Owns what the rendered note brings to life, such as embeds; it ends with the preview. */
	private readonly rendered = new Component();

	constructor(
		app: App,
		private readonly preview: PlanPreview,
		private readonly resolve: (outcome: PreviewOutcome) => void,
	) {
		super(app);
	}

	override async onOpen(): Promise<void> {
		this.setTitle(words().plan.preview.title);
		this.modalEl.addClass('pp-modal', 'pp-preview-modal');
		onModEnter(this.scope, () => this.finish({ kind: 'create' }));
		const { noteEl, createEl } = renderPreview(this.contentEl, this.preview, (outcome) => this.finish(outcome));
		createEl.focus();
		this.rendered.load();
		await drawNote(this.app, this.preview.body, noteEl, this.preview.path, this.rendered);
	}

	override onClose(): void {
		this.rendered.unload();
		this.contentEl.empty();
		this.resolve(this.outcome);
	}

	private finish(outcome: PreviewOutcome): void {
		this.outcome = outcome;
		this.close();
	}
}

export interface DrawnPreview {
	/** Where the note is to be rendered. */
	readonly noteEl: HTMLElement;
	readonly createEl: HTMLButtonElement;
}

export function renderPreview(container: HTMLElement, preview: PlanPreview, finish: (outcome: PreviewOutcome) => void): DrawnPreview {
	const text = words().plan.preview;
	const screenEl = container.createDiv({ cls: 'pp-screen' });
	// The whole body scrolls as one, so that a long summary on a small screen leaves room for the note.
	const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body' });
	bodyEl.createEl('p', { cls: 'pp-screen-help', text: text.help, attr: { id: 'pp-preview-help' } });
	const summaryEl = bodyEl.createEl('ul', { cls: 'pp-summary' });
	for (const line of summaryLines(preview.summary)) summaryEl.createEl('li', { text: line });
	for (const line of movedLines(preview.moved ?? [])) bodyEl.createEl('p', { cls: 'pp-remark', text: line });
	if (preview.takenPath !== undefined) bodyEl.createEl('p', { cls: 'pp-remark', text: text.nameTaken(withoutExtension(preview.takenPath), nameOf(preview.path)) });
	if (preview.reports.length > 0) renderReports(bodyEl, preview.reports);
	renderOtherNotes(bodyEl, preview.others ?? []);
	// Focusable, so that the keyboard scrolls it, and a wide table in it too. An aria-label would be a tooltip all over it.
	const noteEl = bodyEl.createDiv({ cls: 'pp-note-preview markdown-rendered', attr: { tabindex: '0', role: 'region', 'aria-labelledby': 'pp-preview-help' } });

	const buttonsEl = screenEl.createDiv({ cls: 'pp-screen-foot' }).createDiv({ cls: 'pp-buttons' });
	const addButton = (label: string, outcome: PreviewOutcome, cls?: string): HTMLButtonElement => {
		const buttonEl = buttonsEl.createEl('button', { text: label, attr: { type: 'button' }, ...(cls === undefined ? {} : { cls }) });
		buttonEl.addEventListener('click', () => finish(outcome));
		return buttonEl;
	};
	const createEl = addButton(text.create, { kind: 'create' }, 'mod-cta');
	addButton(text.change, { kind: 'change' });
	addButton(text.cancel, { kind: 'cancelled' });
	return { noteEl, createEl };
}

function summaryLines(summary: PlanSummary): readonly string[] {
	const text = words().plan.preview;
	return [
		summary.mainRoutes.length === 0 ? text.noRoute : text.route(summary.mainRoutes.join(', ')),
		text.focus(summary.focus),
		text.hours(summary.hoursPlanned, summary.hoursAvailable, summary.quarters, summary.workDays),
		text.unfitted(summary.notFitted),
	];
}

/** Quarters told one by one; the rest is a number. */
const mostMoved = 2;

function movedLines(moved: readonly MovedHours[]): readonly string[] {
	const more = moved.length - mostMoved;
	return [...moved.slice(0, mostMoved).map(movedSentences), ...(more > 0 ? [words().planRoutes.preview.overToo(more)] : [])];
}

function movedSentences({ quarter, holds, capacity, moved, to, leftOut }: MovedHours): string {
	const { preview: text } = words().planRoutes;
	const sentences = [text.over(quarter, holds, capacity), ...(moved > 0 ? [text.moved(moved, to)] : []), ...(leftOut > 0 ? [text.leftOut(leftOut)] : []), text.wouldKeep(moved + leftOut)];
	return sentences.join(' ');
}

function renderReports(container: HTMLElement, reports: readonly TemplateReport[]): void {
	const text = words().plan.preview;
	const boxEl = container.createDiv({ cls: 'pp-remark' });
	boxEl.createEl('strong', { text: text.reports });
	const listEl = boxEl.createEl('ul');
	for (const line of reportLines(reports)) listEl.createEl('li', { text: line });
}

function nameOf(path: string): string {
	return withoutExtension(path.slice(path.lastIndexOf('/') + 1));
}

function withoutExtension(path: string): string {
	return path.replace(/\.md$/, '');
}
