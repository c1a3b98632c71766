import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/core/plan/build-plan';
import { keptAnswers, keptDecisions, keptHeld, keptRatings } from '../../../src/core/plan/kept-answers';
import { quickRequest, type FirstScreen } from '../../../src/core/plan/quick-request';
import { saysMore, wizardRequest, type FurtherAnswers } from '../../../src/core/plan/wizard-request';
import { framework, goldRequest } from './gold-request';
import { planOptions } from './plan-options';

const first: FirstScreen = { target: 'portfolio-pmo-lead', targetTitle: '', start: '2026-12-01', targetDate: '2028-12-01', hoursPerWeek: 4, workDaysPerQuarter: 6, noticeMonths: 3 };
const nothing: FurtherAnswers = { answers: {}, ratings: {}, decisions: [] };

describe('a request from the wizard', () => {
	it('is the quick one while nothing beyond the first screen is said, blank lines included', () => {
		expect(wizardRequest(first, nothing)).toEqual(quickRequest(first));
		expect(wizardRequest(first, { ...nothing, answers: { organisation: ' \n', makingRoom: ['', ' '], priorRoles: [{ role: '', function: '', from: ' ', to: '', usableFor: '' }] } })).toEqual(quickRequest(first));
	});

	it.each<[string, Partial<FurtherAnswers>]>([
		['an answer', { answers: { pmoType: 'project-office' } }],
		['a rating, also of 0', { ratings: { gravitas: 0 } }],
		['that no certificate is held', { held: [] }],
		['a decision on a route', { decisions: [{ route: 'secondment', decision: 'waiting' }] }],
	])('assumes no profile once %s is given', (_what, said) => {
		const further = { ...nothing, ...said };
		expect(saysMore(further)).toBe(true);
		expect(wizardRequest(first, further).assumedProfile).toBeUndefined();
	});

	it('holds everything that was said, and nothing that was not', () => {
		const { answers, ratings, held, decisions } = goldRequest;
		const request = wizardRequest(first, { answers, ratings: Object.fromEntries(ratings), held, decisions });
		expect(request).toEqual({ ...first, answers, ratings, held, certificatesSaid: true, decisions });
		expect(wizardRequest(first, { ...nothing, answers })).not.toHaveProperty('certificatesSaid');
	});

	it('leaves out the spaces around words, and lines and rows in which nothing is said', () => {
		const empty = { role: '', function: '', from: '', to: '', usableFor: '' };
		const { answers } = wizardRequest(first, { ...nothing, answers: { ambition: ' Head of it \n', makingRoom: ['The pack ', '', 'The forum'], priorRoles: [{ ...empty, role: ' Analyst ' }, empty], years: 0 } });
		expect(answers).toEqual({ ambition: 'Head of it', makingRoom: ['The pack', 'The forum'], priorRoles: [{ ...empty, role: 'Analyst' }], years: 0 });
	});
});

describe('the plan of answers without ratings', () => {
	const said: FurtherAnswers = { ...nothing, answers: { pmoType: 'departmental-pmo', services: goldRequest.answers.services ?? {} } };
	const template = readFileSync(path.join(import.meta.dirname, '../../../templates/plan.md'), 'utf8');
	const note = (further: FurtherAnswers): string => buildPlan(wizardRequest(first, further), framework, template, '2026-12-01', planOptions).body;

	it('says that nothing is rated, invents no level and no gap, and follows the routes', () => {
		const text = note(said);
		expect(text).toContain('You have rated none of them yet, so the plan follows your routes only.');
		expect(text).toMatch(/\| Prioritisation \| Not rated \| 3 \| 4 \|\s+\|/);
		expect(text).toContain('**The bet.** Grow portfolio services where you are.');
		expect(text).not.toContain('nothing else about you yet');
		expect(text).not.toContain('below level 3 or not rated');
	});

	it('counts what was rated as soon as something is', () => {
		const text = note({ ...said, ratings: { prioritisation: 0 } });
		expect(text).toMatch(/\| Prioritisation[^|]*\| 0 \| 3 \| 4 \| 12 \|/);
		expect(text).not.toContain('You have rated none of them yet');
	});

	it('does not ask for a later date where there is time and nothing points to a route', () => {
		expect(note({ ...nothing, answers: { years: 8 } })).toContain('Learning, leadership and the applications carry it.\n');
	});
});

describe('answers that were kept', () => {
	it('come back as they were, from text', () => {
		const { answers, ratings, held, decisions } = goldRequest;
		const stored: unknown = JSON.parse(JSON.stringify({ answers, ratings: Object.fromEntries(ratings), held, decisions }));
		const kept = new Map<string, unknown>(Object.entries(stored ?? {}));
		expect(keptAnswers(kept.get('answers'))).toEqual(answers);
		expect(keptRatings(kept.get('ratings'))).toEqual(Object.fromEntries(ratings));
		expect(keptHeld(kept.get('held'))).toEqual(held);
		expect(keptDecisions(kept.get('decisions'))).toEqual(decisions);
	});

	it.each([null, undefined, 7, 'text', [[]], [[1]], { years: -1, team: Number.NaN, pmoType: 30, services: { a: 1 }, planningRound: { yearStarts: 13, opens: 1, closes: 1 }, skillsUsed: 'all', priorRoles: [{}], colour: 'red', __proto__: { ambition: 'x' } }])(
		'are not said where %j stands in their place',
		(raw) => {
			expect([keptAnswers(raw), keptRatings(raw), keptDecisions(raw)]).toEqual([{}, {}, []]);
		},
	);

	it('keep what is whole beside what is not', () => {
		expect(keptAnswers({ years: 8, team: 'four' })).toEqual({ years: 8 });
		expect(keptRatings({ gravitas: 0, drive: 6, prioritisation: '3' })).toEqual({ gravitas: 0 });
		expect(keptHeld([{ qualification: 'p3o-foundation', taken: '2024-05-14' }, { qualification: 'mop-foundation', taken: 'May' }, 'p3o'])).toEqual([{ qualification: 'p3o-foundation', taken: '2024-05-14' }]);
		expect(keptHeld([])).toEqual([]);
		expect(keptHeld(undefined)).toBeUndefined();
		expect(keptDecisions([{ route: 'secondment', decision: 'perhaps' }, { route: 'secondment', decision: 'waiting' }])).toEqual([{ route: 'secondment', decision: 'waiting' }]);
	});
});
