// What the lists of the plan template mean, with what one item of each offers.
import type { Meanings } from './meaning';

export const planListMeanings: Meanings = {
	notGiven: {
		meaning: 'Gaps that only a route not chosen would build',
		fields: {
			separator: ['What stands between this item and the one before'],
			name: ['Name', 'Direct delivery experience'],
			takes: ['What it would take', 'a secondment'],
		},
	},
	firstTasks: {
		meaning: 'What is due first',
		fields: {
			separator: ['What stands between this item and the one before', '; '],
			link: ['Link to the task', '[[#^pw-drive-1|One named piece of work]]'],
		},
	},
	organisationWords: {
		meaning: 'The organisation in the person’s words',
		fields: {
			line: ['One line of what was written', 'Housing association.'],
		},
	},
	readings: {
		meaning: 'What the answers mean',
		fields: {
			heading: ['The answer', 'Controlling'],
			text: ['What it means', 'People comply with you.'],
		},
	},
	services: {
		meaning: 'Services by how far they are the PMO’s',
		fields: {
			today: ['How far', 'We run it'],
			names: ['Their names', 'Portfolio reporting'],
		},
	},
	grown: {
		meaning: 'Services that the plan grows',
		fields: {
			separator: ['What stands between this item and the one before'],
			name: ['Name', 'Prioritisation'],
			version: ['One level up', 'one list of all demand'],
		},
	},
	skillsUnused: {
		meaning: 'Management skills not in use',
		fields: {
			name: ['Name', 'Presenting to a board'],
			link: ['Link to the task', '[[#^pw-drive-1|One named piece of work]]'],
			due: ['When it is due; empty when it did not fit', '29 January 2027'],
			notFitted: ['What it brought forward found no room'],
		},
	},
	priorRoles: {
		meaning: 'Roles before the PMO',
		fields: {
			separator: ['What stands between this item and the one before', '; '],
			role: ['Role', 'PMO analyst'],
			years: ['From and to', '2016 to 2018'],
			usableFor: ['What of it is still usable', 'planning'],
		},
	},
	startingUnsaid: {
		meaning: 'Questions not answered yet, those that change most first',
		fields: {
			ask: ['The question', 'How do decisions really get made?'],
			why: ['What the answer would change', 'What comes first.'],
		},
	},
	ambitionWords: {
		meaning: 'What the person wants, in their words',
		fields: {
			line: ['One line of what was written', 'I will not move house.'],
		},
	},
	applyWhen: {
		meaning: 'Conditions for applying',
		fields: {
			condition: ['The condition', 'Every competence of weight 3 is proved'],
			today: ['Where it stands', '0 of 11'],
		},
	},
	mustMove: {
		meaning: 'Competences that have to move before applying',
		fields: {
			name: ['Name', 'Prioritisation'],
			belowFloor: ['It is below the knowledge floor'],
			level: ['Level today; empty when not rated', '2'],
			toApply: ['Level needed to apply', '3'],
			targetLevel: ['Level of the target', '4'],
			priority: ['Gap times weight', '6'],
			canProve: ['Highest level that the plan’s own work can prove', '3'],
			firstProof: ['When the first proof at that level is due', '28 May 2027'],
		},
	},
	suggestions: {
		meaning: 'Routes that the answers suggest',
		fields: {
			name: ['Name', 'Managerial style and presence'],
			because: ['Why', 'Leadership decides this step.'],
			decision: ['What was decided', 'Taken'],
		},
	},
	pulled: {
		meaning: 'Actions that the answers brought forward',
		fields: {
			link: ['Link to the task', '[[#^pw-drive-1|One named piece of work]]'],
			due: ['When it is due; empty when it did not fit', '29 January 2027'],
			because: ['Why', 'nobody on the executive is behind this yet.'],
		},
	},
	mainRoutes: {
		meaning: 'All main routes, for comparison',
		fields: {
			name: ['Name', 'Secondment to operations, finance or strategy'],
			months: ['Shortest, usual and longest time', '9, **15**, 24'],
			closes: ['Gap times weight that it closes', '29'],
			waits: ['It waits for an opening'],
			fits: ['Whether it fits before the first application', 'Yes'],
			suits: ['Whom it suits', 'Someone senior wants better choices'],
			risk: ['Its first risk', 'Title changes but the work does not'],
			doneWhen: ['Its exit test', 'Two decisions taken on your advice'],
		},
	},
	quarters: {
		meaning: 'The quarters',
		fields: {
			number: ['Number of the quarter', '1'],
			months: ['Its months', 'December 2026 to February 2027'],
			period: ['Its first and last day', '1 December 2026 to 28 February 2027'],
			focusText: ['Competences in focus', 'Prioritisation, gravitas'],
			result: ['Results to see', 'Two services chosen'],
			hours: ['Hours planned', '36'],
			capacity: ['Hours that can be planned', '37'],
			workDays: ['Days of work time', '5'],
			quarterBlock: ['The block of the quarter'],
			focusRows: {
				meaning: 'Competences in focus, in the quarters planned to the week',
				fields: {
					name: ['Name', 'Prioritisation'],
					levels: ['From the level to the next one', '2 to 3'],
					nextLevel: ['What that level looks like', 'Facilitates ranking for one function.'],
					question: ['The question a note should answer', 'What was stopped?'],
				},
			},
			tasks: {
				meaning: 'Everything that is due',
				fields: {
					id: ['Block id of the task', 'pw-drive-1'],
					text: ['What to do', 'Ask for one named piece of work'],
					taskTag: ['Tag from the settings, with a space after it', '#task '],
					isMilestone: ['It is a milestone'],
					isReview: ['It is a review'],
					dueMark: ['Due date in the style of the settings', '📅 2027-01-29'],
					keep: ['What to keep as proof, in the quarters planned to the week', 'their answers'],
					cost: ['Hours and work days', '2 hours'],
					begin: ['When to begin', '2027-01-04'],
					beginAtOnce: ['It begins on the first day and is due in a later quarter'],
					beginLater: ['It begins on another day than its quarter'],
				},
			},
		},
	},
	certificates: {
		meaning: 'Certificates held and planned',
		fields: {
			name: ['Name', 'Essentials for PMO Managers'],
			state: ['Held, planned or not', 'By 31 March 2027'],
			exam: ['Format of the exam', '50 questions in 40 minutes'],
			course: ['Length of the course', '3 days'],
			renewBy: ['When it has to be renewed', '14 May 2027, your date'],
		},
	},
	doneMilestones: {
		meaning: 'Milestones settled by a certificate that is held',
		fields: {
			id: ['Block id', 'pw-formal-learning-m5'],
			text: ['The milestone', 'P3O Foundation passed'],
			taken: ['When it was passed', '2024-05-14'],
		},
	},
	businessQuestions: {
		meaning: 'Questions about the business',
		fields: {
			question: ['The question', 'Which project served no objective?'],
		},
	},
	businessTasks: {
		meaning: 'Actions that build business knowledge',
		fields: {
			link: ['Link to the task', '[[#^pw-drive-1|One named piece of work]]'],
			due: ['When it is due; empty when it did not fit', '29 January 2027'],
		},
	},
	leadership: {
		meaning: 'Competences of leadership and presence',
		fields: {
			name: ['Name', 'Prioritisation'],
			levels: ['Level today and target', '2, 4'],
			descriptor: ['What others see at the target', 'Executives stop and listen.'],
		},
	},
	feedbackQuestions: {
		meaning: 'Questions for the feedback rounds',
		fields: {
			number: ['Number', '1'],
			ask: ['The question', 'What happens in the room?'],
		},
	},
	people: {
		meaning: 'Who is needed',
		fields: {
			role: ['Who', 'Sponsor'],
			why: ['Why', 'Sits where decisions are made.'],
			ask: ['What to ask for', 'Two decisions'],
			name: ['Name', 'J.K., Director of Property'],
			lastContact: ['When last spoken', 'Never'],
		},
	},
	makingRoom: {
		meaning: 'What will be stopped or handed over',
		fields: {
			what: ['What', 'The forty-page pack'],
		},
	},
	risks: {
		meaning: 'Risks of the chosen routes',
		fields: {
			risk: ['The risk', 'A renewal date missed'],
			guard: ['What to do about it', 'Put it into this plan'],
		},
	},
	opportunities: {
		meaning: 'Openings noticed',
		fields: {
			date: ['When', '2026-11-10'],
			opportunity: ['What', 'One view of all change'],
			route: ['Which route', 'Secondment'],
			whoKnows: ['Who knows more', 'J.K.'],
			decision: ['What was decided', 'Wait'],
			why: ['Why', 'Nobody else has the data'],
		},
	},
	notFitted: {
		meaning: 'What found no room',
		fields: {
			what: ['What to do', 'Take over a real budget'],
			builds: ['What it builds, or why it did not fit', 'Gravitas, to 4'],
			hours: ['Hours', '6'],
			workDays: ['Work days', '3'],
		},
	},
	cadence: {
		meaning: 'Reviews',
		fields: {
			every: ['How often', 'Every week'],
			minutes: ['How long', 'ten minutes'],
			what: ['What', 'Tag notes.'],
			extra: ['What comes on top', 'The first time on 30 November.'],
		},
	},
	decisions: {
		meaning: 'What was decided',
		fields: {
			date: ['When', '2026-12-01'],
			text: ['What', 'main route is a secondment.'],
		},
	},
};
