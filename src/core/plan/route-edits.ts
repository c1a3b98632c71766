// Routes that somebody changed in the properties of a plan, as decisions: `grow-in-role` takes a route, `secondment waiting`
// lets it wait, and taking a route out of the list overrules it.
import type { Framework } from '../framework/framework';
import type { PlanRequest, RouteDecision } from './plan-request';

/** `made` is what the plan itself would say there. An entry that names no route, and a list without any, decide nothing. */
export function editedRoutes(said: readonly string[], made: readonly string[], { routes }: Framework): readonly RouteDecision[] {
	if (!routes.some(({ id }) => stateIn(said, id) !== 'overruled')) return [];
	return routes.flatMap(({ id }): readonly RouteDecision[] => {
		const [now, before] = [stateIn(said, id), stateIn(made, id)];
		return now === before ? [] : [{ route: id, decision: now }];
	});
}

function stateIn(entries: readonly string[], id: string): RouteDecision['decision'] {
	const words = entries.map((entry) => entry.trim().toLowerCase().split(/\s+/));
	const found = words.find(([route]) => route === id);
	if (!found) return 'overruled';
	return found[1] === 'waiting' ? 'waiting' : 'taken';
}

export function withDecisions(request: PlanRequest, decisions: readonly RouteDecision[]): PlanRequest {
	const routes = new Set(decisions.map(({ route }) => route));
	return decisions.length === 0 ? request : { ...request, decisions: [...request.decisions.filter(({ route }) => !routes.has(route)), ...decisions] };
}
