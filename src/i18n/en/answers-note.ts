// Words of the private note beside a plan. Its headings, columns and decisions are what it is read back by.
import type { AnswersWords } from '../../core/plan/answers/answers-words';
import { numberInWords } from './numbers';

const raters = { manager: 'manager', sponsor: 'sponsor' };

/** What follows the list of ratings. */
const ratingParts = {
	rest: (unrated: number): string => {
		if (unrated === 0) return 'All are rated.';
		return unrated === 1 ? 'The other one is not rated.' : `The other ${numberInWords(unrated)} are not rated.`;
	},
	others: (others: readonly ('manager' | 'sponsor')[]): string => {
		const missing = (['manager', 'sponsor'] as const).filter((rater) => !others.includes(rater)).map((rater) => raters[rater]);
		return missing.length === 0 ? '' : `No ${missing.join(' or ')} rating.`;
	},
};

// Said by the person themselves, so in the first person.
const headings: AnswersWords['headings'] = {
	culture: 'How change is decided here',
	organisation: 'The organisation',
	priorRoles: 'Before the PMO',
	ambition: 'What I want, and what I will give for it',
	reliedOn: 'What people rely on me for, and brace themselves for',
	easyAndHard: 'Easy and hard',
	makingRoom: 'What I will stop, hand over or do less well',
	support: 'People',
	opportunities: 'Opportunities',
	otherCertificates: 'Other certificates',
	decisions: 'Suggestions I decided on',
	ratings: 'My ratings',
};

export const answersNoteWords: AnswersWords = {
	title: (day) => `Starting point, ${day} (in confidence)`,
	intro: (planLink) => `The answers behind ${planLink}. This note is private: it is left out of everything exported.`,
	headings,
	columns: {
		priorRoles: { role: 'Role', function: 'Function', from: 'From', to: 'To', usableFor: 'Still usable for' },
		support: { who: 'Who', role: 'Role', askedFor: 'Asked for', lastContact: 'Last spoke about this' },
		opportunities: { date: 'Date', opportunity: 'Opportunity', route: 'Route', whoKnows: 'Who knows', decision: 'Decision', why: 'Why' },
		otherCertificates: { name: 'Certificate', taken: 'Passed on', renewBy: 'Renew by' },
		decisions: { suggestion: 'Suggestion', decision: 'Decision', reason: 'My reason' },
	},
	decisions: { taken: 'Taken', waiting: 'Waiting', overruled: 'Overruled' },
	ratings: ({ link, given, unrated, others }) =>
		[
			link === '' ? 'The ratings:' : `The first rating is its own note: ${link}. The ratings in it:`,
			`${given.map(([competence, level]) => `${competence} ${level}`).join(', ')}.`,
			ratingParts.rest(unrated),
			ratingParts.others(others),
		]
			.filter((part) => part !== '')
			.join(' '),
};
