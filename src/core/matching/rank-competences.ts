// Orders all competences by how near a note's words are to them, for the picker: every text of the framework counts,
// the plain phrases too, and there is no threshold. It finds the right one among the first three for about one note in
// three that has no keyword, so it may help a person choose and must not choose.
import type { Matcher } from './matcher';
import { findMentions, type Mention, type Mentions } from './mentions';
import type { NoteParts } from './note-parts';
import { stemOf } from './prose-weights';
import { pointsOf } from './suggest-competences';

export interface Ranked {
	readonly competence: string;
	/** 0 where nothing matched; to compare within one note only. */
	readonly points: number;
	/** Keywords and plain phrases that matched, else the few shared words that say most; as written in the note. */
	readonly reasons: readonly string[];
}

/** What a plain phrase is worth beside the framework's points for strong and weak terms. */
const plainWorth = 3;
/** What a shared word is worth for each unit of its weight. */
const sharedWorth = 0.5;
const mostSharedShown = 3;
/** A single shared word is chance. */
const leastSharedShown = 2;
/** Below it a shared word is one that most competences have. */
const leastWeightShown = 2;

/** Every competence, the likeliest first; those with equal points in the order of the framework. */
export function rankCompetences(parts: NoteParts, matcher: Matcher): readonly Ranked[] {
	return rankFrom(findMentions(parts, matcher), matcher);
}

export function rankFrom({ byCompetence, vocabulary }: Mentions, matcher: Matcher): readonly Ranked[] {
	const shared = sharedWords(vocabulary, matcher);
	return matcher.competences
		.map((competence, index): Ranked => {
			const mentions = byCompetence[index] ?? [];
			const words = shared[index] ?? [];
			const points = keywordPoints(mentions, matcher) + sharedWorth * words.reduce((sum, { weight }) => sum + weight, 0);
			return { competence, points, reasons: mentions.length > 0 ? written(mentions) : mostTelling(words) };
		})
		.sort((a, b) => b.points - a.points);
}

function keywordPoints(mentions: readonly Mention[], matcher: Matcher): number {
	// A term that is said often is no nearer for it: the first of each counts, so that long notes stay comparable.
	const once = mentions.map((mention) => ({ ...mention, weightOfAll: mention.weightOfBest }));
	const of = (kind: Mention['kind']): readonly Mention[] => once.filter((mention) => mention.kind === kind);
	return pointsOf(of('strong'), of('weak'), matcher.matching.points) + plainWorth * of('plain').length;
}

function written(mentions: readonly Mention[]): readonly string[] {
	const order = ['strong', 'plain', 'weak'] as const;
	return order.flatMap((kind) => mentions.filter((mention) => mention.kind === kind)).map(({ words }) => words);
}

interface SharedWord {
	readonly written: string;
	readonly weight: number;
}

/** By the competence's index. */
function sharedWords(vocabulary: ReadonlyMap<string, string>, matcher: Matcher): readonly (readonly SharedWord[])[] {
	const shared = matcher.competences.map((): SharedWord[] => []);
	const stems = new Map([...vocabulary].map(([folded, word]) => [stemOf(folded), word]));
	for (const [stem, word] of stems) {
		for (const [competence, weight] of matcher.prose.get(stem) ?? []) shared[competence]?.push({ written: word, weight });
	}
	return shared;
}

function mostTelling(words: readonly SharedWord[]): readonly string[] {
	const telling = words.filter(({ weight }) => weight >= leastWeightShown).sort((a, b) => b.weight - a.weight);
	return telling.length < leastSharedShown ? [] : telling.slice(0, mostSharedShown).map((word) => word.written);
}
