// Where somebody stands in each competence against the target profile: gap, weight, and what has to move first.
import type { Framework, PlacedCompetence } from '../framework/framework';
import { competencesOf } from '../framework/framework';
import type { Level } from '../level';
import type { PlanRequest } from './plan-request';

export interface Standing {
	readonly competence: PlacedCompetence;
	/** Place in the framework file, from 0. */
	readonly order: number;
	/** Self rating, or the level of the assumed profile; undefined when neither is known. */
	readonly level: Level | undefined;
	readonly target: Level;
	/** Target minus level, never below 0; 0 without a level. */
	readonly gap: number;
	/** Gap times weight. */
	readonly priority: number;
	readonly belowFloor: boolean;
	/** Of the greatest weight and below the level that applying asks for, or not rated. */
	readonly mustMove: boolean;
	/** Leadership, presence or self-awareness. */
	readonly behavioural: boolean;
}

/** What has to be proved of every competence of the greatest weight before applying. Source: `landing.apply_when`. */
export const levelToApply = 3;
export const greatestWeight = 3;

export function standingsOf(request: PlanRequest, framework: Framework): readonly Standing[] {
	const floor = framework.dashboard_hints.knowledge_floor;
	return competencesOf(framework).map((competence, order) => {
		const assumed = request.assumedProfile === undefined ? undefined : competence.targets[request.assumedProfile];
		const level = request.ratings.get(competence.id) ?? assumed;
		const target = competence.targets[request.target] ?? 0;
		const gap = level === undefined ? 0 : Math.max(0, target - level);
		return {
			competence,
			order,
			level,
			target,
			gap,
			priority: gap * competence.weight,
			belowFloor: level !== undefined && level < floor.min_level && floor.competences.includes(competence.id),
			mustMove: competence.weight === greatestWeight && (level === undefined || level < levelToApply),
			behavioural: competence.area.behavioural || competence.id === 'self-awareness',
		};
	});
}

/** Largest gap times weight first, then below the knowledge floor, then the order of the file. */
export function byPriority(a: Standing, b: Standing): number {
	return b.priority - a.priority || Number(b.belowFloor) - Number(a.belowFloor) || a.order - b.order;
}

/** Sum of gap times weight over some competences. */
export function priorityOf(standings: readonly Standing[], competences: readonly string[]): number {
	return standings.filter(({ competence }) => competences.includes(competence.id)).reduce((sum, { priority }) => sum + priority, 0);
}
