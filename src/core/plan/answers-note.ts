// The private note with the answers behind a plan, from which, with the assessments and the qualifications, the plan can
// always be made again. It is read back by markdown/answers-note.ts; what the two share is in answers/.
import type { CalendarDate } from '../calendar-date';
import type { NoteDraft } from '../note-draft';
import { notePath } from '../note-path';
import { answersProperties } from './answers/answers-properties';
import { answersSections, type AnswersContext } from './answers/answers-sections';

export interface AnswersNoteContext extends AnswersContext {
	readonly today: CalendarDate;
	readonly formatDate: (date: CalendarDate, format: string) => string;
	/** As `answersPath` gives it, or another where that is taken. */
	readonly path: string;
	/** Wiki link to the plan. */
	readonly planLink: string;
}

/** Where the note belongs; the path may be taken. */
export function answersPath(folder: string, today: CalendarDate): string {
	return notePath(folder, `Starting point ${today} (in confidence)`);
}

export function answersNote(context: AnswersNoteContext): NoteDraft {
	const { request, words, today, formatDate, path, planLink } = context;
	const sections = answersSections(context);
	const opening = `# ${words.title(formatDate(today, 'D MMMM YYYY'))}\n\n${words.intro(planLink)}\n`;
	return { path, properties: answersProperties(request, today), body: sections === '' ? opening : `${opening}\n${sections}\n` };
}
