// Finds the blocks of a note's body line by line: headings, lists, quotes, code, tables and the rest.
// It is a scanner and not a parser: one pass, no nesting except that of list items.
import type { NoteLine } from './note-lines';

export interface Block {
	readonly type: 'heading' | 'paragraph' | 'list' | 'code' | 'blockquote' | 'callout' | 'table' | 'thematicBreak' | 'html' | 'comment' | 'math' | 'footnoteDefinition';
	readonly first: number;
	readonly last: number;
	/** Only for headings. */
	readonly level?: number;
	readonly heading?: string;
}

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const codeFence = /^\s*(`{3,}|~{3,})([^`]*)$/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const htmlStart = /^ {0,3}<(?:!--|[a-z/?!])/i;
export const listMarker = /^([ \t]*(?:>[ \t]?)*)([-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

export function scanBlocks(lines: readonly NoteLine[], from: number): Block[] {
	const blocks: Block[] = [];
	let line = from;
	while (line < lines.length) {
		if (textAt(lines, line).trim() === '') {
			line += 1;
			continue;
		}
		const block = blockAt(lines, line);
		blocks.push(block);
		line = block.last + 1;
	}
	return blocks;
}

function blockAt(lines: readonly NoteLine[], first: number): Block {
	const text = textAt(lines, first);
	const atx = atxHeading.exec(text);
	if (atx !== null) return { type: 'heading', first, last: first, level: (atx[1] ?? '').length, heading: (atx[2] ?? '').trim() };
	if (codeFence.test(text)) return { type: 'code', first, last: fenceEnd(lines, first) };
	if (text.startsWith('%%')) return commentBlock(lines, first);
	if (text.trimStart().startsWith('$$')) return { type: 'math', first, last: untilClosing(lines, first, '$$') };
	if (thematicBreak.test(text)) return { type: 'thematicBreak', first, last: first };
	if (/^ {0,3}>/.test(text)) return { type: /^ {0,3}>[ \t]*\[![^\]]+\]/.test(text) ? 'callout' : 'blockquote', first, last: paragraphEnd(lines, first) };
	if (isListStart(text)) return { type: 'list', first, last: listEnd(lines, first) };
	if (/^\[\^[^\]\s]+\]:/.test(text)) return { type: 'footnoteDefinition', first, last: paragraphEnd(lines, first) };
	if (/^(?: {4}|\t)/.test(text)) return { type: 'code', first, last: indentedEnd(lines, first) };
	if (htmlStart.test(text)) return { type: 'html', first, last: text.includes('<!--') ? untilClosing(lines, first, '-->') : blankLineEnd(lines, first) };
	if (text.includes('|') && isTableRule(textAt(lines, first + 1))) return { type: 'table', first, last: tableEnd(lines, first) };
	return paragraphBlock(lines, first);
}

function paragraphBlock(lines: readonly NoteLine[], first: number): Block {
	const last = paragraphEnd(lines, first);
	const underline = textAt(lines, last + 1);
	if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(underline)) {
		const heading = lines.slice(first, last + 1).map((line) => line.text.trim()).join('\n');
		return { type: 'heading', first, last: last + 1, level: underline.includes('=') ? 1 : 2, heading };
	}
	return { type: 'paragraph', first, last };
}

/** Text goes on until a blank line or a line that starts another block. */
function paragraphEnd(lines: readonly NoteLine[], first: number): number {
	const quoted = /^ {0,3}>/.test(textAt(lines, first));
	let last = first;
	while (last + 1 < lines.length && !interrupts(textAt(lines, last + 1), quoted)) last += 1;
	return last;
}

function interrupts(text: string, quoted: boolean): boolean {
	if (quoted && /^ {0,3}>/.test(text)) return false;
	return text.trim() === '' || atxHeading.test(text) || codeFence.test(text) || text.startsWith('%%') || thematicBreak.test(text)
		|| /^ {0,3}(?:=+|-+)[ \t]*$/.test(text) || /^ {0,3}>/.test(text) || /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/.test(text) || /^\[\^[^\]\s]+\]:/.test(text);
}

