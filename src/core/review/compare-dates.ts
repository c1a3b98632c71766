// What differs between any two days, from the models of both: ratings, proofs, gaps, new notes, tasks of the plan. Nothing is
// remembered of a plan's past, so its tasks are those of today.
import type { CalendarDate } from '../calendar-date';
import type { CompetenceRow, DashboardModel } from '../dashboard/model';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { Rater } from '../note-facts';
import type { PlanTask } from '../plan-task';
import { inFileOrder } from './review-facts';

export interface Comparison {
	readonly from: CalendarDate;
	readonly to: CalendarDate;
	/** Competences in which something differs, in the order of the framework. */
	readonly rows: readonly ComparedRow[];
	readonly up: number;
	readonly down: number;
	readonly proved: number;
	/** Notes dated after the first day and up to the second, each once. */
	readonly notes: number;
	readonly mustMove: { readonly before: number; readonly after: number; readonly total: number };
	/** Sum of gap times weight over what was rated on that day. */
	readonly gaps: { readonly before: number; readonly after: number };
	/** Ticked in between, by day; undefined without a plan. */
	readonly done: readonly DatedTask[] | undefined;
	/** Due in between and still open. */
	readonly due: readonly DatedTask[];
}

export interface ComparedRow {
	readonly id: string;
	readonly name: string;
	readonly claimed: Pair;
	readonly manager: Pair;
	readonly sponsor: Pair;
	readonly evidenced: Pair;
	readonly gap: Pair<number>;
	readonly notes: number;
}

export interface Pair<Value = Level> {
	readonly before: Value | undefined;
	readonly after: Value | undefined;
}

export interface DatedTask {
	readonly date: CalendarDate;
	readonly text: string;
}

/** `tasks` of the current plan. */
export function compareDates(before: DashboardModel, after: DashboardModel, framework: Framework, tasks: readonly PlanTask[] | undefined): Comparison {
	const [from, to] = [before.today, after.today];
	const isBetween = (date: CalendarDate | undefined): date is CalendarDate => date !== undefined && date > from && date <= to;
	const earlier = new Map(before.competences.map((row) => [row.id, row]));
	const paths = new Set<string>();
	const all = inFileOrder(after, framework).map((row) => {
		const fresh = row.evidence.filter(({ date }) => isBetween(date));
		for (const { path } of fresh) paths.add(path);
		return compared(earlier.get(row.id), row, fresh.length);
	});
	return {
		from,
		to,
		rows: all.filter(differs),
		up: all.filter(({ claimed }) => claimed.before !== undefined && claimed.after !== undefined && claimed.after > claimed.before).length,
		down: all.filter(({ claimed }) => claimed.before !== undefined && claimed.after !== undefined && claimed.after < claimed.before).length,
		proved: all.filter(({ evidenced }) => (evidenced.after ?? 0) > (evidenced.before ?? 0)).length,
		notes: paths.size,
		mustMove: { before: before.mustMove.proved, after: after.mustMove.proved, total: after.mustMove.total },
		gaps: { before: sumOfGaps(before), after: sumOfGaps(after) },
		done: tasks && dated(tasks.filter(({ state }) => state === 'done'), ({ done }) => done, isBetween),
		due: dated((tasks ?? []).filter(({ state }) => state === 'open'), ({ due }) => due, isBetween),
	};
}

function compared(before: CompetenceRow | undefined, after: CompetenceRow, notes: number): ComparedRow {
	const by = (rater: Rater): Pair => ({ before: ratedBy(before, rater), after: ratedBy(after, rater) });
	return {
		id: after.id,
		name: after.name,
		claimed: { before: before?.claimed?.level, after: after.claimed?.level },
		manager: by('manager'),
		sponsor: by('sponsor'),
		evidenced: { before: before?.evidenced, after: after.evidenced },
		gap: { before: before?.gap, after: after.gap },
		notes,
	};
}

function ratedBy(row: CompetenceRow | undefined, rater: Rater): Level | undefined {
	return row?.others.find((one) => one.rater === rater)?.level;
}

function differs({ claimed, manager, sponsor, evidenced, gap, notes }: ComparedRow): boolean {
	return notes > 0 || [claimed, manager, sponsor, evidenced, gap].some(({ before, after }) => before !== after);
}

function sumOfGaps({ competences }: DashboardModel): number {
	return competences.reduce((sum, { priority }) => sum + (priority ?? 0), 0);
}

function dated(tasks: readonly PlanTask[], dateOf: (task: PlanTask) => CalendarDate | undefined, isWanted: (date: CalendarDate | undefined) => date is CalendarDate): readonly DatedTask[] {
	const found = tasks.flatMap((task) => {
		const date = dateOf(task);
		return isWanted(date) ? [{ date, text: task.text }] : [];
	});
	return found.sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
