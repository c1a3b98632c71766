// Two orders of the same competences: the largest gap first, and what to prove next. Ties always end in the order of the
// framework file, so that equal notes give an equal page.
import type { CalendarDate } from '../calendar-date';
import type { CompetenceRow } from './rows';
import { isProvedEnough } from './must-move';
import { byText } from './sorted-list';

/**
 * Gap times weight; ties: below the knowledge floor first, then fewest fresh notes. Not rated last, since it has no gap.
 * `rows` in the order of the file. Source: `rating_rules.gap` of the framework.
 */
export function byGap(rows: readonly CompetenceRow[]): readonly CompetenceRow[] {
	const ranked = rows.map((row) => ({ row, priority: row.priority ?? -1, floor: row.belowFloor ? 0 : 1, fresh: row.evidence.filter(({ age }) => age === 'fresh').length }));
	return ranked.sort((a, b) => b.priority - a.priority || a.floor - b.floor || a.fresh - b.fresh).map(({ row }) => row);
}

/**
 * What has to move before applying, then the largest gap times weight, then the oldest proof. Left out: what is at its
 * target, and what is not rated unless it has to move. `rows` as `byGap` gives them.
 */
export function byNextProof(rows: readonly CompetenceRow[], mustMoveIds: ReadonlySet<string>): readonly string[] {
	const open = rows.flatMap((row) => {
		const hasToMove = mustMoveIds.has(row.id) && !isProvedEnough(row);
		if (row.nextProof.kind === 'at-target' || (row.nextProof.kind === 'not-rated' && !hasToMove)) return [];
		return [{ id: row.id, group: hasToMove ? 0 : 1, priority: row.priority ?? -1, shown: lastShown(row) ?? '' }];
	});
	return open.sort((a, b) => a.group - b.group || b.priority - a.priority || byText(a.shown, b.shown)).map(({ id }) => id);
}

/** The day of the newest note; a note of the future has not shown anything yet. */
export function lastShown(row: CompetenceRow): CalendarDate | undefined {
	return row.evidence.find(({ age }) => age !== 'future' && age !== 'undated')?.date;
}
