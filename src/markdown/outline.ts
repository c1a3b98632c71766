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

export interface NoteOutline {
	/** Top-level headings in order; one in a quotation or a list is part of that. */
	readonly headings: readonly Heading[];
	/** The note with front matter, comments and nothing else turned into blanks; offsets stay. */
	readonly withoutComments: string;
}

export function readOutline(text: string): NoteOutline {
	const start = bodyStart(text);
	const body = text.slice(start);
	const tree = parse(body);
	const comments = findComments(body, codeRanges(tree));
	const blanked = blankOut(body, comments);
	const readable = comments.length === 0 ? tree : parse(blanked);
	const headings = readable.children.filter((node) => node.type === 'heading').map((node) => shifted(node, start, text));
	return {
		headings: headings.map((heading, index) => ({ ...heading, body: { from: heading.to, to: sectionEnd(headings, index, text.length) } })),
		withoutComments: ' '.repeat(start) + blanked,
	};
}

export function outline(text: string): readonly Heading[] {
	return readOutline(text).headings;
}

export function withoutComments(text: string): string {
	return readOutline(text).withoutComments;
}

/** Behind a byte order mark and front matter; a fence that never ends is body. */
export function bodyStart(text: string): number {
	const fence = locateFence(text);
	return fence.kind === 'closed' ? fence.bodyStart : fence.start;
}

// Only what stands on lines of its own is looked for, and code, which hides comments. Emphasis, links and the like are
// most of the work of a parse; the build leaves them out of main.js altogether.
const linesAlone = {
	disable: { null: ['attention', 'autolink', 'characterReference', 'hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink'] },
};

function parse(body: string): Root {
	return unified().data('micromarkExtensions', [linesAlone]).use(remarkParse).parse(body);
}

function codeRanges(node: Nodes): readonly TextRange[] {
	if (node.type === 'code' || node.type === 'inlineCode') return [rangeOf(node)];
	return 'children' in node ? node.children.flatMap(codeRanges) : [];
}

function rangeOf({ position }: Nodes): TextRange {
	return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 };
}

function shifted(node: HeadingNode, start: number, text: string): Omit<Heading, 'body'> {
	const { from, to } = rangeOf(node);
	const [first, last] = [node.children[0], node.children.at(-1)];
	const words = first && last ? text.slice(rangeOf(first).from + start, rangeOf(last).to + start) : '';
	return { depth: node.depth, text: wordsOf(words), from: from + start, to: to + start };
}

/** The words of a line without the marks of emphasis, code and links. */
function wordsOf(line: string): string {
	return line
		.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[*_`~=]+/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

function sectionEnd(headings: readonly Omit<Heading, 'body'>[], index: number, end: number): number {
	const depth = headings[index]?.depth ?? 0;
	return headings.slice(index + 1).find((heading) => heading.depth <= depth)?.from ?? end;
}
