// Words of Build evidence pack: the choice, and the pack itself.
import type { ReportWords } from '../../core/export/where-i-stand';
import { withoutDate, type PackWords, type Purpose } from '../../core/pack/pack-report';
import { formatDay } from './dates';
import { inSentence } from './review-note';
import { numberInWords, numberInWordsFirst } from './numbers';
import { report } from './report';

const purposes: Readonly<Record<Purpose, string>> = { appraisal: 'Appraisal', application: 'Application', interview: 'Interview' };
const levelNames = ['not yet', 'observing', 'contributing', 'running', 'owning', 'shaping'];

export const pack = {
	name: 'Build evidence pack',
	title: 'Build evidence pack',
	help: 'One page each competence: what you claim, and the story that shows it. Nothing has been written yet.',
	purpose: 'What is it for?',
	purposes: {
		appraisal: { name: purposes.appraisal, line: 'For your manager: claims, stories and what is next' },
		application: { name: purposes.application, line: 'Six strong stories for a form or a CV' },
		interview: { name: purposes.interview, line: 'What you would tell when a panel asks' },
	},
	advert: 'An advert, if there is one',
	advertHelp: 'Its words are held against the framework. It is read here and kept nowhere.',
	match: 'Find its competences',
	matched: (count: number): string => (count === 0 ? 'Its words point to none of the competences. Choose them below.' : count === 1 ? 'Its words point to one competence, ticked below.' : `Its words point to ${count} competences, ticked below.`),
	because: (words: readonly string[]): string => `The advert says: ${words.join(', ')}`,
	competences: 'Competences and their stories',
	story: (competence: string): string => `Story for ${competence}`,
	noNote: 'No note yet',
	noteLine: (title: string, level: number | undefined, isComplete: boolean): string => [title, level === undefined ? 'no level' : `level ${level}`, isComplete ? 'STAR complete' : 'STAR open'].join(' · '),
	chosen: (count: number): string => (count === 0 ? 'Choose at least one competence' : count === 1 ? 'One competence' : `${count} competences`),
	look: 'Look it over',
	cancel: 'Cancel',
	previewTitle: 'Look it over',
	unreadable: (path: string, why: string): string => `${path} could not be read (${why}), so its story is not in the pack.`,
};

/** The sentence of the next proof is made by who has the words for it. */
export const packNote: Omit<PackWords, 'nextProof'> & Pick<ReportWords, 'aPrivateNote' | 'named'> = {
	aPrivateNote: report.aPrivateNote,
	named: (title) => report.named(withoutDate(title)),
	title: (purpose, date) => `Evidence pack: ${purposes[purpose].toLowerCase()}, ${formatDay(date)}`,
	opening: (_, count, stories) => {
		const claim = `${count === 1 ? 'One competence: ' : `${numberInWordsFirst(count)} competences: for each, `}what I claim on a scale of 0 to 5`;
		if (stories === 0) return `${claim}. No story is chosen yet.`;
		return stories === count ? `${claim} and the story that shows it.` : `${claim}; for ${numberInWords(stories)} of them, the story that shows it.`;
	},
	leftOut: (notes) => (notes === 1 ? 'One private note is left out.' : `${numberInWordsFirst(notes)} private notes are left out.`),
	claim: (claimed, evidenced, target, privateSupport) =>
		[
			claimed === undefined ? 'Not rated yet.' : `I put myself at level ${claimed}, ${levelNames[claimed] ?? ''}.`,
			evidenced === undefined ? 'My notes do not prove a level yet.' : `My notes prove level ${evidenced}${privateSupport === 0 ? '' : `, ${numberInWords(privateSupport)} private ${privateSupport === 1 ? 'note' : 'notes'} among them`}.`,
			`The role asks for ${target}.`,
		].join(' '),
	descriptor: (level, descriptor) => `Level ${level} means: ${inSentence(descriptor)}`,
	source: (title, date, level) => `From ${[report.named(title), ...(date === undefined ? [] : [formatDay(date)]), ...(level === undefined ? [] : [`level ${level}`])].join(', ')}.`,
	noStory: 'No story is chosen for this yet.',
	untold: 'It is not told as situation, task, action and result yet.',
	parts: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
	figures: 'In figures',
	confirm: 'Who can confirm it',
	summary: { heading: 'Summary', caption: 'What is claimed, proved and asked for', columns: ['Competence', 'My rating', 'Proved', 'Target', 'Story', 'In figures'], notRated: 'Not rated', notProved: 'None' },
	thin: { heading: 'Still thin', none: 'Every claim in this pack is supported by its notes.', row: (name, next) => `${name}: ${inSentence(next)}` },
	foot: report.foot,
};
