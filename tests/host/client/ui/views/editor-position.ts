import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** Lines and columns counted from zero, and back; what lies outside the text is moved to its nearest edge. */
export function posToOffset(doc: Text, pos: EditorPosition): number {
	if (pos.line < 0) return 0;
	if (pos.line >= doc.lines) return doc.length;
	const line = doc.line(pos.line + 1);
	return line.from + Math.min(Math.max(pos.ch, 0), line.length);
}

export function offsetToPos(doc: Text, offset: number): EditorPosition {
	const inside = Math.min(Math.max(offset, 0), doc.length);
	const line = doc.lineAt(inside);
	return { line: line.number - 1, ch: inside - line.from };
}
