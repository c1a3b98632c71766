// The words of a text in the form in which keywords are compared: no case, accents or apostrophes, one spelling for
// British and American words. Hyphens, en dashes, quotes and emphasis only separate words; any other mark between two
// words ends a phrase. Source of the rules: the framework's `matching`, `normalise`.

export interface Word {
	readonly folded: string;
	/** Where it stands in the text, in UTF-16 units. */
	readonly from: number;
	readonly to: number;
}

/** Stands for the marks between two words that no phrase goes across, such as a comma. */
export const phraseBreak = '|';

const letters = String.raw`[\p{L}\p{M}\p{N}]+`;
const separators = String.raw`\s\p{L}\p{M}\p{N}&\-‐‑–'’‘"“”*_~`;
const pieces = new RegExp(`(${letters}(?:['’‘]${letters})*)|(&)|[^${separators}]+`, 'gu');

export function wordsOf(text: string): readonly Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(pieces)) {
		const [piece, word, ampersand] = match;
		const folded = word === undefined ? (ampersand ? 'and' : phraseBreak) : fold(word) || phraseBreak;
		words.push({ folded, from: match.index, to: match.index + piece.length });
	}
	return words;
}

/** A keyword as the words it is found by: without marks at either end. */
export function phraseOf(keyword: string): readonly string[] {
	const words = wordsOf(keyword).map(({ folded }) => folded);
	if (words[0] === phraseBreak) words.shift();
	if (words[words.length - 1] === phraseBreak) words.pop();
	return words;
}

/** The word itself and what it would be the plural of. */
export function singularsOf(folded: string): readonly string[] {
	if (!folded.endsWith('s')) return [folded];
	return folded.endsWith('es') ? [folded, folded.slice(0, -1), folded.slice(0, -2)] : [folded, folded.slice(0, -1)];
}

function fold(word: string): string {
	const lower = word.toLowerCase();
	const plain = /^[a-z0-9]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{M}'’‘]/gu, '');
	return oneSpelling(plain);
}

function oneSpelling(word: string): string {
	if (!/iz|yz|progr|cent|behav|catal/.test(word)) return word;
	return word
		.replace(/^(organ|util|optim)iz/, '$1is')
		.replace(/([iy])z(?=(?:e|ed|er|ers|es|ing|ation|ations|able)$)/, '$1s')
		.replace(/^program(s?)$/, 'programme$1')
		.replace(/^center(s?)$/, 'centre$1')
		.replace(/behavior/, 'behaviour')
		.replace(/^catalog(s?)$/, 'catalogue$1');
}
