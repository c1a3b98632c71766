import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { chooseRoutes } from '../../../src/core/plan/route-choice';
import { makeSchedule } from '../../../src/core/plan/schedule';
import { standingsOf } from '../../../src/core/plan/standing';
import { framework, goldRequest } from './gold-request';

const choose = (changes: Partial<PlanRequest>) => {
	const request = { ...goldRequest, ...changes };
	const choice = chooseRoutes(request, framework, standingsOf(request, framework));
	return { main: choice.main.map(({ id }) => id), states: Object.fromEntries(choice.views.map(({ route, state }) => [route.id, state])) };
};

describe('choosing routes', () => {
	it('proposes the suggested route that waits for nobody, and lets the others wait', () => {
		const { main, states } = choose({ decisions: [] });
		expect(main).toEqual(['grow-in-role']);
		expect(states).toEqual({ 'grow-in-role': 'taken', secondment: 'waiting', 'delivery-stint': 'waiting', 'step-out': 'open', 'formal-learning': 'taken', 'personal-style': 'taken' });
	});

	it('follows no route that needs an opening until one is decided on', () => {
		const outOfReach = { ...goldRequest.answers, services: { 'investment-appraisal': 'not-here', prioritisation: 'not-here', 'portfolio-balancing': 'not-here', 'capacity-and-resources': 'not-here' } };
		expect(choose({ decisions: [], answers: outOfReach }).main).toEqual([]);
		const opening = { date: '2026-11-18', opportunity: 'Cover', route: 'secondment', whoKnows: '', decision: 'Go for it', why: '' };
		expect(choose({ decisions: [], answers: { ...outOfReach, opportunities: [opening] } }).main).toEqual(['secondment']);
	});

	it('runs two main routes one after the other only when both end before the first application', () => {
		const decisions = [
			{ route: 'grow-in-role', decision: 'taken' as const },
			{ route: 'secondment', decision: 'taken' as const },
		];
		expect(choose({ decisions })).toMatchObject({ main: ['grow-in-role'], states: { secondment: 'short-of-time' } });
		expect(choose({ decisions, targetDate: '2029-06-01' }).main).toEqual(['grow-in-role', 'secondment']);
	});

	it('drops a main route whose shortest time is longer than the plan, and proposes one that fits', () => {
		const decisions = [{ route: 'delivery-stint', decision: 'taken' as const }];
		expect(choose({ decisions, targetDate: '2027-11-01' })).toMatchObject({ main: ['grow-in-role'], states: { 'delivery-stint': 'short-of-time' } });
	});

	it('shortens a route that stands alone to end before the first application', () => {
		const schedule = makeSchedule({ ...goldRequest, targetDate: '2027-12-01', hoursPerWeek: 12, workDaysPerQuarter: 30 }, framework);
		const last = schedule.milestones.filter(({ route }) => route === 'grow-in-role').map(({ due }) => due).sort().at(-1);
		expect(last !== undefined && last <= '2027-08-31').toBe(true);
	});

	it('keeps the reason for overruling a suggestion', () => {
		const { views } = makeSchedule(goldRequest, framework).choice;
		const stint = views.find(({ route }) => route.id === 'delivery-stint');
		expect([stint?.state, stint?.fired.map(({ id }) => id), stint?.reason.slice(0, 14)]).toEqual(['overruled', ['no-delivery'], 'Two years away']);
	});
});
