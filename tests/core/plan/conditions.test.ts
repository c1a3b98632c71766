import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/core/framework/routes';
import { holds, type Truth } from '../../../src/core/plan/conditions';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { framework, goldRequest } from './gold-request';
import { firstScreen } from './plan-options';

const unsaid = quickRequest(firstScreen);
const truth = (when: Condition, request: PlanRequest, more: { chosen?: ReadonlySet<string>; overruled?: ReadonlySet<string> } = {}): Truth => holds(when, { request, framework, ...more });

describe('a condition', () => {
	const all: readonly Condition[] = [
		{ held: ['mop-foundation'] },
		{ not_held: ['mop-foundation'] },
		{ no_current: ['p3o-foundation'] },
		{ renewal_inside_plan: true },
		{ level_below: { gravitas: 3 } },
		{ area_average_below: { 'leadership+presence': 3.5 } },
		{ no_prior_function: 'delivery' },
		{ services_at_least: { of: ['prioritisation'], are: ['touch-it'], count: 1 } },
		{ stance: ['controlling'] },
		{ 'decision-culture': ['by-evidence'] },
		{ 'bad-news': ['punished'] },
		{ skill_unused: 'chairing' },
		{ no_support: 'sponsor' },
	];

	it.each(all)('is unknown while nothing was said: %j', (when) => {
		expect(truth(when, unsaid)).toBeUndefined();
	});

	it.each(all)('is known once it was said: %j', (when) => {
		expect(truth(when, goldRequest)).toBeTypeOf('boolean');
	});

	it('does not hold when one key fails, whatever else is unknown', () => {
		expect(truth({ target: ['portfolio-director'], level_below: { gravitas: 3 } }, unsaid)).toBe(false);
		expect(truth({ target: ['portfolio-pmo-lead'], level_below: { gravitas: 3 } }, unsaid)).toBeUndefined();
		expect(truth({ target: ['portfolio-pmo-lead'] }, unsaid)).toBe(true);
	});

	it('takes a level of 0 for a rating', () => {
		expect(truth({ level_below: { gravitas: 1 } }, { ...unsaid, ratings: new Map([['gravitas', 0]]) })).toBe(true);
	});

	it('knows a mean when half of the competences are rated', () => {
		const when = { area_average_below: { 'strategy-business': 3 } };
		expect(truth(when, { ...unsaid, ratings: new Map([['business-knowledge', 2]]) })).toBeUndefined();
		expect(truth(when, { ...unsaid, ratings: new Map([['business-knowledge', 2], ['strategic-alignment', 3]]) })).toBe(true);
		expect(truth(when, { ...unsaid, ratings: new Map([['business-knowledge', 3], ['strategic-alignment', 3]]) })).toBe(false);
	});

	it('counts services that were said, and waits for those that could still decide', () => {
		const when = { services_at_least: { of: ['prioritisation', 'benefits', 'assurance'], are: ['touch-it'], count: 2 } };
		const said = (services: Readonly<Record<string, string>>): PlanRequest => ({ ...unsaid, answers: { services } });
		expect(truth(when, said({ prioritisation: 'touch-it' }))).toBeUndefined();
		expect(truth(when, said({ prioritisation: 'touch-it', benefits: 'touch-it' }))).toBe(true);
		expect(truth(when, said({ prioritisation: 'run-it', benefits: 'not-here' }))).toBe(false);
	});

	it('tells "none held" from "not said"', () => {
		expect(truth({ not_held: ['mop-foundation'] }, { ...unsaid, certificatesSaid: true })).toBe(true);
	});

	it('takes a certificate for current until its date has passed, and without a date for good', () => {
		const when = { no_current: ['p3o-foundation'] };
		const held = (renewBy?: '2026-01-31' | '2027-05-14'): PlanRequest => ({ ...unsaid, held: [{ qualification: 'p3o-foundation', ...(renewBy ? { renewBy } : {}) }] });
		expect([truth(when, held()), truth(when, held('2027-05-14')), truth(when, held('2026-01-31'))]).toEqual([false, false, true]);
	});

	it('does not take a role of a kind that was not said for one of another kind', () => {
		const when = { no_prior_function: 'delivery' };
		const had = (...functions: readonly string[]): PlanRequest => ({ ...unsaid, answers: { priorRoles: functions.map((kind) => ({ role: 'Manager', function: kind, from: '', to: '', usableFor: '' })) } });
		expect([truth(when, had()), truth(when, had('finance')), truth(when, had('finance', '')), truth(when, had('', 'delivery'))]).toEqual([true, true, undefined, false]);
		const blank = { role: ' ', function: '', from: '', to: '', usableFor: '' };
		expect(truth(when, { ...unsaid, answers: { priorRoles: [blank] } })).toBe(true);
	});

	it('asks for another rater only where there is a rating of one’s own', () => {
		const when = { not_rated_by: { raters: ['manager', 'sponsor'], areas: ['presence'] } };
		const rated: PlanRequest = { ...unsaid, ratings: new Map([['gravitas', 3]]) };
		expect(truth(when, unsaid)).toBe(false);
		expect(truth(when, rated)).toBe(true);
		expect(truth(when, { ...rated, ratedByOthers: { manager: ['prioritisation'] } })).toBe(true);
		expect(truth(when, { ...rated, ratedByOthers: { sponsor: ['gravitas'] } })).toBe(false);
	});

	it('about routes is unknown until routes were chosen', () => {
		expect(truth({ not_chosen: ['secondment'] }, unsaid)).toBeUndefined();
		expect(truth({ not_chosen: ['secondment'] }, unsaid, { chosen: new Set(['grow-in-role']) })).toBe(true);
		expect(truth({ overruled: 'no-delivery' }, unsaid, { overruled: new Set(['no-delivery']) })).toBe(true);
	});
});
