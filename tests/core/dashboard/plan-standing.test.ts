import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/calendar-date';
import { planStanding } from '../../../src/core/dashboard/plan-standing';
import type { PlanFacts } from '../../../src/core/note-facts';
import { readPlanBody } from '../../../src/markdown/plan-tasks';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const text = readFileSync(path.join(import.meta.dirname, '../../fixtures/plans/full.md'), 'utf8');

function standing(today: CalendarDate, note = text, change: Partial<PlanFacts> = {}) {
	const plan: PlanFacts = {
		target: 'portfolio-pmo-lead',
		start: '2026-12-01',
		targetDate: '2028-12-01',
		hoursPerWeek: 4,
		focus: ['capacity-planning', 'gravitas'],
		routes: ['grow-in-role', 'formal-learning', 'personal-style', 'secondment waiting'],
		body: readPlanBody(note),
		...change,
	};
	return planStanding(plan, framework, today);
}

const ticked = (note: string, ...ids: readonly string[]): string => ids.reduce((all, id) => all.replace(new RegExp(`^- \\[ \\] (.*) (\\^pw-${id})$`, 'm'), '- [x] $1 ✅ 2027-01-12 $2'), note);
const rows = (tasks: readonly { readonly due: string; readonly blockId?: string }[]) => tasks.map(({ due, blockId }) => `${due} ${blockId ?? ''}`);

describe('the plan today', () => {
	it('is in the quarter that its start gives, with the focus by name', () => {
		const { quarter, focus } = standing('2027-03-10');
		expect([quarter, focus]).toEqual([{ number: 2, end: '2027-05-31' }, ['Enterprise capacity planning', 'Gravitas']]);
		expect([standing('2026-11-30').quarter, standing('2026-12-01').quarter?.number, standing('2028-11-30').quarter?.number, standing('2028-12-01').quarter]).toEqual([undefined, 1, 8, undefined]);
	});

	it('counts what is due this month and what is past its date, and a day is past only when it is over', () => {
		const note = '- [ ] a 📅 2027-02-25\n- [ ] b 📅 2027-02-26\n- [ ] c 📅 2027-02-28\n- [ ] d 📅 2027-03-01\n- [x] e 📅 2027-02-01\n- [-] f 📅 2027-02-01\n- [ ] g\n';
		const { overdue, dueThisMonth, next } = standing('2027-02-26', note);
		expect([overdue.map((task) => task.text), dueThisMonth, next.map((task) => task.text)]).toEqual([['a'], 2, ['b', 'c', 'd']]);
	});

	it('names the next milestone in a few words, or in those that somebody gave it', () => {
		expect(standing('2027-05-19').nextMilestone).toEqual({ words: 'first ranking round run with directors', due: '2027-05-28', blockId: 'pw-grow-in-role-m3' });
		expect(standing('2027-05-19', text.replace('First ranking round run with directors, a written recommendation on each case', 'Ranking with the three directors')).nextMilestone?.words).toBe('Ranking with the three directors');
	});

	it('knows a milestone by its id, also where it is printed as its one action', () => {
		const kinds = new Map(standing('2026-12-01', text).overdue.concat(standing('2027-02-01').next, standing('2027-02-01').overdue).map(({ blockId, kind }) => [blockId, kind]));
		expect([kinds.get('pw-demand-intake-1'), kinds.get('pw-grow-in-role-m1'), kinds.get('pw-drive-2'), kinds.get('pw-review-1'), kinds.get('pw-renew-p3o-foundation')]).toEqual(['milestone', 'milestone', 'task', 'review', 'renewal']);
	});

	it('says the next review, how long it takes, and when it is near', () => {
		expect(standing('2027-02-11').review).toEqual({ kind: 'quarter', due: '2027-02-26', minutes: 60, isNear: false });
		expect(standing('2027-05-19').review).toEqual({ kind: 'half-year', due: '2027-05-28', minutes: 120, isNear: true });
		expect(standing('2027-11-20').review).toEqual({ kind: 'year', due: '2027-11-30', minutes: 240, isNear: true });
	});

	it('has a day to think again in the quarter of the first yearly review, until that is done', () => {
		expect([standing('2027-08-31').redecide, standing('2027-09-01').redecide, standing('2027-11-30').redecide]).toEqual([undefined, '2027-11-30', '2027-11-30']);
		expect(standing('2027-11-30', ticked(text, 'review-4')).redecide).toBeUndefined();
	});

	it('is free when nothing is left in the quarter, and says what could be taken on', () => {
		const done = text.replace(/^- \[ \] (.*📅 2027-0[12]-.*|.*📅 2026-.*)$/gm, '- [x] $1');
		const { free } = standing('2027-02-10', done);
		expect(free).toEqual({ before: '2027-03-25', couldTake: 'Take over a real budget, forecast it monthly and explain it yourself' });
		expect(standing('2027-02-10', `${done}\n- [ ] Take over a real budget, forecast it monthly and explain it yourself 📅 2027-04-01\n`).free?.couldTake).toBe("Re-sequence one business area's year to fit capacity and follow what happens");
		expect(standing('2027-02-10').free).toBeUndefined();
	});

	it('counts the milestones of each route that stand in the note, the landing last', () => {
		const progress = (note: string) => standing('2027-02-10', note).routes.map(({ id, done, of, waiting }) => [id, done, of, waiting]);
		const before = progress(text);
		expect(before.map(([id]) => id)).toEqual(['grow-in-role', 'formal-learning', 'personal-style', 'secondment', undefined]);
		expect(before.find(([id]) => id === 'secondment')).toEqual(['secondment', 0, 0, true]);
		const grow = (note: string) => progress(note)[0];
		expect(grow(text)).toEqual(['grow-in-role', 0, 7, false]);
		expect(grow(ticked(text, 'grow-in-role-m1', 'demand-intake-1', 'drive-2'))).toEqual(['grow-in-role', 2, 7, false]);
		expect(grow(text.replace(/^- \[ \](.*\^pw-grow-in-role-m5)$/m, '- [-]$1'))).toEqual(['grow-in-role', 0, 6, false]);
	});

	it('is the same whatever the line ends, and empty where the text has not been read', () => {
		expect(rows(standing('2027-03-10', text.replace(/\n/g, '\r\n')).overdue)).toEqual(rows(standing('2027-03-10').overdue));
		const { body: _body, ...rest } = { target: 'x', start: '2026-12-01' as const, targetDate: '2028-12-01' as const, focus: [], routes: [], body: undefined };
		expect(planStanding(rest, framework, '2027-03-10').overdue).toEqual([]);
	});
});
