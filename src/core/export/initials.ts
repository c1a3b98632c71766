// Names of people as initials, wherever they stand in a text as words of their own. Which names: those listed in the
// settings, and the parts of those with several words. Nothing else is guessed: who reads the export last is a person.

export interface Piece {
	readonly text: string;
	/** The name as it stood there; missing for what was left as it is. */
	readonly name?: string;
}

/** The text in pieces, in order; those with a `name` read as its initials. */
export type Masking = (text: string) => readonly Piece[];

/** `A.D.` for `Anna Diaz`, `J.-P.S.` for `Jean-Pierre Smit`; a single word gives one letter. */
export function initialsOf(name: string): string {
	return name
		.trim()
		.split(/\s+/)
		.map((word) => word.split(/[-‐‑]/).map((part) => `${[...part.normalize('NFC')][0]?.toUpperCase() ?? ''}.`).join('-'))
		.join('');
}

/** For many texts at once. Longer names win; case, accents, and how the parts of a name are joined do not count. */
export function maskingOf(names: readonly string[]): Masking {
	const known = knownNames(names);
	if (known.length === 0) return (text) => [{ text }];
	// No look-behind: phones with iOS before 16.4 cannot load a program that holds one.
	const pattern = new RegExp(`(^|[^\\p{L}\\p{N}\\p{M}])(?:${known.map(({ name }) => `(${anyForm(name)})`).join('|')})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
	return (text) => piecesOf(text.normalize('NFC'), pattern, known);
}

/** The texts as somebody else may read them. */
export function initialsIn(names: readonly string[]): (text: string) => string {
	const piecesOf = maskingOf(names);
	return (text) => plainText(piecesOf(text));
}

export function plainText(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

interface KnownName {
	readonly name: string;
	/** A part of a longer name counts as a name only where it is written as one: many are words as well. */
	readonly isPart: boolean;
}

/** What is longer is no name of a person, and the pattern made of it would be too large. */
const longestName = 200;

function knownNames(names: readonly string[]): readonly KnownName[] {
	const whole = [...new Set(names.map((name) => name.normalize('NFC').trim()).filter((name) => name.length <= longestName && /[\p{L}\p{N}]/u.test(name)))];
	const parts = whole.flatMap((name) => {
		const words = name.split(/\s+/);
		return words.length < 2 ? [] : words.filter((word) => /^\p{Lu}.*\p{L}/u.test(word) && !neverAlone.has(word.replace(/\.$/, '').toLowerCase()) && !whole.includes(word));
	});
	return [...whole.map((name) => ({ name, isPart: false })), ...[...new Set(parts)].map((name) => ({ name, isPart: true }))].sort((a, b) => b.name.length - a.name.length);
}

// Titles, and what a date is made of: a report without its dates says something else.
const neverAlone: ReadonlySet<string> = new Set(
	'dr mr mrs ms mx miss prof professor sir dame lord lady january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(' '),
);

function piecesOf(whole: string, pattern: RegExp, known: readonly KnownName[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let done = 0;
	pattern.lastIndex = 0;
	for (let match = pattern.exec(whole); match !== null; match = pattern.exec(whole)) {
		const [all, before = '', ...found] = match;
		const from = match.index + before.length;
		const name = all.slice(before.length);
		const entry = known[found.findIndex((one) => one !== undefined)];
		if (entry === undefined || (entry.isPart && !isWrittenAsName(name))) {
			pattern.lastIndex = from + 1;
			continue;
		}
		if (from > done) pieces.push({ text: whole.slice(done, from) });
		pieces.push({ text: initialsOf(entry.name), name });
		done = from + name.length;
	}
	if (done < whole.length || pieces.length === 0) pieces.push({ text: whole.slice(done) });
	return pieces;
}

function isWrittenAsName(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

/** `Anna Diaz` also as `anna-diaz`, `Anna_Diaz`, `AnnaDiaz` and `Anna%20Diaz`; `O'Neil` with any apostrophe. */
function anyForm(name: string): string {
	return [...name.replace(/[\s\-‐‑]+/g, ' ')].map((character) => (character === ' ' ? '(?:[\\s_.+\\-‐‑–]|%20)*' : apostrophes.includes(character) ? `(?:[${apostrophes}]|%27|%E2%80%99)?` : letter(character))).join('');
}

const apostrophes = "'’‘ʼ`´";

/** With and without its accent, and as an address has it. */
function letter(character: string): string {
	const bare = character.normalize('NFD').replace(/\p{M}+/gu, '');
	const inAddress = /\p{M}|\p{L}|\p{N}/u.test(character) ? encodeURIComponent(character) : character;
	const forms = [...new Set([character, bare, inAddress])].filter((form) => form !== '');
	return forms.length === 1 ? escaped(character) : `(?:${forms.map(escaped).join('|')})`;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
