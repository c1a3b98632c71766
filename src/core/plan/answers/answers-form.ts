// The fixed form of the answers note: its properties and its sections, by the names that the writer and the reader of it
// share. Source: the vault contract, "Notes".
import type { Answers } from '../plan-request';

export const answerKeys = {
	type: 'pathway-type',
	private: 'pathway-private',
	date: 'pathway-date',
	target: 'pathway-target',
	targetTitle: 'pathway-target-title',
	start: 'pathway-start',
	targetDate: 'pathway-target-date',
	hoursPerWeek: 'pathway-hours-per-week',
	workDaysPerQuarter: 'pathway-work-days-per-quarter',
	noticeMonths: 'pathway-notice-months',
	assumedProfile: 'pathway-assumed-profile',
	yearStarts: 'pathway-year-starts',
	roundOpens: 'pathway-round-opens',
	roundCloses: 'pathway-round-closes',
	skillsUsed: 'pathway-skills-used',
	budget: 'pathway-learning-budget-gbp',
	studyDays: 'pathway-study-days',
	budgetState: 'pathway-learning-budget-state',
	held: 'pathway-held',
} as const;

export const answersType = 'answers';
export const answersTag = 'pathway/answers';

export const numberAnswers = [
	['years', 'pathway-years'],
	['team', 'pathway-team'],
	['liveProjects', 'pathway-live-projects'],
	['yearlySpendGbpMillion', 'pathway-yearly-spend-gbp-million'],
] as const;

/** Answers that are one option of a context factor. */
export const choiceAnswers = [
	['pmoType', 'pathway-pmo-type', 'pmo-type'],
	['pmoStance', 'pathway-pmo-stance', 'pmo-stance'],
	['decisionCulture', 'pathway-decision-culture', 'decision-culture'],
	['badNews', 'pathway-bad-news', 'bad-news'],
] as const;

/** In the order of a portfolio's reach, nearest first. */
export const serviceStates = ['run-it', 'touch-it', 'could-start-it', 'not-here'] as const;

export const servicesKey = (state: string): string => `pathway-services-${state}`;
export const passedKey = (qualification: string): string => `pathway-passed-${qualification}`;
export const renewByKey = (qualification: string): string => `pathway-renew-by-${qualification}`;

export const textSections = ['culture', 'organisation', 'ambition', 'reliedOn', 'easyAndHard'] as const satisfies readonly (keyof Answers)[];

/** The columns of each table, in their order. */
export const tableColumns = {
	priorRoles: ['role', 'function', 'from', 'to', 'usableFor'],
	support: ['who', 'role', 'askedFor', 'lastContact'],
	opportunities: ['date', 'opportunity', 'route', 'whoKnows', 'decision', 'why'],
	otherCertificates: ['name', 'taken', 'renewBy'],
	decisions: ['suggestion', 'decision', 'reason'],
} as const;

export type TextSection = (typeof textSections)[number];
export type TableSection = keyof typeof tableColumns;
export type ColumnOf<Table extends TableSection> = (typeof tableColumns)[Table][number];

/** As they stand in the note. */
export const sectionOrder = [
	'culture',
	'organisation',
	'priorRoles',
	'ambition',
	'reliedOn',
	'easyAndHard',
	'makingRoom',
	'support',
	'opportunities',
	'otherCertificates',
	'decisions',
	'ratings',
] as const;

export type AnswerSection = (typeof sectionOrder)[number];

export const tableSections = ['priorRoles', 'support', 'opportunities', 'otherCertificates', 'decisions'] as const satisfies readonly TableSection[];
