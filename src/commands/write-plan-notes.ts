// Writes the notes that come with a plan, the plan last so that what it links to is there, as one operation with one undo.
// What cannot be written is said, with what was; the answers stay kept until the plan is there, so nothing is lost.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import type { LoggedChange, Operation } from '../core/undo/change-log';
import { createNote, noteExists } from '../host/note-store';
import { words } from '../i18n/words';
import type { NoteToWrite, PlanNotes } from './draft-plan-notes';
import { reasonOf } from './reason-of';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export interface WrittenPlanNotes {
	/** Undefined when the plan was not written; then that has been said. */
	readonly planPath: string | undefined;
	/** Paths, in the order in which they were written. */
	readonly written: readonly string[];
	readonly notWritten: readonly UnwrittenNote[];
	/** Takes back all that was written; undefined when nothing was. */
	readonly operation: Operation | undefined;
}

export interface UnwrittenNote {
	readonly path: string;
	/** The name was taken meanwhile, the disk said why, or a note that the plan needs had failed before it. */
	readonly why: { readonly kind: 'taken' } | { readonly kind: 'failed'; readonly message: string } | { readonly kind: 'not-reached' };
}

export async function writePlanNotes(bench: Workbench, { plan, notes, leftAlone }: PlanNotes): Promise<WrittenPlanNotes> {
	const taken = await firstTaken(bench, notes);
	if (taken !== undefined) {
		new Notice(words().planNotes.nameTaken(taken), 15_000);
		return { planPath: undefined, written: [], notWritten: notes.map(({ path }) => ({ path, why: { kind: path === taken ? 'taken' : 'not-reached' } })), operation: undefined };
	}
	const changes: LoggedChange[] = [];
	const notWritten: UnwrittenNote[] = [];
	let isStopped = false;
	for (const note of notes) {
		const why = isStopped ? ({ kind: 'not-reached' } as const) : await write(bench, note, changes);
		if (why === undefined) continue;
		notWritten.push({ path: note.path, why });
		isStopped ||= note.isNeeded;
	}
	const operation = await bench.changeLog.record(words().commands.planLabel(titleOf(plan.path)), changes);
	const written = changes.map(({ path }) => path);
	const result = { planPath: isStopped ? undefined : written.at(-1), written, notWritten, operation };
	tell(bench, result);
	const differing = leftAlone.filter(({ differs }) => differs).map(({ path }) => titleOf(path));
	if (!isStopped && differing.length > 0) new Notice(words().planNotes.leftAlone(differing), 15_000);
	return result;
}

/** Looked for before anything is written. Asks the disk as well: Obsidian hears a moment later of what another program made. */
async function firstTaken({ app }: Workbench, notes: readonly NoteToWrite[]): Promise<string | undefined> {
	for (const { path } of notes) if (noteExists(app, path) || (await app.vault.adapter.exists(path))) return path;
	return undefined;
}

/** Adds to `changes`, or says why not. */
async function write({ app }: Workbench, { path, text }: NoteToWrite, changes: LoggedChange[]): Promise<UnwrittenNote['why'] | undefined> {
	try {
		const outcome = await createNote(app, path, text);
		if (outcome.kind === 'exists') return { kind: 'taken' };
		changes.push(outcome.change);
		return undefined;
	} catch (cause) {
		return { kind: 'failed', message: reasonOf(cause) };
	}
}

function tell(bench: Workbench, { planPath, written, notWritten, operation }: WrittenPlanNotes): void {
	if (notWritten.length === 0) return;
	const { planNotes } = words();
	const missing = notWritten.map(({ path, why }) => {
		switch (why.kind) {
			case 'taken':
				return planNotes.taken(titleOf(path));
			case 'failed':
				return planNotes.failed(titleOf(path), why.message);
			case 'not-reached':
				return planNotes.notReached(titleOf(path));
		}
	});
	if (planPath === undefined) noticeWithUndo(bench, planNotes.planMissing(missing, written.map(titleOf)), operation);
	else new Notice(planNotes.othersMissing(missing), 15_000);
}
