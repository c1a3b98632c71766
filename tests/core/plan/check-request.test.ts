import { describe, expect, it } from 'vitest';
import { checkRequest } from '../../../src/core/plan/check-request';
import { quickRequest, type FirstScreen } from '../../../src/core/plan/quick-request';
import { framework } from './gold-request';
import { firstScreen } from './plan-options';

const check = (changes: Partial<FirstScreen>) => checkRequest(quickRequest({ ...firstScreen, ...changes }), '2026-11-22', framework);

describe('checking the first screen', () => {
	it('has nothing to say about its defaults', () => {
		expect(check({})).toEqual({ problems: [], remarks: [] });
	});

	it.each<[string, Partial<FirstScreen>, unknown]>([
		['a target on the day of the start', { targetDate: '2026-11-22' }, { kind: 'target-not-after-start' }],
		['a target before the start', { targetDate: '2026-01-01' }, { kind: 'target-not-after-start' }],
		['a start yesterday', { start: '2026-11-21' }, { kind: 'start-in-past', today: '2026-11-22' }],
		['a profile that is not there', { target: 'chief' }, { kind: 'unknown-target', target: 'chief' }],
		['hours that no week has', { hoursPerWeek: 41 }, { kind: 'out-of-range', field: 'hoursPerWeek', from: 0, to: 40 }],
		['hours that are no number', { hoursPerWeek: Number.NaN }, { kind: 'out-of-range', field: 'hoursPerWeek', from: 0, to: 40 }],
		['a day that does not exist', { start: '2027-02-30' }, { kind: 'not-a-date', field: 'start' }],
	])('refuses %s', (_, changes, problem) => {
		expect(check(changes)).toEqual({ problems: [problem], remarks: [] });
	});

	it.each<[string, Partial<FirstScreen>, unknown]>([
		['a plan of eight months', { targetDate: '2027-08-21' }, { kind: 'shorter-than-any-route', months: 8, shortest: 9 }],
		['a plan of over four years', { targetDate: '2030-12-22' }, { kind: 'longer-than-four-years', months: 49 }],
		['two hours a week', { hoursPerWeek: 2 }, { kind: 'few-hours', hoursPerWeek: 2 }],
		['half an hour a week', { hoursPerWeek: 0.5 }, { kind: 'only-reviews', hoursPerWeek: 0.5 }],
	])('makes the plan all the same, and remarks on %s', (_, changes, remark) => {
		expect(check(changes)).toEqual({ problems: [], remarks: [remark] });
	});

	it('takes nine months and four years without a remark', () => {
		expect(check({ targetDate: '2027-08-22' }).remarks).toEqual([]);
		expect(check({ targetDate: '2030-11-22' }).remarks).toEqual([]);
	});
});
