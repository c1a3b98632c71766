// Where the missing headings of a STAR belong in a note, and at which rank. A story is read from situation to result,
// so a part follows the part before it; a note without any gets all four at its end, where people go on writing. What
// closes a note, such as footnotes, stays last.

import type { StarPart } from '../core/note-facts';
import { bodyStart, outline, withoutComments, type Heading } from './outline';
import { starPartOf, STAR_PARTS } from './star-sections';

export interface StarPlace {
	readonly part: StarPart;
	/** UTF-16 offset of a line start, or the end of the note. */
	readonly at: number;
	readonly depth: number;
}

interface Found {
	readonly part: StarPart;
	readonly heading: Heading;
	/** Where its text ends. */
	readonly end: number;
}

/** The missing parts in the order in which they are to stand. */
export function missingStarPlaces(text: string): readonly StarPlace[] {
	const headings = outline(text);
	const found = starHeadings(text, headings);
	const missing = STAR_PARTS.filter((part) => !found.some((one) => one.part === part));
	if (missing.length === 0) return [];
	const last = found.at(-1);
	if (!last) {
		const [at, depth] = [endOfText(text), sectionDepth(headings)];
		return missing.map((part) => ({ part, at, depth }));
	}
	const firsts = STAR_PARTS.flatMap((part) => found.find((one) => one.part === part) ?? []);
	const isInOrder = firsts.every(({ end }, index) => end <= (firsts[index + 1]?.end ?? end));
	return missing.map((part) => {
		const before = isInOrder ? firsts.filter((one) => STAR_PARTS.indexOf(one.part) < STAR_PARTS.indexOf(part)).at(-1) : last;
		if (before) return { part, at: before.end, depth: before.heading.depth };
		const after = firsts[0] ?? last;
		return { part, at: lineStart(text, after.heading.from), depth: after.heading.depth };
	});
}

function starHeadings(text: string, headings: readonly Heading[]): readonly Found[] {
	const star = headings.flatMap((heading) => {
		const part = starPartOf(heading);
		return part === null ? [] : [{ part, heading }];
	});
	return star.map(({ part, heading }, index) => {
		// A part of lower rank further down is another part, not text of this one.
		const end = Math.min(heading.body.to, star[index + 1]?.heading.from ?? text.length);
		return { part, heading, end: end === text.length ? Math.max(heading.to, endOfText(text)) : lineStart(text, end) };
	});
}

/** The rank of the note's own sections: the highest there is, apart from a title that stands alone at the top. */
function sectionDepth(headings: readonly Heading[]): number {
	const [title, ...others] = headings;
	const isTitle = title?.depth === 1 && others.every(({ depth }) => depth > 1);
	const sections = isTitle ? others : headings;
	return sections.length === 0 ? 2 : sections.reduce((least, { depth }) => Math.min(least, depth), 6);
}

/** The end of the note, or the start of the footnotes and link definitions that close it, with the rule above them. */
function endOfText(text: string): number {
	const lines = linesFrom(withoutComments(text), bodyStart(text));
	const isBlank = (index: number): boolean => (lines[index]?.text.trim() ?? '') === '';
	let first = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index]?.text ?? '';
		if (isDefinition(line)) first = index;
		else if (!isBlank(index) && !/^(?: {4}|\t)/.test(line)) break;
	}
	const above = lastIndex(first - 1, (index) => !isBlank(index));
	if (first < lines.length && isRule(lines[above]?.text ?? '') && isBlank(above - 1)) first = above;
	// Straight under a paragraph it is part of that.
	return isBlank(first - 1) ? (lines[first]?.from ?? text.length) : text.length;
}

function isDefinition(line: string): boolean {
	return /^ {0,3}\[[^\]\s][^\]]*\]:[ \t]*\S/.test(line);
}

function isRule(line: string): boolean {
	return /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line);
}

function lastIndex(from: number, isWanted: (index: number) => boolean): number {
	let index = from;
	while (index >= 0 && !isWanted(index)) index--;
	return index;
}

function linesFrom(text: string, start: number): readonly { readonly from: number; readonly text: string }[] {
	const lines: { readonly from: number; readonly text: string }[] = [];
	for (let from = start; from < text.length; ) {
		const newline = text.indexOf('\n', from);
		const to = newline === -1 ? text.length : newline;
		lines.push({ from, text: text.slice(from, to).replace(/\r$/, '') });
		from = to + 1;
	}
	return lines;
}

function lineStart(text: string, offset: number): number {
	const start = bodyStart(text);
	let from = offset;
	while (from > start && !/[\r\n]/.test(text[from - 1] ?? '')) from--;
	return from;
}
