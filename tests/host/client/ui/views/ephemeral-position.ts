// Where a note opens: at a line, a heading, a block.
import { EditorView } from '@codemirror/view';
import { resolveSubpath } from '../../data/index';
import type { MarkdownView } from './markdown-view';

export function showInEditor(view: MarkdownView, state: unknown): void {
	const line = wantedLine(view, state);
	if (isRecord(state) && state['focus'] === true) view.editor.focus();
	if (line === null) return;
	const { cm } = view.editor;
	const { from } = cm.state.doc.line(Math.min(line + 1, cm.state.doc.lines));
	cm.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 16 }) });
}

export function showInPreview(view: MarkdownView, state: unknown): void {
	const line = wantedLine(view, state);
	if (line !== null) view.previewMode.scrollToLine(line);
}

function wantedLine(view: MarkdownView, state: unknown): number | null {
	if (!isRecord(state)) return null;
	if (typeof state['line'] === 'number') return state['line'];
	const subpath = state['subpath'];
	if (typeof subpath !== 'string' || subpath === '' || view.file === null) return null;
	const cache = view.app.metadataCache.getFileCache(view.file);
	return cache === null ? null : resolveSubpath(cache, subpath)?.start.line ?? null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