function fenceEnd(lines: readonly NoteLine[], first: number): number {
	const marker = codeFence.exec(textAt(lines, first))?.[1] ?? '```';
	for (let line = first + 1; line < lines.length; line += 1) {
		const text = textAt(lines, line).trim();
		if (text.startsWith(marker) && text === text.charAt(0).repeat(text.length)) return line;
	}
	return lines.length - 1;
}

/** A comment that closes on its own line and goes on with text is a paragraph that holds a comment. */
function commentBlock(lines: readonly NoteLine[], first: number): Block {
	const rest = textAt(lines, first).slice(2);
	const closing = rest.indexOf('%%');
	if (closing >= 0 && rest.slice(closing + 2).trim() !== '') return paragraphBlock(lines, first);
	return { type: 'comment', first, last: untilClosing(lines, first, '%%') };
}

function untilClosing(lines: readonly NoteLine[], first: number, closing: string): number {
	const opening = textAt(lines, first);
	const from = opening.indexOf(closing) === opening.length - opening.trimStart().length ? opening.indexOf(closing) + closing.length : 0;
	if (opening.includes(closing, from)) return first;
	for (let line = first + 1; line < lines.length; line += 1) if (textAt(lines, line).includes(closing)) return line;
	return lines.length - 1;
}

function blankLineEnd(lines: readonly NoteLine[], first: number): number {
	let last = first;
	while (last + 1 < lines.length && textAt(lines, last + 1).trim() !== '') last += 1;
	return last;
}

function indentedEnd(lines: readonly NoteLine[], first: number): number {
	let last = first;
	for (let line = first + 1; line < lines.length; line += 1) {
		const text = textAt(lines, line);
		if (/^(?: {4}|\t)\s*\S/.test(text)) last = line;
		else if (text.trim() !== '') break;
	}
	return last;
}

function tableEnd(lines: readonly NoteLine[], first: number): number {
	let last = first + 1;
	while (last + 1 < lines.length && textAt(lines, last + 1).trim() !== '' && !interrupts(textAt(lines, last + 1), false)) last += 1;
	return last;
}

function isTableRule(text: string): boolean {
	return text.includes('-') && /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(text);
}

/** A list goes on over blank lines while an item or indented text follows; another kind of marker starts another list. */
function listEnd(lines: readonly NoteLine[], first: number): number {
	const kind = markerKind(textAt(lines, first));
	const indent = indentOf(textAt(lines, first));
	let last = first;
	let afterBlank = false;
	for (let line = first + 1; line < lines.length; line += 1) {
		const text = textAt(lines, line);
		if (text.trim() === '') {
			afterBlank = true;
			continue;
		}
		const isItem = isListStart(text) && !thematicBreak.test(text);
		const deeper = indentOf(text) > indent + 1;
		if (isItem && !deeper && markerKind(text) !== kind) break;
		if (!isItem && !deeper && (afterBlank || interrupts(text, false))) break;
		last = codeFence.test(text) ? fenceEnd(lines, line) : line;
		line = last;
		afterBlank = false;
	}
	return last;
}

function isListStart(text: string): boolean {
	return /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/.test(text);
}

function markerKind(text: string): string {
	return /^[ \t]*(?:([-*+])|\d+([.)]))/.exec(text)?.slice(1).join('') ?? '';
}

/** Columns of white space before the text; a tab reaches to the next multiple of four. */
export function indentOf(text: string): number {
	let columns = 0;
	for (const char of text) {
		if (char === '\t') columns += 4 - columns % 4;
		else if (char === ' ') columns += 1;
		else break;
	}
	return columns;
}

function textAt(lines: readonly NoteLine[], line: number): string {
	return lines[line]?.text ?? '';
}
