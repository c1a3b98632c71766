// The questions of a review, one to a fact. They ask for an example or a decision and never for a better number.
import type { Question } from '../../core/review/review-questions';
import { numberInWords, numberInWordsFirst } from './numbers';

const whose = { manager: 'your manager', sponsor: 'your sponsor' };
const withoutStop = (text: string): string => text.replace(/[.\s]+$/, '');

export function reviewQuestion(question: Question): string {
	switch (question.kind) {
		case 'rater-higher':
			return `${question.row.name}: ${whose[question.rater]} says ${question.difference.theirs.level}, you say ${question.difference.own.level}. Which example do they have in mind that you have not written down?`;
		case 'rater-lower':
			return `${question.row.name}: ${whose[question.rater]} says ${question.difference.theirs.level}, you say ${question.difference.own.level}. What would they have to see you do, and where could they see it?`;
		case 'raised-unproved':
			return `${question.row.name}: you went up to ${question.move.to.level}, and your notes support ${question.proved === undefined ? 'no level yet' : question.proved}. Which two days would you tell a panel about?`;
		case 'lowered':
			return `${question.row.name}: you went down to ${question.move.to.level}. What did you see that you had not seen before?`;
		case 'focus-untouched':
			return `${question.row.name} was in focus and has no new note. Was there no occasion, no time, or did you step round it?`;
		case 'quiet':
			return `${question.area}: ${question.isNever ? 'there is no note yet' : 'it has gone quiet'}. ${question.prompt}`;
		case 'proved':
			return `${question.row.name} is proved at ${question.move.to ?? 0} now. What made it possible, and who saw it?`;
		case 'unseen':
			return `${question.row.name}: nobody else has rated it. Whom could you ask this week: “${question.ask}”`;
		case 'late':
			return question.tasks === 1
				? `One task is past its date: ${lower(withoutStop(question.oldest.text))}. What would have to be different for it to happen?`
				: `${numberInWordsFirst(question.tasks)} tasks are past their date. If you could keep only half of them, which ones?`;
		case 'dropped':
			return `You dropped “${withoutStop(question.task)}”. Was it the task or the aim behind it, and if the aim still stands, what takes its place?`;
		case 'nothing-done':
			return 'No task of the plan was ticked. What did you do instead, and was it the better use of the time?';
		case 'too-many-hours':
			return `Quarter ${question.hours.quarter} asks for ${question.hours.planned} hours and you have ${question.hours.capacity}. What will you stop or hand over?`;
		case 'must-move':
			return `${numberInWordsFirst(question.proved)} of the ${numberInWords(question.total)} that have to move ${question.proved === 1 ? 'is' : 'are'} proved. Which one comes next, and in which meeting will it show?`;
		case 'mostly-delivery':
			return `${question.delivery} of the last ${question.all} notes with a side are delivery. Who outside delivery would say that you helped them decide something?`;
		case 'no-note':
			return `There is no new note in ${question.days} days. What happened in that time that you would still tell somebody about in a year?`;
	}
}

function lower(text: string): string {
	return /^[A-Z][a-z]*[A-Z0-9]|^[A-Z][A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

