// Words of the part on where the notes are: by quarter and area, quiet areas, the balance of the sides, the knowledge floor.
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay, formatMonth } from './dates';
import { listInWords } from './numbers';

const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

export const whereNotesAre = {
	heading: 'Where the notes are',
	caption: 'Notes by area and quarter of the year',
	figures: 'Table of the notes by quarter',
	area: 'Area',
	byQuarter: (from: CalendarDate, to: CalendarDate) => `By quarter, ${formatMonth(from)} to ${formatMonth(to)}`,
	counted: 'Notes',
	last: 'Last note',
	older: 'Before',
	undated: 'No date',
	none: 'No note yet',
	noneAtAll: 'No note carries a competence tag yet. With the first one, this shows where they gather.',
	notes,
	balance: (delivery: number, strategy: number, people: number) =>
		`Your notes of the last twelve months: ${delivery} on the delivery side, ${strategy} on the strategy side, ${people} on the people side.`,
	mostlyDelivery: 'Most of what you write down is delivery. Portfolio panels ask about the other two.',
	sides: { delivery: 'Delivery', strategy: 'Strategy', people: 'People' },
	balanceHeading: 'The three sides',
	noneThisYear: 'No note of the last twelve months is on the delivery, strategy or people side.',
	floorHeading: 'Knowledge floor',
	below: (competence: string, level: number) => `${competence} is below level ${level}. Portfolio work leans on it; it comes first.`,
	claimed: (competence: string, level: number) => `${competence}: you say ${level}, without a note. The floor counts notes.`,
	holds: (competences: readonly string[], level: number) =>
		`${listInWords(competences.map((name, index) => (index === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1))))} ${competences.length === 1 ? 'is' : 'are all'} at ${level} or above, with a note each.`,
};

export const quiet = {
	heading: 'Quiet for a while',
	/** `{note}` is the link to the newest note. */
	since: (date: CalendarDate) => `nothing new since ${formatDay(date)}, {note}.`,
	never: (prompt: string) => `no note yet. An ordinary week usually holds one: ${prompt}`,
	noneHere: (area: string, days: number) => `${area} has had a note within the last ${days} days.`,
	none: (days: number) => `A note in every area within the last ${days} days.`,
};
