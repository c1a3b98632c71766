import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyLog, lastOperation, readLog, withOperation, withoutChanges, type Operation } from '../../../src/core/undo/change-log';
import { inverseEdit, undoEdit } from '../../../src/core/undo/inverse-edit';

describe('inverseEdit', () => {
	it('gives back the text before, whatever the edit was', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
				expect(undoEdit(after, inverseEdit(before, after))).toBe(before);
			}),
		);
	});

	it('keeps only what differs', () => {
		expect(inverseEdit('tags:\n  - a\n---\nbody', 'tags:\n  - a\n  - b\n---\nbody')).toMatchObject({ insert: '', remove: 6 });
	});

	it('refuses a text that changed since, also when its length is the same', () => {
		const edit = inverseEdit('one two', 'one three two');
		expect(undoEdit('one three tw0', edit)).toBeUndefined();
		expect(undoEdit('one three two ', edit)).toBeUndefined();
	});
});

describe('the change log', () => {
	const operation = (id: string, size = 1): Operation => ({
		id,
		at: '2026-11-22 09:00',
		label: id,
		changes: [{ kind: 'edited', path: 'a.md', inverse: inverseEdit('x'.repeat(size), '') }],
	});

	it('keeps the last 20 operations', () => {
		let log = emptyLog;
		for (let i = 0; i < 25; i++) log = withOperation(log, operation(String(i)));
		expect(log.operations.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 5)));
	});

	it('keeps the whole last operation, however large, and drops older ones for it', () => {
		const log = withOperation(withOperation(emptyLog, operation('small')), operation('large', 6 * 1024 * 1024));
		expect(log.operations.map(({ id }) => id)).toEqual(['large']);
	});

	it('keeps what could not be undone', () => {
		const first = { kind: 'created', path: 'a.md', hash: '0' } as const;
		const second = { kind: 'created', path: 'b.md', hash: '0' } as const;
		const log = withOperation(emptyLog, { id: '1', at: '', label: '', changes: [first, second] });
		expect(lastOperation(withoutChanges(log, '1', new Set([first])))?.changes).toEqual([second]);
		expect(withoutChanges(log, '1', new Set([first, second])).operations).toEqual([]);
	});

	it('survives a restart as JSON and reads rubbish as empty', () => {
		const log = withOperation(emptyLog, operation('1'));
		expect(readLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
		for (const raw of [null, 3, 'text', [], { operations: 'x' }, { operations: [{ id: 1 }, null, { id: '1', at: '', label: '', changes: [{}] }] }]) {
			expect(readLog(raw).operations).toEqual([]);
		}
	});
});
