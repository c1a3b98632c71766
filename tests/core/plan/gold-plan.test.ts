// The hand-written plan of one departmental PMO manager, part by part: figures, dates, order and focus.
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../../src/core/plan/build-plan';
import { planSummary } from '../../../src/core/plan/plan-summary';
import { makeSchedule } from '../../../src/core/plan/schedule';
import bundledTemplate from '../../../templates/plan.md';
import { framework, goldRequest } from './gold-request';
import { goldOptions } from './plan-options';

const template = bundledTemplate();

const schedule = makeSchedule(goldRequest, framework);
const body = buildPlan(goldRequest, framework, template, '2026-12-01', goldOptions).body;
const due = (quarter: number): readonly string[] => (schedule.quarters[quarter - 1]?.items ?? []).map((item) => `${item.due} ${item.blockId.slice(3)}`);

describe('the roadmap of the hand-written plan', () => {
	it('has its hours, capacity and work days', () => {
		expect(schedule.quarters.map(({ hours, capacity, workDays }) => [Math.round(hours), capacity, Math.round(workDays)])).toEqual([
			[36, 37, 5],
			[36, 37, 12],
			[38, 38, 11],
			[34, 34, 11],
			[34, 37, 12],
			[36, 37, 3],
			[4, 38, 0],
			[0, 34, 0],
		]);
	});

	it('has its focus', () => {
		expect(schedule.quarters.map(({ focus }) => focus.map(({ competence }) => competence.id))).toEqual([
			['prioritisation', 'gravitas', 'managing-politics'],
			['capacity-planning', 'business-knowledge', 'gravitas'],
			['capacity-planning', 'business-knowledge', 'managing-politics'],
			['strategy-execution', 'prioritisation', 'holding-your-own'],
			['strategy-execution', 'prioritisation', 'managing-politics'],
			['strategy-execution', 'investment-appraisal', 'gravitas'],
			[],
			[],
		]);
	});

	it.each([
		'| 1: December 2026 to February 2027 | Prioritisation, gravitas, managing the politics | Two services chosen; one list of all change demand | 36 of 37 | 5 |',
		'| 4: September to November 2027 | Strategy execution, prioritisation, holding your own | Ten adverts read; the decision of 30 November | 34 of 34 | 11 |',
		'| 5: December 2027 to February 2028 | Strategy execution, prioritisation, managing the politics | Second ranking round, inside a real limit; investment board running; benefits of three projects checked; two people to speak for you | 34 of 37 | 12 |',
		'| 7: June to August 2028 | Kept free for applying | First application in; offer accepted | 4 of 38 | 0 |',
		'| 8: September to November 2028 | Notice and hand-over | First day in the role | 0 of 34 | 0 |',
	])('prints %s', (row) => {
		expect(body).toContain(`\n${row}\n`);
	});
});

describe('the quarters of the hand-written plan', () => {
	it.each([
		[1, ['2026-12-23 prioritisation-3', '2026-12-23 drive-2', '2027-01-29 managerial-style-2', '2027-01-29 drive-1', '2027-01-29 grow-in-role-m1', '2027-01-29 formal-learning-m1', '2027-02-12 renew-p3o-foundation', '2027-02-26 demand-intake-1', '2027-02-26 personal-style-m2', '2027-02-26 personal-style-m3', '2027-02-26 review-1']],
		[2, ['2027-03-25 capacity-planning-4', '2027-03-31 gravitas-1', '2027-03-31 professional-currency-1', '2027-04-12 business-knowledge-1', '2027-04-12 strategic-alignment-1', '2027-05-14 investment-appraisal-1', '2027-05-28 prioritisation-1', '2027-05-28 managing-politics-3', '2027-05-28 grow-in-role-m3', '2027-05-28 review-2']],
		[3, ['2027-07-30 self-awareness-1', '2027-07-30 personal-style-m5', '2027-08-31 business-knowledge-3', '2027-08-31 capacity-planning-1', '2027-08-31 managing-politics-1', '2027-08-31 professional-currency-2', '2027-08-31 grow-in-role-m4', '2027-08-31 review-3']],
		[4, ['2027-09-30 professional-currency-4', '2027-11-30 strategy-execution-4', '2027-11-30 holding-your-own-3', '2027-11-30 drive-3', '2027-11-30 self-awareness-2', '2027-11-30 delivery-experience-2', '2027-11-30 review-4']],
		[5, ['2028-01-31 strategy-execution-1', '2028-01-31 prioritisation-2', '2028-01-31 governance-1', '2028-01-31 grow-in-role-m5', '2028-01-31 personal-style-m7', '2028-02-29 benefits-management-1', '2028-02-29 executive-relationships-2', '2028-02-29 executive-relationships-1', '2028-02-29 landing-m2', '2028-02-29 review-5']],
		[6, ['2028-04-28 landing-m3', '2028-05-31 strategy-execution-3', '2028-05-31 investment-appraisal-3', '2028-05-31 investment-appraisal-4', '2028-05-31 strong-leadership-2', '2028-05-31 gravitas-4', '2028-05-31 managing-politics-2', '2028-05-31 landing-m4', '2028-05-31 review-6']],
		[7, ['2028-06-30 landing-m5', '2028-08-31 landing-m6', '2028-08-31 review-7']],
		[8, ['2028-11-30 review-8']],
	])('quarter %i has its tasks, in their order, on their dates', (quarter, expected) => {
		expect(due(quarter)).toEqual(expected);
	});

	it('says when to begin and what to keep in the first two', () => {
		expect(body).toContain('^pw-demand-intake-1\n    - Begin 4 January. Keep: list, size of the surprise, reaction. 5 hours, 4 work days.');
		expect(body).toContain('^pw-gravitas-1\n    - Begin 3 February. Keep: decision and observer\'s note. 6 hours.');
		expect(body).toContain('^pw-investment-appraisal-1\n    - Begin 19 March. ');
		expect(body).toContain('^pw-managing-politics-3\n    - Begin at once, 1 December. Keep: notes of four talks. 4 hours.');
		expect(body).toContain('^pw-self-awareness-1\n- [ ] ');
	});
});

