// Takes back one operation, the last change first. Notes that were made together belong together, as a plan and the answers
// it is made from: when one of them was changed since, none of them is taken back.
import type { App } from 'obsidian';
import { messageOf } from '../core/message-of';
import type { LongWork } from '../core/tagging/progress';
import type { LoggedChange, Operation } from '../core/undo/change-log';
import { standingOfCreated, undoChange, type CreatedChange, type UndoOutcome } from './note-store';

export interface UndoReport {
	readonly label: string;
	readonly undone: readonly string[];
	/** Changed since, so left alone. */
	readonly left: readonly string[];
	/** As they were made, and left alone because they were made together with a note that is left. */
	readonly together: readonly string[];
	readonly gone: readonly string[];
	/** Could not be written; these stay in the log. */
	readonly failed: readonly { readonly path: string; readonly why: string }[];
	/** Not reached before the user stopped; these stay in the log. */
	readonly stopped: readonly string[];
}

interface Failure {
	readonly why: string;
}

type Outcome = UndoOutcome | 'made-together' | 'stopped' | Failure;

/** `settled` are the changes that nothing is left to undo of. */
export async function undoOperation(app: App, operation: Operation, work?: LongWork): Promise<{ readonly report: UndoReport; readonly settled: ReadonlySet<LoggedChange> }> {
	const staying = await createdThatStay(app, operation.changes);
	const outcomes: { readonly change: LoggedChange; readonly outcome: Outcome }[] = [];
	for (const change of [...operation.changes].reverse()) {
		work?.progress(outcomes.length, operation.changes.length);
		const outcome: Outcome = work?.isCancelled() === true ? 'stopped' : (staying.get(change) ?? (await undoChange(app, change).catch(failure)));
		outcomes.push({ change, outcome });
	}
	const settled = outcomes.filter(({ outcome }) => outcome === 'undone' || outcome === 'as-before' || outcome === 'gone').map(({ change }) => change);
	const paths = (wanted: Outcome): readonly string[] => outcomes.filter(({ outcome }) => outcome === wanted).map(({ change }) => change.path);
	const report: UndoReport = {
		label: operation.label,
		undone: paths('undone'),
		left: paths('changed-since'),
		together: paths('made-together'),
		gone: paths('gone'),
		failed: outcomes.flatMap(({ change, outcome }) => (typeof outcome === 'string' ? [] : [{ path: change.path, why: outcome.why }])),
		stopped: paths('stopped'),
	};
	return { report, settled: new Set(settled) };
}

/** What becomes of the created notes when they stay; empty when they can go. A note that cannot be read may have been changed. */
async function createdThatStay(app: App, changes: readonly LoggedChange[]): Promise<ReadonlyMap<LoggedChange, Outcome>> {
	const created = changes.filter((change): change is CreatedChange => change.kind === 'created');
	if (created.length < 2) return new Map();
	const found: (readonly [LoggedChange, Outcome])[] = [];
	for (const change of created) {
		const standing = await standingOfCreated(app, change).catch(failure);
		found.push([change, standing === 'as-made' ? 'made-together' : standing]);
	}
	return found.some(([, outcome]) => outcome === 'changed-since' || typeof outcome === 'object') ? new Map(found) : new Map();
}

function failure(cause: unknown): Failure {
	return { why: messageOf(cause) };
}
