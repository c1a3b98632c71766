// The note of one rating session: path, properties and body as values. Only what was rated has a property; what was not is
// not in the note. Writing the front matter as text, and the note to disk, is left to others.
// Source: the vault contract, "Notes".
import type { CalendarDate } from '../calendar-date';
import { findCompetence, competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import type { Level } from '../level';
import type { Rater } from '../note-facts';
import { freePath, notePath } from '../note-path';
import { inline } from '../plan/note/note-source';
import { levelMeaning, levelName } from './level-meaning';

export interface AssessmentSession {
	/** By competence id. */
	readonly ratings: ReadonlyMap<string, Level>;
	readonly rater: Rater;
	readonly date: CalendarDate;
	readonly framework: Framework;
	/** Why a rating is higher than the one before. */
	readonly reasons?: readonly RaiseReason[];
	readonly words: AssessmentWords;
	/** Vault folder of the product; the note goes into its folder `Assessments`. */
	readonly folder: string;
	/** Paths that exist already; the note gets ` (2)` after its name. */
	readonly isTaken?: (path: string) => boolean;
}

export interface RaiseReason {
	readonly competence: string;
	readonly from: Level;
	/** One line, as typed. */
	readonly text: string;
	/** A link to the note that shows it, or what is said in its place; not there while it is not written. */
	readonly proof?: string;
}

/** What the note says besides the framework's own words. */
export interface AssessmentWords {
	readonly title: (date: CalendarDate) => string;
	readonly intro: (rater: Rater, rated: number) => string;
	readonly raises: string;
	readonly raise: (competence: string, from: Level, to: Level) => string;
	readonly notWritten: string;
	readonly ratings: string;
	readonly rating: (competence: string, level: Level, levelName: string) => string;
}

export interface AssessmentDraft {
	readonly path: string;
	/** In the order in which they are written. */
	readonly properties: readonly (readonly [key: string, value: string | number])[];
	readonly body: string;
}

export function assessmentNote(session: AssessmentSession): AssessmentDraft {
	const { date, rater, folder, isTaken, framework } = session;
	return {
		path: freePath(assessmentPath(folder, date, rater), isTaken ?? (() => false)),
		properties: [...assessmentProperties(date, rater, framework), ...rated(session).map(({ competence, level }) => [ratingKey(competence.id), level] as const)],
		body: bodyOf(session),
	};
}

/** Where the note belongs; the path may be taken. */
export function assessmentPath(folder: string, date: CalendarDate, name: string): string {
	return notePath(`${folder}/Assessments`, `Assessment ${date} ${name}`);
}

export function assessmentProperties(date: CalendarDate, rater: Rater, { framework }: Framework): AssessmentDraft['properties'] {
	return [
		['pathway-type', 'assessment'],
		['pathway-date', date],
		['pathway-rater', rater],
		['pathway-framework', `${framework.id}@${framework.version}`],
	];
}

export function ratingKey(competence: string): string {
	return `level-${competence}`;
}

interface Rated {
	readonly competence: PlacedCompetence;
	readonly level: Level;
}

/** In the order of the framework. One that the framework no longer has is left out. */
function rated({ ratings, framework }: AssessmentSession): readonly Rated[] {
	return competencesOf(framework).flatMap((competence) => {
		const level = ratings.get(competence.id);
		return level === undefined ? [] : [{ competence, level }];
	});
}

function bodyOf(session: AssessmentSession): string {
	const { words, date, rater } = session;
	const ratings = rated(session);
	const parts = [`# ${words.title(date)}`, words.intro(rater, ratings.length), ...raises(session), ...byArea(ratings, session)];
	return `${parts.join('\n\n')}\n`;
}

function raises({ reasons = [], ratings, framework, words }: AssessmentSession): readonly string[] {
	const lines = reasons.flatMap(({ competence: id, from, text, proof }) => {
		const competence = findCompetence(framework, id);
		const to = ratings.get(id);
		if (competence === undefined || to === undefined || to <= from) return [];
		return [`- ${[`**${inline(words.raise(competence.name, from, to))}**`, withStop(inline(text)), proof ?? words.notWritten].filter((part) => part !== '').join(' ')}`];
	});
	return lines.length === 0 ? [] : [`## ${words.raises}`, lines.join('\n')];
}

function byArea(ratings: readonly Rated[], { framework, words }: AssessmentSession): readonly string[] {
	if (ratings.length === 0) return [];
	const areas = framework.areas.flatMap((area) => {
		const lines = ratings
			.filter(({ competence }) => competence.area.id === area.id)
			.map(({ competence, level }) => `- **${inline(words.rating(competence.name, level, levelName(framework, level)))}** ${inline(levelMeaning(framework, competence, level))}`);
		return lines.length === 0 ? [] : [`### ${inline(area.name)}`, lines.join('\n')];
	});
	return [`## ${words.ratings}`, ...areas];
}

function withStop(text: string): string {
	return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
