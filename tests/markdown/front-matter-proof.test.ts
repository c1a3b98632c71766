import { describe, expect, it } from 'vitest';
import { locateFence } from '../../src/markdown/front-matter-fence';
import { isProved, type Claim } from '../../src/markdown/front-matter-proof';
import { layoutReader } from '../../src/markdown/front-matter-reader';

const before = '---\na: 1\ntags: [b]\n---\nBody\n';
const after = '---\na: 1\ntags: [b, c]\n---\nBody\n';

function claim(change: Partial<Claim>): Claim {
	const fence = locateFence(before);
	if (fence.kind === 'refused') throw new Error('The note has a fence');
	const at = before.indexOf(']');
	return {
		before,
		after,
		fence,
		data: new Map<string, unknown>([['a', 1], ['tags', ['b']]]),
		splices: [{ from: at, to: at, text: ', c' }],
		changes: [{ kind: 'set', key: 'tags', value: ['b', 'c'] }],
		readLayout: layoutReader(new Set(['tags'])),
		...change,
	};
}

describe('isProved', () => {
	it('accepts an edit that does what it says', () => {
		expect(isProved(claim({}))).toBe(true);
	});

	it.each([
		['a byte outside the planned range differs, though the data is the same', { after: after.replace('a: 1', 'a:  1') }],
		['the body differs', { after: after.replace('Body', 'body'), splices: [{ from: 0, to: before.length, text: after.replace('Body', 'body') }] }],
		['a tag is missing', { changes: [{ kind: 'set', key: 'tags', value: ['b', 'c', 'd'] }] }],
		['another value changed', { data: new Map<string, unknown>([['a', '1'], ['tags', ['b']]]) }],
		['the keys changed places', { data: new Map<string, unknown>([['tags', ['b']], ['a', 1]]) }],
		['the result is not valid', { after: after.replace('b, c', 'b, c: ['), splices: [{ from: 0, to: before.length, text: after.replace('b, c', 'b, c: [') }] }],
		['the front matter went', { after: 'Body\n', splices: [{ from: 0, to: before.indexOf('Body'), text: '' }] }],
	] satisfies [string, Partial<Claim>][])('refuses when %s', (_, change) => {
		expect(isProved(claim(change))).toBe(false);
	});
});
