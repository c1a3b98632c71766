// Words of Update transition plan: what would change, what was edited by hand, and what stands in the way.

function count(n: number, one: string, many: string): string {
	return `${n} ${n === 1 ? one : many}`;
}

const tasks = (n: number): string => count(n, 'task', 'tasks');

function lineNumbers(lines: readonly number[]): string {
	return lines.length === 1 ? `line ${lines.join()}` : `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1) ?? ''}`;
}

const expected = {
	date: 'A date like 2028-12-01 is expected.',
	profile: 'A target of the framework is expected, such as portfolio-pmo-lead.',
	hours: 'A number of hours from 0 to 40 is expected.',
};

/** Answers and properties by the words of the first screen. */
const labels = new Map([
	['pathway-target', 'Role'],
	['pathway-start', 'Start'],
	['pathway-target-date', 'First day in the role'],
	['pathway-hours-per-week', 'Hours a week'],
	['pathway-routes', 'Routes'],
	['pathway-focus', 'Focus'],
	['pathway-framework', 'Framework'],
]);

export const updatePlan = {
	name: 'Update transition plan',
	title: 'Update transition plan',
	help: 'This is what would change. Nothing has been written yet.',
	whichPlan: 'Which plan is to be updated?',
	nothing: (plan: string, day: string): string => `Nothing to update. ${plan} agrees with your answers, ratings and certificates as they are on ${day}.`,
	updated: (plan: string): string => `${plan} is up to date.`,
	label: (plan: string): string => `Update of ${plan}`,
	changedMeanwhile: 'Nothing was written: the note has changed since this was shown. Look it over again.',
	notWritten: (plan: string, why: string): string => `${plan} was not changed: ${why}`,
	answersGone: (note: string): string => `The plan is up to date. ${note} is not there any more, so what you decided in the plan could not be written there. Update the plan again to make one.`,
	answersNotWritten: (note: string, why: string): string => `The plan is up to date. ${note} was not changed: ${why}`,
	tasks: {
		title: 'Tasks',
		redated: (n: number): string => `${tasks(n)} ${n === 1 ? 'gets' : 'get'} another date`,
		reworded: (n: number): string => `${tasks(n)} ${n === 1 ? 'gets' : 'get'} other words`,
		added: (n: number): string => `${tasks(n)} added`,
		addedPast: (n: number): string => (n === 1 ? 'One of them has a date that is past already: move it to where it fits.' : `${n} of them have a date that is past already: move them to where they fit.`),
		removed: (n: number): string => `${tasks(n)} taken out`,
		kept: (n: number): string => `${tasks(n)} left as you have ${n === 1 ? 'it' : 'them'}`,
		none: 'No task changes.',
	},
	parts: {
		title: 'Parts written again',
		none: 'No part changes.',
		gone: 'No longer in the plan',
		goneHelp: 'One sentence stays between the marks, with whatever you have worked on there.',
	},
	/** Stands in the note where a part is no longer planned. */
	gone: 'This part is not in the plan any more.',
	edited: {
		title: (n: number): string => (n === 1 ? 'One part that you have edited' : `${n} parts that you have edited`),
		help: 'Your words stay unless you choose otherwise. Tasks you have worked on stay either way.',
		mine: 'Yours',
		anew: 'New',
		onlyMine: 'Only in yours',
		onlyAnew: 'Only in the new one',
		nothingElse: 'Nothing that the other does not say.',
		choose: (part: string): string => `What to do with "${part}"`,
		choices: { mine: 'Keep mine', new: 'Take the new one', both: 'Keep both: the new one goes below, outside the marks' },
	},
	headings: {
		title: 'Headings that no longer fit',
		help: 'Headings are yours and stay. These would read differently now.',
		line: (before: string, after: string): string => `"${before}" would be "${after}"`,
	},
	additions: {
		title: 'Parts that the note does not have',
		help: 'One that you have taken out stays out unless you tick it.',
	},
	properties: {
		title: 'Properties',
		ofAnswers: (note: string): string => `Properties of ${note}`,
		change: (label: string, before: string, after: string): string => (before === '' ? `${label}: ${after}` : `${label}: ${before}, now ${after}`),
		label: (key: string): string => labels.get(key) ?? key,
		cleared: (label: string, before: string): string => `${label}: ${before}, now none`,
	},
	decisions: {
		title: (note: string): string => `Routes decided on, written into ${note}`,
		taken: (route: string): string => `${route}: taken`,
		waiting: (route: string): string => `${route}: waits for an opening`,
		overruled: (route: string): string => `${route}: not for you`,
	},
	difference: {
		title: 'The plan and your answers disagree',
		help: 'After the update both say the same.',
		row: (label: string, plan: string, answers: string): string => `${label}: ${plan} in the plan, ${answers} in your answers`,
		which: 'Which of them counts?',
		plan: 'What the plan says',
		answers: 'What my answers say',
	},
	part: (id: string): string => `part ${id}`,
	apply: 'Update the plan',
	cancel: 'Cancel',
	noAnswers: {
		title: 'The answers behind this plan are missing',
		none: 'The plan names no note with your answers, and cannot be made again without them.',
		gone: (named: string): string => `The plan names ${named} for your answers, and there is no such note.`,
		offer: 'A private note can be written from what the plan says: role, dates and hours. Work days a quarter and months of notice are put down as six and three: correct them there.',
		yes: 'Write the note',
		no: 'Not now',
		label: (plan: string): string => `Answers of ${plan}`,
		written: (note: string): string => `${note} is written. Change an answer there, then update the plan.`,
		taken: (path: string): string => `The note was not written: ${path} has come into being meanwhile. Update the plan again.`,
		planGone: (note: string): string => `${note} is written, but the plan is not there any more.`,
		notLinked: (why: string): string => `The note is written, but the plan does not name it: ${why}`,
	},
	badValue: (key: string, found: string, kind: keyof typeof expected): string => `The plan cannot be read: ${key} is "${found}". ${expected[kind]} Nothing was changed.`,
	unreadable: (line: number | undefined): string => `The plan cannot be read: its properties are not valid${line === undefined ? '' : ` in line ${line}`}. Correct them, then update it again.`,
	incomplete: (note: string, keys: readonly string[]): string => `The plan was not updated: ${note} does not say ${keys.join(', ')}. Add ${keys.length === 1 ? 'it' : 'them'} to its properties, then update the plan again.`,
	refusedRequest: (why: string): string => `The plan was not updated. ${why}`,
	unread: (note: string, place: string, found: string): string => `In ${note}, ${place} says "${found}", which cannot be read and was left out. The rest counts.`,
	line: (line: number): string => `line ${line}`,
	propertiesRefused: (why: string): string => `The properties stay as they are: ${why}`,
	marks: {
		'no-end': (id: string, lines: readonly number[]): string => `In the plan the part ${id} has a beginning and no end (${lineNumbers(lines)}). Update leaves it alone until it is whole again.`,
		'no-begin': (id: string, lines: readonly number[]): string => `In the plan the part ${id} has an end and no beginning (${lineNumbers(lines)}). Update leaves it alone until it is whole again.`,
		twice: (id: string, lines: readonly number[]): string => `In the plan the part ${id} stands more than once (${lineNumbers(lines)}). Update leaves it alone until there is one.`,
		nested: (id: string, lines: readonly number[]): string => `In the plan the marks of the part ${id} are mixed up with those of another (${lineNumbers(lines)}). Update leaves it alone until each part ends before the next begins.`,
		version: (id: string, lines: readonly number[]): string => `In the plan the part ${id} was written by another version (${lineNumbers(lines)}). Update leaves it alone.`,
	},
};
