// Searching text. The matches are exact; the scores only order as Obsidian's do: higher is better, earlier and closer is higher.
import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

/** Every word has to occur somewhere, in any case; all occurrences are matches. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const before = matches.length;
			for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
			if (matches.length === before) return null;
		}
		return words.length === 0 ? { score: 0, matches: [] } : scored(merged(matches), text);
	};
}

/** The characters of each word have to occur in order; whole words and beginnings of words come first. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return (text) => {
		const lower = text.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const found = fuzzyMatch(word, lower);
			if (found === null) return null;
			matches.push(...found);
		}
		return words.length === 0 ? { score: 0, matches: [] } : scored(merged(matches), text);
	};
}

export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}

function fuzzyMatch(word: string, text: string): SearchMatches | null {
	const whole = bestOccurrence(word, text);
	if (whole >= 0) return [[whole, whole + word.length]];
	const matches: SearchMatches = [];
	let from = 0;
	for (const char of word) {
		const at = nextBeginning(char, text, from);
		if (at < 0) return looseMatch(word, text);
		matches.push([at, at + char.length]);
		from = at + char.length;
	}
	return matches;
}

function looseMatch(word: string, text: string): SearchMatches | null {
	const matches: SearchMatches = [];
	let from = 0;
	for (const char of word) {
		const at = text.indexOf(char, from);
		if (at < 0) return null;
		matches.push([at, at + char.length]);
		from = at + char.length;
	}
	return matches;
}

/** At the beginning of a word where there is such a place, else the first. */
function bestOccurrence(word: string, text: string): number {
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (isBeginning(text, at)) return at;
	return text.indexOf(word);
}

/** Directly here, or at the next beginning of a word. */
function nextBeginning(char: string, text: string, from: number): number {
	if (from > 0 && text.startsWith(char, from)) return from;
	for (let at = text.indexOf(char, from); at >= 0; at = text.indexOf(char, at + 1)) if (isBeginning(text, at)) return at;
	return -1;
}

function isBeginning(text: string, at: number): boolean {
	return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function merged(matches: SearchMatches): SearchMatches {
	const result: SearchMatches = [];
	for (const match of [...matches].sort((a, b) => a[0] - b[0])) {
		const last = result.at(-1);
		if (last !== undefined && match[0] <= last[1]) last[1] = Math.max(last[1], match[1]);
		else result.push([match[0], match[1]]);
	}
	return result;
}

function scored(matches: SearchMatches, text: string): SearchResult {
	const inside = matches.filter(([start]) => !isBeginning(text, start)).length;
	const first = matches[0]?.[0] ?? 0;
	return { score: -(matches.length - 1) - inside * 2 - first / 100 - text.length / 10_000, matches };
}
