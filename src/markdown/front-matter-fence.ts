// Where front matter begins and ends. Obsidian takes a line `---` at the very top (behind a byte order mark)
// and the next line `---`; `...` closes nothing, so it is left to the YAML parser as the document end it is.
// Blanks behind the dashes are allowed, since editors hide them and people mean a fence all the same.

import type { Refusal } from './front-matter-refusal';

export interface ClosedFence {
	readonly kind: 'closed';
	/** 1 behind a byte order mark, else 0. */
	readonly start: number;
	readonly contentStart: number;
	/** The offset of the closing fence. */
	readonly contentEnd: number;
	readonly bodyStart: number;
	readonly eol: string;
	/** Both fences are bare and end a line: what we write when a note has no front matter. */
	readonly bare: boolean;
}

export interface NoFence {
	readonly kind: 'none';
	readonly start: number;
	readonly eol: string;
}

export type Fence = ClosedFence | NoFence | { readonly kind: 'refused'; readonly start: number; readonly reason: Refusal };

const DASHES = '---';

export function locateFence(text: string): Fence {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const newline = text.indexOf('\n', start);
	const eol = newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
	const firstLine = text.slice(start, newline === -1 ? undefined : newline);
	if (isFenceLine(firstLine)) return closedFence(text, start, newline, eol);
	const reason = foreignFence(firstLine);
	return reason === null ? { kind: 'none', start, eol } : { kind: 'refused', start, reason };
}

function closedFence(text: string, start: number, newline: number, eol: string): Fence {
	const unclosed: Fence = { kind: 'refused', start, reason: { code: 'unclosed-fence', line: 1 } };
	if (newline === -1) return unclosed;
	for (let at = text.indexOf(`\n${DASHES}`, newline); at !== -1; at = text.indexOf(`\n${DASHES}`, at + 1)) {
		const lineEnd = text.indexOf('\n', at + 1);
		const line = text.slice(at + 1, lineEnd === -1 ? undefined : lineEnd);
		if (!isFenceLine(line)) continue;
		const bodyStart = lineEnd === -1 ? text.length : lineEnd + 1;
		const bareLine = DASHES + eol;
		const bare = text.startsWith(bareLine, start) && text.slice(at + 1, bodyStart) === bareLine;
		return { kind: 'closed', start, contentStart: newline + 1, contentEnd: at + 1, bodyStart, eol, bare };
	}
	return unclosed;
}

function isFenceLine(line: string): boolean {
	return line.startsWith(DASHES) && /^---[ \t]*\r?$/.test(line);
}

// gray-matter would hand such a block to an engine of that name, and evaluate JavaScript.
function foreignFence(firstLine: string): Refusal | null {
	if (/^\+\+\+[ \t]*\r?$/.test(firstLine)) return { code: 'toml-fence', line: 1 };
	if (/^;;;[ \t]*\r?$/.test(firstLine)) return { code: 'code-fence', line: 1, detail: 'json' };
	const language = /^---[ \t]*([A-Za-z]\w*)[ \t]*\r?$/.exec(firstLine)?.[1];
	return language === undefined ? null : { code: 'code-fence', line: 1, detail: language };
}
