// Which keywords a note mentions, how often and where, competence by competence. What they are worth is decided by
// whoever asks.
import type { Matcher, Term } from './matcher';
import type { NoteParts } from './note-parts';
import { findPhrases } from './phrase-trie';
import { phraseBreak, wordsOf, type Word } from './words';

export interface Mention {
	readonly kind: 'strong' | 'weak' | 'plain';
	/** As written in the note, at its first place. */
	readonly words: string;
	/** All its places together: 1 for one in the body, more in the title or a heading. */
	readonly weightOfAll: number;
	/** The place that weighs most. */
	readonly weightOfBest: number;
}

export interface Mentions {
	/** In headings and sentences; the title is the file's name and not part of the length. */
	readonly wordCount: number;
	/** By the competence's index, in the order of first mention. */
	readonly byCompetence: readonly (readonly Mention[])[];
	/** Every different word of the note, folded, and how it is written where it first stands. */
	readonly vocabulary: ReadonlyMap<string, string>;
}

type Found = Map<Term, Mention>;

export function findMentions(parts: NoteParts, matcher: Matcher): Mentions {
	const found = matcher.competences.map((): Found => new Map());
	const vocabulary = new Map<string, string>();
	let wordCount = 0;
	const read = (text: string, weight: number): number => {
		const words = wordsOf(text);
		const counted = words.filter(({ folded }) => folded !== phraseBreak);
		for (const { folded, from, to } of counted) if (!vocabulary.has(folded)) vocabulary.set(folded, text.slice(from, to));
		readPassage(text, words, weight, matcher, found);
		return counted.length;
	};
	const { title_or_heading_multiplier: multiplier } = matcher.matching;
	if (parts.title !== undefined) read(parts.title, multiplier);
	// A first heading that repeats the file's name says nothing new.
	for (const heading of parts.headings) wordCount += read(heading, heading === parts.title ? 0 : multiplier);
	for (const sentence of parts.sentences) wordCount += read(sentence, 1);
	return { wordCount, byCompetence: found.map((mentions) => [...mentions.values()]), vocabulary };
}

function readPassage(text: string, words: readonly Word[], weight: number, matcher: Matcher, found: readonly Found[]): void {
	const matches = findPhrases(matcher.phrases, words);
	const silenced = new Set(matches.filter(({ value }) => value.kind === 'exclude').map(({ value }) => value.competence));
	const covers = new Map<number, Cover>();
	for (const { value: term, from, to } of matches) {
		const { competence, kind } = term;
		if (kind === 'exclude' || silenced.has(competence)) continue;
		const cover = covers.get(competence) ?? { byAny: 0, byStrong: 0 };
		// Matches come by first word, longest first: one that ends no later than another before it lies within that.
		// "Outline business case" is one term and not also "business case"; a weak phrase never hides a strong one.
		if (to <= (kind === 'strong' ? cover.byStrong : cover.byAny)) continue;
		covers.set(competence, { byAny: Math.max(cover.byAny, to), byStrong: kind === 'strong' ? to : cover.byStrong });
		const mentions = found[competence];
		if (mentions) addMention(mentions, term, kind, textOf(text, words, from, to), weight);
	}
}

/** Up to which word a competence's terms reach. */
interface Cover {
	readonly byAny: number;
	readonly byStrong: number;
}

function addMention(mentions: Found, term: Term, kind: Mention['kind'], words: string, weight: number): void {
	const before = mentions.get(term);
	mentions.set(term, {
		kind,
		words: before?.words ?? words,
		weightOfAll: (before?.weightOfAll ?? 0) + weight,
		weightOfBest: Math.max(before?.weightOfBest ?? 0, weight),
	});
}

function textOf(text: string, words: readonly Word[], from: number, to: number): string {
	return text.slice(words[from]?.from, words[to - 1]?.to).replace(/\s+/g, ' ');
}
