// The lists of the plan template, with what one item of each offers.
import type { PlaceholderNames } from '../../template/placeholder';

const quarters: PlaceholderNames = {
	text: 'months period focusText result',
	number: 'number hours capacity workDays',
	block: 'quarterBlock',
	list: {
		focusRows: { text: 'name levels nextLevel question' },
		tasks: { text: 'id text taskTag dueMark keep cost', date: 'begin', flag: 'isMilestone isReview beginAtOnce beginLater' },
	},
};

export const planLists: Readonly<Record<string, PlaceholderNames>> = {
	notGiven: { text: 'separator name takes' },
	firstTasks: { text: 'separator link' },
	organisationWords: { text: 'line' },
	readings: { text: 'heading text' },
	services: { text: 'today names' },
	grown: { text: 'separator name version' },
	skillsUnused: { text: 'name link due', flag: 'notFitted' },
	priorRoles: { text: 'separator role years usableFor' },
	startingUnsaid: { text: 'ask why' },
	ambitionWords: { text: 'line' },
	applyWhen: { text: 'condition today' },
	mustMove: { text: 'name firstProof', number: 'level toApply targetLevel priority canProve', flag: 'belowFloor' },
	suggestions: { text: 'name because decision' },
	pulled: { text: 'link due because' },
	mainRoutes: { text: 'name months fits suits risk doneWhen', number: 'closes', flag: 'waits' },
	quarters,
	certificates: { text: 'name state exam course renewBy' },
	doneMilestones: { text: 'id text', date: 'taken' },
	businessQuestions: { text: 'question' },
	businessTasks: { text: 'link due' },
	leadership: { text: 'name levels descriptor' },
	feedbackQuestions: { text: 'ask', number: 'number' },
	people: { text: 'role why ask name lastContact' },
	makingRoom: { text: 'what' },
	risks: { text: 'risk guard' },
	opportunities: { text: 'date opportunity route whoKnows decision why' },
	notFitted: { text: 'what builds', number: 'hours workDays' },
	cadence: { text: 'every minutes what extra' },
	decisions: { text: 'text', date: 'date' },
};
