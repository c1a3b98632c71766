// The story of an evidence note in plain words: what stands under the headings of its STAR, and under the one that names
// who can confirm it. Marks, links' targets, comments and code are gone; paragraphs stay.
import type { StarPart } from '../core/note-facts';
import { readOutline, type Heading } from './outline';
import { plainInline } from './plain-inline';
import { isListItem } from './prose-lines';
import { starPartOf } from './star-sections';

export interface StarStory {
	readonly parts: Readonly<Partial<Record<StarPart, readonly string[]>>>;
	readonly confirm: readonly string[];
}

export function starStory(text: string): StarStory {
	const { headings, withoutComments } = readOutline(text);
	const parts: Partial<Record<StarPart, readonly string[]>> = {};
	let confirm: readonly string[] = [];
	headings.forEach((heading, index) => {
		const part = starPartOf(heading);
		// What stands under a heading ends where the next heading begins, whatever its rank.
		const to = Math.min(heading.body.to, headings[index + 1]?.from ?? text.length);
		const paragraphs = paragraphsOf(withoutComments.slice(heading.body.from, to));
		if (part !== null) parts[part] = [...(parts[part] ?? []), ...paragraphs];
		else if (namesWhoConfirms(heading)) confirm = [...confirm, ...paragraphs];
	});
	return { parts, confirm };
}

function namesWhoConfirms({ text }: Heading): boolean {
	return /^(who can confirm|confirmed by|witness(es)?)\b/i.test(text.trim());
}

function paragraphsOf(text: string): readonly string[] {
	const paragraphs: string[] = [];
	let open: string[] = [];
	let isCode = false;
	const end = (): void => {
		const joined = withoutMarks(open.join(' '));
		if (/[\p{L}\p{N}]/u.test(joined)) paragraphs.push(joined);
		open = [];
	};
	for (const line of text.split(/\r?\n/)) {
		if (/^ {0,3}(```|~~~)/.test(line)) {
			end();
			isCode = !isCode;
			continue;
		}
		if (isCode) continue;
		if (line.trim() === '' || isListItem(line)) end();
		open.push(plainInline(line.replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?/u, '')));
	}
	end();
	return paragraphs;
}

/** Without the marks of emphasis, and without the bars that stand for what was left out. */
function withoutMarks(text: string): string {
	return text
		.replace(/\s\|\s/g, ' ')
		.replace(/\*\*|__|==|~~/g, '')
		.replace(/(^|[\s(])[*_]([^\s*_][^*_]*)[*_](?![\p{L}\p{N}])/gu, '$1$2')
		.replace(/\s+/g, ' ')
		.trim();
}
