// Which milestones have room. Those that matter most come first; what has no hours left, falls after the last day or
// waits for a qualification without room is given back with the reason, never dropped.
import type { Framework } from '../framework/framework';
import { isHeld } from './conditions';
import { addShare, fitsHours, sumShares, type Load } from './load';
import type { MilestoneWork } from './milestone-work';
import type { PlanRequest } from './plan-request';

export interface UnfitMilestone {
	readonly work: MilestoneWork;
	readonly why: 'after-target' | 'no-hours' | 'needs-qualification';
}

export interface FittedMilestones {
	readonly fitted: readonly MilestoneWork[];
	readonly unfit: readonly UnfitMilestone[];
}

/** Adds what fits to `load`. */
export function fitMilestones(work: readonly MilestoneWork[], request: PlanRequest, framework: Framework, load: Load): FittedMilestones {
	const fitted: MilestoneWork[] = [];
	const unfit: UnfitMilestone[] = [];
	const passed = new Map<string, string>();
	for (const one of work) {
		const why = reasonAgainst(one, request, framework, load, passed);
		if (why !== undefined) {
			unfit.push({ work: one, why });
			continue;
		}
		fitted.push(one);
		for (const { share } of [one.milestone, ...one.actions]) addShare(load, share);
		for (const { action, due } of one.actions) for (const id of [action.qualification ?? []].flat()) passed.set(id, due);
	}
	return { fitted, unfit };
}

function reasonAgainst(
	{ milestone, actions }: MilestoneWork,
	request: PlanRequest,
	framework: Framework,
	load: Load,
	passed: ReadonlyMap<string, string>,
): UnfitMilestone['why'] | undefined {
	if (milestone.due >= request.targetDate) return 'after-target';
	for (const { action, due } of actions) {
		for (const id of [action.qualification ?? []].flat()) {
			const before = prerequisiteOf(id, framework);
			if (before === undefined || isHeld(request, before)) continue;
			const passedOn = passed.get(before);
			if (passedOn === undefined || passedOn >= due) return 'needs-qualification';
		}
	}
	if (isAppliedLearning(milestone.route, actions, framework) && !hasLearnt(milestone.route, request, framework, passed)) return 'needs-qualification';
	const share = sumShares(load.quarters, [milestone.share, ...actions.map((action) => action.share)]);
	return fitsHours(load, share) ? undefined : 'no-hours';
}

/** On a route of qualifications, work that applies what a course taught. */
function isAppliedLearning(routeId: string | undefined, actions: MilestoneWork['actions'], framework: Framework): boolean {
	const steps = framework.routes.find(({ id }) => id === routeId)?.sequence ?? [];
	return steps.length > 0 && actions.length > 0 && actions.every(({ action }) => action.qualification === undefined);
}

function hasLearnt(routeId: string | undefined, request: PlanRequest, framework: Framework, passed: ReadonlyMap<string, string>): boolean {
	const steps = framework.routes.find(({ id }) => id === routeId)?.sequence ?? [];
	const ids = steps.flatMap((step) => [...(step.take ?? []), ...(step.choose_one_of ?? []), ...(step.choose_any_of ?? [])]);
	return ids.some((id) => passed.has(id) || isHeld(request, id));
}

/** Only where it is another qualification of the framework; a condition in words is for the person to judge. */
export function prerequisiteOf(qualification: string, framework: Framework): string | undefined {
	const prerequisite = framework.qualifications.find(({ id }) => id === qualification)?.prerequisite;
	return framework.qualifications.some(({ id }) => id === prerequisite) ? (prerequisite ?? undefined) : undefined;
}
