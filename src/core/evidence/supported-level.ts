// Which level notes support, and until when. One question answers both: a level is supported through the earliest day on
// which one of its conditions lapses. Ages are calendar months, and the last day of a period still counts: a note of
// 22 November 2024 is fresh through 22 November 2026. Source: the vault contract, "Evidence rules".
import { addDays, addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Competence } from '../framework/competences';
import type { Level } from '../level';
import type { StarPart } from '../note-facts';

export interface EvidenceRules {
	readonly minNotes: number;
	readonly needsStar: boolean;
	readonly freshMonths: number;
	/** Older than this is shown and does not count. */
	readonly staleMonths: number;
}

export interface Proof {
	readonly date: CalendarDate | undefined;
	readonly level: Level | undefined;
	readonly missingStarParts: readonly StarPart[];
}

export type Age = 'fresh' | 'ageing' | 'old' | 'undated' | 'future';

export function evidenceRules(framework: Framework, competence: Competence): EvidenceRules {
	const rules = framework.rating_rules.evidence_supports_level;
	return {
		minNotes: rules.min_notes,
		needsStar: rules.at_least_one_complete_star,
		freshMonths: competence.fresh_months ?? rules.fresh_months,
		staleMonths: rules.stale_months,
	};
}

const fromTheTop: readonly Level[] = [5, 4, 3, 2, 1, 0];

/** Undefined when the notes support none. */
export function supportedLevel(proofs: readonly Proof[], rules: EvidenceRules, today: CalendarDate): Level | undefined {
	return fromTheTop.find((level) => provedUntil(proofs, level, rules, today) !== undefined);
}

/** The last day on which `level` is supported when nothing changes; undefined when it is not supported today. */
export function provedUntil(proofs: readonly Proof[], level: Level, rules: EvidenceRules, today: CalendarDate): CalendarDate | undefined {
	const at = proofs.filter((proof) => proof.level !== undefined && proof.level >= level);
	const newest = newestFirst(at, today);
	const star = rules.needsStar ? newestFirst(at.filter(isComplete), today)[0] : newest[0];
	const enough = newest[rules.minNotes - 1];
	if (newest[0] === undefined || star === undefined || enough === undefined) return undefined;
	const until = earliest([
		addMonths(newest[0], Math.min(rules.freshMonths, rules.staleMonths)),
		addMonths(enough, rules.staleMonths),
		addMonths(star, rules.staleMonths),
	]);
	return until >= today ? until : undefined;
}

export function isComplete(proof: Proof): boolean {
	return proof.missingStarParts.length === 0;
}

/** Says the age of a date on `today`. Made once for many notes, since the two borders are the same for all. */
export function ageOn(today: CalendarDate, rules: EvidenceRules): (date: CalendarDate | undefined) => Age {
	const freshFrom = firstDayWithin(rules.freshMonths, today);
	const countsFrom = firstDayWithin(rules.staleMonths, today);
	return (date) => {
		if (date === undefined) return 'undated';
		if (date > today) return 'future';
		if (date < countsFrom) return 'old';
		return date < freshFrom ? 'ageing' : 'fresh';
	};
}

/** The earliest date that `months` later is not before `today`. Differs from going back where months differ in length. */
function firstDayWithin(months: number, today: CalendarDate): CalendarDate {
	const back = addMonths(today, -months);
	return addMonths(back, months) >= today ? back : addDays(back, 1);
}

function newestFirst(proofs: readonly Proof[], today: CalendarDate): readonly CalendarDate[] {
	const dates = proofs.flatMap(({ date }) => (date !== undefined && date <= today ? [date] : []));
	return dates.sort().reverse();
}

function earliest(dates: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
	return dates.reduce((first, date) => (date < first ? date : first));
}
