// Words of Create transition plan: the questions, what is said beside an answer, and the preview.
import { numberInWords, numberInWordsFirst } from './numbers';

function count(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}

export const plan = {
	title: 'Create transition plan',
	role: {
		title: 'The role',
		help: 'A first plan needs only this; it takes about a minute. Nothing is written to your vault until you have seen it.',
		target: 'Which role?',
		/** What a target profile means in job titles, by its id; other profiles show their own note. */
		targetLines: new Map([
			['portfolio-pmo-lead', 'Head of Portfolio Office, Portfolio Office Manager, head of a central PMO'],
			['portfolio-director', 'An executive role. Few go there straight from a PMO.'],
		]),
		targetTitle: 'What is it called where you want to be?',
		/** The title that is proposed for a target profile; other profiles have none. */
		targetTitles: new Map([['portfolio-pmo-lead', 'Head of Portfolio Office']]),
		targetDate: 'First day in the role',
		start: 'Start',
		hoursPerWeek: 'Hours a week you can give this, outside your normal work',
		hoursPerWeekHelp: 'Count low. Four hours that happen do more than eight that do not.',
		workDaysPerQuarter: 'Days of work time a quarter your manager would agree to',
		workDaysPerQuarterHelp: 'For site visits, courses, running a ranking round. A guess will do; the plan adds up what it needs.',
		noticeMonths: 'Months of notice you would have to work',
	},
	expected: {
		date: 'A date like 2028-12-01',
		target: 'One of these roles. The one chosen last time is not in the framework any more.',
		hoursPerWeek: 'A number of hours, 0 to 40',
		workDaysPerQuarter: 'A whole number of days, 0 to 60',
		noticeMonths: 'A whole number of months, 0 to 24',
	},
	remarks: {
		targetNotAfterStart: 'The first day in the role has to be after the start.',
		startInPast: 'A plan cannot start in the past. Today is the earliest.',
		shorterThanAnyRoute: (shortest: number): string =>
			`${numberInWordsFirst(shortest)} months is the shortest any main route takes. The plan will hold learning, leadership and applications only. A later date makes room for more.`,
		overFourYears: 'Four years is a long time to plan. Consider a nearer role as the target of this plan and the far one for the next.',
		fewHours: (hours: number): string =>
			`At ${hours === 1 ? 'one hour' : `${numberInWords(hours)} hours`} a week the milestones take longer than the plan. They are stretched as far as the routes allow; the rest is listed under the plan. Four hours, or a later date, would fit.`,
		onlyReviews: 'With less than an hour a week only the reviews fit.',
	},
	lookAgain: (n: number): string => (n === 1 ? 'One answer needs another look before there can be a plan.' : `${n} answers need another look before there can be a plan.`),
	wizard: {
		opening: (screens: number): string =>
			`${numberInWordsFirst(screens)} short screens, about twenty minutes. Skip what you like; you can come back to it. Nothing is written to your vault until you have seen it.`,
		start: 'Start',
		goOn: (screen: number): string => `Go on at screen ${screen}`,
		back: 'Back',
		next: 'Next',
		skip: 'Skip this screen',
		makePlan: (): string => 'Make the plan with what I have said',
		progress: (n: number, of: number): string => `${n} of ${of}`,
	},
	makeFirstPlan: 'Make a first plan now',
	notSaid: 'Not said',
	clear: 'Clear',
	clearOf: (question: string): string => `Clear: ${question}`,
	addAnother: 'Add another',
	addAnotherTo: (question: string): string => `Add another: ${question}`,
	startAgain: 'Start again',
	startAgainTitle: 'Start again?',
	startAgainText: (day: string | undefined): string => (day === undefined ? 'The answers you gave last time are thrown away.' : `The answers of ${day} are thrown away.`),
	keepAnswers: 'Keep them',
	preview: {
		title: 'Look it over',
		help: 'This is the note. Nothing has been written yet.',
		route: (name: string): string => `Route: ${name}`,
		noRoute: 'Route: not chosen yet',
		focus: (names: readonly string[]): string => `Focus of the first quarter: ${names.length === 0 ? 'not chosen yet' : names.join(', ')}`,
		hours: (planned: number, available: number, quarters: number, workDays: number): string =>
			`Hours: ${planned} of ${available} in ${count(quarters, 'quarter', 'quarters')}; work days to agree: ${workDays}`,
		unfitted: (n: number): string => (n === 0 ? 'Did not fit: nothing' : `Did not fit: ${count(n, 'action', 'actions')}, listed in the note`),
		nameTaken: (path: string, name: string): string => `${path} exists already. The new one will be called ${name}.`,
		reports: 'The template needs a look. The plan can be made all the same.',
		/** By what is wrong; the text is what the template says there. */
		report: {
			unknown: (text: string, nearest: string | undefined): string => `${text} is not known and stays as it is.${nearest === undefined ? '' : ` Nearest: {{${nearest}}}.`}`,
			malformed: (text: string): string => `${text} is no placeholder and stays as it is. One looks like {{title}}.`,
			stray: (text: string): string => `${text} belongs to no part that begins before it. Take it out, or add the beginning.`,
			unclosed: (text: string): string => `${text} begins a part that does not end. Add its end.`,
			'wrong-kind': (text: string): string => `${text} is used for something else than it holds, and stays as it is.`,
			'too-deep': (text: string): string => `${text} is a part inside too many others and was not filled in.`,
			'too-long': (text: string): string => `At ${text} the note became too long and was cut off.`,
			'repeated-block': (text: string): string => `${text} stands in the note already. This one comes without its marks.`,
			'front-matter': (text: string): string => `The properties at the top cannot be added to${text === '' ? '' : ` (${text})`}. They are left out; the note has its own alone.`,
		},
		inLine: (line: number, sentence: string): string => `Line ${line}: ${sentence}`,
		create: 'Create the plan',
		change: 'Change an answer',
		cancel: 'Cancel',
	},
};
