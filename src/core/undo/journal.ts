// A long operation while it runs, as lines that are only ever appended: what is about to be written stands there before
// it is written, so that a crash at any moment leaves nothing that cannot be undone.
import { isChange, type ChangeLog, type LoggedChange, type Operation, withOperation } from './change-log';

export type JournalLine =
	| { readonly kind: 'begun'; readonly id: string; readonly at: string; readonly label: string }
	/** About to be written; a later line for the same path takes its place. */
	| { readonly kind: 'changes'; readonly changes: readonly LoggedChange[] };

/** The operation that the lines tell of. What was announced and not written is undone by doing nothing. */
export function operationOfJournal(lines: readonly unknown[]): Operation | undefined {
	let begun: Extract<JournalLine, { kind: 'begun' }> | undefined;
	const changes = new Map<string, LoggedChange>();
	for (const line of lines) {
		if (isBegun(line)) begun = line;
		else if (isChanges(line)) for (const change of line.changes) changes.set(change.path, change);
	}
	if (!begun || changes.size === 0) return undefined;
	return { id: begun.id, at: begun.at, label: begun.label, changes: [...changes.values()] };
}

/** The log with an operation that was running when the app ended; one that reached the log is not taken twice. */
export function withJournal(log: ChangeLog, lines: readonly unknown[]): ChangeLog {
	const operation = operationOfJournal(lines);
	if (!operation || log.operations.some(({ id, at }) => id === operation.id && at === operation.at)) return log;
	return withOperation(log, operation);
}

function isBegun(value: unknown): value is Extract<JournalLine, { kind: 'begun' }> {
	return isRecord(value) && value['kind'] === 'begun' && ['id', 'at', 'label'].every((key) => typeof value[key] === 'string');
}

function isChanges(value: unknown): value is Extract<JournalLine, { kind: 'changes' }> {
	return isRecord(value) && value['kind'] === 'changes' && Array.isArray(value['changes']) && value['changes'].every(isChange);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
