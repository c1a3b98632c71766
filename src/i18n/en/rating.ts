// Words of rating: the wizard's screen, Rate my competences, and what is reported.
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';
import { numberInWords, startSentence } from './numbers';

const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const inWords = (n: number): string => teens[n - 13] ?? numberInWords(n);

export const rating = {
	names: {
		rate: 'Rate my competences',
		prepare: 'Prepare a rating for someone else',
		readBack: 'Read back a rating',
	},
	/** Screen 10 of the wizard. */
	screen: {
		title: 'A first rating',
		help: 'For each competence, choose the highest level you could prove with two dated examples. If in doubt, the lower one. Nobody sees this but you.',
		helpOrder: (decisive: number, further: number): string =>
			`${startSentence(inWords(decisive))} decide the plan; they come first. ${startSentence(inWords(further))} more sharpen it. You can stop after any of them.`,
		enough: (decisive: number, further: number): string => `That is the ${inWords(decisive)} the plan needs. ${startSentence(inWords(further))} more?`,
		goOn: 'Go on',
		makePlan: 'Make the plan with these',
		none: (command: string): string => `Without ratings the plan follows your routes only. You can rate any time with ${command}.`,
	},
	high: {
		question: 'Four is where executives have acted on your work. Could you prove these with two dated examples each?',
		keep: 'Yes, keep them',
		again: 'Look at them again',
	},
	question: 'Which is the highest you could prove with two dated examples?',
	place: (index: number, of: number, area: string): string => `${index} of ${of}: ${area}`,
	notYet: 'Not yet: no real exposure',
	levelName: (level: number, name: string): string => `${level} ${name}`,
	ratedBefore: 'You have rated this one before. If you skip it, that rating counts.',
	skip: 'Skip this one',
	clear: 'Take the rating back',
	keys: (skip: string): string => `Keys 0 to 5 choose and go on, ${skip} skips.`,
	skipKey: 'S',
	/** Beside a level. */
	notesAt: ({ notes, stars }: { readonly notes: number; readonly stars: number }): string => {
		if (notes === 0) return 'No note at this level yet';
		if (notes === 1) return `One note at this level or above, ${stars === 1 ? 'a complete STAR' : 'not a complete STAR yet'}`;
		return `${notes} notes at this level or above, ${stars === 0 ? 'none' : stars === 1 ? 'one' : stars} of them a complete STAR`;
	},
	raising: (from: number, to: number): string => `You are going from ${from} to ${to}. What has changed?`,
	reasonExpected: 'A few words on what has changed',
	whichNote: 'Which note shows it?',
	notWritten: 'Not written yet',
	lowering: 'Lowering a rating costs nothing here. It makes the next one believable.',
	back: 'Back',
	finish: 'Finish here',
	main: { next: 'Next', save: 'Save', close: 'Close' },
	rated: (n: number, of: number): string => (of === 1 ? (n === 1 ? 'Your rating' : 'Not rated') : `${n} of ${of} rated`),
	nothingRated: 'Nothing is rated, so there is nothing to write.',
	from: (level: number): string => `${level} before`,
	path: (path: string): string => `Will be written: ${path}`,
	start: {
		how: (core: number, decisive: number): string => `The quick assessment has ${core} competences, the ${inWords(decisive)} that decide most first. It takes about twelve minutes.`,
		rule: 'For each, choose the highest level you could prove with two dated examples. Skip what you like, and stop when you like.',
		last: (date: CalendarDate): string => `You last rated yourself on ${formatDay(date)}. Earlier ratings are kept as they are.`,
		never: 'You have not rated yourself yet.',
		kept: (rated: number): string => `You stopped on the way; ${rated === 1 ? 'one rating is' : `${rated} ratings are`} kept.`,
		all: (core: number): string => `Rate the ${core}`,
		one: 'One competence',
		goOn: (index: number, of: number): string => `Go on at ${index} of ${of}`,
		again: 'Start again',
		notNow: 'Not now',
		againTitle: 'Start again?',
		againText: 'The ratings you gave on the way are thrown away. What was saved stays.',
		keep: 'Keep them',
	},
	kept: (command: string): string => `Your ratings are kept. ${command} goes on where you stopped.`,
	saved: (name: string): string => `Saved as ${name}. Earlier ratings are kept.`,
	label: (name: string): string => `Creation of ${name}`,
	privateNote: 'A private note shows it.',
	prepare: {
		help: 'Makes a page that explains itself, to print or to send. It says nothing of how you rate yourself.',
		who: 'Who is to rate you?',
		raters: { manager: 'My line manager', sponsor: 'My sponsor' },
		own: 'Your name or initials',
		ownHelp: 'As they know you. May stay empty.',
		their: 'Their name or initials',
		theirHelp: 'May stay empty.',
		which: 'For which competences?',
		allOf: 'All or none',
		allOfArea: (area: string): string => `All or none of ${area}`,
		none: 'Choose at least one competence.',
		chosen: (n: number): string => (n === 1 ? 'One competence.' : `${n} competences.`),
		make: 'Make the form',
		cancel: 'Cancel',
		made: (name: string, command: string): string => `Made: ${name}. When it is filled in, open it and run ${command}.`,
		label: (name: string): string => `Creation of ${name}`,
	},
	readBack: {
		which: 'Which form is filled in?',
		noDraft: (command: string): string => `No form waits to be read back. Make one with ${command}, or open the one you mean.`,
		read: (name: string, n: number): string => `${name}: ${n === 1 ? 'one rating' : `${n} ratings`} read back. From now on ${n === 1 ? 'it counts' : 'they count'}.`,
		unchanged: (name: string): string => `${name} says this already. Nothing was written.`,
		label: (name: string): string => `Reading back of ${name}`,
		noTable: (name: string, competence: string, level: string): string => `${name} was not read back: it has no table with the columns ${competence} and ${level}. Put their names back at the top of the table, then read it back again.`,
		nothing: (name: string): string => `${name} stays a draft: no level that can be read is filled in yet.`,
		badProperties: (name: string, line: string): string => `${name} was not changed: its properties cannot be read${line}. Open it, correct the properties at the top, then read it back again.`,
		/** What was left as it is, and what is expected there. */
		problem: {
			level: (line: number, competence: string, found: string): string => `Line ${line}, ${competence}: "${found}" is not one level. A number from 0 to 5 is expected.`,
			competence: (line: number, competence: string): string => `Line ${line}: ${competence === '' ? 'a row without a name' : competence} is no competence of the framework.`,
			twice: (line: number, competence: string, found: string): string => `Line ${line}: ${competence} stands in the table before with another level than ${found}. Neither was taken.`,
		},
		more: (n: number): string => (n === 1 ? 'One more row could not be read.' : `${n} more rows could not be read.`),
	},
};
