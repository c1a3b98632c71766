// Which parts of a STAR account a note has: situation, task, action, result. A part is complete when its heading has
// words of its own under it: not only headings, comments, or the prompt of the template as it was.

import type { StarPart } from '../core/note-facts';
import { blankOut } from './comments';
import { readOutline, type Heading } from './outline';

export const STAR_PARTS: readonly StarPart[] = ['situation', 'task', 'action', 'result'];

/** True for each part that is complete. `prompts` are lines that do not count while they stand unchanged. */
export function starSections(text: string, prompts: readonly string[] = []): Readonly<Record<StarPart, boolean>> {
	const { headings, withoutComments } = readOutline(text);
	const parts = headings.flatMap((heading) => {
		const part = starPartOf(heading);
		return part === null ? [] : [{ part, heading }];
	});
	const found = new Set<StarPart>();
	if (parts.length > 0) {
		const words = blankOut(withoutComments, headings);
		const known = new Set(prompts.map(wording));
		for (const [index, { part, heading }] of parts.entries()) {
			// A part of lower rank further down is another part, not text of this one.
			const next = parts[index + 1]?.heading.from ?? text.length;
			if (hasWords(words.slice(heading.body.from, Math.min(heading.body.to, next)), known)) found.add(part);
		}
	}
	return { situation: found.has('situation'), task: found.has('task'), action: found.has('action'), result: found.has('result') };
}

export function missingStarParts(text: string, prompts: readonly string[] = []): readonly StarPart[] {
	const complete = starSections(text, prompts);
	return STAR_PARTS.filter((part) => !complete[part]);
}

/** The part that a heading names, in any case and with or without a colon. */
export function starPartOf({ text }: Pick<Heading, 'text'>): StarPart | null {
	const name = text.replace(/:$/, '').trim().toLowerCase();
	return STAR_PARTS.find((part) => part === name) ?? null;
}

function hasWords(section: string, prompts: ReadonlySet<string>): boolean {
	return section.split('\n').map(wording).some((line) => /[\p{L}\p{N}\p{S}[]/u.test(line) && !prompts.has(line));
}

// The words of a line without the marks of a list, task or quotation.
function wording(line: string): string {
	return line.replace(/^(?:\s|>|[-*+](?=\s|$)|\d+[.)](?=\s|$)|\[.\](?=\s|$))+/, '').trim();
}
