import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatterText, lineOfPath, parseYaml, yamlScalar } from '../../src/markdown/yaml-text';

describe('parseYaml', () => {
	it('gives the value', () => {
		expect(parseYaml('a: 1\nb: [x]\n')).toEqual({ kind: 'parsed', value: { a: 1, b: ['x'] } });
		expect(parseYaml('')).toEqual({ kind: 'parsed', value: null });
	});

	it('names the line of an error', () => {
		expect(parseYaml('a: 1\nb: 2\na: 3\n')).toEqual({ kind: 'malformed', line: 3, message: 'Map keys must be unique' });
		expect(parseYaml('a: *b\n')).toMatchObject({ kind: 'malformed', line: 1 });
	});
});

describe('lineOfPath', () => {
	const text = 'areas:\n  - id: one\n    name: One\n  - id: two\n    levels:\n      3: Text\n';
	it.each([
		[['areas'], 1],
		[['areas', 1], 4],
		[['areas', 1, 'levels', '3'], 6],
		[['areas', 0, 'missing'], 2],
		[['missing'], 1],
	])('finds %j in line %i', (path, line) => {
		expect(lineOfPath(text, path)).toBe(line);
	});
});

describe('yamlScalar', () => {
	it.each([
		['Head of Portfolio Office', 'Head of Portfolio Office'],
		['2026-12-01', '2026-12-01'],
		['a, b [c]', 'a, b [c]'],
		['key: value', '"key: value"'],
		['ends:', '"ends:"'],
		['a #b', '"a #b"'],
		['#b', '"#b"'],
		['[[Note]]', '"[[Note]]"'],
		['', '""'],
		[' padded ', '" padded "'],
		['12:30', '"12:30"'],
		['010', '"010"'],
		['yes', '"yes"'],
		['null', '"null"'],
		['- a', '"- a"'],
		['two\nlines', '"two\\nlines"'],
		['\u2028', '"\\u2028"'],
		[3, '3'],
		[0, '0'],
		[true, 'true'],
	])('types %j as %s', (value, typed) => {
		expect(yamlScalar(value)).toBe(typed);
	});

	it('is read back as the same value', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-+.:#'"[\]{}, 0-9a-fx_no~ntuley]{0,9}$/), fc.double({ noNaN: true }), fc.boolean()), (value) => {
				expect(parse(`key: ${yamlScalar(value)}\n`)).toEqual({ key: value });
				expect(parse(`[${yamlScalar(value, 'flow')}, a]\n`)).toEqual([value, 'a']);
			}),
			{ numRuns: 2000, seed: 7 },
		);
	});
});

describe('frontMatterText', () => {
	it('writes lists as indented lines and leaves null empty', () => {
		const text = frontMatterText([['pathway-type', 'plan'], ['pathway-start', '2026-12-01'], ['hours', 4], ['draft', true], ['renew-by', null], ['none', []], ['pathway-routes', ['grow-in-role', 'a: b']]]);
		expect(text).toBe('---\npathway-type: plan\npathway-start: 2026-12-01\nhours: 4\ndraft: true\nrenew-by:\nnone: []\npathway-routes:\n  - grow-in-role\n  - "a: b"\n---\n');
	});

	it('writes nothing for no properties', () => {
		expect(frontMatterText([])).toBe('');
	});
});
