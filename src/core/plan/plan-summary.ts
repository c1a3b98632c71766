// The four lines above the preview of a plan, as data: route, focus, hours and work days, what did not fit.
import type { Schedule } from './schedule';

export interface PlanSummary {
	/** Names of the main routes, then of those beside them. */
	readonly mainRoutes: readonly string[];
	readonly alongside: readonly string[];
	/** Names of the competences in focus in the first quarter. */
	readonly focus: readonly string[];
	readonly hoursPlanned: number;
	readonly hoursAvailable: number;
	readonly quarters: number;
	readonly workDays: number;
	/** Milestones and actions listed as not fitting, and eligible actions beyond those. */
	readonly notFitted: number;
	readonly milestonesNotFitted: number;
	readonly more: number;
}

export function planSummary({ choice, quarters, notFitted, more }: Schedule): PlanSummary {
	const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
	return {
		mainRoutes: choice.main.map(({ name }) => name),
		alongside: choice.alongside.map(({ name }) => name),
		focus: (quarters[0]?.focus ?? []).map(({ competence }) => competence.name),
		hoursPlanned: sum(quarters.map(({ hours }) => Math.round(hours))),
		hoursAvailable: sum(quarters.map(({ capacity }) => capacity)),
		quarters: quarters.length,
		workDays: sum(quarters.map(({ workDays }) => Math.round(workDays))),
		notFitted: notFitted.length,
		milestonesNotFitted: notFitted.filter(({ kind }) => kind === 'milestone').length,
		more,
	};
}
