// The words and small sentences of a plan note that its template cannot hold: numbers, plurals, joins, states.

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const number = (value: number): string => numbers[value] ?? String(value);
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
const digits = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const joinBy = (items: readonly string[], word: string): string =>
	items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')}${items.some((item) => / and |,/.test(item)) && items.length > 2 ? ',' : ''} ${word} ${items.at(-1) ?? ''}`;
/** To ninety-nine in words. */
const spelled = (value: number): string => (value > 20 && value < 100 ? [tens[Math.floor(value / 10)], numbers[value % 10]].filter((part, index) => index === 0 || value % 10 > 0).join('-') : number(value));
const join = (items: readonly string[]): string => joinBy(items, 'and');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string): string => (/^.[A-Z0-9]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
const article = (text: string): string => `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${lower(text)}`;
const years = (months: number): string => (months % 12 === 0 ? counted(months / 12, 'year', 'years') : counted(months, 'month', 'months'));

const stances: Readonly<Record<string, string>> = {
	supporting: 'a supporting one',
	controlling: 'a controlling one',
	directing: 'a directing one',
	'advising-decisions': 'one that advises on decisions',
};

const routes: Readonly<Record<string, string>> = {
	'grow-in-role': 'growing portfolio services where you are',
	secondment: 'a secondment',
	'delivery-stint': 'a delivery stint',
	'step-out': 'a step out of PMO',
	'formal-learning': 'qualifications',
	'personal-style': 'managerial style and presence',
};
const routeAs = (id: string, name: string): string => routes[id] ?? lower(name);

const roles: Readonly<Record<string, string>> = { 'line-manager': 'Line manager', sponsor: 'Sponsor', mentor: 'Mentor', critic: 'Critic' };

const budgetStates: Readonly<Record<string, string>> = {
	agreed: 'agreed',
	asked: 'asked for and not agreed',
	'not-asked': 'not asked for yet',
	none: 'there is none',
};

const intervals: Readonly<Record<string, string>> = { weekly: 'Every week', monthly: 'Every month', quarterly: 'Every quarter', 'half-year': 'Every half year', yearly: 'Every year' };

/** Parts of sentences, so not in sentence case. */
const fragments = {
	all: 'all',
	sponsor: 'a sponsor on the executive',
	mentor: 'a mentor',
	budget: 'a course budget that has been agreed',
	firstDay: 'first day in the role',
	notFitted: 'Did not fit: see [[#What did not fit]]',
	ratings: 'your own ratings, beginning with what has to move',
	certificates: 'which certificates you hold, and when they come up for renewal',
	cpd: 'a CPD scheme to count your learning against',
	noRoute: 'no main route for now.',
};

export const planNote = {
	number,
	join,
	list: (items: readonly string[]) => items.join('; '),
	joinWithOr: (items: readonly string[]) => joinBy(items, 'or'),
	capital,
	hours: (count: number) => (count === 0.5 ? 'half an hour' : counted(count, 'hour', 'hours')),
	years: (count: number) => counted(count, 'year', 'years'),
	monthsLong: (count: number) => counted(count, 'month', 'months'),
	minutes: (count: number) => (count % 60 === 0 ? (count === 60 ? 'an hour' : counted(count / 60, 'hour', 'hours')) : counted(count, 'minute', 'minutes')),
	cost: (hours: number, workDays: number) =>
		[hours > 0 ? digits(hours, 'hour', 'hours') : '', workDays > 0 ? digits(workDays, 'work day', 'work days') : ''].filter((part) => part !== '').join(', '),
	planLength: (months: number) => capital(years(months)),
	quarters: (count: number) => counted(count, 'quarter', 'quarters'),
	days: (count: number) => counted(count, 'day', 'days'),
	more: (count: number) => capital(spelled(count)),
	comma: ', ',
	space: ' ',
	notRated: 'Not rated',
	pmoTypeAs: (id: string, label: string) => (id === 'hybrid' ? 'a mixture of offices' : article(label)),
	stanceAs: (id: string, label: string) => stances[id] ?? article(label),
	scale: ({ team, projects, million }: { readonly team: number | undefined; readonly projects: number | undefined; readonly million: number | undefined }) =>
		capital(
			[
				team === undefined ? '' : `a team of ${number(team)}`,
				projects === undefined ? '' : digits(projects, 'live project', 'live projects'),
				million === undefined ? '' : `about £${million} million a year`,
			]
				.filter((part) => part !== '')
				.join(', '),
		),
	round: ({ opens, closes, yearStarts }: { readonly opens: string; readonly closes: string; readonly yearStarts: string }, running: string, next: string) =>
		[`${opens} to ${closes}, for a year that starts in ${yearStarts}.`, running, next].filter((part) => part !== '').join(' '),
	roundRunning: (closes: string, isTooSoon: boolean) =>
		isTooSoon ? `The round now running closes on ${closes}, too soon to run part of it: watch this one.` : `The round now running closes on ${closes}.`,
	roundNext: (opens: string, closes: string, quarters: string) => `The next, ${opens} to ${closes}, falls in ${quarters} and is the one to work in.`,
	quarterNumbers: (first: number, last: number) => (first === last ? `quarter ${first}` : `quarters ${first} and ${last}`),
	routeAs,
	provesNothing: (names: readonly string[], total: number) => {
		if (names.length === total) return 'Nothing in this plan would prove any of them yet.';
		return `Nothing in this plan would prove ${names.length > 2 ? `${number(names.length)} of these` : join(names)} at that level yet.`;
	},
	milestonesUnfit: (count: number, hoursAWeek: string) =>
		`${capital(spelled(count))} ${count === 1 ? 'milestone has' : 'milestones have'} no room at ${hoursAWeek} a week by this date; [[#What did not fit]] names ${count === 1 ? 'it' : 'them'}. More hours, or a later date, would keep ${count === 1 ? 'it' : 'them'}`,
	nothing: '—',
	all: fragments.all,
	missingSponsor: fragments.sponsor,
	missingMentor: fragments.mentor,
	missingBudget: fragments.budget,
	because: (first: string, others: readonly string[]) => [first, ...others.map((other) => `Also: ${lower(other)}`)].join(' '),
	decision: (
		state: 'taken' | 'waiting' | 'overruled' | 'short-of-time' | 'open',
		{ isMain, isDecided, reason, review }: { readonly isMain: boolean; readonly isDecided: boolean; readonly reason: string; readonly review: string },
	) => {
		const quoted = reason === '' ? '' : `: "${reason}"`;
		switch (state) {
			case 'taken':
				return `${isDecided ? 'Taken' : 'Nothing yet; the plan follows it'}${isMain ? ', as the main route' : ''}${quoted}`;
			case 'waiting':
				return `Waiting; decide at the review of ${review}${quoted}`;
			case 'overruled':
				return `Overruled${quoted}`;
			case 'short-of-time':
				return `Taken, and longer than this plan; decide at the review of ${review}${quoted}`;
			case 'open':
				return 'Nothing yet';
		}
	},
	fits: (fits: 'yes' | 'shortened' | 'no') => ({ yes: 'Yes', shortened: 'Only shortened', no: 'No' })[fits],
	applyToday: (index: number, { total, atFour }: { readonly total: number; readonly atFour: readonly string[] }) => {
		if (index === 1) return `0 of ${total}`;
		if (index === 2) return atFour.length === 0 ? '0 of 3' : `0 of 3 (planned: ${joinBy(atFour, 'and')})`;
		return 'Not yet';
	},
	atTarget: (name: string, target: number) => `${name} is at its target (${target})`,
	atLevel: (level: number, names: string) => `At level ${level}: ${names}`,
	withPriority: (names: string, priority: number, isShared: boolean) => `${names} (${priority}${isShared ? ' each' : ''})`,
	openNoRoute: (names: string, isOne: boolean) => `${capital(names)}: no chosen route builds ${isOne ? 'it' : 'them'}.`,
	openNoHours: (names: string) => `${capital(names)}: the hours ran out, see [[#What did not fit]].`,
	levels: (from: number, to: number) => `${from} to ${to}`,
	keptFreeForApplying: 'Kept free for applying',
	noticeAndHandOver: 'Notice and hand-over',
	onlyReviews: 'Reviews only',
	theDecisionOf: (date: string) => `the decision of ${date}`,
	firstDay: fragments.firstDay,
	review: (kind: 'quarter' | 'half-year' | 'year' | 'last', planLength: string) =>
		({
			quarter: 'the quarter',
			'half-year': 'the half-year, with your manager and your sponsor',
			year: 'the year, and the decision to go on, change or stop',
			last: `the ${planLength.toLowerCase()}; close this plan or write the next`,
		})[kind],
	renewal: (name: string, renewBy: string) => `${name}: find out what renews it before ${renewBy}`,
	certificateShort: (name: string, former: string | undefined) => former ?? name,
	certificateName: (name: string, former: string | undefined) => (former === undefined ? name : `${former} (now ${name})`),
	certificateHeld: (taken: string) => (taken === '' ? 'Held' : `Held, passed ${taken}`),
	certificateDue: (due: string, needs: string) => `By ${due}${needs === '' ? '' : `; needs ${needs}`}`,
	certificateEither: (due: string) => `One of these two, by ${due}`,
	certificateUnplanned: 'Not planned',
	certificateNotFitted: fragments.notFitted,
	certificateEnough: 'Not planned: one of the two PMO certificates is enough, and you hold one',
	exam: ({ questions, minutes, pass, style }: { readonly questions: string | number | null; readonly minutes: number | null; readonly pass: string | null; readonly style: string }) => {
		const mark = pass === null ? undefined : /^\d+/.exec(pass)?.[0];
		const said = questions === null ? '' : String(questions);
		const count = said.includes('questions') ? said : said.replace(/^\d+/, '$& questions');
		const first = [count, minutes === null ? '' : `in ${minutes} minutes`].filter((part) => part !== '').join(' ');
		return capital([first, mark === undefined ? '' : `${mark} to pass`, style].filter((part) => part !== '').join(', '));
	},
	courseDays: (days: number | null) => (days === null ? 'Ask the provider' : digits(days, 'day', 'days')),
	renewHeld: (date: string, body: string) => (date === '' ? `Ask ${body}` : `${date}, your date; check with ${body}`),
	renewPlanned: (months: number | null, body: string) =>
		months === null ? `No date known; check with ${body}` : `${capital(years(months))} after the pass; check with ${body}`,
	role: (id: string) => roles[id] ?? capital(id.replace(/-/g, ' ')),
	nobodyYet: 'Nobody yet',
	money: ({ amount, days, state }: { readonly amount: number | undefined; readonly days: number | undefined; readonly state: string | undefined }) => {
		const what = join([
			...(amount === undefined ? [] : [`£${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')} a year`]),
			...(days === undefined ? [] : [counted(days, 'study day', 'study days')]),
		]);
		return `${[what, budgetStates[state ?? ''] ?? ''].filter((part) => part !== '').join(', ')}.`;
	},
	exams: (count: number) => `${counted(count, 'course', 'courses')} and ${counted(count, 'exam', 'exams')}`,
	notFittedMilestone: (why: 'after-target' | 'no-hours' | 'needs-qualification', route: string) =>
		({
			'after-target': `${route}: falls after the first day in the role`,
			'no-hours': `${route}: no quarter had the hours left`,
			'needs-qualification': `${route}: waits for a certificate that did not fit`,
		})[why],
	notFittedAction: (name: string, level: number, because: string) => `${name}, to ${level}${because === '' ? '' : ` (${because})`}`,
	cadence: (every: string) => intervals[every] ?? capital(every),
	cadenceFirst: (waiting: string, review: string) => `On ${review} also decide on ${waiting}.`,
	cadenceYear: (date: string) => `The first time on ${date}.`,
	lookAtRatings: fragments.ratings,
	lookAtOthers: (by: string) => `how your manager and your sponsor see you, before ${by}`,
	lookAtUnrated: (count: number) => `${counted(count, 'competence', 'competences')} without a rating`,
	lookAtCertificates: fragments.certificates,
	lookAtContext: (count: number) => `${counted(count, 'question', 'questions')} about where you start, listed under [[#Where you start]]`,
	lookAtCpd: fragments.cpd,
	decidedMain: (route: string, rules: string, isDecided: boolean) =>
		`main route is ${route}${rules === '' ? '' : ` (${rules})`}.${isDecided ? '' : ' Taken for now, because nothing said points elsewhere.'}`,
	decidedNone: fragments.noRoute,
	decidedOverruled: (route: string, rules: string, reason: string) => `${route} overruled${rules === '' ? '' : ` (${rules})`}.${reason === '' ? '' : ` "${reason}"`}`,
	decidedWaiting: (route: string, rules: string, review: string) => `${route} waits until the review of ${review}${rules === '' ? '' : ` (${rules})`}.`,
	whyAsk: {
		'pmo-services': 'Whether growing where you are is the right route at all: it is, when the portfolio work is within reach.',
		'decision-culture': 'What comes first: good analysis, a sponsor, a limit on money, or seeing each decider alone.',
		'planning-calendar': 'The date of the ranking round, and which quarter carries the work that counts most.',
		'management-skills-in-use': 'What is brought forward: whatever the role does every month and you have not done for a year.',
		'pmo-type': 'What you can practise where you are, and what you have to go elsewhere for.',
		'pmo-stance': 'How directors hear you today, and what they have to hear instead.',
		'prior-experience': 'Whether a delivery stint is worth proposing, and what you need not learn twice.',
		'bad-news': 'To whom you take it first, and how early.',
		'years-as-pmo-manager': 'What you can claim straight away, and at what size.',
		'organisation-context': 'The words the plan opens with, and the changes it has to fit round.',
		culture: 'What a newcomer would get wrong here. A plan that ignores it is a plan for somewhere else.',
	} satisfies Readonly<Record<string, string>>,
};
