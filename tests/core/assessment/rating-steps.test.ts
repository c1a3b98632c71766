import { describe, expect, it } from 'vitest';
import { highRun, ratingOrder } from '../../../src/core/assessment/rating-order';
import { firstStep, stepAfter, stepBefore, type RatingStep, type RatingWay } from '../../../src/core/assessment/rating-steps';
import type { Level } from '../../../src/core/level';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('the order of rating', () => {
	const { decisive, further } = ratingOrder(framework);

	it('begins with the eleven that weigh most, then the two experiences', () => {
		expect(ids(decisive)).toEqual([
			'business-knowledge',
			'strategic-alignment',
			'strategy-execution',
			'investment-appraisal',
			'prioritisation',
			'capacity-planning',
			'strong-leadership',
			'inspiring-others',
			'gravitas',
			'managing-politics',
			'accountability',
			'delivery-experience',
			'business-management-experience',
		]);
	});

	it('goes on with the eight others of the quick assessment', () => {
		expect(ids(further)).toEqual(['pmo-operating-model', 'managerial-style', 'firm-but-fair', 'holding-your-own', 'executive-relationships', 'drive', 'self-awareness', 'professional-currency']);
	});
});

const way: RatingWay = { order: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], firstPart: 6 };
const rated = (ratings: Readonly<Record<string, Level>>): ReadonlyMap<string, Level> => new Map(Object.entries(ratings));
const at = (index: number): RatingStep => ({ kind: 'competence', index });
const allHigh = rated({ a: 4, b: 5, c: 4, d: 5, e: 4 });

describe('a run of high ratings', () => {
	it('is five in a row, where what was skipped neither counts nor ends it', () => {
		expect(highRun(['a', 'b', 'c', 'd', 'e'], allHigh)).toBe(0);
		expect(highRun(['a', 'b', 'c', 'd'], allHigh)).toBeUndefined();
		expect(highRun(['x', 'a', 'b', 'y', 'c', 'd', 'e'], allHigh)).toBe(1);
	});

	it('ends with a lower rating, 0 included', () => {
		expect(highRun(['a', 'b', 'z', 'c', 'd', 'e'], rated({ ...Object.fromEntries(allHigh), z: 0 }))).toBeUndefined();
	});
});

describe('the way through a rating', () => {
	it('asks after the fifth high rating whether it is meant, once', () => {
		const asked = stepAfter(way, at(4), allHigh, false);
		expect(asked).toEqual({ kind: 'high', from: 0, until: 4 });
		expect(asked && stepAfter(way, asked, allHigh, true)).toEqual(at(5));
		expect(stepAfter(way, at(4), allHigh, true)).toEqual(at(5));
	});

	it('asks after the first part whether that is enough, and ends there when nothing was rated', () => {
		expect(stepAfter(way, at(5), rated({}), false)).toEqual({ kind: 'enough' });
		expect(stepAfter(way, { kind: 'enough' }, rated({}), false)).toBeUndefined();
		expect(stepAfter(way, { kind: 'enough' }, rated({ a: 0 }), false)).toEqual(at(6));
		expect(stepAfter(way, at(6), rated({ a: 0 }), false)).toBeUndefined();
	});

	it('asks nothing between when there is no second part', () => {
		expect(stepAfter({ order: ['a'], firstPart: 1 }, at(0), rated({}), false)).toBeUndefined();
		expect(stepBefore({ order: ['a', 'b'], firstPart: 2 }, at(1))).toEqual(at(0));
	});

	it('goes back the way it came', () => {
		expect(stepBefore(way, at(0))).toBeUndefined();
		expect(stepBefore(way, at(6))).toEqual({ kind: 'enough' });
		expect(stepBefore(way, { kind: 'enough' })).toEqual(at(5));
		expect(stepBefore(way, { kind: 'high', from: 0, until: 4 })).toEqual(at(4));
	});

	it('begins where something is open', () => {
		expect(firstStep(way, rated({}))).toEqual(at(0));
		expect(firstStep(way, rated({ a: 0, c: 2 }))).toEqual(at(1));
		expect(firstStep(way, rated({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }))).toEqual({ kind: 'enough' });
		expect(firstStep(way, rated({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 }))).toEqual(at(6));
	});
});
