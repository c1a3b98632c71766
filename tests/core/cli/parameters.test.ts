import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParameters, type Expected } from '../../../src/core/cli/parameters';

const expected: Readonly<Record<string, Expected>> = {
	file: { kind: 'text', isRequired: true },
	competence: { kind: 'competences' },
	level: { kind: 'level' },
	date: { kind: 'date' },
	limit: { kind: 'count' },
	apply: { kind: 'flag' },
	format: { kind: 'format' },
};

describe('parameters of the command line', () => {
	it('are read, with 0 as a level and repeated ids once', () => {
		expect(readParameters({ file: 'A note.md', competence: 'gravitas, Drive,gravitas', level: '0', date: '2026-02-28', limit: '7', apply: 'true', format: 'json', vault: 'Mine' }, expected)).toEqual({
			kind: 'read',
			parameters: { format: 'json', apply: true, competences: ['gravitas', 'drive'], file: 'A note.md', level: 0, date: '2026-02-28', limit: 7 },
		});
	});

	it('have defaults: Markdown, and nothing is applied', () => {
		expect(readParameters({ file: 'A.md' }, expected)).toEqual({ kind: 'read', parameters: { format: 'md', apply: false, competences: [], file: 'A.md' } });
	});

	it.each([
		[{ file: 'A.md', levl: '3' }, { kind: 'unknown', name: 'levl', nearest: 'level' }],
		[{ level: '3' }, { kind: 'missing', name: 'file' }],
		[{ file: 'A.md', level: '6' }, { kind: 'bad', name: 'level', found: '6', expected: 'level' }],
		[{ file: 'A.md', level: 'true' }, { kind: 'bad', name: 'level', found: 'true', expected: 'level' }],
		[{ file: 'A.md', date: '2026-02-30' }, { kind: 'bad', name: 'date', found: '2026-02-30', expected: 'date' }],
		[{ file: 'A.md', apply: 'no' }, { kind: 'bad', name: 'apply', found: 'no', expected: 'flag' }],
		[{ file: 'A.md', limit: '0' }, { kind: 'bad', name: 'limit', found: '0', expected: 'count' }],
		[{ file: 'A.md', competence: 'gravitas,,drive' }, { kind: 'bad', name: 'competence', found: 'gravitas,,drive', expected: 'competences' }],
		[{ file: 'A.md', format: 'xml' }, { kind: 'bad', name: 'format', found: 'xml', expected: 'format' }],
		[{ file: 'true' }, { kind: 'bad', name: 'file', found: 'true', expected: 'text' }],
		[{ file: 'A.md', toString: 'x' }, { kind: 'unknown', name: 'toString' }],
	])('%j is refused with what is wrong', (typed, problem) => {
		expect(readParameters(typed, expected)).toEqual({ kind: 'refused', problems: [problem] });
	});

	it('end in an outcome whatever is typed', () => {
		const key = fc.oneof(fc.constantFrom(...Object.keys(expected), '__proto__', 'constructor'), fc.string());
		fc.assert(
			fc.property(fc.dictionary(key, fc.oneof(fc.string(), fc.constant('true'), fc.integer(), fc.constant(null))), (typed) => {
				expect(['read', 'refused']).toContain(readParameters(typed, expected).kind);
			}),
		);
	});
});
