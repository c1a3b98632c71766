import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { blockParts, readBlockOptions } from '../../../src/core/dashboard/block-options';

const choices = {
	areas: [{ id: 'presence', name: 'Presence, politics and accountability' }, { id: 'investment', name: 'Investment and prioritisation' }],
	plans: [{ path: 'Pathway/Plan A.md', title: 'Plan A' }, { path: 'Pathway/Plan B.md', title: 'Plan B' }],
	periods: ['3-months', '12-months', 'plan'] as const,
	raters: ['manager', 'sponsor'] as const,
};
const read = (text: string) => readBlockOptions(parse(text), choices);
const options = (text: string) => {
	const reading = read(text);
	if (reading.kind === 'problems') throw new Error(JSON.stringify(reading.problems));
	return reading.options;
};
const problems = (text: string) => {
	const reading = read(text);
	return reading.kind === 'problems' ? reading.problems : [];
};

describe('the options of a block', () => {
	it('are all parts and no filter when it is empty', () => {
		expect(options('')).toEqual({ parts: blockParts, isWhole: true, area: undefined, plan: undefined, period: undefined, rater: undefined });
	});

	it('take parts as a list or with commas, in any case, and show them in the order of the page', () => {
		expect([options('show: [radar, Next]').parts, options('show: radar, next').parts, options('SHOW:\n  - radar\n  - next\n  - radar').parts]).toEqual(Array(3).fill(['next', 'radar']));
		expect(options('show: radar').isWhole).toBe(false);
	});

	it('take an area by id or name, a plan by title, path or link, a period in words', () => {
		expect(options('area: Presence').area).toBe('presence');
		expect(options('area: Presence, politics and accountability').area).toBe('presence');
		expect(options('area: Investment and prioritisation').area).toBe('investment');
		expect(['Plan B', 'Pathway/Plan B', 'Pathway/Plan B.md', '[[Plan B]]', '"[[Plan B]]"', '"[[Pathway/Plan B|mine]]"'].map((plan) => options(`plan: ${plan}`).plan)).toEqual(Array(6).fill('Pathway/Plan B.md'));
		expect([options('period: 12 months').period, options('period: plan').period, options('rater: Manager').rater]).toEqual(['12-months', 'plan', 'manager']);
		expect(options('area:\nplan: ').area).toBeUndefined();
	});

	it('that are not known are named, with those that are', () => {
		expect(problems('shwo: radar\nshow: radr')).toEqual([
			{ kind: 'unknown-key', found: 'shwo' },
			{ kind: 'unknown-value', key: 'show', found: 'radr', known: blockParts },
		]);
		expect(problems('rater: self')).toEqual([{ kind: 'unknown-value', key: 'rater', found: 'self', known: ['manager', 'sponsor'] }]);
		expect(problems('plan: Plan C')).toEqual([{ kind: 'unknown-value', key: 'plan', found: 'Plan C', known: ['Plan A', 'Plan B'] }]);
		expect(problems('period: 12')).toEqual([{ kind: 'unknown-value', key: 'period', found: '12', known: ['3-months', '12-months', 'plan'] }]);
	});

	it('are one value where one is asked for, and options at all', () => {
		expect(problems('rater: [manager, sponsor]')).toEqual([{ kind: 'not-one', key: 'rater', known: ['manager', 'sponsor'] }]);
		expect(problems('radar')).toEqual([{ kind: 'no-options', found: 'radar' }]);
		expect(problems('- radar')).toEqual([{ kind: 'no-options', found: '' }]);
	});
});
