// How many notes would support each level of a competence, said beside the levels while rating. Those that count are dated,
// not in the future and not older than the rules allow. Source: the vault contract, "Evidence rules".
import type { CalendarDate } from '../calendar-date';
import { ageOn, isComplete, type EvidenceRules, type Proof } from '../evidence/supported-level';
import type { Level } from '../level';

export interface NotesAtLevel {
	readonly notes: number;
	/** Of them with a complete STAR. */
	readonly stars: number;
}

export function notesAtLevel(proofs: readonly Proof[], rules: EvidenceRules, today: CalendarDate): (level: Level) => NotesAtLevel {
	const ageOf = ageOn(today, rules);
	const counting = proofs.filter(({ date }) => ['fresh', 'ageing'].includes(ageOf(date)));
	return (wanted) => {
		const there = counting.filter(({ level }) => level !== undefined && level >= wanted);
		return { notes: there.length, stars: there.filter(isComplete).length };
	};
}
