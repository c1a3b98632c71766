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
}

export class ChangeLogStore {
	private log: ChangeLog | undefined;

	constructor(
		private readonly app: App,
		private readonly pluginFolder: string,
	) {}

	/** Written before the user is told, so that an undo survives a restart. */
	async record(label: string, changes: readonly LoggedChange[]): Promise<Operation | undefined> {
		if (changes.length === 0) return undefined;
		const log = await this.load();
		const operation: Operation = { id: this.freeId(log), at: localNow(), label, changes };
		await this.save(withOperation(log, operation));
		return operation;
	}

	async last(): Promise<Operation | undefined> {
		return lastOperation(await this.load());
	}

	/** Undoes one operation, the last change first. What changed since stays, is listed, and stays in the log. */
	async undo(operation: Operation): Promise<UndoReport> {
		const outcomes: { readonly change: LoggedChange; readonly outcome: UndoOutcome }[] = [];
		for (const change of [...operation.changes].reverse()) outcomes.push({ change, outcome: await undoChange(this.app, change) });
		const settled = outcomes.filter(({ outcome }) => outcome !== 'changed-since').map(({ change }) => change);
		await this.save(withoutChanges(await this.load(), operation.id, new Set(settled)));
		const paths = (wanted: UndoOutcome): readonly string[] => outcomes.filter(({ outcome }) => outcome === wanted).map(({ change }) => change.path);
		return { label: operation.label, undone: paths('undone'), left: paths('changed-since'), gone: paths('gone') };
	}

	private freeId(log: ChangeLog): string {
		return String(1 + Math.max(0, ...log.operations.map(({ id }) => Number(id) || 0)));
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
			console.warn('Portfolio Pathway: the change log could not be read and was put aside.', cause);
			await adapter.write(`${this.path}.unreadable`, text);
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
