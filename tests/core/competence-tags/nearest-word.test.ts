import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from '../../../src/core/nearest-word';

describe('nearestWord', () => {
	it('finds the option that was meant, whatever its case', () => {
		const options = ['show', 'area', 'plan', 'period', 'rater'];
		expect(['shwo', 'AREAS', 'perido', 'plam'].map((word) => nearestWord(word, options))).toEqual(['show', 'area', 'period', 'plan']);
	});

	it('finds nothing when more than a third differs', () => {
		expect([nearestWord('zzzz', ['show', 'area']), nearestWord('', ['show']), nearestWord('show', [])]).toEqual([undefined, undefined, undefined]);
	});

	it('takes the nearer of two, and the first of equals', () => {
		expect([nearestWord('cats', ['coats', 'cat']), nearestWord('bat', ['cat', 'hat'])]).toEqual(['coats', 'cat']);
		expect(nearestWord('prioritisation', ['prioritization', 'prioritisation'])).toBe('prioritisation');
	});
});

describe('editDistance', () => {
	it('counts a letter too many, too few, another, and two swapped as one each', () => {
		expect([editDistance('plan', 'plans'), editDistance('plan', 'pln'), editDistance('plan', 'plum'), editDistance('plan', 'plna'), editDistance('', 'abc')]).toEqual([1, 1, 2, 1, 3]);
	});
});
