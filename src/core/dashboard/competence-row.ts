// One competence on the dashboard. Rows are remembered: as long as a competence's part of the tally, the framework, the
// target and the day are the same, the row is the same object. So one changed note costs the rows it touches and no more,
// and the interface can tell an unchanged row by identity.
import { latestRating, type GivenRating } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import { ageOn, evidenceRules, support } from '../evidence/supported-level';
import type { Area, Competence } from '../framework/competences';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { Rater } from '../note-facts';
import type { CompetenceRow, Rating } from './rows';
import { nextProof } from './next-proof';
import type { CompetenceTally } from './tally';

export interface RowContext {
	readonly framework: Framework;
	/** Id of the target profile. */
	readonly profile: string;
	readonly today: CalendarDate;
}

/** The line to compare with; a framework may do without it. */
const comparisonProfile = 'pmo-manager-today';

interface Remembered extends RowContext {
	readonly tally: CompetenceTally;
	readonly row: CompetenceRow;
}

const remembered = new WeakMap<Competence, Remembered>();

export function competenceRow(area: Area, competence: Competence, tally: CompetenceTally, context: RowContext): CompetenceRow {
	const known = remembered.get(competence);
	if (known && known.tally === tally && known.framework === context.framework && known.profile === context.profile && known.today === context.today) return known.row;
	const row = makeRow(area, competence, tally, context);
	remembered.set(competence, { ...context, tally, row });
	return row;
}

function makeRow(area: Area, competence: Competence, tally: CompetenceTally, { framework, profile, today }: RowContext): CompetenceRow {
	const rules = evidenceRules(framework, competence);
	const ageOf = ageOn(today, rules);
	const evidence = tally.evidence.map(({ path, title, date, level, missingStarParts, private: isPrivate }) => ({ path, title, date, level, missingStarParts, age: ageOf(date), private: isPrivate }));
	const proved = support(tally.evidence, rules, today);
	const evidenced = proved?.level;
	const claimed = asRating(latestRating(tally.ratings, 'self', today));
	const others = otherRatings(tally.ratings, today);
	const target = competence.targets[profile] ?? 0;
	const gap = claimed === undefined ? undefined : Math.max(0, target - claimed.level);
	const unseenByOthers = asksForSecondView(framework, area, claimed?.level) && !others.some(({ rater }) => framework.rating_rules.second_view.raters.includes(rater));
	return {
		id: competence.id,
		name: competence.name,
		area: area.id,
		areaName: area.name,
		behavioural: area.behavioural,
		core: competence.core,
		weight: competence.weight,
		target,
		comparison: competence.targets[comparisonProfile],
		claimed,
		others,
		evidenced,
		provedUntil: proved?.until,
		gap,
		priority: gap === undefined ? undefined : gap * competence.weight,
		belowFloor: isBelowFloor(framework, competence, evidenced),
		evidence,
		nextProof: nextProof({ claimed: claimed?.level, evidenced, provedUntil: proved?.until, evidence, target, rules, unseenByOthers, prompt: competence.evidence_prompts[0] ?? '', today }),
	};
}

function asRating(rating: GivenRating | undefined): Rating | undefined {
	return rating && { level: rating.level, date: rating.date, path: rating.path };
}

const otherRaters: readonly Rater[] = ['manager', 'sponsor'];

function otherRatings(ratings: readonly GivenRating[], today: CalendarDate): CompetenceRow['others'] {
	return otherRaters.flatMap((rater) => {
		const rating = latestRating(ratings, rater, today);
		return rating ? [{ level: rating.level, date: rating.date, path: rating.path, rater }] : [];
	});
}

function asksForSecondView(framework: Framework, area: Area, claimed: Level | undefined): boolean {
	const { areas, from_level: fromLevel } = framework.rating_rules.second_view;
	return claimed !== undefined && claimed >= fromLevel && areas.includes(area.id);
}

/** The floor counts notes and not claims. */
function isBelowFloor(framework: Framework, competence: Competence, evidenced: Level | undefined): boolean {
	const floor = framework.dashboard_hints.knowledge_floor;
	return floor.competences.includes(competence.id) && (evidenced === undefined || evidenced < floor.min_level);
}