describe('the reasons of the hand-written plan', () => {
	it('closes the gaps that it says, route by route', () => {
		expect(schedule.choice.views.map(({ route, state, closes, fits }) => [route.id, state, closes, fits])).toEqual([
			['grow-in-role', 'taken', 29, 'yes'],
			['secondment', 'waiting', 29, 'yes'],
			['delivery-stint', 'overruled', 11, 'shortened'],
			['step-out', 'open', 25, 'shortened'],
			['formal-learning', 'taken', 9, 'yes'],
			['personal-style', 'taken', 30, 'yes'],
		]);
		expect(schedule.standings.reduce((sum, { priority }) => sum + priority, 0)).toBe(88);
	});

	it.each([
		'| Enterprise capacity planning (below the knowledge floor) | 1 | 3 | 4 | 9 | 3 | 31 August 2027 |',
		'| Strategy execution | 1 | 3 | 4 | 9 | 3 | 31 January 2028 |',
		'| Knowing the business | 2 | 3 | 4 | 6 | 3 | 12 April 2027 |',
		'| Strategic alignment | 2 | 3 | 4 | 6 | 3 | 12 April 2027 |',
		'| Investment appraisal | 2 | 3 | 4 | 6 | 3 | 14 May 2027 |',
		'| Prioritisation | 2 | 3 | 4 | 6 | 4 | 28 May 2027 |',
		'| Gravitas | 2 | 3 | 4 | 6 | 3 | 31 March 2027 |',
		'| Managing the politics | 2 | 3 | 4 | 6 | 4 | 31 August 2027 |',
	])('has to move: %s', (row) => {
		expect(body).toContain(row);
	});

	it('names what is worked on besides, what is left open and what is not rated', () => {
		expect(body).toContain('**Also worked on, with gap × weight.** Holding your own, interpersonal skill and executive relationships, direct delivery experience (4 each); strong leadership of a team (3); managerial style, ambition and drive, self-awareness (2 each); up-to-date PMO and portfolio knowledge (1).');
		expect(body).toContain('**Left open.** Business management experience (4): no chosen route builds it. Inspiring others to perform well, the buck stops with me (3 each); PMO type and operating model (2): the hours ran out');
		expect(schedule.standings.filter(({ level }) => level === undefined)).toHaveLength(12);
	});

	it('brings forward what the answers ask for', () => {
		expect(body).toContain('| Presenting to a board | [[#^pw-gravitas-1\\|Five minutes at an executive meeting, no slides]], by 31 March 2027 |');
		expect(body).toContain('| Coaching managers | [[#^pw-strong-leadership-2\\|A board slot handed to a deputy]], by 31 May 2028 |');
		expect(body).toContain('| Holding a budget | Did not fit: see [[#What did not fit]] |');
		expect(body).toContain('falls in quarters 4 and 5 and is the one to work in.');
	});

	it('lists what did not fit, and how much more there is', () => {
		expect(schedule.notFitted.map(({ id, hours, workDays }) => [id, hours, workDays])).toEqual([
			['financial-acumen-1', 6, 3],
			['capacity-planning-2', 5, 4],
			['strategy-execution-5', 5, 2],
			['strategic-alignment-2', 4, 2],
			['business-management-experience-3', 4, 0],
			['inspiring-others-1', 12, 0],
		]);
		expect(schedule.more).toBe(22);
	});

	it('adds up its time', () => {
		expect(planSummary(schedule)).toMatchObject({ hoursPlanned: 218, hoursAvailable: 292, quarters: 8, workDays: 54, notFitted: 6 });
		for (const row of ['| Two years at four hours a week | 418 |', '| Kept back for leave, illness and bad weeks | 84 |', '| Reviews, and rounding to whole hours | 42 |', '| Left to plan with | 292 |', '| Planned | 218 |']) expect(body).toContain(row);
		expect(body).toContain('54 days of work time over six quarters, five of them course days. ');
		expect(body).toContain('£1,500 a year and five study days, asked for and not agreed.');
		expect(body).toContain('get prices for two courses and two exams by 29 January 2027.');
		expect(body).toContain('Of the 36 actions in this plan 13 are on the strategy side, 10 on the people side and 4 on the delivery side; 9 build experience and standing.');
	});

	it('keeps the person\u2019s words and decisions', () => {
		expect(body).toContain('> Directors settle it in twos before the executive team meets.');
		expect(body).toContain('- 2026-12-01: a delivery stint overruled (no-delivery). "Two years away now would mean watching somebody else build the list. I will run one small project from here."');
		expect(body).toContain('| Line manager |');
		expect(body).toContain('| J.K., Director of Property | Never |');
	});
});
