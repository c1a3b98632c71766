import { describe, expect, it } from 'vitest';
import { reportOf, withPreviews } from '../../../src/core/tagging/bulk-report';
import { countPreviews, inReadingOrder, sameEffect, type NoteEffect, type NotePreview } from '../../../src/core/tagging/note-effect';

const effect = (changes: Partial<NoteEffect> = {}): NoteEffect => ({ added: ['a', 'b'], removed: ['c'], properties: [{ key: 'evidence-level', value: 3 }], ...changes });

describe('sameEffect', () => {
	it('holds whatever the order and case of the tags', () => {
		expect(sameEffect(effect(), effect({ added: ['B', 'A'] }))).toBe(true);
	});

	it('does not hold when a tag or a value differs, or a number became text', () => {
		expect(sameEffect(effect(), effect({ added: ['a'] }))).toBe(false);
		expect(sameEffect(effect(), effect({ added: ['a', 'b', 'c'], removed: [] }))).toBe(false);
		expect(sameEffect(effect(), effect({ properties: [{ key: 'evidence-level', value: 2 }] }))).toBe(false);
		expect(sameEffect(effect(), effect({ properties: [{ key: 'evidence-level', value: '3' }] }))).toBe(false);
		expect(sameEffect(effect(), effect({ properties: [] }))).toBe(false);
	});
});

const previews: readonly NotePreview[] = [
	{ kind: 'unchanged', path: 'a.md' },
	{ kind: 'edited', path: 'd.md', effect: effect() },
	{ kind: 'refused', path: 'b.md', why: 'Because.' },
	{ kind: 'edited', path: 'c.md', effect: effect() },
];

describe('a preview', () => {
	it('reads what changes first, then what is refused, then the rest', () => {
		expect(inReadingOrder(previews).map(({ path }) => path)).toEqual(['c.md', 'd.md', 'b.md', 'a.md']);
		expect(countPreviews(previews)).toEqual({ edited: 2, refused: 1, unchanged: 1 });
	});

	it('goes into the report, each note in one list', () => {
		const report = withPreviews(reportOf([{ kind: 'failed', path: 'd.md', why: 'Disk full.' }]), previews);
		expect(report).toEqual({
			changed: [], unchanged: ['a.md'], changedMeanwhile: [], refused: [{ path: 'b.md', why: 'Because.' }],
			failed: [{ path: 'd.md', why: 'Disk full.' }], gone: [], cancelled: [], unticked: ['c.md'],
		});
	});
});
