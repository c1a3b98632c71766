// Since when a level has been supported without a break. Goes through the days on which a note begins or ceases to count;
// between them nothing changes.
import { addDays, addMonths, type CalendarDate } from '../calendar-date';
import type { Level } from '../level';
import type { EvidenceRules, Proof } from './supported-level';

interface Turn {
	readonly day: CalendarDate;
	readonly counting: number;
	readonly fresh: number;
	readonly complete: number;
}

/** Undefined when the level is not supported on `today`. */
export function supportedSince(proofs: readonly Proof[], level: Level, rules: EvidenceRules, today: CalendarDate): CalendarDate | undefined {
	const turns = proofs.flatMap((proof) => turnsOf(proof, level, rules, today)).sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
	let since: CalendarDate | undefined;
	let counting = 0;
	let fresh = 0;
	let complete = 0;
	turns.forEach((turn, index) => {
		counting += turn.counting;
		fresh += turn.fresh;
		complete += turn.complete;
		// What happens on one day happens at once.
		if (turns[index + 1]?.day === turn.day) return;
		const isSupported = counting >= rules.minNotes && fresh > 0 && (complete > 0 || !rules.needsStar);
		since = isSupported ? (since ?? turn.day) : undefined;
	});
	return since;
}

function turnsOf({ date, level: shown, missingStarParts }: Proof, level: Level, rules: EvidenceRules, today: CalendarDate): readonly Turn[] {
	if (date === undefined || shown === undefined || shown < level || date > today) return [];
	const complete = missingStarParts.length === 0 ? 1 : 0;
	// The last day of a period still counts.
	const faded = addDays(addMonths(date, Math.min(rules.freshMonths, rules.staleMonths)), 1);
	const gone = addDays(addMonths(date, rules.staleMonths), 1);
	const turns: readonly Turn[] = [
		{ day: date, counting: 1, fresh: 1, complete },
		{ day: faded, counting: 0, fresh: -1, complete: 0 },
		{ day: gone, counting: -1, fresh: 0, complete: -complete },
	];
	return turns.filter(({ day }) => day <= today);
}
