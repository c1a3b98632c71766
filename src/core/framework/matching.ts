// How keywords become suggestions, as far as it is a number. The rules themselves are words in the framework file:
// `suggest_when`, `confident_when`, `normalise`.
import * as v from 'valibot';
import { amount, wholeNumber } from './shapes';

export const matching = v.object({
	points: v.object({ strong: amount(0, 100), weak: amount(0, 100) }),
	title_or_heading_multiplier: amount(1, 10),
	max_suggestions_per_note: wholeNumber(0, 20),
	/** The numbers of `suggest_when`; these values unless a framework gives its own. */
	suggest_at: v.optional(
		v.object({
			/** With a strong term. */
			points: v.optional(amount(0, 1000), 4),
			/** In a note of fewer words one strong term is enough. */
			short_note_words: v.optional(wholeNumber(0, 100_000), 80),
			/** Distinct weak terms, where there is no strong one. */
			weak_terms_alone: v.optional(wholeNumber(1, 100), 4),
		}),
		{},
	),
	/** The numbers of `confident_when`. */
	confident_at: v.optional(
		v.object({
			/** Distinct strong terms. */
			strong_terms: v.optional(wholeNumber(1, 100), 2),
			points: v.optional(amount(0, 1000), 7),
		}),
		{},
	),
});
