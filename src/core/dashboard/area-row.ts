// One area on the radar: weighted means over what is rated or proved, and over nothing else. Where nothing is, there is no
// value, which is a gap in the line and not 0. Source: the vault contract, "Evidence rules".
import type { CalendarDate } from '../calendar-date';
import type { Area } from '../framework/competences';
import type { AreaRow, CompetenceRow } from './rows';
import { lastShown } from './ranking';
import type { BareNote } from './tally';
import { weightedMean } from './weighted-mean';

/** `rows` are the area's competences in the order of the file. */
export function areaRow(area: Area, rows: readonly CompetenceRow[], bareNotes: readonly BareNote[], today: CalendarDate): AreaRow {
	const rated = rows.filter(({ claimed }) => claimed !== undefined);
	const measured = rated.length === 0 ? rows : rated;
	return {
		id: area.id,
		name: area.name,
		behavioural: area.behavioural,
		claimed: weightedMean(rows, (row) => row.claimed?.level),
		evidenced: weightedMean(rows, (row) => row.evidenced),
		manager: weightedMean(rows, (row) => row.others.find(({ rater }) => rater === 'manager')?.level),
		sponsor: weightedMean(rows, (row) => row.others.find(({ rater }) => rater === 'sponsor')?.level),
		target: weightedMean(measured, (row) => row.target) ?? 0,
		comparison: weightedMean(measured, (row) => row.comparison),
		rated: rated.length,
		proved: rows.filter(({ evidenced }) => evidenced !== undefined).length,
		of: rows.length,
		competences: rows.map(({ id }) => id),
		bareNotes: bareNotes.map(({ path }) => path),
		lastEvidence: latest([...rows.map(lastShown), ...bareNotes.map(({ date }) => (date !== undefined && date <= today ? date : undefined))]),
	};
}

function latest(dates: readonly (CalendarDate | undefined)[]): CalendarDate | undefined {
	return dates.reduce((last, date) => (last === undefined || (date !== undefined && date > last) ? date : last), undefined);
}
