// The headings of a note and the text under each, by offset. Front matter is skipped and comments are not read:
// remark knows neither.

import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blankOut, findComments, type TextRange } from './comments';
import { locateFence } from './front-matter-fence';

export interface Heading {
	readonly depth: number;
	readonly text: string;
	/** The heading itself; all offsets count UTF-16 units from the start of the note. */
	readonly from: number;
	readonly to: number;
	/** What stands under it, up to the next heading of the same or a higher rank. */
	readonly body: TextRange;
}

/** Top-level headings in order; one in a quotation or a list is part of that. */
export function outline(text: string): readonly Heading[] {
	const start = bodyStart(text);
	const body = text.slice(start);
	const tree = parse(body);
	const comments = findComments(body, codeRanges(tree));
	const readable = comments.length === 0 ? tree : parse(blankOut(body, comments));
	const headings = readable.children.filter((node) => node.type === 'heading').map((node) => shifted(node, start));
	return headings.map((heading, index) => ({ ...heading, body: { from: heading.to, to: sectionEnd(headings, index, text.length) } }));
}

/** The note with front matter, comments and nothing else turned into blanks; offsets stay. */
export function withoutComments(text: string): string {
	const start = bodyStart(text);
	const body = text.slice(start);
	return ' '.repeat(start) + blankOut(body, findComments(body, codeRanges(parse(body))));
}

/** Behind a byte order mark and front matter; a fence that never ends is body. */
export function bodyStart(text: string): number {
	const fence = locateFence(text);
	return fence.kind === 'closed' ? fence.bodyStart : fence.start;
}

function parse(body: string): Root {
	return unified().use(remarkParse).parse(body);
}

function codeRanges(node: Nodes): readonly TextRange[] {
	if (node.type === 'code' || node.type === 'inlineCode') return [rangeOf(node)];
	return 'children' in node ? node.children.flatMap(codeRanges) : [];
}

function rangeOf({ position }: Nodes): TextRange {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function shifted(node: HeadingNode, start: number): Omit<Heading, 'body'> {
	const { from, to } = rangeOf(node);
	return { depth: node.depth, text: wordsOf(node).trim(), from: from + start, to: to + start };
}

function wordsOf(node: Nodes): string {
	if ('value' in node) return node.value;
	if ('alt' in node) return node.alt ?? '';
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function sectionEnd(headings: readonly Omit<Heading, 'body'>[], index: number, end: number): number {
	const depth = headings[index]?.depth ?? 0;
	return headings.slice(index + 1).find((heading) => heading.depth <= depth)?.from ?? end;
}
