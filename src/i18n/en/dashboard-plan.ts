// Words of the plan on the dashboard: this quarter, its tasks, and the conditions under which to apply.
import { daysBetween, partsOf, type CalendarDate } from '../../core/calendar-date';
import { formatDay } from './dates';
import { listInWords, numberInWords, numberInWordsFirst } from './numbers';

/** Up to nine in words. */
const number = (count: number): string => (count < 10 ? numberInWords(count) : String(count));

/** `28 May`, with the year when it is another one than today's. */
function day(date: CalendarDate, today: CalendarDate): string {
	const full = formatDay(date);
	return partsOf(date).year === partsOf(today).year ? full.replace(/ \d+$/, '') : full;
}

/** `in nine days`, `12 days ago` */
function away(date: CalendarDate, today: CalendarDate): string {
	const days = daysBetween(today, date);
	if (Math.abs(days) < 2) return days === 0 ? 'today' : days > 0 ? 'tomorrow' : 'yesterday';
	return days > 0 ? `in ${number(days)} days` : `${-days} days ago`;
}

/** Within a sentence; an abbreviation such as PMO stays. */
const inSentence = (text: string): string => (/^[A-Z][a-z]*[A-Z0-9]|^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));

const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

const reviews = { quarter: 'quarterly', 'half-year': 'half-yearly', year: 'yearly', last: 'last' };

function length(minutes: number): string {
	if (minutes % 60 !== 0) return `${minutes} minutes`;
	return minutes === 60 ? 'an hour' : `${number(minutes / 60)} hours`;
}

const damages = {
	'no-end': 'has a beginning and no end',
	'no-begin': 'has an end and no beginning',
	twice: 'is marked twice',
	nested: 'has marks of another part inside',
	version: 'has marks of another version',
};

export const dashboardPlan = {
	heading: 'This quarter',
	quarter: (quarter: number, end: CalendarDate, focus: readonly string[], today: CalendarDate) =>
		`Quarter ${quarter}, until ${day(end, today)}${focus.length === 0 ? '.' : `: ${focus.map(inSentence).join(', ')}.`}`,
	notBegun: (start: CalendarDate, focus: readonly string[], today: CalendarDate) =>
		`The plan begins on ${day(start, today)}${focus.length === 0 ? '.' : `, with ${listInWords(focus.map(inSentence))}.`}`,
	/** `{note}` is the link to the task. */
	nextMilestone: (due: CalendarDate, today: CalendarDate) => `Next milestone: {note}, ${day(due, today)}, ${away(due, today)}.`,
	milestoneName: (text: string) => inSentence(withoutStop(text)),
	due: (due: CalendarDate, today: CalendarDate) => `Due ${day(due, today)}, ${away(due, today)}: {note}`,
	manyOverdue: (count: number, review: CalendarDate | undefined, today: CalendarDate) =>
		`${count} tasks are past their date. That is a plan problem, not a you problem: go through them at the ${review === undefined ? 'next review' : `review of ${day(review, today)}`}, or do it now.`,
	showOverdue: (count: number) => `Show the ${count} tasks`,
	free: (before: CalendarDate, couldTake: string | undefined, today: CalendarDate) =>
		`Nothing due before ${day(before, today)}.${couldTake === undefined ? '' : ` The next from "What did not fit": ${inSentence(withoutStop(couldTake))}.`}`,
	reviewDue: (kind: keyof typeof reviews, due: CalendarDate, minutes: number, today: CalendarDate) =>
		`The ${reviews[kind]} review is due on ${day(due, today)}. It takes ${length(minutes)}.`,
	redecide: (date: CalendarDate, proved: number, wanted: number, today: CalendarDate) => {
		const is = date < today ? 'was' : 'is';
		const first = `${day(date, today)} ${is} the day to think again.`;
		if (wanted === 0) return first;
		return `${first} ${numberInWordsFirst(proved)} of the ${numberInWords(wanted)} you wanted ${proved === 1 || proved === 0 ? 'is' : 'are'} proved.`;
	},
	nextTasks: 'Next',
	overdueTasks: 'Past their date',
	routes: 'Milestones by route',
	route: (name: string, done: number, of: number) => `${name}: ${numberInWords(done)} of ${numberInWords(of)} done.`,
	routeWaiting: (name: string) => `${name}: waiting.`,
	applying: 'Applying for the role',
	done: 'Done',
	move: 'Move to…',
	drop: 'Drop it',
	reviewNow: 'Review now',
	startReview: 'Start',
	taskCounts: (due: number, overdue: number) => {
		if (due === 0 && overdue === 0) return 'No task is due this month.';
		return `${due === 0 ? 'No' : due} ${due < 2 ? 'task' : 'tasks'} due this month, ${overdue === 0 ? 'none' : overdue} past ${overdue === 1 ? 'its' : 'their'} date.`;
	},

	applyWhen: 'You can apply when:',
	condition: withoutStop,
	notYet: 'Not yet.',
	holdsSince: (since: CalendarDate) => `Holds since ${formatDay(since)}.`,
	holds: 'Holds.',
	judge: 'Every milestone of it is done; whether it is met is for you to say.',
	counted: (now: number, of: number) => `${numberInWordsFirst(now)} of ${numberInWords(of)} so far.`,

	unreadable: (key: string, found: string) => `The plan cannot be read: ${key} is "${found}". A date like 2028-12-01 is expected. The dashboard shows everything else.`,
	damaged: (part: string, kind: keyof typeof damages) => `In the plan the part ${part} ${damages[kind]}. Update leaves it alone until it is whole again.`,

	moveTitle: 'Move to another date',
	moveLabel: 'New date',
	moveExpected: 'A date like 2028-12-01',
	moveSave: 'Move',
	dropTitle: 'Drop this task',
	dropLabel: 'Why?',
	dropHelp: 'One line. It is kept in the plan, under its decisions.',
	dropExpected: 'A few words are enough.',
	dropSave: 'Drop it',
	cancel: 'Cancel',
	decision: (date: CalendarDate, task: string, reason: string) => `${date}: dropped “${task}”: ${reason}`,

	names: { finish: 'Tick a task', move: 'Move a task', drop: 'Drop a task' },
	labels: {
		finish: (task: string) => `Tick “${short(task)}”`,
		move: (task: string) => `Move “${short(task)}”`,
		drop: (task: string) => `Drop “${short(task)}”`,
	},
	told: {
		finish: (task: string) => `Done: ${short(task)}.`,
		move: (task: string, date: CalendarDate) => `Moved to ${formatDay(date)}: ${short(task)}.`,
		drop: (task: string) => `Dropped: ${short(task)}. The reason is kept under the plan's decisions.`,
	},
	unchanged: (task: string) => `Nothing to change: ${short(task)} is as you want it.`,
	refused: {
		changed: 'The task was left alone: its line in the plan has changed in the meantime. Look at it and try again.',
		gone: 'The task was left alone: its line is no longer in the plan.',
		twice: 'The task was left alone: its line stands in the plan twice, and which one is meant cannot be told. Change it in the note.',
		undated: 'The task was left alone: its line has no date to change. Change it in the note.',
	},
};

function short(task: string): string {
	const text = withoutStop(task);
	return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
