// Keeps the change log in the plugin's own folder: per device, since sync does not carry it.
import type { App } from 'obsidian';
import type { LongWork } from '../core/tagging/progress';
import { emptyLog, freeId, lastOperation, readLog, withOperation, withoutChanges, type ChangeLog, type LoggedChange, type Operation } from '../core/undo/change-log';
import { withJournal } from '../core/undo/journal';
import { ChangeLogJournal } from './change-log-journal';
import { localNow } from './local-today';
import { undoOperation, type UndoReport } from './undo-operation';

/** What went wrong with the log itself. The change of the notes has been made all the same. */
export interface LogTrouble {
	/** `not-kept`: a change is undone from memory at most. `put-aside`: what was there before cannot be undone any more. */
	readonly kind: 'not-kept' | 'put-aside';
	readonly cause: unknown;
}

/** An operation of many notes while it runs. What is announced can be undone even if the app ends the next moment. */
export interface RunningOperation {
	announce(changes: readonly LoggedChange[]): Promise<void>;
	/** `changes` are those that were made; undefined when there are none. */
	finish(changes: readonly LoggedChange[]): Promise<Operation | undefined>;
}

export class ChangeLogStore {
	private log: ChangeLog | undefined;
	private readonly journal: ChangeLogJournal;
	/** Settles when whoever changes the log now is done. */
	private turn: Promise<unknown> = Promise.resolve();
	/** Settles when the long operation that is running has ended: there is one journal. */
	private running: Promise<void> = Promise.resolve();
	private runningId: string | undefined;

	constructor(
		private readonly app: App,
		private readonly pluginFolder: string,
		private readonly report: (trouble: LogTrouble) => void = unhandled,
	) {
		this.journal = new ChangeLogJournal(app.vault.adapter, `${pluginFolder}/change-log-running.jsonl`);
	}

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
				operation = { id: freeId(log, this.runningId), at: localNow(), label, changes };
				this.log = withOperation(log, operation);
				await this.save(this.log);
			} catch (cause) {
				this.report({ kind: 'not-kept', cause });
			}
			return operation;
		});
	}

	/** Begins one operation of many notes. Another one waits until it has finished. */
	async begin(label: string): Promise<RunningOperation> {
		const before = this.running;
		let ended = (): void => undefined;
		this.running = new Promise((resolve) => {
			ended = resolve;
		});
		await before;
		try {
			const head = await this.inTurn(async () => ({ id: freeId(await this.load()), at: localNow(), label }));
			this.runningId = head.id;
			await this.makeFolder();
			await this.journal.begin(head);
			return {
				announce: (changes) => this.journal.add(changes),
				finish: (changes) => this.finish({ ...head, changes }).finally(ended),
			};
		} catch (error) {
			ended();
			throw error;
		}
	}

	last(): Promise<Operation | undefined> {
		return this.inTurn(async () => lastOperation(await this.load()));
	}

	/** Undoes one operation, the last change first. What changed since stays, is listed, and stays in the log. */
	async undo(operation: Operation, work?: LongWork): Promise<UndoReport> {
		const { report, settled } = await undoOperation(this.app, operation, work);
		await this.inTurn(async () => this.save(withoutChanges(await this.load(), operation.id, settled)));
		return report;
	}

	private finish(operation: Operation): Promise<Operation | undefined> {
		return this.inTurn(async () => {
			this.runningId = undefined;
			const isEmpty = operation.changes.length === 0;
			if (!isEmpty) this.log = withOperation(await this.load(), operation);
			try {
				if (this.log && !isEmpty) await this.save(this.log);
				await this.journal.clear();
			} catch (cause) {
				// Undo works from memory until then, and after a restart from the journal, which stays: nothing for the user to do.
				void Promise.reject(new Error('The change log could not be saved; its journal is kept.', { cause }));
			}
			return isEmpty ? undefined : operation;
		});
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
		if (!this.log) {
			const read = await this.read();
			const log = withJournal(read, await this.journal.lines());
			// The app ended while an operation was running: it becomes one that can be undone.
			if (log !== read) await this.save(log);
			await this.journal.clear();
			this.log = log;
		}
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

	private async makeFolder(): Promise<void> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.pluginFolder))) await adapter.mkdir(this.pluginFolder);
	}

	private async save(log: ChangeLog): Promise<void> {
		await this.makeFolder();
		await this.app.vault.adapter.write(this.path, JSON.stringify(log));
		this.log = log;
	}
}

/** Ends in the developer console with its trace. */
function unhandled({ kind, cause }: LogTrouble): void {
	void Promise.reject(new Error(`Change log: ${kind}`, { cause }));
}
