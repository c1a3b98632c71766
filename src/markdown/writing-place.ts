// Where a person begins to write in a new note: under the first part of its STAR, below what asks for it.

import { findComments } from './comments';
import { outline } from './outline';
import { starPartOf } from './star-sections';

/** UTF-16 offset; the end of a note without a STAR. */
export function writingPlace(text: string): number {
	const headings = outline(text);
	const index = headings.findIndex((heading) => starPartOf(heading) !== null);
	const heading = headings[index];
	if (!heading) return text.length;
	const end = headings[index + 1]?.from ?? text.length;
	const under = text.slice(heading.to, end);
	const asked = heading.to + (findComments(under, []).at(-1)?.to ?? 0);
	const rest = text.slice(asked, end);
	// Words that the template has there are to be gone on with.
	const words = rest.trimEnd().length;
	if (words > 0) return asked + words + leadingBlanks(rest.slice(words));
	// An empty line is left between what asks and the answer.
	return asked + (/^(?:[ \t]*\r?\n){0,2}/.exec(rest)?.[0].length ?? 0);
}

function leadingBlanks(text: string): number {
	return /^[ \t]*/.exec(text)?.[0].length ?? 0;
}
