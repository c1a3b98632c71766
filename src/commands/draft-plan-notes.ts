// All the notes that come with a plan, letter by letter as they will be written: the answers, the ratings given with them,
// one note for each certificate, and the plan. The preview shows them and write-plan-notes.ts writes them.
import { assessmentNote } from '../core/assessment/assessment-note';
import type { CalendarDate } from '../core/calendar-date';
import { titleOf } from '../core/file-name-date';
import type { Framework } from '../core/framework/framework';
import { freePath } from '../core/note-path';
import { answersNote, answersPath } from '../core/plan/answers-note';
import { buildPlan, type PlanDraft, type PlanOptions } from '../core/plan/build-plan';
import { withNotes, type NotesOfPerson } from '../core/plan/gather-request';
import type { PlanRequest } from '../core/plan/plan-request';
import { qualificationNotes, type QualificationNotes } from '../core/plan/qualification-note';
import { answersNoteWords } from '../i18n/en/answers-note';
import { assessmentWords } from '../i18n/en/assessment-note';
import { planNote } from '../i18n/en/plan-note';
import { qualificationWords } from '../i18n/en/qualification-note';
import { bodyOf, noteFromTemplate } from '../markdown/note-from-template';
import { noteText } from '../markdown/yaml-text';
import { withFrontMatterReport } from './front-matter-report';

export interface NoteToWrite {
	readonly path: string;
	/** All of it, with its properties. */
	readonly text: string;
	/** Left out of everything exported. */
	readonly isPrivate: boolean;
	/** The plan says something about it, so that the plan is not written without it. */
	readonly isNeeded: boolean;
}

export interface PlanNotes {
	/** Its body is the plan as it is to be read, without properties. */
	readonly plan: PlanDraft;
	/** In the order in which they are written; the plan is the last. */
	readonly notes: readonly NoteToWrite[];
	/** Notes about certificates that are there already. */
	readonly leftAlone: QualificationNotes['leftAlone'];
}

export interface PlanNotesContext {
	readonly framework: Framework;
	/** The whole template, with properties of its own where it has some. */
	readonly template: string;
	readonly today: CalendarDate;
	readonly folder: string;
	readonly dueStyle: PlanOptions['dueStyle'];
	readonly taskTag: string;
	readonly formatDate: PlanOptions['formatDate'];
	readonly isTaken: (path: string) => boolean;
	/** Whether a link by that name alone would lead to some note. */
	readonly isNameTaken: (name: string) => boolean;
	/** Ratings and certificates as the notes have them already. */
	readonly notes: NotesOfPerson;
	/** Wiki link to the latest note with one's own ratings; empty without one. */
	readonly lastAssessmentLink: string;
}

/** The same request and context give the same bytes. */
export function draftPlanNotes(request: PlanRequest, context: PlanNotesContext): PlanNotes {
	const { framework, folder, today, isTaken } = context;
	const answersAt = freePath(answersPath(folder, today), isTaken);
	const assessment = request.ratings.size === 0 ? undefined : assessmentNote({ ratings: request.ratings, rater: 'self', date: today, framework, words: assessmentWords, folder, isTaken });
	const assessmentLink = assessment === undefined ? {} : { assessmentLink: linkTo(assessment.path, context) };
	const known = withNotes(request, context.notes, today);
	const draft = buildPlan(known, framework, context.template, today, { ...context, words: planNote, answersLink: linkTo(answersAt, context), assessmentLink: context.lastAssessmentLink, ...assessmentLink });
	const { text, refused } = noteFromTemplate(draft.body, draft.properties);
	const plan: PlanDraft = { ...draft, body: bodyOf(text), reports: withFrontMatterReport(draft.reports, refused) };
	const answers = answersNote({
		request: known,
		framework,
		views: draft.schedule.choice.views,
		words: answersNoteWords,
		today,
		formatDate: context.formatDate,
		path: answersAt,
		planLink: linkTo(draft.path, context),
		...assessmentLink,
	});
	const certificates = qualificationNotes(request, { framework, words: qualificationWords, folder, isTaken, existing: context.notes.qualifications });
	const needed = { isPrivate: false, isNeeded: true };
	return {
		plan,
		notes: [
			{ path: answers.path, text: noteText(answers), ...needed, isPrivate: true },
			...(assessment === undefined ? [] : [{ path: assessment.path, text: noteText(assessment), ...needed }]),
			...certificates.drafts.map((one) => ({ path: one.path, text: noteText(one), isPrivate: false, isNeeded: false })),
			{ path: plan.path, text, ...needed },
		],
		leftAlone: certificates.leftAlone,
	};
}

/** By its name; by its whole path where another note has that name, which Obsidian might take it for. */
function linkTo(path: string, { isNameTaken }: PlanNotesContext): string {
	const name = titleOf(path);
	return `[[${isNameTaken(name) ? path.replace(/\.md$/, '') : name}]]`;
}
