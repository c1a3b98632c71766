// Long work as it goes on: a bar, a sentence, and a button that stops it.
import { Modal, type App } from 'obsidian';
import type { LongWork } from '../../core/tagging/progress';
import { words } from '../../i18n/words';
import { openDialogue } from '../open-dialogue';

export interface ProgressText {
	readonly line: (done: number, all: number) => string;
	readonly cancel: string;
}

export interface DrawnProgress {
	readonly work: LongWork;
	cancel(): void;
	/** The button, for the focus. */
	readonly cancelEl: HTMLButtonElement;
}

export function renderProgress(container: HTMLElement, text: ProgressText, cancelled?: () => void): DrawnProgress {
	let isCancelled = false;
	const boxEl = container.createDiv({ cls: 'pp-bulk-progress' });
	const lineEl = boxEl.createDiv({ attr: { id: 'pp-bulk-progress-line' } });
	const barEl = boxEl.createEl('progress', { attr: { 'aria-labelledby': 'pp-bulk-progress-line' } });
	const stoppingEl = boxEl.createDiv({ cls: 'pp-bulk-help', attr: { role: 'status' } });
	const buttonsEl = boxEl.createDiv({ cls: 'pp-buttons' });
	const cancelEl = buttonsEl.createEl('button', { text: text.cancel, attr: { type: 'button' } });
	const cancel = (): void => {
		if (isCancelled) return;
		isCancelled = true;
		stoppingEl.setText(words().bulk.writing.stopping);
		cancelled?.();
	};
	cancelEl.addEventListener('click', cancel);
	return {
		cancel,
		cancelEl,
		work: {
			isCancelled: () => isCancelled,
			progress: (done, all) => {
				lineEl.setText(text.line(done, all));
				barEl.max = Math.max(1, all);
				barEl.value = done;
			},
		},
	};
}

/** Shows the progress while `run` works. Closing it stops the work, which then gives what it has. */
export async function withProgress<Result>(app: App, title: string, text: ProgressText, run: (work: LongWork) => Promise<Result>): Promise<Result> {
	const modal = new ProgressModal(app, title, text);
	openDialogue(modal);
	try {
		return await run(modal.work());
	} finally {
		modal.close();
	}
}

class ProgressModal extends Modal {
	private drawn: DrawnProgress | undefined;

	constructor(
		app: App,
		private readonly title: string,
		private readonly text: ProgressText,
	) {
		super(app);
	}

	override onOpen(): void {
		this.setTitle(this.title);
		this.modalEl.addClass('pp-modal', 'pp-bulk-small-modal');
		this.drawn = renderProgress(this.contentEl, this.text);
		this.drawn.cancelEl.focus();
	}

	override onClose(): void {
		this.drawn?.cancel();
	}

	work(): LongWork {
		return this.drawn?.work ?? { progress: () => undefined, isCancelled: () => false };
	}
}
