// The rows that the parts of the dashboard are made from: areas, competences, and the notes behind them. The whole model
// is in model.ts.
import type { CalendarDate } from '../calendar-date';
import type { Level } from '../level';
import type { Rater, StarPart } from '../note-facts';

export interface AreaRow {
	readonly id: string;
	readonly name: string;
	readonly behavioural: boolean;
	/** Weighted means, 0 to 5; undefined where nothing is rated or proved, which is a gap in the line and not 0. */
	readonly claimed: number | undefined;
	readonly evidenced: number | undefined;
	readonly manager: number | undefined;
	readonly sponsor: number | undefined;
	/** Over the rated competences; over all of the area when none is rated. */
	readonly target: number;
	/** A typical PMO manager, over the same; undefined when the framework has no such line. */
	readonly comparison: number | undefined;
	readonly rated: number;
	readonly proved: number;
	readonly of: number;
	/** Competences with the area's evidence, and the notes that name the area alone. */
	readonly competences: readonly string[];
	readonly bareNotes: readonly string[];
	readonly lastEvidence: CalendarDate | undefined;
}

export interface CompetenceRow {
	readonly id: string;
	readonly name: string;
	readonly area: string;
	readonly areaName: string;
	readonly behavioural: boolean;
	readonly core: boolean;
	/** 1 to 3. */
	readonly weight: number;
	readonly target: Level;
	/** A typical PMO manager; undefined when the framework has no such line. */
	readonly comparison: Level | undefined;
	/** Self. */
	readonly claimed: Rating | undefined;
	readonly others: readonly (Rating & { readonly rater: Rater })[];
	/** The highest level the notes support; undefined when they support none. */
	readonly evidenced: Level | undefined;
	/** The day after which `evidenced` is no longer supported, when nothing changes. */
	readonly provedUntil: CalendarDate | undefined;
	/** Target minus claimed, never below 0; undefined when not rated. */
	readonly gap: number | undefined;
	/** Gap times weight. */
	readonly priority: number | undefined;
	readonly belowFloor: boolean;
	/** Newest first; private notes are in it and marked. */
	readonly evidence: readonly EvidenceRow[];
	readonly nextProof: NextProof;
}

export interface Rating {
	readonly level: Level;
	readonly date: CalendarDate;
	readonly path: string;
}

export interface EvidenceRow {
	readonly path: string;
	readonly title: string;
	readonly date: CalendarDate | undefined;
	readonly level: Level | undefined;
	readonly missingStarParts: readonly StarPart[];
	/** fresh counts and keeps a level proved; ageing counts only beside a fresh one; old and undated support nothing. */
	readonly age: 'fresh' | 'ageing' | 'old' | 'undated' | 'future';
	readonly private: boolean;
}

/** The cases of the sentence "next proof needed", in words in the interface. `level` is the level to prove. */
export type NextProof =
	| { readonly kind: 'none-yet'; readonly level: Level }
	| { readonly kind: 'no-level-given'; readonly level: Level; readonly notes: readonly string[] }
	| { readonly kind: 'newer-needed'; readonly level: Level; readonly last: CalendarDate; readonly note: string }
	| { readonly kind: 'one-more-and-star'; readonly level: Level; readonly note: string }
	| { readonly kind: 'one-more'; readonly level: Level; readonly note: string }
	| { readonly kind: 'finish-star'; readonly level: Level; readonly note: string; readonly missing: readonly StarPart[] }
	| { readonly kind: 'next-level'; readonly level: Level; readonly proved: Level; readonly prompt: string }
	| { readonly kind: 'second-view'; readonly level: Level }
	| { readonly kind: 'runs-out'; readonly level: Level; readonly until: CalendarDate }
	| { readonly kind: 'at-target'; readonly level: Level; readonly last: CalendarDate }
	| { readonly kind: 'not-rated' };
