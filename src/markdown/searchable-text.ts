// The plain words of a note, for matching: its headings and the sentences of its body, without front matter, code,
// queries, URLs, embeds, comments and tags. Reads line by line, since a full parse takes seconds for a long note.
import type { NoteParts } from '../core/matching/note-parts';
import { locateFence } from './front-matter-fence';
import { plainInline } from './plain-inline';
import { isListItem, proseLines } from './prose-lines';

/** A line that ends earlier was ended on purpose and not to wrap the text, so that its sentence ends there as well. */
const shortestWrappedLine = 60;

const headingMarks = /^ {0,3}#{1,6}(?:[ \t]+|$)/;
const headingUnderline = /^ {0,3}(?:=+|-+)[ \t]*$/;
const itemMarks = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)){1,9}(?:\[.\](?=[ \t]|$))?/u;
const tableRow = /^[ \t]*\|/;
const blockId = /(^|[ \t])\^[A-Za-z0-9-]+[ \t]*$/;

/** `title` is the note's name where the caller knows it. Linear in the length of the text. */
export function searchableText(text: string, title?: string): NoteParts {
	const fence = locateFence(text);
	const headings: string[] = [];
	const sentences: string[] = [];
	let lines: string[] = [];
	const endBlock = (): void => {
		for (const sentence of sentencesOf(lines)) sentences.push(sentence);
		lines = [];
	};
	const addHeading = (source: string): void => {
		const heading = plainInline(source).trim();
		if (hasWord(heading)) headings.push(heading);
	};
	let inParagraph = false;
	for (const line of proseLines(text, fence.kind === 'closed' ? fence.bodyStart : fence.start)) {
		if (inParagraph && headingUnderline.test(line)) {
			addHeading(lines.join(' '));
			lines = [];
			inParagraph = false;
			continue;
		}
		const isHeading = headingMarks.test(line);
		const isItem = isListItem(line);
		const isBlank = line.trim() === '';
		const standsAlone = isBlank || isHeading || isItem || tableRow.test(line);
		if (standsAlone) endBlock();
		if (isHeading) addHeading(line.replace(headingMarks, '').replace(/[ \t]#+[ \t]*$/, ''));
		else if (!isBlank) lines.push(line.replace(itemMarks, ' ').replace(blockId, ''));
		inParagraph = !standsAlone && (inParagraph || lines.length === 1);
	}
	endBlock();
	return { ...(title === undefined ? {} : { title }), headings, sentences };
}

function sentencesOf(lines: readonly string[]): readonly string[] {
	const passages: string[] = [];
	let open = '';
	for (const line of lines) {
		open = open === '' ? line : `${open} ${line.trimStart()}`;
		if (line.length >= shortestWrappedLine) continue;
		passages.push(open);
		open = '';
	}
	return [...passages, open].flatMap(splitSentences);
}

function splitSentences(passage: string): readonly string[] {
	if (!hasWord(passage)) return [];
	const sentences = plainInline(passage).split(/[.!?…]["'”’)*_\]]*(?:\s+|$)/);
	return sentences.map((sentence) => sentence.trim()).filter(hasWord);
}

function hasWord(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
