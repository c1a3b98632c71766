// What an assessment note says besides the framework's own words.
import type { AssessmentWords } from '../../core/assessment/assessment-note';
import type { Rater } from '../../core/note-facts';
import { formatDay } from './dates';

const whose: Readonly<Record<Rater, string>> = {
	self: 'For each competence the highest level you could prove with two dated examples.',
	manager: 'For each competence the highest level your manager has seen.',
	sponsor: 'For each competence the highest level your sponsor has seen.',
};

export const assessmentWords: AssessmentWords = {
	title: (date) => `Assessment, ${formatDay(date)}`,
	intro: (rater, rated) =>
		`${whose[rater]} ${rated === 1 ? 'One competence was rated.' : `${rated} competences were rated.`} What counts are the properties of this note; the list below says what each level meant that day.`,
	raises: 'What went up, and why',
	raise: (competence, from, to) => `${competence}, from ${from} to ${to}.`,
	notWritten: 'The note that shows it is not written yet.',
	ratings: 'What each level says',
	rating: (competence, level, name) => `${competence}: ${level} ${name}.`,
};
