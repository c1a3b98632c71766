import type { PlanNote } from './tally';

/** The one chosen in the settings while it exists, else the only one there is. */
export function currentPlan(plans: readonly PlanNote[], chosen: string): PlanNote | undefined {
	return plans.find(({ path }) => path === chosen) ?? (plans.length === 1 ? plans[0] : undefined);
}
