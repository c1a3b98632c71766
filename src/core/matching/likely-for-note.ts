// What is likely for a note before anybody chooses, each with why: the user's own rules, then what notes with the same
// links were tagged with, then the note's words, then what is in focus this quarter, then words that only resemble.
// It orders a picker; nothing is tagged or counted from it.
import type { Matcher } from './matcher';
import { findMentions } from './mentions';
import type { NoteParts } from './note-parts';
import { rankFrom } from './rank-competences';
import { suggestionsFrom } from './suggest-competences';
import { linkTarget, ruleHolds, type RuleSubject, type SuggestionRule } from './suggestion-rule';

export type LikelyReason =
	| { readonly kind: 'rule'; readonly rule: SuggestionRule }
	/** `count` tagged notes, at least, link to one of the note's own targets. */
	| { readonly kind: 'linked-notes'; readonly count: number }
	/** As written in the note. */
	| { readonly kind: 'words'; readonly words: readonly string[] }
	| { readonly kind: 'focus' };

export interface LikelyCompetence {
	readonly competence: string;
	readonly reason: LikelyReason;
}

/** For each link target, in the form that `linkTarget` gives, how many notes that link to it are tagged with each competence. */
export type ChoicesByLink = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface LikelyRequest extends RuleSubject {
	readonly parts: NoteParts;
	readonly rules: readonly SuggestionRule[];
	/** Without the note itself. */
	readonly choicesByLink: ChoicesByLink;
	/** Ids of the competences in focus this quarter. */
	readonly focus: readonly string[];
	/** Ids to leave out, such as those the note has. */
	readonly except?: readonly string[];
}

const mostShown = 6;
/** Resemblance is right for about one note in three: no more of it than a person looks through. */
const mostResembling = 3;

/** The best reason of each competence, the likeliest first; at most six. Ids the framework does not know are left out. */
export function likelyForNote(request: LikelyRequest, matcher: Matcher): readonly LikelyCompetence[] {
	const mentions = findMentions(request.parts, matcher);
	const ranked = rankFrom(mentions, matcher);
	const order = new Map(ranked.map(({ competence }, index) => [competence, index]));
	const inOrder = (ids: readonly string[]): readonly string[] => [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
	const resembling = ranked.filter(({ reasons }) => reasons.length > 0).slice(0, mostResembling);
	const candidates: readonly LikelyCompetence[] = [
		...byRules(request),
		...byLinks(request),
		...suggestionsFrom(mentions, matcher).map(({ competence, reasons }) => byWords(competence, reasons)),
		...inOrder(request.focus).map((competence): LikelyCompetence => ({ competence, reason: { kind: 'focus' } })),
		...resembling.map(({ competence, reasons }) => byWords(competence, reasons)),
	];
	const best = new Map<string, LikelyCompetence>();
	for (const candidate of candidates) {
		const { competence } = candidate;
		const isWanted = order.has(competence) && !request.except?.includes(competence);
		if (isWanted && !best.has(competence)) best.set(competence, candidate);
	}
	return [...best.values()].slice(0, mostShown);
}

function byRules(request: LikelyRequest): readonly LikelyCompetence[] {
	return request.rules.filter((rule) => ruleHolds(rule, request)).map((rule) => ({ competence: rule.competence, reason: { kind: 'rule', rule } }));
}

function byLinks({ links, choicesByLink }: LikelyRequest): readonly LikelyCompetence[] {
	const tallies = new Map<string, { readonly sum: number; readonly most: number }>();
	for (const target of new Set(links.map(linkTarget))) {
		for (const [competence, count] of choicesByLink.get(target) ?? []) {
			if (!(count > 0)) continue;
			const { sum, most } = tallies.get(competence) ?? { sum: 0, most: 0 };
			tallies.set(competence, { sum: sum + count, most: Math.max(most, count) });
		}
	}
	return [...tallies]
		.sort(([, a], [, b]) => b.sum - a.sum)
		// A note that shares two links is in two counts, so that the largest one is what can be said.
		.map(([competence, { most }]) => ({ competence, reason: { kind: 'linked-notes', count: most } }));
}

function byWords(competence: string, words: readonly string[]): LikelyCompetence {
	return { competence, reason: { kind: 'words', words } };
}
