// What an answers note says, as far as it can be read, and what of it cannot. Whatever is missing was not said.
import type { Answers, HeldQualification, RouteDecision } from '../plan-request';
import type { FirstScreen } from '../quick-request';

export interface SaidAnswers {
	readonly first: Partial<FirstScreen>;
	readonly assumedProfile?: string;
	readonly answers: Answers;
	readonly held: readonly HeldQualification[];
	readonly certificatesSaid?: boolean;
	readonly decisions: readonly RouteDecision[];
}

/** One value that was left out. The rest of the note counts. */
export interface AnswerProblem {
	readonly at: { readonly key: string } | { readonly line: number };
	/** As it stands in the note, shortened. */
	readonly found: string;
	readonly expected: AnswerExpected;
}

export type AnswerExpected =
	| 'properties'
	| 'text'
	| 'number'
	| 'month'
	| 'three-months'
	| 'date'
	| 'profile'
	| 'choice'
	| 'service'
	| 'once'
	| 'certificate'
	| 'name'
	| 'columns'
	| 'function'
	| 'role'
	| 'route'
	| 'suggestion'
	| 'decision'
	| 'one-decision';

const longest = 60;

export function shownValue(value: unknown): string {
	const text = typeof value === 'string' ? value.trim() : (JSON.stringify(value) ?? '');
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
