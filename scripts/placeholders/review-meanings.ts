// What the placeholders of the review template mean.
import type { Meaning, Meanings } from './meaning';

const lines = (meaning: string, example: string): Meanings[string] => ({ meaning, fields: { line: ['One of them, whole', example] satisfies Meaning } });

export const reviewMeanings: Meanings = {
	name: ['The calendar quarter of the day, with a number where there are more notes than one', '2027-Q1'],
	date: ['The day of the review', '2027-02-26'],
	opening: ['Which review it is and how long it takes', 'The quarterly review: an hour.'],
	since: ['The day it looks back to', 'It looks back to the last one, [[2026-Q4]], on 30 November 2026.'],
	inShort: ['The counts of the period', 'In short: two up in your ratings, one newly proved; six new notes.'],
	moves: lines('Ratings that went up or down with their reasons, first ratings, proofs gained and lost', '**Gravitas:** up from 2 to 3. “One good meeting.” ([[Assessment 2027-02-26 self]])'),
	movesNone: ['Said where there are none', 'No rating has changed, and nothing new is proved.'],
	evidence: lines('New notes by competence with their levels; private ones are counted', '**Gravitas:** [[Five minutes with the exec]] (3) and one private note.'),
	evidenceNone: ['Said where there are none'],
	plan: ['Link to the plan, and its title; empty without a plan', '[[Transition plan 2026-12-01]]: Head of Portfolio Office.'],
	mustMove: ['How many that have to move are proved', 'Of the eight that have to move before you apply, two are proved at level 3.'],
	done: lines('Tasks and milestones done in the period', '29 January 2027: Ask for one named piece of work.'),
	late: lines('Open tasks past their date', 'Due 29 January 2027: Ask for one named piece of work.'),
	changed: lines('Tasks added, moved and dropped, and decisions noted in the plan', 'Moved from 26 February 2027 to 28 May 2027: Build a rough capacity view.'),
	hours: ['Hours of the quarter against what there was', 'The tasks asked for 35 hours of quarter 1, and you had 37 to plan with. Of those hours 20 are ticked off.'],
	certificates: lines('Certificates to be renewed within six months', '[[P3O Foundation]]: renew by 14 May 2027, in 77 days.'),
	learning: lines('Learning against the schemes that notes name', 'APM: 12 of 35 hours since 26 February 2026, 6 with a reflection.'),
	neglected: lines('Competences in focus without a note, then areas gone quiet, behavioural ones first', '**Gravitas** was in focus and has no new note.'),
	neglectedNone: ['Said where there are none'],
	balance: ['The three sides of the notes of twelve months'],
	differences: lines('Per rater the largest differences from your own view', '**Gravitas:** you say 3, your manager says 2 (4 September 2026).'),
	questions: { meaning: 'Up to seven questions, each about something in the note', fields: { number: ['Its number', '1'], question: ['The question', 'Gravitas was in focus and has no new note. Was there no occasion, no time, or did you step round it?'] } },
	asksOthers: ['Yes at the half-year: manager and sponsor are asked again'],
	raters: lines('When each of them rated last', 'Your sponsor has not rated you yet.'),
	feedback: { meaning: 'The questions of every feedback round', fields: { number: ['Its number', '1'], ask: ['The question', 'When I speak in a senior meeting, what happens in the room?'] } },
	decidesAgain: ['Yes once a year and at the end: go on, change or stop'],
	standing: lines('Target, routes and the conditions under which to apply', 'Target: Portfolio PMO lead, first day on 1 December 2028.'),
	ahead: ['Heading of the quarter ahead; empty without one', 'The next quarter: quarter 2, until 31 May 2027'],
	focus: lines('The competences chosen for it, with reasons', '**Gravitas:** you say 2, the target is 4.'),
	focusNone: ['Said where none was chosen'],
	aheadLines: lines('Hours and next milestone of the quarter ahead, and routes that wait', 'The tasks ask for 36 of the 37 hours that you have in quarter 2.'),
	taskRecord: ['A comment from which the next review tells what was added, moved or dropped; without it that is left out'],
};
