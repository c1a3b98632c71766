// Facts made by hand, short enough to read in a test.
import type { CalendarDate } from '../../../src/core/calendar-date';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import type { Level } from '../../../src/core/level';
import type { CpdFacts, NoteFacts, QualificationFacts, Rater, StarPart } from '../../../src/core/note-facts';

const all: readonly StarPart[] = ['situation', 'task', 'action', 'result'];

export interface Shown {
	readonly path?: string;
	readonly date?: CalendarDate;
	readonly level?: Level;
	readonly missing?: readonly StarPart[];
	readonly private?: boolean;
}

export function evidenceOf(competences: string | readonly string[], { path, date, level, missing = all, private: isPrivate = false }: Shown = {}): NoteFacts {
	return {
		path: path ?? `Evidence/${date ?? 'undated'} ${[competences].flat().join(' ')} ${level ?? ''}.md`,
		private: isPrivate,
		evidence: { competences: [competences].flat(), bareAreas: [], levels: {}, missingStarParts: missing, ...(date === undefined ? {} : { date }), ...(level === undefined ? {} : { level }) },
		problems: [],
	};
}

export const star = (competence: string, date: CalendarDate, level: Level, path?: string): NoteFacts => evidenceOf(competence, { date, level, missing: [], ...(path === undefined ? {} : { path }) });

export function session(date: CalendarDate, rater: Rater, ratings: Readonly<Record<string, Level>>, path = `Assessments/Assessment ${date} ${rater}.md`): NoteFacts {
	return { path, private: false, assessment: { date, rater, ratings }, problems: [] };
}

export function planOf(path: string, start: CalendarDate, targetDate: CalendarDate, target = 'portfolio-pmo-lead'): NoteFacts {
	return { path, private: false, plan: { target, start, targetDate, focus: [], routes: [] }, problems: [] };
}

export function held(path: string, qualification: string, more: Partial<QualificationFacts> = {}): NoteFacts {
	return { path, private: false, qualification: { qualification, status: 'held', ...more }, problems: [] };
}

export function learning(path: string, date: CalendarDate | undefined, hours: number, more: Partial<CpdFacts> = {}): NoteFacts {
	return { path, private: false, cpd: { hours, hasReflection: false, ...(date === undefined ? {} : { date }), ...more }, problems: [] };
}

export function tallyOf(...notes: readonly NoteFacts[]): Tally {
	return notes.reduce((tally, note) => applyNote(tally, undefined, note), emptyTally());
}
