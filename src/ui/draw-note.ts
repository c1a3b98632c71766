import { MarkdownRenderer, type App, type Component } from 'obsidian';

/** Draws a note as it is read. `path` is that of the note: its links start there. */
export async function drawNote(app: App, markdown: string, noteEl: HTMLElement, path: string, parent: Component): Promise<void> {
	await MarkdownRenderer.render(app, markdown, noteEl, path, parent);
	letKeyboardScrollTables(noteEl, parent);
}

/**
 * Obsidian wraps a wide table in a box that scrolls, and only Chromium lets the keyboard into such a box by itself. For a
 * note that is in the page; a window that is made narrower has more such boxes.
 */
export function letKeyboardScrollTables(noteEl: HTMLElement, parent: Component): void {
	// Its window may have closed while it was drawn.
	if (!noteEl.isConnected) return;
	const look = (): void => {
		for (const { parentElement: boxEl } of Array.from(noteEl.querySelectorAll('table'))) {
			if (!boxEl || boxEl === noteEl) continue;
			if (boxEl.scrollWidth > boxEl.clientWidth) boxEl.tabIndex = 0;
			else boxEl.removeAttribute('tabindex');
		}
	};
	look();
	parent.registerDomEvent(noteEl.win, 'resize', look);
}
