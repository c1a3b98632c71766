// Writes a review and what it changes in the plan, as one operation with one undo. The note comes first: where the plan cannot
// be changed, that is said and the review is there all the same.
import { Notice } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import { freePath } from '../core/note-path';
import { reviewPath } from '../core/review/review-period';
import type { PlanTask } from '../core/plan-task';
import type { LoggedChange } from '../core/undo/change-log';
import { editNote, type TextEdit } from '../host/note-store';
import { openNote } from '../host/open-note';
import { tasksToggle } from '../host/tasks-plugin';
import { words } from '../i18n/words';
import { editFrontMatter } from '../markdown/edit-front-matter';
import type { Refusal } from '../markdown/front-matter-refusal';
import { tickTask } from '../markdown/plan-task-edit';
import { createUnderFreeName } from './create-under-free-name';
import { sentenceOf } from './reason-of';
import { refusalWords } from './refusal-words';
import type { FoundReview } from './review-source';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export interface ReviewToWrite {
	readonly source: FoundReview;
	/** The whole note, as it is to be under that path. */
	readonly makeNote: (path: string) => string;
	/** Ids for the plan; undefined leaves its focus alone. */
	readonly focus: readonly string[] | undefined;
	/** The review's own task of the plan is to be ticked. */
	readonly isTicked: boolean;
}

export async function writeReview(bench: Workbench, review: ReviewToWrite): Promise<void> {
	const { app, changeLog, settings, today } = bench;
	const { review: say } = words();
	const created = await createUnderFreeName(app, (isTaken) => {
		const path = freePath(reviewPath(settings.get().folder, today()), isTaken);
		return { path, text: review.makeNote(path) };
	});
	const changes: LoggedChange[] = [created.change];
	const told = await changePlan(bench, review, changes).catch((cause: unknown) => {
		// The note is there and has to stay undoable.
		const why = sentenceOf(cause);
		return say.planNotWritten(say.name(review.source.planPath ?? ''), why);
	});
	const name = say.name(created.path);
	const operation = await changeLog.record(say.label(name), changes);
	await openNote(app, created.path);
	noticeWithUndo(bench, say.created(name, changes.length > 1), operation);
	if (told !== undefined) new Notice(told, 15_000);
}

/** What could not be done, in words. */
async function changePlan(bench: Workbench, { source, focus, isTicked }: ReviewToWrite, changes: LoggedChange[]): Promise<string | undefined> {
	const { planPath, plan, facts } = source;
	const { review: say } = words();
	const task = isTicked ? plan?.body?.tasks.find(({ blockId }) => blockId !== undefined && blockId === facts.period.blockId) : undefined;
	if (planPath === undefined || (focus === undefined && !task)) return undefined;
	const edited = await editNote<Refusal>(bench.app, planPath, (text) => {
		const focused = focus === undefined || sameFocus(focus, plan?.focus ?? []) ? text : withFocus(text, focus);
		if (typeof focused !== 'string') return focused;
		const ticked = task ? tick(bench, planPath, focused, task, bench.today()) : focused;
		return ticked === text ? { kind: 'unchanged' } : { kind: 'edited', text: ticked };
	});
	switch (edited.kind) {
		case 'edited':
			changes.push(edited.change);
			return undefined;
		case 'unchanged':
			return task ? say.notTicked(task.text) : undefined;
		case 'refused':
			return say.planNotWritten(say.name(planPath), refusalWords(edited.reason));
		case 'gone':
			return say.planGone(say.name(planPath));
	}
}

function withFocus(text: string, focus: readonly string[]): string | Extract<TextEdit<Refusal>, { kind: 'refused' }> {
	const edit = editFrontMatter(text, { properties: [{ key: 'pathway-focus', value: focus }] });
	if (edit.kind === 'refused') return edit;
	return edit.kind === 'edited' ? edit.text : text;
}

function sameFocus(a: readonly string[], b: readonly string[]): boolean {
	return a.length === b.length && a.every((id) => b.includes(id));
}

/** The text as it is where the line has changed meanwhile. */
function tick({ app, settings }: Workbench, path: string, text: string, task: PlanTask, today: CalendarDate): string {
	const toggle = tasksToggle(app);
	const edit = tickTask(text, task, today, settings.get().dueStyle, toggle && ((line) => toggle(line, path)));
	return edit.kind === 'edited' ? edit.text : text;
}
