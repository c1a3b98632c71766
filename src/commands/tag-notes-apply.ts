// Writes what a preview showed, one note after another, as one operation that can be undone. Before a batch is written
// its way back is in the journal, so that it can be undone whatever happens next.
import type { App } from 'obsidian';
import { reportOf, type BulkReport, type NoteOutcome } from '../core/tagging/bulk-report';
import { sameEffect, type NoteEffect } from '../core/tagging/note-effect';
import type { LongWork } from '../core/tagging/progress';
import type { LoggedChange, Operation } from '../core/undo/change-log';
import { inverseEdit, isAsBefore } from '../core/undo/inverse-edit';
import type { ChangeLogStore, RunningOperation } from '../host/change-log-store';
import { Slices, windowClock } from '../host/note-index-slices';
import { editNote, readNote } from '../host/note-store';
import { words } from '../i18n/words';
import type { EditOfNotes } from './tag-notes-edit';
import { reasonOf } from './reason-of';

export interface BulkJob {
	readonly label: string;
	readonly edit: EditOfNotes;
	/** What the preview said that the edit does, note by note. */
	readonly wanted: readonly { readonly path: string; readonly effect: NoteEffect }[];
}

export interface AppliedJob {
	readonly report: BulkReport;
	/** Missing when nothing was changed. */
	readonly operation?: Operation;
}

const batchSize = 20;

export async function applyToNotes(app: App, changeLog: ChangeLogStore, job: BulkJob, work: LongWork): Promise<AppliedJob> {
	const { wanted } = job;
	const outcomes: NoteOutcome[] = [];
	const changes: LoggedChange[] = [];
	const slices = new Slices(windowClock);
	const running = await changeLog.begin(job.label);
	const isStopped = (): boolean => work.isCancelled() || running.isStopped();
	work.progress(0, wanted.length);
	// Changes that differ from what was announced for them, to be announced again.
	let corrections: LoggedChange[] = [];
	for (let start = 0; start < wanted.length; start += batchSize) {
		const batch = wanted.slice(start, start + batchSize);
		const announced = isStopped() ? { changes: new Map<string, LoggedChange>() } : await announce(app, running, batch, job.edit, corrections);
		corrections = [];
		for (const { path, effect } of batch) {
			if (isStopped()) {
				outcomes.push({ kind: 'cancelled', path });
				continue;
			}
			if ('why' in announced) {
				outcomes.push({ kind: 'failed', path, why: announced.why });
				continue;
			}
			const written = await writeNote(app, path, effect, job.edit, announced.changes.get(path));
			outcomes.push(written.outcome);
			if (written.change) {
				changes.push(written.change);
				if (!isSameChange(written.change, announced.changes.get(path))) corrections.push(written.change);
			}
			work.progress(outcomes.length, wanted.length);
			if (slices.isSpent()) await slices.pause();
		}
	}
	const operation = await running.finish(changes);
	return { report: reportOf(outcomes), ...(operation ? { operation } : {}) };
}

/** The way back of each note of the batch that will be written, as far as can be told now; or why it cannot be kept. */
async function announce(app: App, running: RunningOperation, batch: BulkJob['wanted'], edit: EditOfNotes, corrections: readonly LoggedChange[]): Promise<{ readonly changes: ReadonlyMap<string, LoggedChange> } | { readonly why: string }> {
	const changes = new Map<string, LoggedChange>();
	// A note that cannot be read says so when it is to be written.
	const texts = await Promise.all(batch.map(({ path }) => readNote(app, path).catch(() => undefined)));
	for (const [index, { path, effect }] of batch.entries()) {
		const text = texts[index];
		if (text === undefined) continue;
		const result = edit(text);
		if (result.kind === 'edited' && sameEffect(result.effect, effect)) changes.set(path, { kind: 'edited', path, inverse: inverseEdit(text, result.text) });
	}
	try {
		await running.announce([...corrections, ...changes.values()]);
		return { changes };
	} catch (cause) {
		return { why: words().bulk.why.notLogged(reasonOf(cause)) };
	}
}

interface Written {
	readonly outcome: NoteOutcome;
	readonly change?: LoggedChange;
}

type Refused = { readonly kind: 'changed-meanwhile' } | { readonly kind: 'refused'; readonly why: string };

async function writeNote(app: App, path: string, effect: NoteEffect, edit: EditOfNotes, announced: LoggedChange | undefined): Promise<Written> {
	try {
		const outcome = await editNote<Refused>(app, path, (text) => {
			const result = edit(text);
			if (result.kind === 'refused') return { kind: 'refused', reason: result };
			if (result.kind === 'edited' && !sameEffect(result.effect, effect)) return { kind: 'refused', reason: { kind: 'changed-meanwhile' } };
			return result;
		});
		switch (outcome.kind) {
			case 'edited':
				return { outcome: { kind: 'changed', path }, change: outcome.change };
			case 'unchanged':
			case 'gone':
				return { outcome: { kind: outcome.kind, path } };
			case 'refused':
				return { outcome: outcome.reason.kind === 'refused' ? { kind: 'refused', path, why: outcome.reason.why } : { kind: 'changedMeanwhile', path } };
		}
	} catch (cause) {
		const failed: NoteOutcome = { kind: 'failed', path, why: words().bulk.why.notWritten(reasonOf(cause)) };
		return announced && !(await isUnwritten(app, announced)) ? { outcome: failed, change: announced } : { outcome: failed };
	}
}

/** After an error the note may have been written all the same; unless it is seen to be as before, it stays undoable. */
async function isUnwritten(app: App, change: LoggedChange): Promise<boolean> {
	const text = await readNote(app, change.path).catch(() => undefined);
	return change.kind === 'edited' && text !== undefined && isAsBefore(text, change.inverse);
}

function isSameChange(a: LoggedChange, b: LoggedChange | undefined): boolean {
	return a.kind === 'edited' && b?.kind === 'edited' && a.inverse.hashAfter === b.inverse.hashAfter && a.inverse.hashBefore === b.inverse.hashBefore;
}
