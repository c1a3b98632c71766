// What a framework's keywords become before notes are read: one trie of all phrases, and for each competence how much
// the words of its own texts say. Made once for a framework and remembered.
import { competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import { addPhrase, emptyTrie, type PhraseTrie } from './phrase-trie';
import { proseWeights, type ProseWeights } from './prose-weights';
import { phraseOf, singularsOf } from './words';

export type TermKind = 'strong' | 'weak' | 'plain' | 'exclude';

export interface Term {
	/** Index in `competences`. */
	readonly competence: number;
	readonly kind: TermKind;
}

export interface Matcher {
	readonly matching: Framework['matching'];
	/** Ids, in the order of the framework. */
	readonly competences: readonly string[];
	readonly phrases: PhraseTrie<Term>;
	readonly prose: ProseWeights;
}

/** The user's own words for a competence, by its id: names of boards, programmes, people. They count as strong. */
export type UserTerms = Readonly<Record<string, readonly string[]>>;

const noTerms: UserTerms = {};
const prepared = new WeakMap<Framework, WeakMap<UserTerms, Matcher>>();

/** Remembered for the framework and the terms given: hand over the same objects again and it costs nothing. */
export function prepareMatcher(framework: Framework, userTerms: UserTerms = noTerms): Matcher {
	const known = prepared.get(framework) ?? new WeakMap<UserTerms, Matcher>();
	prepared.set(framework, known);
	const matcher = known.get(userTerms) ?? makeMatcher(framework, userTerms);
	known.set(userTerms, matcher);
	return matcher;
}

function makeMatcher(framework: Framework, userTerms: UserTerms): Matcher {
	const competences = competencesOf(framework);
	const phrases = emptyTrie<Term>();
	for (const [index, competence] of competences.entries()) {
		const { strong, weak, plain, exclude } = competence.keywords;
		const own = Object.hasOwn(userTerms, competence.id) ? (userTerms[competence.id] ?? []) : [];
		addTerms(phrases, [...own, ...strong], { competence: index, kind: 'strong' });
		addTerms(phrases, weak, { competence: index, kind: 'weak' });
		addTerms(phrases, plain, { competence: index, kind: 'plain' });
		addTerms(phrases, exclude, { competence: index, kind: 'exclude' });
	}
	return {
		matching: framework.matching,
		competences: competences.map(({ id }) => id),
		phrases,
		prose: proseWeights(competences.map(textsOf)),
	};
}

// One object for each term: where it is found twice, it is the same term.
function addTerms(trie: PhraseTrie<Term>, keywords: readonly string[], term: Term): void {
	const phrases = new Map(keywords.map(phraseOf).map((words) => [words.join(' '), words]));
	for (const [whole, words] of phrases) {
		const [, ...singulars] = singularsOf(whole);
		const isPlural = singulars.some((singular) => phrases.has(singular));
		if (words.length > 0 && !isPlural) addPhrase(trie, words, { ...term });
	}
}

function textsOf({ name, summary, levels, evidence_prompts: prompts, keywords, actions, area }: PlacedCompetence): readonly string[] {
	const { strong, weak, plain } = keywords;
	const done = actions.flatMap((action) => [action.short ?? '', action.do, action.shows]);
	return [name, area.name, summary, ...Object.values(levels), ...prompts, ...strong, ...weak, ...plain, ...done];
}
