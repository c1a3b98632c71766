// Keeps the change log in the plugin's own folder: per device, since sync does not carry it.
import type { App } from 'obsidian';
import { emptyLog, lastOperation, readLog, withOperation, withoutChanges, type ChangeLog, type LoggedChange, type Operation } from '../core/undo/change-log';
import { localNow } from './local-today';
import { undoChange, type UndoOutcome } from './note-store';

export interface UndoReport {
	readonly label: string;
	readonly undone: readonly string[];
	/** Changed since, so left alone. */
	readonly left: readonly string[];
	readonly gone: readonly string[];
	/** Could not be written; these stay in the log. */
	readonly failed: readonly { readonly path: string; readonly why: string }[];
}

/** What went wrong with the log itself. The change of the notes has been made all the same. */
export interface LogTrouble {
	/** `not-kept`: a change is undone from memory at most. `put-aside`: what was there before cannot be undone any more. */
	readonly kind: 'not-kept' | 'put-aside';
	readonly cause: unknown;
}

export class ChangeLogStore {
	private log: ChangeLog | undefined;
	/** Settles when whoever changes the log now is done. */
	private turn: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly app: App,
		private readonly pluginFolder: string,
		private readonly report: (trouble: LogTrouble) => void,
	) {}

	/**
	 * Written before the user is told, so that an undo survives a restart. The notes are changed by now, so a log that cannot
	 * be written is reported and stops nothing.
	 */
	record(label: string, changes: readonly LoggedChange[]): Promise<Operation | undefined> {
		return this.inTurn(async () => {
			if (changes.length === 0) return undefined;
			let operation: Operation | undefined;
			try {
				const log = await this.load();
				operation = { id: freeId(log), at: localNow(), label, changes };
				this.log = withOperation(log, operation);
				await this.save(this.log);
			} catch (cause) {
				this.report({ kind: 'not-kept', cause });
			}
			return operation;
		});
	}

	last(): Promise<Operation | undefined> {
		return this.inTurn(async () => lastOperation(await this.load()));
	}

	/** Undoes one operation, the last change first. What changed since stays, is listed, and stays in the log. */
	async undo(operation: Operation): Promise<UndoReport> {
		const outcomes: { readonly change: LoggedChange; readonly outcome: UndoOutcome | { readonly why: string } }[] = [];
		for (const change of [...operation.changes].reverse()) {
			const outcome = await undoChange(this.app, change).catch((cause: unknown) => ({ why: cause instanceof Error ? cause.message : String(cause) }));
			outcomes.push({ change, outcome });
		}
		const settled = outcomes.filter(({ outcome }) => outcome === 'undone' || outcome === 'gone').map(({ change }) => change);
		await this.inTurn(async () => this.save(withoutChanges(await this.load(), operation.id, new Set(settled))));
		const paths = (wanted: UndoOutcome): readonly string[] => outcomes.filter(({ outcome }) => outcome === wanted).map(({ change }) => change.path);
		return {
			label: operation.label,
			undone: paths('undone'),
			left: paths('changed-since'),
			gone: paths('gone'),
			failed: outcomes.flatMap(({ change, outcome }) => (typeof outcome === 'string' ? [] : [{ path: change.path, why: outcome.why }])),
		};
	}

	/** One change of the log after another: two at once would each save without the other's. */
	private inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
		const result = this.turn.then(action);
		this.turn = result.catch(() => undefined);
		return result;
	}

	private get path(): string {
		return `${this.pluginFolder}/change-log.json`;
	}

	private async load(): Promise<ChangeLog> {
		this.log ??= await this.read();
		return this.log;
	}

	private async read(): Promise<ChangeLog> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.path))) return emptyLog;
		const text = await adapter.read(this.path);
		try {
			return readLog(JSON.parse(text));
		} catch (cause) {
			// A log cut short by a crash must not stop the next change; it is put aside and not thrown away.
			await adapter.write(`${this.path}.unreadable`, text);
			this.report({ kind: 'put-aside', cause });
			return emptyLog;
		}
	}

	private async save(log: ChangeLog): Promise<void> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.pluginFolder))) await adapter.mkdir(this.pluginFolder);
		await adapter.write(this.path, JSON.stringify(log));
		this.log = log;
	}
}

function freeId(log: ChangeLog): string {
	return String(1 + Math.max(0, ...log.operations.map(({ id }) => Number(id) || 0)));
}
