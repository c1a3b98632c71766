// How much a single word speaks for each competence, from all the texts of the framework: a word that few of them use
// says much, one that all use says nothing. Used to order a picker, never to suggest.
import { singularsOf, wordsOf } from './words';

/** For each word the competences (by index) that use it, and its weight for them. */
export type ProseWeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Shorter ones are mostly I, he, and, but; the short ones that matter, such as NPV, are keywords. */
const shortestWord = 4;

/** Weights are 0 to about 3.5 for 33 competences, less for one that says more words. */
export function proseWeights(textsByCompetence: readonly (readonly string[])[]): ProseWeights {
	const counts = textsByCompetence.map((texts) => countStems(texts));
	const users = new Map<string, number>();
	for (const count of counts) for (const stem of count.keys()) users.set(stem, (users.get(stem) ?? 0) + 1);

	const meanSize = mean(counts.map(sizeOf));
	const weights = new Map<string, Map<number, number>>();
	for (const [competence, count] of counts.entries()) {
		const relativeSize = sizeOf(count) / meanSize;
		for (const [stem, times] of count) {
			const rarity = Math.log(counts.length / (users.get(stem) ?? 1));
			// Saturates with repetition, as in Okapi BM25 with its usual constants.
			const weight = (rarity * times * 2.2) / (times + 1.2 * (0.25 + 0.75 * relativeSize));
			const byCompetence = weights.get(stem) ?? new Map<number, number>();
			weights.set(stem, byCompetence.set(competence, weight));
		}
	}
	return weights;
}

/** A rough stem, enough for "ranked", "ranking" and "ranks" to meet. */
export function stemOf(folded: string): string {
	const base = singularsOf(folded)[1] ?? folded;
	const stem = base.replace(/(?:ing|ed|e|ies|y)$/, '');
	return stem.length >= 3 ? stem : folded;
}

function countStems(texts: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { folded } of texts.flatMap(wordsOf)) {
		if (folded.length < shortestWord) continue;
		const stem = stemOf(folded);
		counts.set(stem, (counts.get(stem) ?? 0) + 1);
	}
	return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
