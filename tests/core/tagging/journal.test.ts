import { describe, expect, it } from 'vitest';
import { emptyLog, freeId, readLog, withOperation, type LoggedChange, type Operation } from '../../../src/core/undo/change-log';
import { inverseEdit, isAsBefore, undoEdit } from '../../../src/core/undo/inverse-edit';
import { operationOfJournal, withJournal } from '../../../src/core/undo/journal';

const change = (path: string, after = 'after'): LoggedChange => ({ kind: 'edited', path, inverse: inverseEdit('before', after) });
const begun = { kind: 'begun', id: '7', at: '2026-11-22 09:00', label: 'Tags added' };

describe('the journal of a long operation', () => {
	it('becomes the operation that it tells of, a later line in place of an earlier one', () => {
		const lines = [begun, { kind: 'changes', changes: [change('a.md'), change('b.md')] }, { kind: 'changes', changes: [change('a.md', 'other')] }];
		expect(operationOfJournal(lines)).toEqual({ id: '7', at: '2026-11-22 09:00', label: 'Tags added', changes: [change('a.md', 'other'), change('b.md')] });
	});

	it('is nothing without a beginning or without a change, and reads over what it does not know', () => {
		expect(operationOfJournal([])).toBeUndefined();
		expect(operationOfJournal([begun, null, 3, { kind: 'changes', changes: [{ path: 'a.md' }] }])).toBeUndefined();
		expect(operationOfJournal([{ kind: 'changes', changes: [change('a.md')] }])).toBeUndefined();
	});

	it('goes into the log once', () => {
		const lines = [begun, { kind: 'changes', changes: [change('a.md')] }];
		const log = withJournal(emptyLog, lines);
		expect(log.operations.map(({ id }) => id)).toEqual(['7']);
		expect(withJournal(log, lines)).toBe(log);
		expect(withJournal(emptyLog, [])).toBe(emptyLog);
	});

	it('keeps its id from being given twice', () => {
		const operation: Operation = { id: '3', at: '', label: '', changes: [change('a.md')] };
		expect(freeId(withOperation(emptyLog, operation))).toBe('4');
		expect(freeId(withOperation(emptyLog, operation), '9')).toBe('10');
	});
});

describe('an inverse edit', () => {
	it('knows a note that was never written, or taken back already', () => {
		const inverse = inverseEdit('one two', 'one three two');
		expect(isAsBefore('one two', inverse)).toBe(true);
		expect(isAsBefore('one tw0', inverse)).toBe(false);
		expect(isAsBefore('one three two', inverse)).toBe(false);
		expect(undoEdit('one two', inverse)).toBeUndefined();
	});

	it('is read from a log of an earlier version, which had no hash of the text before', () => {
		const { hashBefore: _missing, ...older } = inverseEdit('one', 'two');
		const log = { version: 1, operations: [{ id: '1', at: '', label: '', changes: [{ kind: 'edited', path: 'a.md', inverse: older }] }] };
		expect(readLog(log)).toEqual(log);
		expect(isAsBefore('one', older)).toBe(false);
	});
});
