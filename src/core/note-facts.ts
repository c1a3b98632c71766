// What the product remembers of one note. Made from one note alone, so that a change costs the same in any vault.
import type { CalendarDate } from './calendar-date';
import type { Level } from './level';
import type { PlanBody } from './plan-task';

export type Rater = 'self' | 'manager' | 'sponsor';

export type StarPart = 'situation' | 'task' | 'action' | 'result';

export interface NoteFacts {
	readonly path: string;
	readonly private: boolean;
	readonly evidence?: EvidenceFacts;
	readonly assessment?: AssessmentFacts;
	readonly plan?: PlanFacts;
	readonly qualification?: QualificationFacts;
	readonly cpd?: CpdFacts;
	readonly problems: readonly NoteProblem[];
}

export interface EvidenceFacts {
	/** Competence ids the tags name, each once, wherever the tag put them. */
	readonly competences: readonly string[];
	/** Areas that are named without a competence. */
	readonly bareAreas: readonly string[];
	readonly date?: CalendarDate;
	/** For all its competences. */
	readonly level?: Level;
	/** For one of them; wins over `level`. */
	readonly levels: Readonly<Record<string, Level>>;
	/** Parts without text of their own. Empty when the STAR is complete; all four when the note has no STAR headings. */
	readonly missingStarParts: readonly StarPart[];
}

export interface AssessmentFacts {
	readonly date: CalendarDate;
	readonly rater: Rater;
	readonly ratings: Readonly<Record<string, Level>>;
}

export interface PlanFacts {
	/** The note's first heading, where it has one. */
	readonly title?: string;
	readonly target: string;
	readonly start: CalendarDate;
	readonly targetDate: CalendarDate;
	readonly hoursPerWeek?: number;
	readonly focus: readonly string[];
	readonly routes: readonly string[];
	/** What its text says; not known before that was read. */
	readonly body?: PlanBody;
}

/** Stands for every certificate that the framework does not have; such a note is known by its name. No framework may use it. */
export const otherQualification = 'other';

export interface QualificationFacts {
	readonly qualification: string;
	readonly status: 'planned' | 'held';
	readonly taken?: CalendarDate;
	readonly renewBy?: CalendarDate;
}

export interface CpdFacts {
	/** Hours, points or PDUs, as the scheme counts; above 0. */
	readonly hours: number;
	/** Without one it counts for the scheme that is looked at. */
	readonly scheme?: string;
	/** As that of evidence. */
	readonly date?: CalendarDate;
	/** The note has a heading of that name; a complete STAR reflects as well, and is in `evidence`. */
	readonly hasReflection: boolean;
}

/** Something that was left out, and why. The rest of the note counts. */
export type NoteProblem =
	| { readonly kind: 'bad-value'; readonly key: string; readonly found: string; readonly expected: 'level' | 'date' | 'rater' | 'profile' | 'competence' | 'qualification' | 'status' | 'hours' | 'scheme' }
	| { readonly kind: 'unknown-tag'; readonly tag: string; readonly nearest?: string }
	| { readonly kind: 'wrong-area'; readonly tag: string; readonly right: string }
	| { readonly kind: 'invisible-tag'; readonly tag: string }
	| { readonly kind: 'area-only'; readonly tag: string }
	/** The framework override; `sentence` says it all, with `{note}` for the file. */
	| { readonly kind: 'framework'; readonly sentence: string };

/** True when a change to the note changes nothing for us, which is so for most of what is typed. */
export function sameFacts(a: NoteFacts | undefined, b: NoteFacts | undefined): boolean {
	return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}
