// The plain words of a note, for matching: its headings and the sentences of its body, without front matter, code,
// queries, URLs, embeds, comments and tags. Reads line by line, since a full parse takes seconds for a long note.
import type { NoteParts } from '../core/matching/note-parts';
import { locateFence } from './front-matter-fence';
import { readableLines } from './readable-lines';
import { plainInline } from './plain-inline';

interface Block {
	readonly kind: 'paragraph' | 'item' | 'quote';
	readonly lines: string[];
}

const atxHeading = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const listMark = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[.\](?=[ \t]|$))?/u;

/** `title` is the note's name where the caller knows it. Linear in the length of the text. */
export function searchableText(text: string, title?: string): NoteParts {
	const fence = locateFence(text);
	const headings: string[] = [];
	const sentences: string[] = [];
	let block: Block | undefined;
	const endBlock = (): void => {
		if (block) for (const sentence of sentencesOf(block.lines)) sentences.push(sentence);
		block = undefined;
	};
	const addHeading = (source: string): void => {
		const heading = plainInline(source).trim();
		if (hasWord(heading)) headings.push(heading);
	};
	for (const line of readableLines(text, fence.kind === 'closed' ? fence.bodyStart : fence.start)) {
		if (line.trim() === '' || isTableRow(line)) {
			endBlock();
			if (line.trim() !== '') sentences.push(...sentencesOf([line]));
		} else if (atxHeading.test(line)) {
			endBlock();
			addHeading(line.replace(atxHeading, '').replace(/[ \t]#+[ \t]*$/, ''));
		} else if (block?.kind === 'paragraph' && underline.test(line)) {
			addHeading(block.lines.join(' '));
			block = undefined;
		} else if (listMark.test(line)) {
			endBlock();
			block = { kind: 'item', lines: [line.replace(listMark, '')] };
		} else if (line.startsWith('>') !== (block?.kind === 'quote')) {
			endBlock();
			block = { kind: line.startsWith('>') ? 'quote' : 'paragraph', lines: [unquoted(line)] };
		} else {
			block ??= { kind: 'paragraph', lines: [] };
			block.lines.push(unquoted(line));
		}
	}
	endBlock();
	return { ...(title === undefined ? {} : { title }), headings, sentences };
}
