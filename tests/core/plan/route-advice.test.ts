import { describe, expect, it } from 'vitest';
import { movedHours } from '../../../src/core/plan/moved-hours';
import type { PlanRequest, RouteDecision } from '../../../src/core/plan/plan-request';
import { adviseOnRoutes } from '../../../src/core/plan/route-advice';
import { makeSchedule } from '../../../src/core/plan/schedule';
import { bundledFramework } from '../../bundled-framework';
import { framework, goldRequest } from './gold-request';

const advise = (changes: Partial<PlanRequest>) => adviseOnRoutes({ ...goldRequest, ...changes }, framework);
const taken = (...routes: readonly string[]): readonly RouteDecision[] => routes.map((route) => ({ route, decision: 'taken' }));
const outOfReach = { 'investment-appraisal': 'not-here', prioritisation: 'not-here', 'portfolio-balancing': 'not-here', 'capacity-and-resources': 'not-here' };
const nothingSaid: Partial<PlanRequest> = { answers: {}, ratings: new Map(), held: [], certificatesSaid: false, decisions: [] };

describe('the route that is proposed', () => {
	it('is the suggested one that waits for nobody', () => {
		expect(advise({ decisions: [] }).proposal).toEqual({ route: 'grow-in-role', why: 'waits-for-nobody' });
	});

	it('is the one that closes most for its time where every suggested one waits for an opening', () => {
		const advice = advise({ decisions: [], answers: { ...goldRequest.answers, services: outOfReach } });
		const rates = advice.compared.map(({ view }) => [view.route.id, view.state, view.closes / view.route.months.typical] as const).filter(([, state]) => state === 'waiting');
		expect(rates.map(([id]) => id)).toEqual(['secondment', 'delivery-stint']);
		expect([...rates].sort((a, b) => b[2] - a[2])[0]?.[0]).toBe('secondment');
		expect(advice.proposal).toEqual({ route: 'secondment', why: 'closes-most' });
	});

	it('is another one when the first is refused, and none once a main route is taken', () => {
		expect(advise({ decisions: [{ route: 'grow-in-role', decision: 'overruled' }] }).proposal?.route).toBe('secondment');
		expect(advise({}).proposal).toBeUndefined();
	});

	it('waits for nobody in a plan of the first screen alone, where no rule can fire', () => {
		const advice = advise({ ...nothingSaid, assumedProfile: 'pmo-manager-today' });
		expect([advice.proposal, advice.pointsNowhere]).toEqual([{ route: 'grow-in-role', why: 'waits-for-nobody' }, false]);
	});
});

describe('answers that point nowhere', () => {
	it('are said to, until a main route is taken', () => {
		expect(advise(nothingSaid)).toMatchObject({ pointsNowhere: true, proposal: undefined });
		expect(advise({ ...nothingSaid, decisions: taken('step-out') }).pointsNowhere).toBe(false);
		expect(advise({ decisions: [] }).pointsNowhere).toBe(false);
	});
});

describe('main routes taken together', () => {
	it('name the target date that has room for them, and then do fit', () => {
		const decisions = taken('grow-in-role', 'delivery-stint');
		const { tooLong } = advise({ decisions });
		expect(tooLong).toEqual({ months: 39, planMonths: 24, monthsToApply: 19, fitsFrom: '2030-08-01' });
		expect(advise({ decisions, targetDate: '2030-08-01' })).toMatchObject({ tooLong: undefined, choice: { main: [{ id: 'grow-in-role' }, { id: 'delivery-stint' }] } });
		expect(advise({ decisions, targetDate: '2030-07-31' }).tooLong).toBeDefined();
	});

	it('have nothing said about them when one stands alone, or one is only proposed', () => {
		expect(advise({ decisions: taken('delivery-stint') }).tooLong).toBeUndefined();
		expect(advise({ decisions: [] }).tooLong).toBeUndefined();
	});
});

describe('what a chosen route needs', () => {
	const sponsor = { who: 'M.B.', role: 'sponsor', askedFor: '', lastContact: '' };

	it('is absent when the people were asked about and none of them is it', () => {
		expect(advise({}).absentNeeds).toEqual([{ route: 'grow-in-role', need: 'A sponsor on the executive' }]);
		expect(advise({ decisions: taken('delivery-stint') }).absentNeeds).toEqual([{ route: 'delivery-stint', need: 'A sponsor who will let you own it' }]);
		expect(advise({ decisions: taken('secondment') }).absentNeeds).toEqual([]);
	});

	it('is not absent while nobody was asked about, nor once there is somebody', () => {
		const { support: _asked, ...unasked } = goldRequest.answers;
		expect(advise({ answers: unasked }).absentNeeds).toEqual([]);
		expect(advise({ answers: { ...goldRequest.answers, support: [sponsor] } }).absentNeeds).toEqual([]);
		expect(advise({ answers: { ...goldRequest.answers, support: [{ ...sponsor, who: ' ' }] } }).absentNeeds).toHaveLength(1);
	});

	it('comes from the framework in force', () => {
		const other = bundledFramework((text) => text.replace('A sponsor on the executive', 'A mentor with a good memory'));
		expect(adviseOnRoutes(goldRequest, other).absentNeeds).toEqual([{ route: 'grow-in-role', need: 'A mentor with a good memory' }]);
	});
});

describe('the comparison', () => {
	it('holds the main routes in the order of the file, with the rated gaps that each closes', () => {
		const { compared, gapTotal } = advise({});
		expect(gapTotal).toBe(makeSchedule(goldRequest, framework).standings.reduce((sum, { priority }) => sum + priority, 0));
		expect(compared.map(({ view }) => view.route.id)).toEqual(['grow-in-role', 'secondment', 'delivery-stint', 'step-out']);
		for (const { view, gaps, others } of compared) {
			expect([...gaps, ...others].map(({ competence }) => competence.id).sort()).toEqual([...view.route.builds].sort());
			expect(gaps.reduce((sum, { priority }) => sum + priority, 0)).toBe(view.closes);
			expect(gaps.every(({ competence }) => goldRequest.ratings.has(competence.id))).toBe(true);
			expect(gaps.map(({ priority }) => priority)).toEqual(gaps.map(({ priority }) => priority).sort((a, b) => b - a));
		}
		expect(compared[0]?.gaps.length).toBeGreaterThan(2);
	});

	it('closes nothing while nothing is rated', () => {
		expect(advise({ ratings: new Map() }).compared.map(({ gaps }) => gaps)).toEqual([[], [], [], []]);
	});
});

describe('hours that moved', () => {
	const moved = (changes: Partial<PlanRequest>) => {
		const request = { ...goldRequest, ...changes };
		const schedule = makeSchedule(request, framework);
		return { schedule, moved: movedHours(request, framework, schedule) };
	};

	it('are those of a quarter whose milestones hold more than it has', () => {
		const { moved: found, schedule } = moved({ hoursPerWeek: 2 });
		expect(found.length).toBeGreaterThan(0);
		for (const { quarter, holds, capacity, moved: hours, to, leftOut } of found) {
			expect(capacity).toBe(schedule.quarters[quarter - 1]?.capacity);
			expect(holds).toBeGreaterThan(capacity);
			expect(hours + leftOut).toBeGreaterThan(0);
			expect(to.every((other) => other > quarter)).toBe(true);
			expect(to.length > 0).toBe(hours > 0);
		}
	});

	it('are none where there is room', () => {
		expect(moved({ hoursPerWeek: 20 }).moved).toEqual([]);
	});
});
