// Words of the readable note that *Show framework* makes.
import type { FrameworkNoteWords } from '../../core/framework/framework-note-words';
import { numberInWords, numberInWordsFirst } from './numbers';

function counted(n: number, one: string): string {
	return `${n} ${one}${n === 1 ? '' : 's'}`;
}

export const frameworkNoteWords: FrameworkNoteWords = {
	opening: (version, areas, competences) =>
		`Version ${version}. ${numberInWordsFirst(areas)} areas with ${numberInWords(competences)} competences, each with five levels, what it asks of different roles, questions that find proof in your own work, and actions that raise it. This note is a copy to read: changing it changes nothing. What is to be different goes into an override, as the README of the plugin describes.`,
	levels: 'What the levels mean',
	level: 'Level',
	name: 'Name',
	meaning: 'Meaning',
	scope: 'Where',
	targets: 'Targets',
	behavioural: 'These are behaviours, which others see better than you do.',
	competence: 'Competence',
	weight: 'Weight',
	about: (ids, weight, isCore) => `Weight ${weight}${isCore ? ', one of the quick assessment' : ''}; \`${ids}\`.`,
	questions: '**Questions that find proof**',
	actions: '**Actions**',
	action: ({ mode, weeks, hours, workDays, toLevel, shows }) => {
		const own = hours === undefined ? 'part of the job itself' : `${counted(hours, 'hour')} of your own`;
		const work = workDays === 0 ? [] : [`${counted(workDays, 'day')} of work time to agree`];
		return `*Keep:* ${shows.replace(/\.$/, '')}. (${[mode, `${counted(weeks, 'week')}`, own, ...work, `towards level ${toLevel}`].join(', ')})`;
	},
	routes: 'Routes',
	routeLength: (kind, { min, typical, max }, needsOpening) =>
		`${kind === 'main' ? 'A main route' : 'Goes beside a main route'}, ${min} to ${max} months, typically ${typical}${needsOpening ? '; it needs an opening that somebody else makes' : ''}.`,
	builds: (names) => `**Builds** ${names.join(', ')}.`,
	needs: '**Needs**',
	risks: '**Risks**',
	guards: '**What guards against them**',
	milestones: '**Milestones**',
	milestone: (month, what) => `Month ${month}: ${what}`,
	exitTest: (text) => `**It has worked when:** ${text}`,
	certificates: 'Certificates',
	certificatesCheck: 'Bodies change names, formats and renewal rules. Check with the body before you book.',
	certificate: 'Certificate',
	body: 'Body',
	courseDays: 'Course days',
	examination: 'Exam',
	prerequisite: 'Needs first',
	renewedAfter: 'Renewed after',
	formerly: (name, former) => `${name} (formerly ${former})`,
	exam: ({ questions, minutes, pass, style }) =>
		[
			...(questions === null ? [] : [typeof questions === 'number' ? counted(questions, 'question') : questions]),
			...(minutes === null ? [] : [counted(minutes, 'minute')]),
			...(pass === null ? [] : [`pass ${pass}`]),
			style,
		].join(', '),
	renewal: (months) => counted(months, 'month'),
	cpd: 'Continuing development',
	cpdScheme: ({ name, unit, target, period_months: months, rules }) => `**${name}**: ${target} ${unit} in ${counted(months, 'month')}${rules.length === 0 ? '.' : `; ${rules.join('; ')}.`}`,
	acknowledgements: 'Acknowledgements',
};
