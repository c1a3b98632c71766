// Names of people as initials, wherever they stand in a text as words of their own. Which names: those listed in the
// settings. Nothing else is guessed: who reads the export last is a person.

export interface Piece {
	readonly text: string;
	/** The name as it stood there; missing for what was left as it is. */
	readonly name?: string;
}

/** `A.D.` for `Anna Diaz`, `J.-P.S.` for `Jean-Pierre Smit`; a single word gives one letter. */
export function initialsOf(name: string): string {
	return name
		.trim()
		.split(/\s+/)
		.map((word) => word.split('-').map((part) => `${[...part.normalize('NFC')][0]?.toUpperCase() ?? ''}.`).join('-'))
		.join('');
}

/** The text in pieces, in order; those with a `name` read as its initials. Longer names win; case and form of letters do not count. */
export function withInitials(text: string, names: readonly string[]): readonly Piece[] {
	const known = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].sort((a, b) => b.length - a.length);
	if (known.length === 0) return [{ text }];
	const whole = text.normalize('NFC');
	const pattern = new RegExp(known.map((name) => escaped(name.normalize('NFC')).replace(/\s+/g, '\\s+')).join('|'), 'giu');
	const pieces: Piece[] = [];
	let done = 0;
	for (const match of whole.matchAll(pattern)) {
		const end = match.index + match[0].length;
		if (match.index < done || isWordAt(whole, match.index - 1, -1) || isWordAt(whole, end, 1)) continue;
		if (match.index > done) pieces.push({ text: whole.slice(done, match.index) });
		pieces.push({ text: initialsOf(match[0]), name: match[0] });
		done = end;
	}
	if (done < whole.length || pieces.length === 0) pieces.push({ text: whole.slice(done) });
	return pieces;
}

export function plainText(pieces: readonly Piece[]): string {
	return pieces.map(({ text }) => text).join('');
}

// No look-behind: phones with iOS before 16.4 cannot load a program that holds one.
function isWordAt(text: string, index: number, direction: 1 | -1): boolean {
	const [character = ''] = direction === 1 ? [...text.slice(index, index + 2)] : [...text.slice(Math.max(0, index - 1), index + 1)].slice(-1);
	return /[\p{L}\p{N}\p{M}]/u.test(character);
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
