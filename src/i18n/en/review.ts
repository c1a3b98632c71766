// Words of the dialogues round a review: Review this quarter, and Since when?
import type { CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';
import { numberInWords, numberInWordsFirst } from './numbers';

const level = (value: number | undefined): string => (value === undefined ? 'none' : String(value));

export const review = {
	names: { review: 'Review this quarter', compare: 'Since when?' },
	name: (path: string) => path.replace(/^.*\//, '').replace(/\.md$/i, ''),

	already: (name: string) => `${name} was made today, so there is nothing new to review. Here it is.`,
	again: {
		title: (name: string) => `${name} is there already`,
		text: (name: string, date: CalendarDate, next: string) => `You made ${name} on ${formatDay(date)}, and it stays as it is. A second note, ${next}, would say what is new since then.`,
		yes: 'Make a second note',
		no: 'Leave it at that',
	},
	severalPlans: 'Choose the plan that is current first, then run the review again.',
	reading: (done: number, all: number) => `Reading notes: ${done} of ${all}.`,

	title: 'Review this quarter',
	help: 'The focus of the quarter ahead, then the note as it will read. Nothing has been written yet.',
	others: 'Others that come next',
	nameTaken: (path: string, name: string) => `${path} exists already. The new one will be called ${name}.`,
	focus: (quarter: number, most: number) => `In focus in quarter ${quarter}: ${numberInWords(most)} at most`,
	noPlan: 'Without a plan there is no focus to choose.',
	planOver: 'The plan is at its end, so no focus is chosen.',
	standing: (claimed: number | undefined, target: number) => (claimed === undefined ? `Not rated yet, the target is ${target}.` : `You say ${claimed}, the target is ${target}.`),
	current: 'In focus until now.',
	tooMany: (most: number) => `${numberInWordsFirst(most)} at most. Take one away first.`,
	noBehavioural: 'None of these is about leadership, presence or self-awareness. A quarter without one is a quarter in which nobody sees you differently.',
	noneChosen: 'Without a focus the quarter belongs to whatever comes up.',
	tick: (task: string, due: CalendarDate) => `Tick “${task}”, due ${formatDay(due)}, in the plan`,
	create: 'Create the review',
	cancel: 'Cancel',

	created: (name: string, plan: boolean) => (plan ? `${name} is made, and the plan has its focus.` : `${name} is made.`),
	label: (name: string) => `Review ${name}`,
	planNotWritten: (plan: string, why: string) => `The review is made. ${plan} was left as it is: ${why}`,
	planGone: (plan: string) => `The review is made. ${plan} is not there any more, so its focus was not changed.`,
	notTicked: (task: string) => `“${task}” was not ticked: its line in the plan has changed meanwhile.`,

	compare: {
		title: 'Since when?',
		help: 'What has changed between two days, as the notes say now. Nothing is written.',
		from: 'From',
		to: 'To',
		dateExpected: 'A date like 2026-08-28',
		order: 'The first day has to come before the second.',
		future: (today: CalendarDate) => `${formatDay(today)} is the latest day that can be compared.`,
		caption: (from: CalendarDate, to: CalendarDate) => `Competences that differ between ${formatDay(from)} and ${formatDay(to)}`,
		competence: 'Competence',
		claimed: 'You say',
		manager: 'Manager',
		sponsor: 'Sponsor',
		evidenced: 'Proved',
		gap: 'Gap',
		notes: 'New notes',
		same: (value: number | undefined) => level(value),
		change: (from: number | undefined, to: number | undefined) => (from === to ? level(to) : `${level(from)} → ${level(to)}`),
		spoken: (from: number | undefined, to: number | undefined) => (from === to ? level(to) : `from ${level(from)} to ${level(to)}`),
		nothing: (from: CalendarDate, to: CalendarDate) => `Nothing has changed between ${formatDay(from)} and ${formatDay(to)}.`,
		sums: (up: number, down: number, proved: number, notes: number) => `${up} up, ${down} down, ${proved} newly proved, ${notes} new ${notes === 1 ? 'note' : 'notes'}.`,
		mustMove: (before: number, after: number, total: number) =>
			before === after ? `Of the ${numberInWords(total)} that have to move, ${numberInWords(after)} ${after === 1 ? 'is' : 'are'} proved, as before.` : `Of the ${numberInWords(total)} that have to move, ${numberInWords(before)} ${before === 1 ? 'was' : 'were'} proved then, ${numberInWords(after)} ${after === 1 ? 'is' : 'are'} now.`,
		gaps: (before: number, after: number) => `Gap times weight over all rated: ${before} then, ${after} now.`,
		plan: 'The plan',
		done: (date: CalendarDate, task: string) => `Done on ${formatDay(date)}: ${task}`,
		due: (date: CalendarDate, task: string) => `Due ${formatDay(date)} and open: ${task}`,
		noTasks: 'No task was done or came due.',
		planNow: 'Tasks are read as they stand today: one without a date of its own is not in the list.',
		copy: 'Copy',
		copied: 'Copied.',
		close: 'Close',
	},
};
