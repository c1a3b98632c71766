// What to look at in the quarter ahead: three competences at most, one of them behavioural. First those that the tasks of the
// quarter build, by gap times weight, then what has to be proved next. Source: `planning_rules` of the framework, "focus".
import type { CompetenceRow } from '../dashboard/model';
import { isProvedEnough } from '../dashboard/must-move';
import type { Framework } from '../framework/framework';
import { isBehavioural, type ReviewFacts } from './review-facts';

export interface FocusOption {
	readonly row: CompetenceRow;
	/** Ticked at first. */
	readonly isProposed: boolean;
	/** In focus until now. */
	readonly isCurrent: boolean;
	/** The first task of the quarter ahead that builds it. */
	readonly task: string | undefined;
	/** Weighs most and is not proved at the level that applying asks for. */
	readonly hasToMove: boolean;
}

const greatestWeight = 3;
const othersOffered = 5;

/** The proposals first, then what is in focus now, then a few that come next. */
export function focusOptions(facts: ReviewFacts, framework: Framework): readonly FocusOption[] {
	const { model } = facts;
	const proposed = proposals(facts, framework);
	const current = model.competences.filter(({ id }) => model.plan?.focus.includes(id) === true && !proposed.some((row) => row.id === id));
	const others = candidates(facts).filter((row) => !proposed.includes(row) && !current.includes(row)).slice(0, othersOffered);
	return [...proposed, ...current, ...others].map((row) => ({
		row,
		isProposed: proposed.includes(row),
		isCurrent: model.plan?.focus.includes(row.id) === true,
		task: facts.plan?.builds.get(row.id),
		hasToMove: row.weight === greatestWeight && !isProvedEnough(row),
	}));
}

export function mostInFocus(framework: Framework): number {
	return framework.planning_rules.focus_per_quarter;
}

/** One of leadership, presence or self-awareness; as many as the framework asks for. */
export function hasEnoughBehavioural(chosen: readonly CompetenceRow[], framework: Framework): boolean {
	return chosen.filter(isBehavioural).length >= framework.planning_rules.focus_behavioural_min;
}

function proposals(facts: ReviewFacts, framework: Framework): readonly CompetenceRow[] {
	const { focus_per_quarter: most, focus_behavioural_min: behavioural } = framework.planning_rules;
	const all = candidates(facts);
	const chosen = all.slice(0, most);
	const missing = behavioural - chosen.filter(isBehavioural).length;
	if (missing <= 0) return chosen;
	const added = all.filter((row) => isBehavioural(row) && !chosen.includes(row)).slice(0, missing);
	return [...chosen.slice(0, most - added.length), ...added];
}

/** Best first: built by a task and with a gap, in the order of the gaps; then the order of the next proofs. */
function candidates({ plan, model }: ReviewFacts): readonly CompetenceRow[] {
	const built = model.competences.filter(({ id, gap }) => plan?.builds.has(id) === true && gap !== undefined && gap > 0);
	const next = model.nextProofs.flatMap((id) => model.competences.find((row) => row.id === id) ?? []);
	return [...new Set([...built, ...next])];
}

