// The headings of a note and the text under each, by offset. Front matter is skipped and comments are not read:
// remark knows neither. A note on which it would take seconds, or run out of stack, is read by its lines instead.

import type { Heading as HeadingNode, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blankOut, findComments, type TextRange } from './comments';
import { locateFence } from './front-matter-fence';
import { lineOutline, type HeadingPlace } from './line-outline';

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
	const { headings: places, blanked } = isEasyToParse(body) ? parsedOutline(body) : lineOutline(body);
	const headings = places.map(({ depth, from, to, words }) => ({ depth, text: wordsOf(body.slice(words.from, words.to)), from: from + start, to: to + start }));
	const ends = sectionEnds(headings, text.length);
	return {
		headings: headings.map((heading, index) => ({ ...heading, body: { from: heading.to, to: ends[index] ?? text.length } })),
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

// The time of a parse grows with the square of the lines of a list, and quotations in quotations exhaust its stack.
const longestParsed = 20_000;
const mostLinesParsed = 300;
const deepMarks = /^[ \t]*(?:>[ \t]?|(?:[-*+]|\d{1,9}[.)])[ \t]+){12}/m;

function isEasyToParse(body: string): boolean {
	return body.length <= longestParsed && body.split(/\r\n|\r|\n/).length <= mostLinesParsed && !deepMarks.test(body);
}

function parsedOutline(body: string): { readonly headings: readonly HeadingPlace[]; readonly blanked: string } {
	const tree = parse(body);
	const comments = findComments(body, codeRanges(tree));
	const blanked = blankOut(body, comments);
	const readable = comments.length === 0 ? tree : parse(blanked);
	return { headings: readable.children.filter((node) => node.type === 'heading').map(placeOf), blanked };
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

function placeOf(node: HeadingNode): HeadingPlace {
	const { from, to } = rangeOf(node);
	const [first, last] = [node.children[0], node.children.at(-1)];
	return { depth: node.depth, from, to, words: first && last ? { from: rangeOf(first).from, to: rangeOf(last).to } : { from, to: from } };
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

/** For each heading where the next one of its rank or a higher one begins. */
function sectionEnds(headings: readonly Omit<Heading, 'body'>[], end: number): readonly number[] {
	// Where a section of each rank would end, seen from the end of the note.
	const next = [end, end, end, end, end, end, end];
	return [...headings].reverse().map(({ depth, from }) => {
		const sectionEnd = next[depth] ?? end;
		next.fill(from, depth);
		return sectionEnd;
	}).reverse();
}
