// Words of Create transition plan: what is said in confidence, the people, money and openings, and the certificates.

const noIsWorthIt = '"No, because" is worth writing down too.';
/** Names, which keep their capitals. */
const bodies = ['PRINCE2', 'MSP', 'APM'].join(', ');

export const planPeople = {
	confidence: {
		title: 'In confidence',
		help: 'These two answers go into a note of their own, marked private. They are left out of everything you export. Initials are enough.',
		skip: 'Not today',
		reliedOn: 'What do people rely on you for, and what do they brace themselves for?',
		easyAndHard: 'Two people you work well with, and two you find hard work. What makes the difference?',
	},
	people: {
		title: 'People, money, openings',
		help: 'Most people starting this have one of the three.',
		/** By support role; other roles of a framework are not asked about here. */
		roles: new Map([
			['line-manager', 'Line manager'],
			['sponsor', 'Sponsor: someone on the executive who speaks for you'],
			['mentor', 'Mentor: someone who holds or has held such a role'],
		]),
		who: 'Name or initials',
		askedFor: 'What have you asked them for?',
		lastContact: 'Last spoke about this',
		nobody: 'None of the three yet',
		budget: 'Courses',
		amountGbp: '£ a year',
		studyDays: 'Study days a year',
		budgetState: 'Is it agreed?',
		budgetStates: new Map([
			['agreed', 'Agreed'],
			['asked', 'Asked for'],
			['not-asked', 'Not asked yet'],
			['none', 'None'],
		]),
		expectedAmount: 'A number of pounds, 0 or more',
		expectedDays: 'A number of days, 0 to 366',
		openings: 'Openings you have noticed',
		openingsHelp: `Vacancies, secondments, reorganisations, people leaving. ${noIsWorthIt}`,
		opening: (n: number): string => `Opening ${n}`,
		date: 'Date',
		opportunity: 'What',
		route: 'Which route',
		whoKnows: 'Who knows more',
		decision: 'You decide',
		why: 'Why',
		/** Kept in the note as they stand. What begins with "wait" or "no" keeps a route waiting. */
		decisions: ['Go for it', 'Wait', 'No'],
	},
	certificates: {
		title: 'Certificates',
		help: 'Tick what you hold. The date matters because some certificates come up for renewal.',
		noted: (names: readonly string[]): string => `${names.join(', ')}: ${names.length === 1 ? 'a note says' : 'notes say'} that you hold ${names.length === 1 ? 'it' : 'them'}, and ${names.length === 1 ? 'it counts' : 'they count'}, ticked here or not.`,
		formerly: (name: string): string => `formerly ${name}`,
		held: 'Held',
		taken: 'Passed on',
		renewBy: 'Renew by',
		checkWithBody: 'Check with the body that issued it.',
		toCome: 'This day is still to come. Leave it unticked until it is passed.',
		renewBeforePass: 'This is before the day it was passed.',
		renewByPast: (body: string): string => `This date is past. What that means is for ${body} to say.`,
		others: 'Another certificate',
		othersHelp: `${bodies} and agile certificates are common and are not in the list.`,
		other: (n: number): string => `Certificate ${n}`,
		name: 'Name',
	},
};
