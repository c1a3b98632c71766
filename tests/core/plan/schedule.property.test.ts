import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isCalendarDate } from '../../../src/core/calendar-date';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { makeSchedule, type Schedule } from '../../../src/core/plan/schedule';
import { isWorkingDay, workingDayOnOrBefore } from '../../../src/core/working-days';
import { anyRequest } from './arbitrary-request';
import { framework } from './gold-request';

// The same thousand for every sentence below, each scheduled once.
const requests = fc.sample(anyRequest, 1_000);
const schedules = requests.map((request) => makeSchedule(request, framework));

function holdsFor(name: string, check: (schedule: Schedule, request: PlanRequest) => void, many = requests.length): void {
	it(name, () => {
		for (const [index, request] of requests.slice(0, many).entries()) {
			const schedule = schedules[index];
			if (!schedule) throw new Error(`No schedule for request ${index}`);
			try {
				check(schedule, request);
			} catch (cause) {
				throw new Error(`Request ${index}: ${JSON.stringify({ ...request, ratings: [...request.ratings] })}`, { cause });
			}
		}
	}, 60_000);
}

/** How many in a hundred of the requests say what. */
function distribution(): string {
	const share = (says: (request: PlanRequest) => boolean): string => `${Math.round((100 * requests.filter(says).length) / requests.length)} %`;
	const keys = [...new Set(requests.flatMap(({ answers }) => Object.keys(answers)))].sort();
	return [
		...keys.map((key) => `${key}: ${share(({ answers }) => key in answers)}`),
		`ratings: ${share(({ ratings }) => ratings.size > 0)}`,
		`certificates: ${share(({ held }) => held.length > 0)}`,
		`decisions on routes: ${share(({ decisions }) => decisions.length > 0)}`,
		`the first screen alone: ${share(({ assumedProfile }) => assumedProfile !== undefined)}`,
	].join('\n');
}

afterAll(() => console.log(`What ${requests.length} requests say:\n${distribution()}`));

const dueOf = (schedule: Schedule, qualification: string): string | undefined =>
	schedule.actions.find(({ action }) => [action.qualification ?? []].flat().includes(qualification))?.due;

describe('the schedule of any request', () => {
	holdsFor('takes Foundation before Practitioner, and one certificate of two', (schedule, { held }) => {
		const holds = (id: string): boolean => held.some(({ qualification }) => qualification === id);
		const practitioner = dueOf(schedule, 'mop-practitioner');
		if (practitioner !== undefined && !holds('mop-foundation')) expect((dueOf(schedule, 'mop-foundation') ?? '9999') < practitioner).toBe(true);
		const pmo = schedule.actions.filter(({ action }) => [action.qualification ?? []].flat().some((id) => ['p3o-foundation', 'essentials-pmo-managers'].includes(id)));
		expect(pmo.length).toBeLessThanOrEqual(1);
		if (holds('p3o-foundation') || holds('essentials-pmo-managers')) expect(pmo).toEqual([]);
	});

	holdsFor('puts no quarter above its hours', ({ quarters }) => {
		for (const { hours, capacity } of quarters) expect(Math.round(hours)).toBeLessThanOrEqual(capacity);
	});

	holdsFor('lets only milestones go beyond the work days that were counted on', ({ quarters, actions }, { workDaysPerQuarter }) => {
		quarters.forEach(({ workDays }, index) => {
			const asked = actions.filter(({ milestone }) => milestone !== undefined).reduce((sum, { share }) => sum + (share.workDays[index] ?? 0), 0);
			expect(workDays).toBeLessThanOrEqual(Math.max(workDaysPerQuarter, asked) + 0.01);
		});
	});

	holdsFor('has every milestone of a chosen route and of the landing once: planned, done or listed', ({ choice, milestones, done, notFitted }) => {
		const wanted = [...choice.main, ...choice.alongside].flatMap((route) => route.milestones.map(({ id }) => id));
		const found = [...milestones.map(({ id }) => id), ...done.map(({ milestone }) => milestone), ...notFitted.filter(({ kind }) => kind === 'milestone').map(({ id }) => id)];
		expect(found.sort()).toEqual([...wanted, ...framework.landing.milestones.map(({ id }) => id)].sort());
	});

	holdsFor('gives every task an id of its own', ({ quarters, done }) => {
		const ids = [...quarters.flatMap(({ items }) => items.map(({ blockId }) => blockId)), ...done.map(({ id }) => `pw-${id}`)];
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		for (const id of ids) expect(id).toMatch(/^pw-[a-z0-9-]+$/);
	});

	holdsFor('looks at three competences a quarter at most, one of them behavioural', ({ quarters }) => {
		for (const { focus } of quarters) {
			expect(focus.length).toBeLessThanOrEqual(3);
			if (focus.length > 0) expect(focus.some(({ behavioural }) => behavioural)).toBe(true);
			expect(new Set(focus.map(({ competence }) => competence.id)).size).toBe(focus.length);
		}
	});

	holdsFor('dates everything inside the plan, in its own quarter, on a working day', ({ quarters, actions }, { start, targetDate }) => {
		for (const quarter of quarters) {
			for (const { due } of quarter.items) {
				expect(isCalendarDate(due)).toBe(true);
				expect(due >= start && due < targetDate && due >= quarter.start && due <= quarter.end).toBe(true);
				// A few days round Christmas may hold no working day at all.
				expect(isWorkingDay(due) || workingDayOnOrBefore(due) < quarter.start).toBe(true);
			}
		}
		for (const { begin, due } of actions) expect(begin >= start && begin <= due).toBe(true);
	});

	holdsFor('settles what a held certificate settles, and plans no exam that is held', ({ done, actions, choice }, { held }) => {
		const ids = held.map(({ qualification }) => qualification);
		for (const { action } of actions) expect([action.qualification ?? []].flat().some((id) => ids.includes(id))).toBe(false);
		const settled = [...choice.main, ...choice.alongside].flatMap(({ milestones }) => milestones.filter(({ unless_held: unless }) => unless.some((id) => ids.includes(id))));
		expect(done.map(({ milestone }) => milestone).sort()).toEqual(settled.map(({ id }) => id).sort());
	});

	holdsFor('drops no gap in silence', ({ standings, actions, openGaps, quarters }) => {
		const raised = new Set(actions.map(({ competence }) => competence.id));
		const open = new Set(openGaps.map(({ standing }) => standing.competence.id));
		for (const { competence, gap } of standings) if (gap > 0) expect(raised.has(competence.id) !== open.has(competence.id)).toBe(true);
		const shown = quarters.flatMap(({ items }) => items.filter(({ kind }) => kind === 'action'));
		expect(shown.length).toBe(actions.length);
	});

	holdsFor('lists nothing as not fitting that it plans', ({ actions, notFitted }) => {
		const planned = new Set(actions.map(({ action }) => action.id));
		expect(notFitted.filter(({ id }) => planned.has(id))).toEqual([]);
		expect(new Set(notFitted.map(({ id }) => id)).size).toBe(notFitted.length);
	});

	holdsFor('comes out the same twice', (schedule, request) => {
		expect(makeSchedule(request, framework)).toEqual({ ...schedule });
	}, 50);
});
