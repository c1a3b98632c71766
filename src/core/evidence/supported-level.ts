// Which level notes support, and until when. One question answers both: a level is supported through the earliest day on
// which one of its conditions lapses. Ages are calendar months, and the last day of a period still counts: a note of
// 22 November 2024 is fresh through 22 November 2026. Source: the vault contract, "Evidence rules".
import { addDays, addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Competence } from '../framework/competences';
import { levels, type Level } from '../level';
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

export interface Support {
	readonly level: Level;
	/** The last day on which the level is supported when nothing changes. */
	readonly until: CalendarDate;
}

/** The highest level the notes support on `today`; undefined when they support none. */
export function support(proofs: readonly Proof[], rules: EvidenceRules, today: CalendarDate): Support | undefined {
	return highest(levelsProved(datedProofs(proofs), rules, today));
}

/** The same for each of several days, with the notes put in order once. */
export function supportedLevels(proofs: readonly Proof[], rules: EvidenceRules, days: readonly CalendarDate[]): readonly (Level | undefined)[] {
	const dated = datedProofs(proofs);
	return days.map((day) => highest(levelsProved(dated, rules, day))?.level);
}

function highest(proved: readonly (CalendarDate | undefined)[]): Support | undefined {
	for (let index = proved.length - 1; index >= 0; index--) {
		const level = levels[index];
		const until = proved[index];
		if (level !== undefined && until !== undefined) return { level, until };
	}
	return undefined;
}

export function supportedLevel(proofs: readonly Proof[], rules: EvidenceRules, today: CalendarDate): Level | undefined {
	return support(proofs, rules, today)?.level;
}

/** The last day on which `level` is supported when nothing changes; undefined when it is not supported today. */
export function provedUntil(proofs: readonly Proof[], level: Level, rules: EvidenceRules, today: CalendarDate): CalendarDate | undefined {
	return levelsProved(datedProofs(proofs), rules, today)[level];
}

interface DatedProof {
	readonly date: CalendarDate;
	readonly level: Level;
	readonly complete: boolean;
}

/** Those that can count on some day, the newest first. */
function datedProofs(proofs: readonly Proof[]): readonly DatedProof[] {
	const dated: DatedProof[] = [];
	for (const { date, level, missingStarParts } of proofs) if (date !== undefined && level !== undefined) dated.push({ date, level, complete: missingStarParts.length === 0 });
	return dated.sort((a, b) => (a.date === b.date ? 0 : a.date > b.date ? -1 : 1));
}

/** By level from 0: the last day it is supported. */
function levelsProved(dated: readonly DatedProof[], rules: EvidenceRules, today: CalendarDate): readonly (CalendarDate | undefined)[] {
	const known = dated.findIndex(({ date }) => date <= today);
	if (known < 0) return [];
	return levels.map((level) => {
		let count = 0;
		let newest: CalendarDate | undefined;
		let enough: CalendarDate | undefined;
		let star: CalendarDate | undefined;
		for (let at = known; at < dated.length; at++) {
			const proof = dated[at];
			if (proof === undefined || proof.level < level) continue;
			count += 1;
			newest ??= proof.date;
			if (count === rules.minNotes) enough = proof.date;
			if (proof.complete || !rules.needsStar) star ??= proof.date;
			if (enough !== undefined && star !== undefined) break;
		}
		if (newest === undefined || enough === undefined || star === undefined) return undefined;
		const oldest = enough < star ? enough : star;
		const until = earlier(addMonths(newest, Math.min(rules.freshMonths, rules.staleMonths)), addMonths(oldest, rules.staleMonths));
		return until >= today ? until : undefined;
	});
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
	return a < b ? a : b;
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
