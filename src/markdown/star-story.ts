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

/** Links to notes that are not to be named. */
export interface HiddenLinks {
	/** `target` as the link has it, without the heading that it points to. */
	readonly isHidden: (target: string) => boolean;
	/** What stands there instead. */
	readonly words: string;
}

const nothingHidden: HiddenLinks = { isHidden: () => false, words: '' };

export function starStory(text: string, hidden: HiddenLinks = nothingHidden): StarStory {
	const { headings, withoutComments } = readOutline(text);
	const parts: Partial<Record<StarPart, string[]>> = {};
	const confirm: string[] = [];
	headings.forEach((heading, index) => {
		const part = starPartOf(heading);
		// What stands under a heading ends where the next heading begins, whatever its rank.
		const to = Math.min(heading.body.to, headings[index + 1]?.from ?? text.length);
		const body = withoutHidden(withoutComments.slice(heading.body.from, to), hidden);
		if (part !== null) {
			const { story, confirming } = confirmingLines(body);
			const own = (parts[part] ??= []);
			for (const paragraph of paragraphsOf(story)) own.push(paragraph);
			for (const paragraph of paragraphsOf(confirming)) confirm.push(paragraph);
		} else if (namesWhoConfirms(heading)) for (const paragraph of paragraphsOf(body)) confirm.push(paragraph);
	});
	return { parts, confirm };
}

function namesWhoConfirms({ text }: Heading): boolean {
	return /^(who can confirm|confirmed by|witness(es)?)\b/i.test(text.trim());
}

/** `Who can confirm: the chair` is said in a line as well as under a heading of its own. */
function confirmingLines(text: string): { readonly story: string; readonly confirming: string } {
	const confirming: string[] = [];
	const story = text.replace(/^[ \t>]*(?:[-*+][ \t]+)?[*_]{0,2}(?:(?:who can confirm(?: it)?|witness(?:es)?)[*_]{0,2}\s*:|confirmed by\b\s*:?)[*_]{0,2}[ \t]*(\S.*)$/gim, (_, who: string) => {
		confirming.push(who);
		return '\n';
	});
	return { story, confirming: confirming.join('\n\n') };
}

/** A link that shows other words than the name of its note keeps them: they are the writer's own. */
function withoutHidden(text: string, { isHidden, words }: HiddenLinks): string {
	const shown = (target: string, alias: string | undefined): string | undefined => {
		const [path = ''] = target.trim().split('#');
		if (path === '' || !isHidden(path)) return undefined;
		const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
		return alias === undefined || alias.trim() === '' || alias.toLowerCase().includes(name.toLowerCase()) ? words : alias;
	};
	return text
		.replace(/(!?)\[\[([^[\]|]{0,1000})(?:\|([^[\]]{0,1000}))?\]\]/g, (link, embed: string, target: string, alias: string | undefined) => (embed === '' ? shown(target, alias) : undefined) ?? link)
		.replace(/\[([^[\]]{0,1000})\]\(<?([^()<>]{0,2000}(?:\([^()<>]{0,500}\)[^()<>]{0,500}){0,4})>?\)/g, (link, alias: string, target: string) => shown(decoded(target), alias) ?? link);
}

function decoded(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
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
		open.push(plainInline(withoutOddTags(line).replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?)?/u, '')));
	}
	end();
	return paragraphs;
}

/** A tag ends at a sign that it cannot hold; what is glued to it there, as half a name may be, goes with it. */
function withoutOddTags(line: string): string {
	return line.replace(/(^|\s)#[\p{L}\p{N}_/-]+(?:[^\s\p{L}\p{N}_/\-,;:!?—–|]{1,3}[\p{L}\p{N}_/-]+)+/gu, '$1');
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
