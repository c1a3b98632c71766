// The headings and comments of a note by its lines, in time that grows with the length of the note alone. For notes on
// which a parse by the CommonMark rules takes long or runs out of stack (`outline.ts`): thousands of lines, or marks in
// marks. Agrees with the parse on what people write; in the finer points of nested lists and HTML it may not.
import { codeSpans } from './code-spans';
import { findComments, blankOut, type TextRange } from './comments';

export interface HeadingPlace extends TextRange {
	readonly depth: number;
	/** What is typed as its words. */
	readonly words: TextRange;
}

export interface LineOutline {
	readonly headings: readonly HeadingPlace[];
	/** The body with comments turned into blanks; offsets stay. */
	readonly blanked: string;
}

export function lineOutline(body: string): LineOutline {
	const blanked = blankOut(body, findComments(body, codeIn(body)));
	return { headings: headingsIn(blanked), blanked };
}

interface Line extends TextRange {
	readonly text: string;
}

function* linesOf(text: string): Generator<Line> {
	for (let from = 0; from < text.length; ) {
		let to = from;
		while (to < text.length && text[to] !== '\n' && text[to] !== '\r') to++;
		yield { from, to, text: text.slice(from, to) };
		from = to + (text[to] === '\r' && text[to + 1] === '\n' ? 2 : 1);
	}
}

/** Fenced blocks whole, and code within a line. */
function codeIn(body: string): readonly TextRange[] {
	const code: TextRange[] = [];
	const fences = new Fences();
	let open: number | undefined;
	for (const { from, to, text } of linesOf(body)) {
		if (fences.isInside(text)) {
			open ??= from;
			if (!fences.isOpen) {
				code.push({ from: open, to });
				open = undefined;
			}
		} else for (const span of codeSpans(text)) code.push({ from: from + span.from, to: from + span.to });
	}
	if (open !== undefined) code.push({ from: open, to: body.length });
	return code;
}

/** Told each line in order, says which are part of a fenced block, with its fences. */
class Fences {
	private marks: string | undefined;

	get isOpen(): boolean {
		return this.marks !== undefined;
	}

	isInside(line: string): boolean {
		if (this.marks !== undefined) {
			const content = line.trim();
			if (content.startsWith(this.marks) && content === this.marks.charAt(0).repeat(content.length)) this.marks = undefined;
			return true;
		}
		if (!line.includes('```') && !line.includes('~~~')) return false;
		const [, ticks, tildes] = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line) ?? [];
		this.marks = ticks ?? tildes;
		return this.isOpen;
	}
}

function headingsIn(blanked: string): readonly HeadingPlace[] {
	const headings: HeadingPlace[] = [];
	const fences = new Fences();
	let htmlEnd: RegExp | undefined;
	let paragraph: TextRange | undefined;
	/** How far a line has to be indented to be part of the list item above; 0 outside lists. */
	let itemIndent = 0;
	let isContainer = false;
	for (const line of linesOf(blanked)) {
		const before = paragraph;
		paragraph = undefined;
		if (htmlEnd) {
			if (htmlEnd.test(line.text)) htmlEnd = undefined;
			continue;
		}
		if (fences.isInside(line.text)) continue;
		const indent = indentOf(line.text);
		const content = line.text.trim();
		if (content === '') {
			isContainer = false;
			continue;
		}
		if (itemIndent > 0 && indent >= itemIndent) continue;
		const heading = indent > 3 ? undefined : atxHeading(line);
		const underline = indent > 3 || !before ? undefined : /^(?:=+|-+)$/.exec(content)?.[0];
		if (heading) headings.push(heading);
		else if (before && underline) headings.push({ depth: underline.startsWith('=') ? 1 : 2, from: before.from, to: line.from + line.text.trimEnd().length, words: before });
		htmlEnd = heading || underline ? undefined : htmlEndOf(content, before !== undefined);
		if (htmlEnd?.test(content) === true) htmlEnd = undefined;
		const item = isRule(content) ? null : /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)[ \t]{0,4}/.exec(content);
		const isOther = heading !== undefined || underline !== undefined || isRule(content) || htmlEnd !== undefined || content.startsWith('<');
		if (item || content.startsWith('>')) {
			isContainer = true;
			itemIndent = item ? indent + item[0].length : 0;
		} else if (isOther) [isContainer, itemIndent] = [false, 0];
		// A line straight under a quotation or an item goes on with that.
		else if (!isContainer) {
			itemIndent = 0;
			const isCode = indent > 3 && !before;
			if (!isCode) paragraph = { from: before?.from ?? line.from + line.text.length - line.text.trimStart().length, to: line.from + line.text.trimEnd().length };
		}
	}
	return headings;
}

function indentOf(line: string): number {
	let indent = 0;
	for (const character of line) {
		if (character === ' ') indent++;
		else if (character === '\t') indent += 4 - (indent % 4);
		else break;
	}
	return indent;
}

function atxHeading({ from, text }: Line): HeadingPlace | undefined {
	const [, blanks = '', marks] = /^( {0,3})(#{1,6})(?=[ \t]|$)/.exec(text) ?? [];
	if (marks === undefined) return undefined;
	const start = blanks.length + marks.length;
	const end = text.trimEnd().length;
	let to = end;
	while (text[to - 1] === '#') to--;
	// Marks at the end close the heading when a blank stands before them.
	if (to < start || !/[ \t]/.test(text[to - 1] ?? '')) to = Math.max(start, end);
	const hasWords = text.slice(start, to).trim() !== '';
	return { depth: marks.length, from: from + blanks.length, to: from + (hasWords ? end : text.length), words: { from: from + start, to: from + (hasWords ? to : start) } };
}

function isRule(content: string): boolean {
	const mark = content.charAt(0);
	if (!/[-*_]/.test(mark)) return false;
	const marks = content.replace(/[ \t]+/g, '');
	return marks.length >= 3 && marks === mark.repeat(marks.length);
}

const blockNames =
	/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;

/** What ends the block of HTML that a line begins, if it does; the same line may. */
function htmlEndOf(content: string, inParagraph: boolean): RegExp | undefined {
	if (!content.startsWith('<')) return undefined;
	if (/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i.test(content)) return /<\/(?:script|pre|style|textarea)>/i;
	if (content.startsWith('<!--')) return /-->/;
	if (content.startsWith('<?')) return /\?>/;
	if (/^<!\[CDATA\[/.test(content)) return /\]\]>/;
	if (/^<![a-z]/i.test(content)) return />/;
	if (blockNames.test(content)) return /^\s*$/;
	return !inParagraph && /^<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,1000})?>$/i.test(content) ? /^\s*$/ : undefined;
}
