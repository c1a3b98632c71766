// Everything a review note is written from.
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { PlanBody } from '../plan-task';
import type { FocusOption } from './focus-proposals';
import type { ReviewFacts } from './review-facts';
import type { ReviewWords } from './review-words';

/** What an assessment says of one rating that moved. */
export interface Reason {
	/** The competence, as it is called there. */
	readonly competence: string;
	readonly from: Level;
	readonly to: Level;
	readonly text: string;
}

export interface ReviewSource {
	readonly facts: ReviewFacts;
	readonly framework: Framework;
	readonly words: ReviewWords;
	/** What the person wants to look at in the quarter ahead. */
	readonly focus: readonly FocusOption[];
	/** By path of the assessment. */
	readonly reasons: ReadonlyMap<string, readonly Reason[]>;
	/** What the plan looks like today, for the review after this one. */
	readonly planBody: PlanBody | undefined;
	/** A wiki link to a note; the empty text for a private one, which is counted and not named. */
	readonly linkTo: (path: string) => string;
}
