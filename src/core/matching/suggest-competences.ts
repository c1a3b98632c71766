// Which competences a note's words suggest, by the rules of the framework's `matching` section. Made for precision:
// what is not said in the framework's words is not suggested. Says nothing about levels, and decides nothing.
import type { Matcher } from './matcher';
import { findMentions, type Mention, type Mentions } from './mentions';
import type { NoteParts } from './note-parts';

export interface Suggestion {
	readonly competence: string;
	readonly points: number;
	readonly confident: boolean;
	/** The words that matched, as written in the note, the strong ones first. */
	readonly reasons: readonly string[];
}

/** Best first, at most as many as the framework allows. */
export function suggestCompetences(parts: NoteParts, matcher: Matcher): readonly Suggestion[] {
	return suggestionsFrom(findMentions(parts, matcher), matcher);
}

export function suggestionsFrom({ wordCount, byCompetence }: Mentions, { matching, competences }: Matcher): readonly Suggestion[] {
	return byCompetence
		.flatMap((mentions, index) => suggestionOf(competences[index] ?? '', mentions, wordCount, matching))
		// Array sort is stable: equal points keep the order of the framework.
		.sort((a, b) => Number(b.confident) - Number(a.confident) || b.points - a.points)
		.slice(0, matching.max_suggestions_per_note);
}

function suggestionOf(competence: string, mentions: readonly Mention[], wordCount: number, matching: Matcher['matching']): readonly Suggestion[] {
	const strong = mentions.filter(({ kind }) => kind === 'strong');
	const weak = mentions.filter(({ kind }) => kind === 'weak');
	const points = pointsOf(strong, weak, matching.points);
	const { suggest_at: suggestAt, confident_at: confidentAt } = matching;
	const isShort = wordCount < suggestAt.short_note_words;
	const isSuggested = strong.length > 0 ? isShort || points >= suggestAt.points : weak.length >= suggestAt.weak_terms_alone;
	if (!isSuggested) return [];
	const confident = strong.length >= confidentAt.strong_terms && points >= confidentAt.points;
	return [{ competence, points, confident, reasons: [...strong, ...weak].map(({ words }) => words) }];
}

/** Each mention of a strong term counts, a weak term once and where it weighs most. */
export function pointsOf(strong: readonly Mention[], weak: readonly Mention[], worth: Matcher['matching']['points']): number {
	const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
	return worth.strong * sum(strong.map(({ weightOfAll }) => weightOfAll)) + worth.weak * sum(weak.map(({ weightOfBest }) => weightOfBest));
}
