import { parseLinktext } from '../../data/index';
import { Keymap } from '../keymap';
import type { MarkdownView } from './markdown-view';

/** Mod-click on a wiki link in the editor follows it; a plain click places the cursor, as in source mode. */
export function openLinkAtCursor(view: MarkdownView, event: MouseEvent): void {
	if (!Keymap.isModifier(event, 'Mod')) return;
	const offset = view.editor.cm.posAtCoords({ x: event.clientX, y: event.clientY });
	if (offset === null) return;
	const { line, ch } = view.editor.offsetToPos(offset);
	for (const match of view.editor.getLine(line).matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)) {
		if (ch < match.index || ch > match.index + match[0].length) continue;
		const { path, subpath } = parseLinktext(match[1] ?? '');
		void view.app.workspace.openLinkText(path + subpath, view.file?.path ?? '', Keymap.isModEvent(event));
		return;
	}
}
