// What is worth doing and has no room: milestones first, then what the context pulled, then the next action of the gaps
// that matter most. Source: `planning_rules.not_fitted`.
import type { Action } from '../framework/competences';
import type { PlacedCompetence } from '../framework/framework';
import type { PullRule } from '../framework/routes';
import type { ActionChoice } from './action-choice';
import type { UnfitMilestone } from './milestone-fit';
import { byPriority, type Standing } from './standing';

export type NotFitted =
	| { readonly kind: 'milestone'; readonly id: string; readonly what: string; readonly route: string | undefined; readonly why: UnfitMilestone['why']; readonly hours: number; readonly workDays: number }
	| { readonly kind: 'action'; readonly id: string; readonly action: Action; readonly competence: PlacedCompetence; readonly rules: readonly PullRule[]; readonly hours: number; readonly workDays: number };

const mustMoveListed = 3;
const openListed = 2;

export function listNotFitted(unfit: readonly UnfitMilestone[], choice: ActionChoice, standings: readonly Standing[], milestoneHours: number): { listed: readonly NotFitted[]; more: number } {
	const ranked = [...standings].sort(byPriority).filter(({ gap, mustMove }) => gap > 0 || mustMove);
	const planned = new Set(choice.planned.map(({ action }) => action.id));
	const withheld = new Set(unfit.flatMap(({ work }) => work.actions.map(({ action }) => action.id)));
	const pulled = choice.pulls.filter(({ action }) => !planned.has(action.id) && !withheld.has(action.id));
	const next = (standing: Standing): readonly NotFitted[] => {
		const action = choice.left(standing).find((one) => !pulled.some((pull) => pull.action.id === one.id) && !withheld.has(one.id));
		return action ? [listedAction(action, standing, [])] : [];
	};
	const open = ranked.filter((standing) => !standing.mustMove && !choice.planned.some(({ competence }) => competence.id === standing.competence.id));
	const listed: readonly NotFitted[] = [
		...unfit.map((one) => listedMilestone(one, milestoneHours)),
		...pulled.map(({ action, standing, rules }) => listedAction(action, standing, rules)),
		...ranked.filter(({ mustMove }) => mustMove).flatMap(next).slice(0, mustMoveListed),
		...open.flatMap(next).slice(0, openListed),
	];
	const all = new Set([...ranked.flatMap((standing) => choice.left(standing).map(({ id }) => id)), ...pulled.map(({ action }) => action.id)]);
	return { listed, more: [...all].filter((id) => !listed.some((one) => one.id === id) && !withheld.has(id)).length };
}

function listedAction(action: Action, { competence }: Standing, rules: readonly PullRule[]): NotFitted {
	return { kind: 'action', id: action.id, action, competence, rules, hours: action.hours ?? 0, workDays: action.work_days };
}

function listedMilestone({ work, why }: UnfitMilestone, milestoneHours: number): NotFitted {
	const { milestone, actions } = work;
	const own = actions.length === 0 ? milestoneHours : 0;
	return {
		kind: 'milestone',
		id: milestone.id,
		what: milestone.what,
		route: milestone.route,
		why,
		hours: actions.reduce((sum, { action }) => sum + (action.hours ?? 0), own),
		workDays: actions.reduce((sum, { action }) => sum + action.work_days, 0),
	};
}
