import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/calendar-date';
import { summarise } from '../../../src/core/dashboard/summarise';
import { competencesOf } from '../../../src/core/framework/framework';
import type { NoteFacts } from '../../../src/core/note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';
import { planOf, session, star, tallyOf } from './sample-facts';

const framework = bundledFramework();
const heaviest = competencesOf(framework).filter(({ weight }) => weight === 3);
const plan = planOf('Plan.md', '2026-12-01', '2028-12-01');
const withRoutes = (state: 'open' | 'done'): NoteFacts =>
	plan.plan
		? { ...plan, plan: { ...plan.plan, routes: ['secondment waiting', 'grow-in-role'], body: { notFitted: [], damaged: [], tasks: [{ text: 'x', state, blockId: 'pw-grow-in-role-m1', line: '- [ ] x' }] } } }
		: plan;

function conditions(today: CalendarDate, ...notes: readonly NoteFacts[]) {
	const { applyWhen } = summarise(tallyOf(...notes), framework, defaultSettings, today);
	return applyWhen?.map(({ state, since, count }) => [state, since, count?.now]);
}

const provedAt = (level: 3 | 4, ids: readonly string[], ...dates: readonly CalendarDate[]): readonly NoteFacts[] => ids.flatMap((id) => dates.map((date) => star(id, date, level)));

describe('the conditions to apply', () => {
	it('hold none at first, and are not there without a plan', () => {
		expect(conditions('2027-03-01', plan)).toEqual([['not-yet', undefined, undefined], ['not-yet', undefined, 0], ['not-yet', undefined, 0], ['not-yet', undefined, undefined]]);
		expect(summarise(tallyOf(), framework, defaultSettings, '2027-03-01').applyWhen).toBeUndefined();
	});

	it('ask for the exit test of the main route, which is for the person to judge once its milestones are done', () => {
		const first = (note: NoteFacts) => summarise(tallyOf(note), framework, defaultSettings, '2027-03-01').applyWhen?.[0];
		expect(first(withRoutes('open'))).toMatchObject({ text: framework.routes.find(({ id }) => id === 'grow-in-role')?.exit_test, state: 'not-yet' });
		expect(first(withRoutes('done'))?.state).toBe('judge');
	});

	it('hold for what weighs most since the last of it was proved at 3', () => {
		const ids = heaviest.map(({ id }) => id);
		const proved = provedAt(3, ids, '2027-01-01', '2027-02-01');
		expect(conditions('2027-03-01', plan, ...proved)?.[1]).toEqual(['holds', '2027-02-01', ids.length]);
		expect(conditions('2027-03-01', plan, ...proved.slice(1))?.[1]).toEqual(['not-yet', undefined, ids.length - 1]);
	});

	it('ask for three at 4, one of them in leadership or presence', () => {
		const technical = heaviest.filter(({ area }) => !area.behavioural).map(({ id }) => id);
		const [presence = ''] = heaviest.filter(({ area }) => area.behavioural).map(({ id }) => id);
		const three = provedAt(4, technical.slice(0, 3), '2027-01-01', '2027-01-02');
		expect(conditions('2027-03-01', plan, ...three)?.[2]).toEqual(['not-yet', undefined, 3]);
		expect(conditions('2027-03-01', plan, ...three, ...provedAt(4, [presence], '2027-01-01', '2027-02-02'))?.[2]).toEqual(['holds', '2027-02-02', 3]);
	});

	it('ask for a rating by others of both areas within six months', () => {
		const rate = (date: CalendarDate, id: string) => session(date, 'manager', { [id]: 2 }, `${id}.md`);
		const [leads = '', is = ''] = ['leadership', 'presence'].map((area) => competencesOf(framework).find((one) => one.area.id === area)?.id);
		const both = [plan, rate('2026-12-10', leads), rate('2027-01-15', is)];
		expect(conditions('2027-06-10', ...both)?.[3]).toEqual(['holds', '2027-01-15', undefined]);
		expect(conditions('2027-06-11', ...both)?.[3]).toEqual(['not-yet', undefined, undefined]);
		expect(conditions('2027-03-01', plan, rate('2027-01-15', is))?.[3]?.[0]).toBe('not-yet');
	});
});
