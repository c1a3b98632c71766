// "Next proof needed", one sentence a competence. `{note}` stands where the interface puts the link to the note.
import type { CalendarDate } from '../../core/calendar-date';
import type { StarPart } from '../../core/note-facts';
import { formatDay, formatMonth } from './dates';
import { listInWords, startSentence } from './numbers';

export const nextProof = {
	noneYet: (level: number) => `Two notes at level ${level}, one of them a complete STAR.`,
	noLevelGiven: (notes: number) =>
		notes === 1 ? 'One note is tagged but carries no level. Give it one first.' : `${notes} notes are tagged but carry no level. Give them one first.`,
	newerNeeded: (level: number, last: CalendarDate) => `A newer example at level ${level}. Your last is from ${formatMonth(last)}.`,
	oneMoreAndStar: (level: number) => `One more note at level ${level}, and finish the STAR in one of the two. You have {note}.`,
	oneMore: (level: number) => `One more note at level ${level}. You have {note}.`,
	finishStar: (missing: readonly StarPart[]) => `Finish the STAR in {note}: ${emptyParts(missing)}.`,
	nextLevel: (proved: number, level: number) => `Proved at ${proved}. For ${level}: two notes, one a complete STAR.`,
	prompt: (prompt: string) => `What would show it: ${prompt}`,
	secondView: (level: number) => `Two notes support ${level}. Nobody else has rated it yet.`,
	runsOut: (level: number, until: CalendarDate) => `Proved at ${level} until ${formatDay(until)}; then none of its notes is less than two years old.`,
	atTarget: (last: CalendarDate) => `At its target, last shown on ${formatDay(last)}.`,
	notRated: 'Not rated yet.',
	belowFloor: 'Below the knowledge floor.',
};

export type NextProofWords = typeof nextProof;

/** In a report or a pack, which others read: it speaks to nobody. */
export const nextProofOutside: NextProofWords = {
	...nextProof,
	newerNeeded: (level, last) => `A newer example at level ${level}; the last is from ${formatMonth(last)}.`,
	oneMoreAndStar: (level) => `One more note at level ${level} beside {note}, and the STAR finished in one of the two.`,
	oneMore: (level) => `One more note at level ${level} beside {note}.`,
	noLevelGiven: (notes) => (notes === 1 ? 'One note is tagged but carries no level.' : `${notes} notes are tagged but carry no level.`),
	finishStar: (missing) => `The STAR in {note} is unfinished; ${emptyParts(missing)}.`,
	secondView: (level) => `Two notes support ${level}; nobody else has rated it yet.`,
};

/** `Result is empty`, `Action and Result are empty`. */
export function emptyParts(missing: readonly StarPart[]): string {
	return `${listInWords(missing.map(startSentence))} ${missing.length === 1 ? 'is' : 'are'} empty`;
}
