// What a schedule comes to, for the four lines on top of the preview.
import type { Schedule } from '../../core/plan/schedule';

export interface PlanSummary {
	/** Names of the main routes taken. */
	readonly routes: readonly string[];
	/** Names of the competences in focus in the first quarter. */
	readonly focus: readonly string[];
	/** Of one's own time, over the whole plan; whole hours. */
	readonly hoursPlanned: number;
	readonly hoursAvailable: number;
	readonly quarters: number;
	/** Days of work time that a manager has to agree to, over the whole plan; whole days. */
	readonly workDays: number;
	/** How many of the things listed in the note found no room. */
	readonly unfitted: number;
}

export function summaryOf({ choice, quarters, notFitted }: Schedule): PlanSummary {
	const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + value, 0));
	return {
		routes: choice.main.map(({ name }) => name),
		focus: (quarters[0]?.focus ?? []).map(({ competence }) => competence.name),
		hoursPlanned: sum(quarters.map(({ hours }) => hours)),
		hoursAvailable: sum(quarters.map(({ capacity }) => capacity)),
		quarters: quarters.length,
		workDays: sum(quarters.map(({ workDays }) => workDays)),
		unfitted: notFitted.length,
	};
}
