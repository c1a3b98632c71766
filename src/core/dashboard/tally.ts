// The running sum behind the dashboard: what all notes together say, kept up to date one note at a time. A change copies
// the lists of the competences it touches and shares all others with the tally before, so it costs the same in any vault,
// and a list that is still the same object has not changed. `summarise` builds on that.
import type { CalendarDate } from '../calendar-date';
import { compareRatings, type GivenRating } from '../assessment/ratings';
import { titleOf } from '../file-name-date';
import type { Level } from '../level';
import type { CpdFacts, EvidenceFacts, NoteFacts, NoteProblem, PlanFacts, QualificationFacts, StarPart } from '../note-facts';
import { byText, withItem, withoutItem, type Compare } from './sorted-list';

export interface Tally {
	readonly competences: ReadonlyMap<string, CompetenceTally>;
	/** Notes that name an area alone, by area. */
	readonly areas: ReadonlyMap<string, readonly BareNote[]>;
	/** By path. */
	readonly plans: readonly PlanNote[];
	/** By path. */
	readonly qualifications: readonly QualificationNote[];
	/** Newest first, undated last, then by path. */
	readonly cpd: readonly CpdItem[];
	/** By path, those of one note in its own order. */
	readonly problems: readonly ProblemNote[];
	readonly evidenceNotes: number;
	readonly notesWithoutLevel: number;
	readonly assessments: number;
	/** Evidence notes that are private. */
	readonly privateNotes: number;
}

export interface CompetenceTally {
	/** Newest first, undated last, then by path. */
	readonly evidence: readonly EvidenceItem[];
	/** By date, then path. */
	readonly ratings: readonly GivenRating[];
}

export interface EvidenceItem {
	readonly path: string;
	readonly title: string;
	readonly date: CalendarDate | undefined;
	readonly level: Level | undefined;
	readonly missingStarParts: readonly StarPart[];
	readonly private: boolean;
}

export interface BareNote {
	readonly path: string;
	readonly date: CalendarDate | undefined;
}

export interface PlanNote {
	readonly path: string;
	readonly plan: PlanFacts;
}

export interface QualificationNote {
	readonly path: string;
	readonly qualification: QualificationFacts;
}

export interface CpdItem extends Pick<CpdFacts, 'hours'> {
	readonly path: string;
	readonly title: string;
	readonly date: CalendarDate | undefined;
	readonly scheme: string | undefined;
	/** By a heading of that name or a complete STAR. */
	readonly reflected: boolean;
	readonly private: boolean;
}

export interface ProblemNote {
	readonly path: string;
	readonly problems: readonly NoteProblem[];
}

export function emptyTally(): Tally {
	return { competences: new Map(), areas: new Map(), plans: [], qualifications: [], cpd: [], problems: [], evidenceNotes: 0, notesWithoutLevel: 0, assessments: 0, privateNotes: 0 };
}

/** `before` is what was applied last for this note, undefined for none; `after` undefined takes the note away. */
export function applyNote(tally: Tally, before: NoteFacts | undefined, after: NoteFacts | undefined): Tally {
	let next = tally;
	if (before) next = changed(next, before, withoutItem, -1);
	if (after) next = changed(next, after, withItem, 1);
	return next;
}

type ListChange = <Item>(list: readonly Item[], item: Item, compare: Compare<Item>) => readonly Item[];

function changed(tally: Tally, note: NoteFacts, change: ListChange, by: 1 | -1): Tally {
	const { path, evidence, assessment, plan, qualification, cpd, problems } = note;
	return {
		competences: evidence || assessment ? changedCompetences(tally.competences, note, change) : tally.competences,
		areas: evidence && evidence.bareAreas.length > 0 ? changedAreas(tally.areas, path, evidence, change) : tally.areas,
		plans: plan ? change(tally.plans, { path, plan }, byPath) : tally.plans,
		qualifications: qualification ? change(tally.qualifications, { path, qualification }, byPath) : tally.qualifications,
		cpd: cpd ? change(tally.cpd, cpdItem(note, cpd), newestFirst) : tally.cpd,
		problems: problems.length > 0 ? change(tally.problems, { path, problems }, byPath) : tally.problems,
		evidenceNotes: tally.evidenceNotes + (evidence ? by : 0),
		notesWithoutLevel: tally.notesWithoutLevel + (evidence && !givesLevel(evidence) ? by : 0),
		assessments: tally.assessments + (assessment ? by : 0),
		privateNotes: tally.privateNotes + (evidence && note.private ? by : 0),
	};
}

/** Of a competence that no note names. One object, so that it compares as unchanged. */
export const untouched: CompetenceTally = { evidence: [], ratings: [] };

function changedCompetences(before: Tally['competences'], note: NoteFacts, change: ListChange): Tally['competences'] {
	const competences = new Map(before);
	const put = (id: string, next: CompetenceTally): void => {
		if (next.evidence.length === 0 && next.ratings.length === 0) competences.delete(id);
		else competences.set(id, next);
	};
	for (const id of note.evidence?.competences ?? []) {
		const known = competences.get(id) ?? untouched;
		put(id, { ...known, evidence: change(known.evidence, evidenceItem(note, id), newestFirst) });
	}
	const { assessment } = note;
	if (assessment) {
		for (const [id, level] of Object.entries(assessment.ratings)) {
			const known = competences.get(id) ?? untouched;
			const rating: GivenRating = { level, date: assessment.date, path: note.path, rater: assessment.rater };
			put(id, { ...known, ratings: change(known.ratings, rating, compareRatings) });
		}
	}
	return competences;
}

function evidenceItem(note: NoteFacts, competenceId: string): EvidenceItem {
	const { evidence } = note;
	return {
		path: note.path,
		title: titleOf(note.path),
		date: evidence?.date,
		level: evidence?.levels[competenceId] ?? evidence?.level,
		missingStarParts: evidence?.missingStarParts ?? [],
		private: note.private,
	};
}

function cpdItem({ path, evidence, private: isPrivate }: NoteFacts, { hours, scheme, date, hasReflection }: CpdFacts): CpdItem {
	return { path, title: titleOf(path), date, hours, scheme, reflected: hasReflection || evidence?.missingStarParts.length === 0, private: isPrivate };
}

function changedAreas(before: Tally['areas'], path: string, evidence: EvidenceFacts, change: ListChange): Tally['areas'] {
	const areas = new Map(before);
	for (const id of evidence.bareAreas) {
		const notes = change(areas.get(id) ?? [], { path, date: evidence.date }, byPath);
		if (notes.length === 0) areas.delete(id);
		else areas.set(id, notes);
	}
	return areas;
}

function givesLevel(evidence: EvidenceFacts): boolean {
	return evidence.level !== undefined || Object.keys(evidence.levels).length > 0;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
	return byText(a.path, b.path);
}

function newestFirst(a: BareNote, b: BareNote): number {
	if (a.date === b.date) return byText(a.path, b.path);
	if (a.date === undefined || b.date === undefined) return a.date === undefined ? 1 : -1;
	return a.date > b.date ? -1 : 1;
}
