import type { TFile } from 'obsidian';
import { Component } from '../component';
import type { MarkdownView } from '../views/markdown-view';
import { followLinks } from './links';
import { MarkdownRenderer } from './markdown-renderer';
import { renderProperties } from './properties';
import { renderNote } from './render-note';
import { toggledTask } from './task-toggle';

/** The reading view of a note. */
export class MarkdownPreviewView extends MarkdownRenderer {
	readonly previewEl: HTMLElement;
	private text = '';
	private drawing = new Component();
	private drawn: Promise<void> = Promise.resolve();

	constructor(private readonly view: MarkdownView) {
		super(createDiv({ cls: 'markdown-reading-view', attr: { tabindex: -1 } }));
		this.previewEl = this.containerEl.createDiv('markdown-preview-view markdown-rendered is-readable-line-width');
		followLinks(view.app, this.previewEl, { hoverPopover: null, sourcePath: () => this.view.file?.path ?? '' });
		this.previewEl.on('click', '.task-list-item-checkbox', (event, box) => {
			event.preventDefault();
			void this.toggleTask(Number(box.dataset['line']));
		});
	}

	get file(): TFile | null {
		return this.view.file;
	}

	get(): string {
		return this.text;
	}

	set(text: string, clear: boolean): void {
		if (!clear && text === this.text && this.previewEl.firstChild !== null) return;
		this.text = text;
		if (clear) this.previewEl.empty();
		this.rerender();
	}

	clear(): void {
		this.drawing.unload();
		this.previewEl.empty();
		this.text = '';
	}

	rerender(_full?: boolean): void {
		this.drawn = this.draw();
	}

	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}

	/** Brings the block that holds the line into view, once the note has been drawn. */
	scrollToLine(line: number): void {
		void this.drawn.then(() => {
			const blocks = this.previewEl.findAll('.markdown-preview-sizer > [data-line]');
			const block = blocks.filter((el) => Number(el.dataset['line']) <= line).pop();
			block?.scrollIntoView({ block: 'start' });
			block?.addClass('is-flashing');
		});
	}

	override unload(): void {
		this.drawing.unload();
		super.unload();
	}

	/** Over an older drawing of the same note, the new one shows when it is complete: nothing flickers, the place is kept. */
	private async draw(): Promise<void> {
		const { app, file } = this.view;
		const drawing = new Component();
		drawing.load();
		const previous = this.drawing;
		this.drawing = drawing;
		const sizer = createDiv('markdown-preview-sizer markdown-preview-section');
		sizer.createDiv({ cls: 'inline-title', text: file?.basename ?? '' });
		renderProperties(app, this.text, sizer, file?.path ?? '');
		const scroll = this.getScroll();
		sizer.toggleClass('is-drawing', this.previewEl.childElementCount > 0);
		this.previewEl.appendChild(sizer);
		await renderNote({ app, text: this.text, el: sizer, sourcePath: file?.path ?? '', component: drawing, hasLines: true, depth: 0 });
		previous.unload();
		if (this.drawing !== drawing) {
			sizer.remove();
			return;
		}
		sizer.removeClass('is-drawing');
		for (const child of [...this.previewEl.children]) if (child !== sizer) child.remove();
		this.applyScroll(scroll);
	}

	private async toggleTask(line: number): Promise<void> {
		const { file, app } = this.view;
		if (file === null || !Number.isInteger(line)) return;
		await app.vault.process(file, (text) => toggledTask(text, line));
	}
}
