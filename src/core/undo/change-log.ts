// The operations that can be taken back, newest last. Plain values, so that they survive a restart as JSON.
// Bounds from the vault contract, "Undo": 20 operations or 5 MB, never less than the whole last one.
import type { InverseEdit } from './inverse-edit';

export type LoggedChange =
	| { readonly kind: 'edited'; readonly path: string; readonly inverse: InverseEdit }
	| { readonly kind: 'created'; readonly path: string; readonly hash: string };

export interface Operation {
	readonly id: string;
	/** Local date and time, for the list of what can be undone. */
	readonly at: string;
	readonly label: string;
	readonly changes: readonly LoggedChange[];
}

export interface ChangeLog {
	readonly version: 1;
	readonly operations: readonly Operation[];
}

export const emptyLog: ChangeLog = { version: 1, operations: [] };

const maxOperations = 20;
const maxCharacters = 5 * 1024 * 1024;

export function withOperation(log: ChangeLog, operation: Operation): ChangeLog {
	const kept: Operation[] = [operation];
	let size = JSON.stringify(operation).length;
	for (const older of [...log.operations].reverse()) {
		size += JSON.stringify(older).length;
		if (kept.length >= maxOperations || size > maxCharacters) break;
		kept.unshift(older);
	}
	return { version: 1, operations: kept };
}

/** What is left after an undo: the operation without the changes that were taken back, or gone when none is left. */
export function withoutChanges(log: ChangeLog, operationId: string, undone: Iterable<LoggedChange>): ChangeLog {
	// By what they say: a log that was read again holds other objects.
	const gone = new Set([...undone].map((change) => JSON.stringify(change)));
	const operations = log.operations.flatMap((operation) => {
		if (operation.id !== operationId) return [operation];
		const changes = operation.changes.filter((change) => !gone.has(JSON.stringify(change)));
		return changes.length === 0 ? [] : [{ ...operation, changes }];
	});
	return { version: 1, operations };
}

/** Above the highest id there is, so that no operation is taken for another. */
export function freeId(log: ChangeLog, alsoTaken?: string): string {
	return String(1 + Math.max(0, Number(alsoTaken) || 0, ...log.operations.map(({ id }) => Number(id) || 0)));
}

export function lastOperation(log: ChangeLog): Operation | undefined {
	return log.operations.at(-1);
}

/** Total: a log that cannot be read is an empty one; operations that can be read are kept. */
export function readLog(raw: unknown): ChangeLog {
	if (!isRecord(raw) || !Array.isArray(raw['operations'])) return emptyLog;
	return { version: 1, operations: raw['operations'].filter(isOperation) };
}

function isOperation(value: unknown): value is Operation {
	if (!isRecord(value)) return false;
	return typeof value['id'] === 'string' && typeof value['at'] === 'string' && typeof value['label'] === 'string' && Array.isArray(value['changes']) && value['changes'].every(isChange);
}

export function isChange(value: unknown): value is LoggedChange {
	if (!isRecord(value) || typeof value['path'] !== 'string') return false;
	if (value['kind'] === 'created') return typeof value['hash'] === 'string';
	return value['kind'] === 'edited' && isInverse(value['inverse']);
}

function isInverse(value: unknown): value is InverseEdit {
	if (!isRecord(value)) return false;
	const { start, remove, insert, lengthAfter, hashAfter, hashBefore } = value;
	return [start, remove, lengthAfter].every((n) => Number.isInteger(n)) && typeof insert === 'string' && typeof hashAfter === 'string' && ['string', 'undefined'].includes(typeof hashBefore);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
