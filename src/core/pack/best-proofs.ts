// Which note tells the story of a competence best, and what is still thin about it. A level, a complete STAR and a fresh
// date count in that order; a private note is never offered.
import type { CompetenceRow, EvidenceRow } from '../dashboard/model';

/** Best first. Notes that support nothing, for want of a level or a date, come last. */
export function proofsFor(row: CompetenceRow): readonly EvidenceRow[] {
	return row.evidence.filter((note) => !note.private && note.age !== 'future').sort((a, b) => worth(b) - worth(a) || later(a, b));
}

function worth({ level, age, missingStarParts }: EvidenceRow): number {
	const counts = level !== undefined && (age === 'fresh' || age === 'ageing');
	return (counts ? 100 : 0) + (level ?? 0) * 10 + (4 - missingStarParts.length) * 2 + (age === 'fresh' ? 1 : 0);
}

function later(a: EvidenceRow, b: EvidenceRow): number {
	const [first, second] = [a.date ?? '', b.date ?? ''];
	if (first !== second) return first > second ? -1 : 1;
	return a.path < b.path ? -1 : 1;
}

/** Competences that a pack leads with when nobody has chosen: what weighs most and has a story, the best proved first. */
export function proposedFor(rows: readonly CompetenceRow[], most: number): readonly string[] {
	return rows
		.filter((row) => proofsFor(row).length > 0)
		.map((row, index) => ({ row, index }))
		.sort((a, b) => (b.row.evidenced ?? -1) - (a.row.evidenced ?? -1) || b.row.weight - a.row.weight || a.index - b.index)
		.slice(0, most)
		.map(({ row }) => row.id);
}
