// Words of the part on how ratings and proofs have moved.
import { partsOf, type CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';

export const trend = {
	heading: 'How it has moved',
	since: (date: CalendarDate, up: number, down: number, proved: number) => `Since ${formatDay(date)}: ${up} up, ${down} down, ${proved} proved that were not.`,
	noChange: (date: CalendarDate) => `No rating has changed since ${formatDay(date)}.`,
	oneSession: 'One rating so far. The second, at the next review, makes a trend.',
	noSession: 'The first rating of your own begins the trend.',
	sinceField: 'Since',
	which: 'Show which',
	changed: (from: number, to: number) => `from ${from} to ${to}`,
	up: 'Up',
	down: 'Down',
	proved: 'Proved',
	provedNow: (from: number | undefined, to: number) => (from === undefined ? `proved at ${to}, nothing then` : `proved at ${to}, at ${from} then`),
	caption: 'At the end of each quarter, or today. Proved is what the notes supported on that day.',
	figures: 'Table of ratings and proofs by quarter',
	area: 'Area',
	pair: (claimed: string, proved: string) => `${claimed} / ${proved}`,
	figuresCaption: 'Mean level by area, first what you say, then what is proved',
	none: '–',
	quarter: (start: CalendarDate) => `Q${Math.ceil(partsOf(start).month / 3)} ${partsOf(start).year}`,
	now: (claimed: string | undefined, proved: string | undefined) => `${claimed === undefined ? 'Not rated' : `You say ${claimed}`}, ${proved === undefined ? 'nothing proved' : `proved ${proved}`}`,
};
