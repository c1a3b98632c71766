// The one thing that would prove the next level of a competence. The goal is what is claimed while that is not proved,
// else one level more up to the target; what is missing is named in the order of the vault contract: a note at that
// level, a complete STAR, a second note, a fresh one.
import { daysBetween, type CalendarDate } from '../calendar-date';
import { isComplete, type EvidenceRules } from '../evidence/supported-level';
import { levels, type Level } from '../level';
import type { CompetenceRow, EvidenceRow, NextProof } from './rows';

export interface Standing extends Pick<CompetenceRow, 'target' | 'evidenced' | 'provedUntil' | 'evidence'> {
	/** Self. */
	readonly claimed: Level | undefined;
	readonly rules: EvidenceRules;
	/** A claim at this level is one that others have to see, and nobody else has rated it. */
	readonly unseenByOthers: boolean;
	/** A question that brings an example to mind. */
	readonly prompt: string;
	readonly today: CalendarDate;
}

const runsOutInDays = 90;

export function nextProof(standing: Standing): NextProof {
	const { claimed, evidenced, target, today, provedUntil: until } = standing;
	if (evidenced === undefined) {
		if (claimed === undefined) return { kind: 'not-rated' };
		// A claim of 0 leaves nothing to prove; the first level is the goal.
		return missingFor(claimed === 0 ? 1 : claimed, standing);
	}
	if (claimed !== undefined && claimed > evidenced) return missingFor(claimed, standing);
	if (until !== undefined && evidenced > 0 && daysBetween(today, until) <= runsOutInDays) return { kind: 'runs-out', level: evidenced, until };
	if (claimed !== undefined && standing.unseenByOthers) return { kind: 'second-view', level: claimed };
	const last = counting(standing.evidence, evidenced)[0]?.date;
	if (evidenced >= target && last !== undefined) return { kind: 'at-target', level: evidenced, last };
	return missingFor(levels[evidenced + 1] ?? evidenced, standing);
}

function missingFor(level: Level, standing: Standing): NextProof {
	const { rules } = standing;
	const notes = counting(standing.evidence, level);
	const [newest] = notes;
	if (newest?.date === undefined) return firstNoteFor(level, standing);
	const hasStar = !rules.needsStar || notes.some(isComplete);
	if (notes.length < rules.minNotes) return { kind: hasStar ? 'one-more' : 'one-more-and-star', level, note: newest.path };
	if (hasStar) return { kind: 'newer-needed', level, last: newest.date, note: newest.path };
	const nearest = notes.reduce((best, note) => (note.missingStarParts.length < best.missingStarParts.length ? note : best), newest);
	return { kind: 'finish-star', level, note: nearest.path, missing: nearest.missingStarParts };
}

function firstNoteFor(level: Level, { evidence, evidenced, prompt }: Standing): NextProof {
	// An undated note would not count with a level either, but giving it one is when its date gets asked for.
	const unlevelled = evidence.filter((note) => note.level === undefined && note.age !== 'old' && note.age !== 'future');
	if (unlevelled.length > 0) return { kind: 'no-level-given', level, notes: unlevelled.map(({ path }) => path) };
	const older = evidence.find((note) => note.age === 'old' && note.level !== undefined && note.level >= level);
	if (older?.date !== undefined) return { kind: 'newer-needed', level, last: older.date, note: older.path };
	if (evidenced !== undefined && evidenced > 0) return { kind: 'next-level', level, proved: evidenced, prompt };
	return { kind: 'none-yet', level };
}

/** Newest first, as the evidence is. */
function counting(evidence: readonly EvidenceRow[], level: Level): readonly EvidenceRow[] {
	return evidence.filter((note) => note.level !== undefined && note.level >= level && (note.age === 'fresh' || note.age === 'ageing'));
}
