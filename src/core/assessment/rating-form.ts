// The form on which somebody else says how they see a person: a page that explains itself, with one row for each
// competence. It says nothing of how the person rates themselves. It counts only once it has been read back.
// Source: the vault contract, "rating form".
import type { CalendarDate } from '../calendar-date';
import { competencesOf, type Framework, type PlacedCompetence } from '../framework/framework';
import { levels, type Level } from '../level';
import { markdownTable } from '../markdown-table';
import type { Rater } from '../note-facts';
import { freePath } from '../note-path';
import { attributionFor } from '../plan/note/attribution';
import { cell, inline } from '../plan/note/note-source';
import { assessmentPath, assessmentProperties, type AssessmentDraft } from './assessment-note';
import { levelMeaning, levelName } from './level-meaning';
import { decisiveWeight } from './rating-order';

export type OtherRater = Exclude<Rater, 'self'>;

export interface FormRequest {
	readonly rater: OtherRater;
	/** Name or initials of whoever asks; may be empty. */
	readonly askedBy: string;
	/** Name or initials of whoever is asked; may be empty. */
	readonly raterName: string;
	/** Ids of those to be rated, in any order. */
	readonly competences: readonly string[];
	readonly date: CalendarDate;
	readonly framework: Framework;
	readonly words: RatingFormWords;
	/** The name of the command that takes the form in. */
	readonly readBackCommand: string;
	readonly folder: string;
	readonly isTaken?: (path: string) => boolean;
}

export interface RatingFormWords {
	/** Behind the rater in the file's name. */
	readonly toFillIn: string;
	readonly title: (askedBy: string, rater: OtherRater, raterName: string, date: CalendarDate) => string;
	readonly asked: (askedBy: string) => string;
	readonly how: (levelColumn: string) => string;
	readonly scale: string;
	readonly step: (level: Level, name: string) => string;
	readonly columns: { readonly competence: string; readonly levels: string; readonly level: string; readonly example: string };
	/** What to do when the page comes back; not seen by whoever reads or prints it. */
	readonly back: (command: string) => string;
}

export function ratingForm(request: FormRequest): AssessmentDraft {
	const { rater, date, framework, folder, isTaken, words } = request;
	return {
		path: freePath(assessmentPath(folder, date, `${rater} ${words.toFillIn}`), isTaken ?? (() => false)),
		properties: [...assessmentProperties(date, rater, framework), ['pathway-status', 'draft']],
		body: bodyOf(request),
	};
}

/** Those that should not rest on one's own view, and those that weigh most. */
export function proposedForOthers(framework: Framework): readonly string[] {
	const { areas } = framework.rating_rules.second_view;
	return competencesOf(framework)
		.filter(({ area, weight }) => areas.includes(area.id) || weight === decisiveWeight)
		.map(({ id }) => id);
}

/** What a row is called: the competence's name, with its id behind it where two have the same. */
export function rowLabels(framework: Framework): ReadonlyMap<string, string> {
	const all = competencesOf(framework);
	const count = (name: string): number => all.filter((other) => sameLabel(other.name, name)).length;
	return new Map(all.map(({ id, name }) => [id, count(name) > 1 ? `${name} (${id})` : name]));
}

function sameLabel(a: string, b: string): boolean {
	return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function bodyOf({ askedBy, raterName, rater, date, framework, competences, words, readBackCommand }: FormRequest): string {
	const asked = competencesOf(framework).filter(({ id }) => competences.includes(id));
	const parts = [
		`# ${words.title(inline(askedBy), rater, inline(raterName), date)}`,
		words.asked(inline(askedBy)),
		words.how(words.columns.level),
		words.scale,
		levels.map((level) => `- ${inline(words.step(level, levelName(framework, level)))} ${inline(scaleMeaning(framework, level))}`).join('\n'),
		table(asked, framework, words),
		words.back(inline(readBackCommand)),
	];
	const body = parts.join('\n\n');
	return `${body}\n\n${attributionFor(body, framework)}\n`;
}

function table(asked: readonly PlacedCompetence[], framework: Framework, words: RatingFormWords): string {
	const { columns } = words;
	const labels = rowLabels(framework);
	const rows = asked.map((competence) => {
		const meanings = levels.filter((level) => level > 0).map((level) => `**${level}** ${cell(levelMeaning(framework, competence, level))}`);
		return [`**${cell(labels.get(competence.id) ?? competence.name)}**<br>${cell(competence.summary)}`, meanings.join('<br>'), ' ', ' '];
	});
	const head = [columns.competence, columns.levels, columns.level, columns.example].map(cell);
	return markdownTable(head, rows);
}

function scaleMeaning(framework: Framework, level: Level): string {
	return (framework.scale.find((step) => step.level === level)?.meaning ?? '').replace(/\s*\([^()]*\)$/, '');
}
