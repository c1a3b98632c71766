// What the dashboard says of the current plan itself.
import type { PlanFacts } from '../note-facts';
import { applyConditions, type ApplyContext } from './plan-apply';
import type { DashboardModel } from './model';
import { chosenRoutes } from './plan-milestones';
import { planStanding } from './plan-standing';

export function planParts(plan: PlanFacts, context: Omit<ApplyContext, 'routes' | 'progress'>): Required<Pick<DashboardModel, 'planStanding' | 'applyWhen'>> {
	const { framework, today } = context;
	const standing = planStanding(plan, framework, today);
	return { planStanding: standing, applyWhen: applyConditions({ ...context, routes: chosenRoutes(plan.routes, framework), progress: standing.routes }) };
}
