// Words of Create transition plan: the routes, side by side and one by one, and what moved between quarters.
import { listInWords, numberInWordsFirst } from './numbers';

const hours = (n: number): string => `${numberInWordsFirst(n)} ${n === 1 ? 'hour' : 'hours'}`;
const has = (n: number): string => (n === 1 ? 'has' : 'have');

export const planRoutes = {
	title: 'Routes',
	help: 'What your answers suggest, and why. You decide; if you decide otherwise, one line of reason goes into the plan.',
	noDates: 'The dates on the first screen need another look before there can be routes.',
	proposals: 'What is chosen beforehand is a proposal. Next takes it as it is shown; skipping leaves it open.',
	pointsNowhere: 'Nothing in your answers points to a particular route. Choose one, or leave the plan with learning and style for now.',
	suggested: 'Suggested',
	others: 'Not suggested by your answers',
	taken: 'Take it',
	waiting: 'Wait for an opening',
	overruled: 'Not for me',
	why: 'Why?',
	clear: 'Clear',
	clearOf: (route: string): string => `Clear: ${route}`,
	proposedFirst: {
		'waits-for-nobody': 'Proposed first because it waits for nobody.',
		'closes-most': 'Proposed first because it closes the most for the time it takes.',
	},
	beside: 'It runs beside every main route.',
	waits: 'It waits for an opening; each review decides on it again.',
	tooLong: (months: number, planMonths: number, fits: string): string =>
		`Together these take ${months} months; the plan has ${planMonths}. Choose one, shorten one, or move the date to ${fits}.`,
	tooLongToApply: (months: number, monthsToApply: number, fits: string): string =>
		`Together these take ${months} months; the first application is due after ${monthsToApply}. Choose one, shorten one, or move the date to ${fits}.`,
	longerThanPlan: (shortest: number, planMonths: number): string => `It takes at least ${shortest} months and the plan has ${planMonths}, so the plan leaves it out.`,
	longerThanApplying: (shortest: number, monthsToApply: number): string =>
		`It takes at least ${shortest} months and the first application is due after ${monthsToApply}, so some of it will not fit.`,
	shortened: (usual: number, monthsToApply: number): string => `It usually takes ${usual} months; here it is shortened to the ${monthsToApply} before the first application.`,
	/** `need` is in the words of the framework: "A sponsor on the executive". */
	absent: (need: string): string => `This route needs ${need.charAt(0).toLowerCase()}${need.slice(1)}. You have not named one; finding one becomes the first task.`,
	compare: 'Compare',
	comparison: {
		caption: 'The main routes side by side',
		months: 'Months',
		monthsOf: (shortest: number, usual: number, longest: number): string => `${shortest} to ${longest}, usually ${usual}`,
		closes: (total: number): string => (total === 0 ? 'Closes of your gaps' : `Closes of your gaps (gap × weight, ${total} in all)`),
		closesOf: (sum: number, names: readonly string[]): string => `${sum}: ${listInWords(names)}`,
		closesNothing: 'None of those you rated',
		notRated: 'Not known until you have rated',
		opening: 'Waits for an opening',
		yes: 'Yes',
		no: 'No',
		risk: 'First risk',
		needs: 'Needs',
		done: 'Done when',
		builds: 'Builds besides',
		nothing: 'Nothing else',
		list: (names: readonly string[]): string => names.join(', '),
		needList: (needs: readonly string[]): string => needs.map((need) => `${need}.`).join(' '),
	},
	preview: {
		over: (quarter: number, holds: number, capacity: number): string => `Quarter ${quarter} holds ${holds} hours of milestones and you have ${capacity}.`,
		moved: (n: number, to: readonly number[]): string => `${hours(n)} ${has(n)} moved to quarter${to.length === 1 ? '' : 's'} ${listInWords(to.map(String))}.`,
		leftOut: (n: number): string => `${hours(n)} did not fit.`,
		overToo: (n: number): string => (n === 1 ? 'One more quarter is over its hours as well.' : `${numberInWordsFirst(n)} more quarters are over their hours as well.`),
		wouldKeep: (n: number): string => `More hours, or a later date, would keep ${n === 1 ? 'it' : 'them'}.`,
		others: 'Written with it:',
		inConfidence: 'Your answers are in a private note beside it.',
	},
};
