// The competences to look at in each quarter: those of highest priority that its actions build, one of them behavioural.
import type { Framework } from '../framework/framework';
import type { PlannedAction } from './planned-item';
import { byPriority, type Standing } from './standing';

/** By quarter, from 0. Empty for a quarter in which nothing is worked on. */
export function focusByQuarter(count: number, planned: readonly PlannedAction[], standings: readonly Standing[], framework: Framework): readonly (readonly Standing[])[] {
	const { focus_per_quarter: most, focus_behavioural_min: behavioural } = framework.planning_rules;
	return Array.from({ length: count }, (_, quarter) => {
		const active = new Set(planned.filter(({ share }) => (share.hours[quarter] ?? 0) > 0).map(({ competence }) => competence.id));
		if (active.size === 0) return [];
		const built = standings.filter(({ competence, gap }) => gap > 0 && active.has(competence.id)).sort(byPriority);
		const chosen = built.slice(0, most);
		const missing = behavioural - chosen.filter((standing) => standing.behavioural).length;
		if (missing <= 0) return chosen;
		const rest = [...built, ...[...standings].sort(byPriority)].filter((standing) => standing.behavioural && !chosen.includes(standing));
		const added = [...new Set(rest)].slice(0, missing);
		return [...chosen.slice(0, most - added.length), ...added].sort(byPriority);
	});
}
