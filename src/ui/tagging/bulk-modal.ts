// Changing many notes, in one window: reading them, the preview, writing them, the summary. What is read and written is
// for others; this shows it and passes on what the user wants. Closing it while notes are written stops the writing.
import { Modal, type App } from 'obsidian';
import type { LongWork } from '../../core/tagging/progress';
import type { NotePreview } from '../../core/tagging/note-effect';
import { words } from '../../i18n/words';
import { onModEnter } from '../mod-enter';
import { openDialogue } from '../open-dialogue';
import type { OpenNote } from './bulk-note-link';
import { BulkPreview, type EditedPreview } from './bulk-preview';
import { renderProgress, type DrawnProgress, type ProgressText } from './bulk-progress';
import { renderSummary, type Summary } from './bulk-summary';

export interface BulkResult {
	readonly summary: Summary;
	/** Missing when nothing was changed. */
	readonly undo?: () => void;
	/** Tells what was done when nobody sees the summary any more. */
	readonly tell: () => void;
}

export interface BulkRequest {
	readonly title: string;
	/** Gives fewer notes than there are when it is stopped; then nothing is shown. */
	readonly preview: (work: LongWork) => Promise<readonly NotePreview[]>;
	readonly apply: (chosen: readonly EditedPreview[], previews: readonly NotePreview[], work: LongWork) => Promise<BulkResult>;
	readonly openNote: OpenNote;
	readonly canChangeChoice: boolean;
}

export type BulkOutcome = 'changed' | 'change-choice' | 'cancelled';

/** Rejects with whatever reading or writing throws. */
export function showBulk(app: App, request: BulkRequest): Promise<BulkOutcome> {
	return new Promise((resolve, reject) => openDialogue(new BulkModal(app, request, resolve, reject)));
}

class BulkModal extends Modal {
	private outcome: BulkOutcome = 'cancelled';
	private isOpen = true;
	private isWriting = false;
	private running: DrawnProgress | undefined;
	private preview: BulkPreview | undefined;

	constructor(
		app: App,
		private readonly request: BulkRequest,
		private readonly resolve: (outcome: BulkOutcome) => void,
		private readonly reject: (cause: unknown) => void,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.request.title);
		this.modalEl.addClass('pp-modal', 'pp-bulk-modal');
		onModEnter(this.scope, () => this.preview?.apply());
		this.start(() => this.read());
	}

	override onClose(): void {
		this.isOpen = false;
		this.running?.cancel();
		this.contentEl.empty();
		// While notes are written, what was done is told when it is done.
		if (!this.isWriting) this.resolve(this.outcome);
	}

	private start(action: () => Promise<void>): void {
		action().catch((cause: unknown) => {
			this.close();
			this.reject(cause);
		});
	}

	private async read(): Promise<void> {
		const { preview: text } = words().bulk;
		const previews = await this.request.preview(this.work({ line: text.reading, cancel: text.cancel }, () => this.close()));
		this.running = undefined;
		if (this.isOpen) this.showPreview(previews);
	}

	private showPreview(previews: readonly NotePreview[]): void {
		this.contentEl.empty();
		this.preview = new BulkPreview(this.contentEl, previews, {
			apply: (chosen) => this.start(() => this.write(chosen, previews)),
			...(this.request.canChangeChoice ? { changeChoice: () => this.finish('change-choice') } : {}),
			cancel: () => this.close(),
			openNote: this.request.openNote,
		});
		this.preview.focus();
	}

	private async write(chosen: readonly EditedPreview[], previews: readonly NotePreview[]): Promise<void> {
		const { writing, summary } = words().bulk;
		this.preview = undefined;
		this.isWriting = true;
		const result = await this.request.apply(chosen, previews, this.work({ line: writing.progress, cancel: writing.cancel }));
		this.isWriting = false;
		this.running = undefined;
		this.outcome = 'changed';
		if (!this.isOpen) {
			result.tell();
			return this.resolve(this.outcome);
		}
		this.contentEl.empty();
		this.setTitle(summary.title);
		const { undo } = result;
		const closeEl = renderSummary(this.contentEl, result.summary, {
			openNote: this.request.openNote,
			close: () => this.close(),
			...(undo ? { undo: () => this.closeAnd(undo) } : {}),
		});
		closeEl.focus();
	}

	private work(text: ProgressText, cancelled?: () => void): LongWork {
		this.contentEl.empty();
		this.running = renderProgress(this.contentEl, text, cancelled);
		this.running.cancelEl.focus();
		return this.running.work;
	}

	private closeAnd(action: () => void): void {
		this.close();
		action();
	}

	private finish(outcome: BulkOutcome): void {
		this.outcome = outcome;
		this.close();
	}
}
