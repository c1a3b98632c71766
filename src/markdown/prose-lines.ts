// The lines of a note that hold prose: code blocks and comments left out, the marks of a quotation taken off.

import { codeSpans } from './code-spans';
import { CommentEnds } from './comments';

export interface ProseLine {
	readonly content: string;
	/** Where it begins in the text; within a line when a comment ended there. */
	readonly from: number;
}

/** Lines of the text behind `start`; an empty one stands for whatever separates blocks. */
export function* proseLines(text: string, start: number): Generator<string> {
	for (const { content } of placedProseLines(text, start)) yield content;
}

export function* placedProseLines(text: string, start: number): Generator<ProseLine> {
	let wasQuoted = false;
	let mayBeCode = true;
	let inList = false;
	for (const { content: line, from } of linesOutsideFences(text, start)) {
		const isQuoted = /^ {0,3}>/.test(line);
		const content = withoutQuoteMarks(line);
		if (isQuoted !== wasQuoted) yield { content: '', from };
		wasQuoted = isQuoted;
		const isBlank = content.trim() === '';
		// Within a list such a line goes on with the item; behind a paragraph, with the paragraph.
		const isIndented = /^(?: {4}| {0,3}\t)/.test(content);
		const isCode: boolean = isIndented && mayBeCode && !inList;
		mayBeCode = isBlank || isCode;
		if (!isBlank && !isIndented) inList = isListItem(content);
		yield { content: isCode ? '' : content, from };
	}
}

export function isListItem(line: string): boolean {
	return /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(line);
}

interface CodeFence {
	readonly marks: string;
	readonly isQuoted: boolean;
}

function* linesOutsideFences(text: string, start: number): Generator<ProseLine> {
	const ends = new CommentEnds(text);
	let fence: CodeFence | undefined;
	let at = start;
	while (at < text.length) {
		const newline = text.indexOf('\n', at);
		const lineEnd = newline < 0 ? text.length : newline;
		const line = text.slice(at, lineEnd).replace(/\r$/, '');
		if (fence?.isQuoted && !isQuote(line)) fence = undefined;
		const opened: CodeFence | undefined = fence ? undefined : fenceOf(line);
		if (fence || opened) {
			fence = fence && closes(fence, line) ? undefined : (fence ?? opened);
			yield { content: '', from: at };
			at = lineEnd + 1;
			continue;
		}
		const { kept, next } = cutComments(line, at, lineEnd, ends);
		yield { content: kept, from: at };
		at = next;
	}
}

// Marks may be nested; the bound keeps a hostile line from exhausting the stack of the expression.
function fenceOf(line: string): CodeFence | undefined {
	if (!line.includes('```') && !line.includes('~~~')) return undefined;
	const marks = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(withoutQuoteMarks(line));
	return marks ? { marks: marks[1] ?? marks[2] ?? '', isQuoted: isQuote(line) } : undefined;
}

function closes({ marks }: CodeFence, line: string): boolean {
	const content = withoutQuoteMarks(line).trim();
	return content.startsWith(marks) && content === marks.charAt(0).repeat(content.length);
}

function isQuote(line: string): boolean {
	return /^ {0,3}>/.test(line);
}

function withoutQuoteMarks(line: string): string {
	return isQuote(line) ? line.replace(/^(?: {0,3}> ?){1,99}/, '').replace(/^\[![^\]]*\][+-]?/, '') : line;
}

/** The line without its comments, and the offset to go on from: within a later line when a comment ends there. */
function cutComments(line: string, lineStart: number, lineEnd: number, ends: CommentEnds): { readonly kept: string; readonly next: number } {
	if (!line.includes('%%') && !line.includes('<!--')) return { kept: line, next: lineEnd + 1 };
	const code = codeSpans(line);
	let kept = '';
	let done = 0;
	let next = 0;
	for (const { 0: opening, index } of line.matchAll(/%%|<!--/g)) {
		while ((code[next]?.to ?? Infinity) <= index) next++;
		if (index < done || (code[next]?.from ?? Infinity) <= index) continue;
		const end = ends.endOf(opening, lineStart + index + opening.length);
		if (end === undefined) continue;
		kept += `${line.slice(done, index)} `;
		if (end > lineEnd) return { kept, next: end };
		done = end - lineStart;
	}
	return { kept: kept + line.slice(done), next: lineEnd + 1 };
}
