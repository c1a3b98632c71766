// The words of the answers note. They come in as an argument, because core speaks no language; its reader needs the same
// ones, since answers in words and tables are found by their headings.
import type { RouteDecision } from '../plan-request';
import type { AnswerSection, ColumnOf, TableSection } from './answers-form';

export interface AnswersWords {
	readonly title: (day: string) => string;
	readonly intro: (planLink: string) => string;
	readonly headings: Readonly<Record<AnswerSection, string>>;
	readonly columns: { readonly [Table in TableSection]: Readonly<Record<ColumnOf<Table>, string>> };
	readonly decisions: Readonly<Record<RouteDecision['decision'], string>>;
	/** One rating a pair of competence id and level. */
	readonly ratings: (ratings: {
		readonly link: string;
		readonly given: readonly (readonly [competence: string, level: number])[];
		readonly unrated: number;
		readonly others: readonly ('manager' | 'sponsor')[];
	}) => string;
}
