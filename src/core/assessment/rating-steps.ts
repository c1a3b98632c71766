// The way through a rating: one competence after another, with a question between them where there is something to ask.
// Steps are values; where they lead depends on what was rated so far.
import type { Level } from '../level';
import { highRun } from './rating-order';

export type RatingStep =
	| { readonly kind: 'competence'; readonly index: number }
	/** The first part is done: enough, or on with the rest? */
	| { readonly kind: 'enough' }
	/** The ratings from `from` to `until` are all high: meant so? */
	| { readonly kind: 'high'; readonly from: number; readonly until: number };

export interface RatingWay {
	/** Competence ids in the order of asking. */
	readonly order: readonly string[];
	/** How many of them are the first part; all of them when nothing is to be asked behind it. */
	readonly firstPart: number;
}

type Ratings = ReadonlyMap<string, Level>;

/** The first that is not rated, of the first part before the others; the last one when all are. */
export function firstStep({ order, firstPart }: RatingWay, ratings: Ratings): RatingStep {
	const open = order.findIndex((id) => !ratings.has(id));
	const hasBegunTheRest = order.slice(firstPart).some((id) => ratings.has(id));
	if (open === firstPart && !hasBegunTheRest) return { kind: 'enough' };
	return { kind: 'competence', index: open < 0 ? order.length - 1 : open };
}

/** `undefined` at the end. The question about high ratings is asked when they have just become a run, unless `highWasAsked`. */
export function stepAfter({ order, firstPart }: RatingWay, step: RatingStep, ratings: Ratings, highWasAsked: boolean): RatingStep | undefined {
	switch (step.kind) {
		case 'competence': {
			const from = highWasAsked || !ratings.has(order[step.index] ?? '') ? undefined : highRun(order.slice(0, step.index + 1), ratings);
			if (from !== undefined) return { kind: 'high', from, until: step.index };
			return behind(step.index);
		}
		case 'high':
			return behind(step.until);
		case 'enough':
			return order.slice(0, firstPart).some((id) => ratings.has(id)) ? competence(firstPart) : undefined;
	}

	function behind(index: number): RatingStep | undefined {
		return index === firstPart - 1 && firstPart < order.length ? { kind: 'enough' } : competence(index + 1);
	}

	function competence(index: number): RatingStep | undefined {
		return index < order.length ? { kind: 'competence', index } : undefined;
	}
}

/** `undefined` at the beginning. */
export function stepBefore({ order, firstPart }: RatingWay, step: RatingStep): RatingStep | undefined {
	switch (step.kind) {
		case 'competence':
			if (step.index === firstPart && firstPart < order.length) return { kind: 'enough' };
			return step.index > 0 ? { kind: 'competence', index: step.index - 1 } : undefined;
		case 'high':
			return { kind: 'competence', index: step.until };
		case 'enough':
			return { kind: 'competence', index: firstPart - 1 };
	}
}
