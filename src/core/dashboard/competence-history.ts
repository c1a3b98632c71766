// Where one competence stood on given days. Remembered while its notes, the days and the framework are the same, since a
// look back goes over all its notes once for each day.
import { latestRating } from '../assessment/ratings';
import type { CalendarDate } from '../calendar-date';
import { evidenceRules, supportedLevels } from '../evidence/supported-level';
import type { Competence } from '../framework/competences';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import type { CompetenceTally } from './tally';

/** One of each for every day asked for. */
export interface Standings {
	readonly claimed: readonly (Level | undefined)[];
	readonly evidenced: readonly (Level | undefined)[];
}

interface Remembered {
	readonly tally: CompetenceTally;
	readonly framework: Framework;
	readonly days: readonly CalendarDate[];
	readonly standings: Standings;
}

const remembered = new WeakMap<Competence, Remembered>();

export function standingsOf(competence: Competence, tally: CompetenceTally, days: readonly CalendarDate[], framework: Framework): Standings {
	const known = remembered.get(competence);
	if (known && known.tally === tally && known.framework === framework && sameDays(known.days, days)) return known.standings;
	const rules = evidenceRules(framework, competence);
	const standings = {
		claimed: days.map((day) => latestRating(tally.ratings, 'self', day)?.level),
		evidenced: supportedLevels(tally.evidence, rules, days),
	};
	remembered.set(competence, { tally, framework, days, standings });
	return standings;
}

function sameDays(a: readonly CalendarDate[], b: readonly CalendarDate[]): boolean {
	return a.length === b.length && a.every((day, at) => day === b[at]);
}
