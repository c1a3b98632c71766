// Turns a note into evidence: adds the headings of a STAR that it lacks, each with its prompts as comments. Only ever
// inserts; every byte that stood there stays, line ends and a missing final newline too. Front matter is not read, so a
// malformed one is no hindrance.

import type { StarPart } from '../core/note-facts';
import { lineAt } from './front-matter-refusal';
import { bodyStart, outline, withoutComments, type Heading } from './outline';
import { applySplices, type Splice } from './splices';
import { missingStarPlaces, type StarPlace } from './star-places';
import type { StarTemplate } from './star-template';

/** Something in the note begins, never ends, and would swallow the headings: a comment, or a code or HTML block. */
export interface StarRefusal {
	readonly code: 'open-comment' | 'open-block';
	/** From 1, where it is known. */
	readonly line?: number;
}

export type StarHeadingsOutcome =
	| { readonly kind: 'edited'; readonly text: string; readonly added: readonly StarPart[] }
	| { readonly kind: 'unchanged' }
	| { readonly kind: 'refused'; readonly reason: StarRefusal };

/** Twice is the same as once. */
export function addStarHeadings(text: string, template: StarTemplate): StarHeadingsOutcome {
	const places = missingStarPlaces(text);
	if (places.length === 0) return { kind: 'unchanged' };
	const splices = splicesFor(text, places, template);
	const after = applySplices(text, splices);
	if (after === null || !hasHeadings(after, text, places, template)) return { kind: 'refused', reason: whatIsOpen(text) };
	return { kind: 'edited', text: after, added: places.map(({ part }) => part) };
}

function splicesFor(text: string, places: readonly StarPlace[], template: StarTemplate): readonly Splice[] {
	const eol = eolOf(text);
	return [...new Set(places.map(({ at }) => at))].map((at) => {
		const sections = places.filter((place) => place.at === at).map((place) => sectionText(place, template, eol));
		// Three empty lines: one to write on, and one on either side of it.
		const between = eol + eol + eol + eol;
		return { from: at, to: at, text: lead(text, at, eol) + sections.join(between) + (at < text.length ? between : finalEol(text, eol)) };
	});
}

function sectionText({ part, depth }: StarPlace, template: StarTemplate, eol: string): string {
	const { heading, comments } = template[part];
	const head = `${'#'.repeat(depth)} ${heading}`;
	return comments.length === 0 ? head : [head, '', ...comments.map((comment) => comment.replace(/\r\n|\r|\n/g, eol))].join(eol);
}

/** What it takes to begin on a line of its own with an empty line above. */
function lead(text: string, at: number, eol: string): string {
	const start = bodyStart(text);
	if (at === start) return at === 0 || /[\n\uFEFF]/.test(text[at - 1] ?? '') ? '' : eol;
	const lines = text.slice(start, at).split(/\r\n|\r|\n/);
	const [previous = '', last = ''] = lines.length === 1 ? ['', ...lines] : lines.slice(-2);
	const isBlank = (line: string): boolean => /^[ \t]*$/.test(line);
	if (last === '') return isBlank(previous) ? '' : eol;
	return isBlank(last) ? eol : eol + eol;
}

function finalEol(text: string, eol: string): string {
	return /[\r\n]$/.test(text) ? eol : '';
}

function eolOf(text: string): string {
	const newline = text.indexOf('\n');
	return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** The proof: the headings there were, and the new ones where they were meant to stand. */
function hasHeadings(after: string, before: string, places: readonly StarPlace[], template: StarTemplate): boolean {
	const old = outline(before);
	const wanted: Pick<Heading, 'depth' | 'text'>[] = [];
	let next = 0;
	for (const heading of old) {
		for (; (places[next]?.at ?? Infinity) <= heading.from; next++) wanted.push(...headingOf(places[next], template));
		wanted.push(heading);
	}
	for (; next < places.length; next++) wanted.push(...headingOf(places[next], template));
	const found = outline(after);
	return found.length === wanted.length && found.every(({ depth, text }, index) => depth === wanted[index]?.depth && text === wanted[index].text);
}

function headingOf(place: StarPlace | undefined, template: StarTemplate): readonly Pick<Heading, 'depth' | 'text'>[] {
	return place ? [{ depth: place.depth, text: template[place.part].heading }] : [];
}

function whatIsOpen(text: string): StarRefusal {
	const mark = withoutComments(text).search(/%%|<!--/);
	return mark === -1 ? { code: 'open-block' } : { code: 'open-comment', line: lineAt(text, mark) };
}
