// Which competences are asked for, and in which order: those that decide a plan first, then the rest of the quick
// assessment. And when to ask whether a row of high ratings is meant. Source: the wording of the wizard's screen 10.
import { competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import type { Level } from '../level';

/** What weighs most decides a plan. */
export const decisiveWeight = 3;
/** What one has done before decides which routes there are, whatever it weighs. */
const experiences = ['delivery-experience', 'business-management-experience'];

export interface RatingOrder {
	readonly decisive: readonly PlacedCompetence[];
	/** The others of the quick assessment. */
	readonly further: readonly PlacedCompetence[];
}

export function ratingOrder(framework: Framework): RatingOrder {
	const core = competencesOf(framework).filter((competence) => competence.core);
	const isExperience = ({ id }: PlacedCompetence): boolean => experiences.includes(id);
	const heaviest = core.filter((competence) => competence.weight === decisiveWeight && !isExperience(competence));
	const decisive = [...heaviest, ...core.filter(isExperience)];
	return { decisive, further: core.filter((competence) => !decisive.includes(competence)) };
}

const highLevel = 4;
const longRun = 5;

/**
 * Where a run of five or more ratings at 4 or 5 begins that ends with the last rating of `asked`; undefined when there is
 * none. What was skipped neither counts nor ends a run.
 */
export function highRun(asked: readonly string[], ratings: ReadonlyMap<string, Level>): number | undefined {
	let start: number | undefined;
	let length = 0;
	for (const [index, id] of asked.entries()) {
		const level = ratings.get(id);
		if (level === undefined) continue;
		if (level < highLevel) [start, length] = [undefined, 0];
		else [start, length] = [start ?? index, length + 1];
	}
	return length >= longRun ? start : undefined;
}
