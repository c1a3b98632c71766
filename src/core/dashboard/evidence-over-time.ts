// How many notes each area got in which quarter. A note that names two competences of an area is one note of it. Counted
// anew only for an area that a change touches, as the rows of competences are.
import type { CalendarDate } from '../calendar-date';
import type { Area } from '../framework/competences';
import type { Quarter } from './quarters';
import { untouched, type BareNote, type CompetenceTally, type Tally } from './tally';

export interface AreaNotes {
	readonly area: string;
	/** One for each quarter of the model. */
	readonly counts: readonly number[];
	/** Before the first of these quarters. */
	readonly older: number;
	readonly undated: number;
	/** The newest up to today. */
	readonly last: BareNote | undefined;
}

interface Remembered {
	readonly parts: readonly unknown[];
	readonly notes: AreaNotes;
}

const remembered = new WeakMap<Area, Remembered>();
const noBareNotes: readonly BareNote[] = [];

/** Notes of the future are left out. `quarters` end with that of `today`. */
export function areaNotes(area: Area, tally: Tally, quarters: readonly Quarter[], today: CalendarDate): AreaNotes {
	const tallies = area.competences.map(({ id }) => tally.competences.get(id) ?? untouched);
	const bare = tally.areas.get(area.id) ?? noBareNotes;
	const parts = [today, quarters[0]?.start, bare, ...tallies];
	const known = remembered.get(area);
	if (known && known.parts.length === parts.length && known.parts.every((part, index) => part === parts[index])) return known.notes;
	const notes = count(area.id, tallies, bare, quarters, today);
	remembered.set(area, { parts, notes });
	return notes;
}

function count(area: string, tallies: readonly CompetenceTally[], bare: readonly BareNote[], quarters: readonly Quarter[], today: CalendarDate): AreaNotes {
	const dates = new Map<string, CalendarDate | undefined>();
	for (const { evidence } of tallies) for (const { path, date } of evidence) dates.set(path, date);
	for (const { path, date } of bare) dates.set(path, date);
	const counts = quarters.map(() => 0);
	const first = quarters[0]?.start ?? today;
	let older = 0;
	let undated = 0;
	let last: BareNote | undefined;
	for (const [path, date] of dates) {
		if (date === undefined) undated += 1;
		if (date === undefined || date > today) continue;
		if (date < first) older += 1;
		else {
			const at = quarters.findIndex(({ end }) => date <= end);
			counts[at] = (counts[at] ?? 0) + 1;
		}
		if (isLater(path, date, last)) last = { path, date };
	}
	return { area, counts, older, undated, last };
}

/** Of one day the first path, so that the order of events does not matter. */
function isLater(path: string, date: CalendarDate, last: BareNote | undefined): boolean {
	return last?.date === undefined || date > last.date || (date === last.date && path < last.path);
}
