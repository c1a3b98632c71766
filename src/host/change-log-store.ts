// Keeps the change log in the plugin's own folder: per device, since sync does not carry it.
import type { App } from 'obsidian';
import type { LongWork } from '../core/tagging/progress';
import { freeId, lastOperation, withOperation, withoutChanges, type ChangeLog, type LoggedChange, type Operation } from '../core/undo/change-log';
import { withJournal } from '../core/undo/journal';
import { ChangeLogFile } from './change-log-file';
import { ChangeLogJournal } from './change-log-journal';
import { localNow } from './local-today';
import { undoOperation, type UndoReport } from './undo-operation';

/** What went wrong with the log itself. The change of the notes has been made all the same. */
export interface LogTrouble {
	/**
	 * `not-kept`: a change is undone from memory at most. `undo-not-kept`: it was taken back, which is not in the file.
	 * `in-journal`: the journal has what the file has not. `put-aside`: what was there before cannot be undone any more.
	 */
	readonly kind: 'not-kept' | 'undo-not-kept' | 'in-journal' | 'put-aside';
	readonly cause: unknown;
}

/** An operation of many notes while it runs. What is announced can be undone even if the app ends the next moment. */
export interface RunningOperation {
	announce(changes: readonly LoggedChange[]): Promise<void>;
	/** The plugin has been switched off: nothing more is to be written. */
	isStopped(): boolean;
	/** `changes` are those that were made; undefined when there are none. */
	finish(changes: readonly LoggedChange[]): Promise<Operation | undefined>;
}

export class ChangeLogStore {
	private log: ChangeLog | undefined;
	private readonly file: ChangeLogFile;
	private readonly journal: ChangeLogJournal;
	/** Settles when whoever changes the log now is done. */
	private turn: Promise<unknown> = Promise.resolve();
	/** Settles when the long operation that is running has ended: there is one journal. */
	private running: Promise<void> = Promise.resolve();
	private runningId: string | undefined;
	/** What came while the file could not be read; it goes into the log as soon as that is there. */
	private waiting: readonly Operation[] = [];
	/** The log is ahead of the file. */
	private isUnsaved = false;
	private isClosed = false;

	constructor(
		private readonly app: App,
		pluginFolder: string,
		private readonly report: (trouble: LogTrouble) => void = unhandled,
	) {
		this.file = new ChangeLogFile(app.vault.adapter, pluginFolder, (cause) => report({ kind: 'put-aside', cause }));
		this.journal = new ChangeLogJournal(app.vault.adapter, `${pluginFolder}/change-log-running.jsonl`);
	}

	/** Stops what is running, which is then finished as far as it got. */
	close(): void {
		this.isClosed = true;
	}

	/**
	 * Written before the user is told, so that an undo survives a restart. The notes are changed by now, so a log that cannot
	 * be read or written is reported and stops nothing.
	 */
	record(label: string, changes: readonly LoggedChange[]): Promise<Operation | undefined> {
		return this.inTurn(async () => {
			if (changes.length === 0) return undefined;
			const log = await this.load().catch((cause: unknown) => this.report({ kind: 'not-kept', cause }));
			// A number above those of a log that cannot be read now, so that none is given twice.
			const operation: Operation = { id: log ? freeId(log, this.runningId) : `${localNow().replace(/\D/g, '')}${this.waiting.length}`, at: localNow(), label, changes };
			if (log) await this.keep(withOperation(log, operation), 'not-kept');
			else this.waiting = [...this.waiting, operation];
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
			await this.file.makeFolder();
			// What only the journal has of an earlier operation is about to be replaced there.
			if (this.log && this.isUnsaved) {
				await this.file.save(this.log);
				this.isUnsaved = false;
			}
			await this.journal.begin(head);
			this.runningId = head.id;
			return {
				announce: (changes) => this.journal.add(changes),
				isStopped: () => this.isClosed,
				finish: (changes) => this.finish({ ...head, changes }).finally(ended),
			};
		} catch (error) {
			ended();
			throw error;
		}
	}

	last(): Promise<Operation | undefined> {
		return this.inTurn(async () => {
			const waiting = this.waiting.at(-1);
			return waiting ? this.load().then(lastOperation, () => waiting) : lastOperation(await this.load());
		});
	}

	/** Undoes one operation, the last change first. What changed since stays, is listed, and stays in the log. */
	async undo(operation: Operation, work?: LongWork): Promise<UndoReport> {
		const { report, settled } = await undoOperation(this.app, operation, { progress: (done, all) => work?.progress(done, all), isCancelled: () => this.isClosed || work?.isCancelled() === true });
		await this.inTurn(async () => {
			const isWaiting = this.waiting.some(({ id }) => id === operation.id);
			this.waiting = withoutChanges({ version: 1, operations: this.waiting }, operation.id, settled).operations;
			// The file never heard of it.
			if (isWaiting) return;
			const log = await this.load().catch((cause: unknown) => this.report({ kind: 'undo-not-kept', cause }));
			if (log && settled.size > 0) await this.keep(withoutChanges(log, operation.id, settled), 'undo-not-kept');
			// One that stayed because the log could not be saved would bring the operation back.
			if (!this.isUnsaved && this.runningId === undefined) await this.clearJournal();
		});
		return report;
	}

	private finish(operation: Operation): Promise<Operation | undefined> {
		return this.inTurn(async () => {
			const isEmpty = operation.changes.length === 0;
			const log = await this.load().catch(() => this.log);
			this.runningId = undefined;
			if (log && !isEmpty) await this.keep(withOperation(log, operation), 'in-journal');
			if (!this.isUnsaved) await this.clearJournal();
			return isEmpty ? undefined : operation;
		});
	}

	/** One change of the log after another: two at once would each save without the other's. */
	private inTurn<Result>(action: () => Promise<Result>): Promise<Result> {
		const result = this.turn.then(action);
		this.turn = result.catch(() => undefined);
		return result;
	}

	private async load(): Promise<ChangeLog> {
		if (this.log && (this.isUnsaved || !(await this.file.isReplaced()))) return this.log;
		const read = await this.file.read();
		// The app ended while an operation was running: it becomes one that can be undone.
		const found = this.runningId === undefined ? withJournal(read, await this.journal.lines()) : read;
		const log = this.waiting.reduce(withOperation, found);
		this.waiting = [];
		if (log === read) this.log = log;
		else await this.keep(log, 'in-journal');
		if (this.runningId === undefined && !this.isUnsaved) await this.clearJournal();
		return log;
	}

	/** In force at once, and in the file if that can be written. */
	private async keep(log: ChangeLog, trouble: LogTrouble['kind']): Promise<void> {
		this.log = log;
		try {
			await this.file.save(log);
			this.isUnsaved = false;
		} catch (cause) {
			this.isUnsaved = true;
			this.report({ kind: trouble, cause });
		}
	}

	/** A journal that stays tells of what the log has already, or of notes that are as they were. */
	private async clearJournal(): Promise<void> {
		await this.journal.clear().catch((cause: unknown) => this.report({ kind: 'in-journal', cause }));
	}
}

/** Ends in the developer console with its trace. */
function unhandled({ kind, cause }: LogTrouble): void {
	void Promise.reject(new Error(`Change log: ${kind}`, { cause }));
}
