// What may stand in a filled-in rating form, and what is found there. The reading itself is in the markdown layer.
import type { Level } from '../level';

export interface CellWords {
	/** Heads of the two columns that are read; the others may say anything. */
	readonly competence: string;
	readonly level: string;
	/** The levels in words, from 0. */
	readonly numbers: readonly string[];
	/** What people write where they cannot judge, in lower case; the empty text is one. */
	readonly notRated: readonly string[];
}

export interface FormReading {
	/** By competence id; `undefined` where the cell is empty. */
	readonly ratings: ReadonlyMap<string, Level | undefined>;
	readonly problems: readonly RowProblem[];
}

export interface RowProblem {
	/** Counted from 1 at the top of the note. */
	readonly line: number;
	/** `level`: not one level. `competence`: none of that name. `twice`: another row says something else. */
	readonly kind: 'level' | 'competence' | 'twice';
	readonly competence: string;
	/** What the cell says. */
	readonly found: string;
}
