// How others see it: per rater the differences from the reader's own view, the largest first. Raters are never averaged.
import { addMonths, monthsBetween, type CalendarDate } from '../calendar-date';
import type { Rater } from '../note-facts';
import type { CompetenceRow, Rating } from './rows';

export interface RaterView {
	readonly rater: Exclude<Rater, 'self'>;
	/** The newest of the ratings that count. */
	readonly last: { readonly date: CalendarDate; readonly path: string };
	/** Whole months since then when that is longer than half a year. */
	readonly oldMonths: number | undefined;
	/** Competences that both have rated. */
	readonly shared: number;
	/** Among them those that the rater puts higher. */
	readonly higher: number;
	/** The largest first, then in the order of the framework. */
	readonly differences: readonly RatingDifference[];
}

export interface RatingDifference {
	readonly competence: string;
	readonly own: Rating;
	readonly theirs: Rating;
	/** Levels between the two; 1 or more. */
	readonly size: number;
}

const raters = ['manager', 'sponsor'] as const;
const halfYear = 6;

/** `rows` in the order of the framework. Only raters who have rated something. */
export function raterViews(rows: readonly CompetenceRow[], today: CalendarDate): readonly RaterView[] {
	return raters.flatMap((rater) => {
		const given = rows.flatMap((row) => row.others.flatMap((theirs) => (theirs.rater === rater ? [{ row, theirs }] : [])));
		const [first] = given;
		if (!first) return [];
		const last = given.reduce((newest, { theirs }) => (theirs.date > newest.date ? theirs : newest), first.theirs);
		const shared = given.flatMap(({ row, theirs }) => (row.claimed ? [{ competence: row.id, own: row.claimed, theirs: plain(theirs), size: Math.abs(row.claimed.level - theirs.level) }] : []));
		return [{
			rater,
			last: { date: last.date, path: last.path },
			oldMonths: addMonths(last.date, halfYear) < today ? monthsBetween(last.date, today) : undefined,
			shared: shared.length,
			higher: shared.filter(({ own, theirs }) => theirs.level > own.level).length,
			differences: shared.filter(({ size }) => size > 0).sort((a, b) => b.size - a.size),
		}];
	});
}

function plain({ level, date, path }: Rating): Rating {
	return { level, date, path };
}
