// Which actions would raise a competence, in the order to try them. Source: `planning_rules.eligible_action`.
import type { Action } from '../framework/competences';
import type { Framework } from '../framework/framework';
import { isHeld } from './conditions';
import { prerequisiteOf } from './milestone-fit';
import type { PlanRequest } from './plan-request';
import type { Standing } from './standing';

/** Above the level, not above the target, of a chosen route; the lowest level first, then the order of the file. */
export function eligibleActions(standing: Standing, routes: ReadonlySet<string>, request: PlanRequest, framework: Framework): readonly Action[] {
	return standing.competence.actions
		.filter((action) => action.routes.some((route) => routes.has(route)))
		.filter((action) => raises(action, standing) && isOpenTo(action, request, framework))
		.map((action, order) => ({ action, order }))
		.sort((a, b) => a.action.to_level - b.action.to_level || a.order - b.order)
		.map(({ action }) => action);
}

export function raises(action: Action, { level, target }: Standing): boolean {
	return action.to_level > (level ?? 0) && action.to_level <= target;
}

/** Not a job of its own, and no exam that is held already or that comes too early. */
export function isOpenTo(action: Action, request: PlanRequest, framework: Framework): boolean {
	const qualifications = [action.qualification ?? []].flat();
	if (action.full_time || qualifications.some((id) => isHeld(request, id))) return false;
	return qualifications.every((id) => {
		const before = prerequisiteOf(id, framework);
		return before === undefined || isHeld(request, before);
	});
}
