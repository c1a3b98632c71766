// Everything the parts of a plan note are written from.
import type { CalendarDate } from '../../calendar-date';
import type { Framework } from '../../framework/framework';
import type { PlanRequest } from '../plan-request';
import type { PlannedAction } from '../planned-item';
import type { Schedule } from '../schedule';
import type { Standing } from '../standing';
import type { PlanWords } from './plan-words';

export interface NoteSource {
	readonly request: PlanRequest;
	readonly framework: Framework;
	readonly schedule: Schedule;
	readonly today: CalendarDate;
	readonly words: PlanWords;
	readonly formatDate: (date: CalendarDate, format: string) => string;
	readonly dueStyle: 'tasks' | 'dataview';
	readonly taskTag: string;
	/** Wiki link to the note with the answers, when there is one. */
	readonly answersLink: string;
	/** Wiki link to the note with the ratings, when there is one. */
	readonly assessmentLink: string;
}

export function isQuick({ request }: NoteSource): boolean {
	return request.assumedProfile !== undefined && request.ratings.size === 0;
}

/** Nothing is known of any level, so that no gap is. */
export function isUnrated({ request }: NoteSource): boolean {
	return request.assumedProfile === undefined && request.ratings.size === 0;
}

export function day({ formatDate }: NoteSource, date: CalendarDate): string {
	return formatDate(date, 'D MMMM YYYY');
}

/** One line of text as a person typed it: no line breaks, and nothing that would hide the rest of the note. */
export function inline(text: string): string {
	return text.replace(/\s+/g, ' ').replace(/%%/g, '% %').trim();
}

/** As `inline`, for a cell of a table. */
export function cell(text: string): string {
	return inline(text).replace(/\|/g, '\\|');
}

/** Lines of a quotation, without the marks that would end it. */
export function quoteLines(...texts: readonly (string | undefined)[]): readonly { line: string }[] {
	const said = texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text.trim()]));
	return said.flatMap((text, index) => [...(index === 0 ? [] : ['']), ...text.split(/\r?\n/)]).map((line) => ({ line: inline(line) }));
}

/** For the middle of a sentence; an acronym keeps its capitals. */
export function lowerFirst(text: string): string {
	return /^.[A-Z0-9]/.test(text) || /^[A-Z][a-z]?[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

export function withoutStop(text: string): string {
	return text.replace(/\.$/, '');
}

/** What a planned action is called in running text. */
export function titleOf({ action, milestone }: PlannedAction): string {
	return action.short ?? (milestone?.merged ? withoutStop(milestone.what) : withoutStop(action.do));
}

export function linkTo(blockId: string, text: string, isInTable = false): string {
	return `[[#^${blockId}${isInTable ? '\\|' : '|'}${text}]]`;
}

export function nameIn(standing: Standing): string {
	return lowerFirst(standing.competence.name);
}

export function byDue(a: { readonly due: CalendarDate }, b: { readonly due: CalendarDate }): number {
	return a.due < b.due ? -1 : Number(a.due > b.due);
}
