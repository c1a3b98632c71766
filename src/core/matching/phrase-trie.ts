// Finds many phrases in one pass over the words of a text. Each phrase is a path from the root; a walk starts at every
// word and is no longer than the longest phrase, so the time grows with the text alone.
import { singularsOf, type Word } from './words';

export interface PhraseTrie<T> {
	readonly next: Map<string, PhraseTrie<T>>;
	/** What ends here, in the order it was added. */
	readonly found: T[];
}

export interface PhraseMatch<T> {
	readonly value: T;
	/** Indexes of its first word and of the word behind its last. */
	readonly from: number;
	readonly to: number;
}

export function emptyTrie<T>(): PhraseTrie<T> {
	return { next: new Map(), found: [] };
}

export function addPhrase<T>(trie: PhraseTrie<T>, phrase: readonly string[], value: T): void {
	let node = trie;
	for (const word of phrase) {
		const next: PhraseTrie<T> = node.next.get(word) ?? emptyTrie();
		node.next.set(word, next);
		node = next;
	}
	node.found.push(value);
}

/** By first word, the longest first; the last word of a phrase may be in the plural. */
export function findPhrases<T>(trie: PhraseTrie<T>, words: readonly Word[]): readonly PhraseMatch<T>[] {
	const matches: PhraseMatch<T>[] = [];
	for (const from of words.keys()) {
		const here = phrasesAt(trie, words, from);
		// Array sort is stable: of one length, what was added first comes first.
		matches.push(...here.sort((a, b) => b.to - a.to));
	}
	return matches;
}

function phrasesAt<T>(trie: PhraseTrie<T>, words: readonly Word[], from: number): PhraseMatch<T>[] {
	const matches: PhraseMatch<T>[] = [];
	let node: PhraseTrie<T> | undefined = trie;
	for (let at = from; node && node.next.size > 0; at++) {
		const word = words[at]?.folded;
		if (word === undefined) break;
		for (const form of singularsOf(word)) {
			for (const value of node.next.get(form)?.found ?? []) matches.push({ value, from, to: at + 1 });
		}
		node = node.next.get(word);
	}
	return matches;
}
