// On which side of the work the notes are: delivery, strategy, people. Which side an area is on comes from the framework;
// a note that shows two sides counts on both.
import { addMonths, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { Area } from '../framework/competences';
import { untouched, type Tally } from './tally';

export interface Balance {
	/** The first day that counts, twelve months back. */
	readonly from: CalendarDate;
	readonly delivery: number;
	readonly strategy: number;
	readonly people: number;
}

const months = 12;

export function balance(framework: Framework, tally: Tally, today: CalendarDate): Balance {
	const from = addMonths(today, -months);
	const on = (side: Area['side']): number => {
		const paths = new Set<string>();
		for (const area of framework.areas) if (area.side === side) addRecent(paths, area, tally, from, today);
		return paths.size;
	};
	return { from, delivery: on('delivery'), strategy: on('strategy'), people: on('people') };
}

function addRecent(paths: Set<string>, area: Area, tally: Tally, from: CalendarDate, today: CalendarDate): void {
	for (const { id } of area.competences) {
		for (const { path, date } of (tally.competences.get(id) ?? untouched).evidence) {
			// Newest first, undated last: behind this one nothing counts.
			if (date === undefined || date < from) break;
			if (date <= today) paths.add(path);
		}
	}
	for (const { path, date } of tally.areas.get(area.id) ?? []) if (date !== undefined && date >= from && date <= today) paths.add(path);
}
