// A note as lines with their offsets, so that every position (line, column, offset) is a look-up.
import type { Loc, Pos } from 'obsidian';

export interface NoteLine {
	/** Without its line ending; a CR before the LF belongs to the ending. */
	readonly text: string;
	readonly offset: number;
}

export function splitLines(text: string): NoteLine[] {
	const lines: NoteLine[] = [];
	let offset = 0;
	for (;;) {
		const newline = text.indexOf('\n', offset);
		const end = newline < 0 ? text.length : newline;
		const contentEnd = newline > offset && text.charCodeAt(newline - 1) === 13 ? newline - 1 : end;
		lines.push({ text: text.slice(offset, contentEnd), offset });
		if (newline < 0) return lines;
		offset = newline + 1;
	}
}

export function locAt(lines: readonly NoteLine[], line: number, col: number): Loc {
	return { line, col, offset: (lines[line]?.offset ?? 0) + col };
}

/** From the first character of the first line (after its indentation) to the end of the last one. */
export function posOfLines(lines: readonly NoteLine[], first: number, last: number): Pos {
	const text = lines[first]?.text ?? '';
	return { start: locAt(lines, first, text.length - text.trimStart().length), end: locAt(lines, last, (lines[last]?.text ?? '').trimEnd().length) };
}
