// Settings that cannot be read or saved, were replaced from outside, or come from a newer version.
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { faultSurvived } from '../proof';
import { noSpace, pluginFolder } from './failing-disk';
import { openSession, type FaultSession } from './fault-session';

const data = `${pluginFolder}/data.json`;
let session: FaultSession;

afterEach(() => session.end());

const open = async (text?: string): Promise<FaultSession> => {
	session = await openSession(text === undefined ? {} : { [data]: text }, '2026-11-22');
	return session;
};

const saved = async (): Promise<unknown> => JSON.parse((await session.disk.text(data)) ?? 'null') as unknown;

describe('settings', () => {
	it('that cannot be read leave the built-in ones in force, are told, and are not written over until something is changed', async (context) => {
		const torn = '{"version":1,"folder":"Care';
		const { bench, told, disk } = await open(torn);
		expect(told()).toEqual([expect.stringMatching(/^The settings of Portfolio Pathway could not be read: .+ The built-in ones are in force\. Put data\.json in the folder of the plugin right, or change a setting, which writes it anew\.$/)]);
		expect([bench.settings.get(), await disk.text(data)]).toEqual([defaultSettings, torn]);
		await disk.put(data, '{"version":1,"folder":"Career"}');
		await bench.settings.reload();
		expect(bench.settings.get().folder).toBe('Career');
		faultSurvived(context);
	});

	it('replaced from outside by what cannot be read stay as they were, which is told', async (context) => {
		const { bench, run, told, disk } = await open('{"version":1,"folder":"Career"}');
		await disk.put(data, '{"version":1,');
		await run('Portfolio Pathway', () => bench.settings.reload());
		expect(told()[0]).toMatch(/^Portfolio Pathway stopped: .+ Nothing else was changed\./);
		expect(bench.settings.get().folder).toBe('Career');
		faultSurvived(context);
	});

	it('replaced from outside are kept beside what is changed next', async (context) => {
		const { bench, disk } = await open('{"version":1,"folder":"Career","weekHours":4}');
		await disk.put(data, '{"version":1,"folder":"Elsewhere","weekHours":6}');
		await bench.settings.reload();
		await bench.settings.change({ taskTag: '#task' });
		expect(await saved()).toMatchObject({ folder: 'Elsewhere', weekHours: 6, taskTag: '#task' });
		faultSurvived(context);
	});

	it('of a newer version keep its number and what this version does not know', async (context) => {
		const { bench, told } = await open('{"version":7,"folder":"Career","orbit":{"deep":[1]}}');
		await bench.settings.change({ weekHours: 6 });
		expect(await saved()).toMatchObject({ version: 7, folder: 'Career', weekHours: 6, orbit: { deep: [1] } });
		expect(told()).toEqual([]);
		faultSurvived(context);
	});

	it('that cannot be saved are in force all the same, are told, and are saved with the next change', async (context) => {
		const { bench, disk, run, told } = await open();
		let heard = 0;
		bench.settings.onChange(() => {
			heard += 1;
		});
		disk.fail(1, 'refused');
		await run('Choose the current plan', () => bench.settings.change({ currentPlan: 'Plan.md' }));
		expect(told()[0]).toContain(`Choose the current plan stopped: ${noSpace}.`);
		expect([bench.settings.get().currentPlan, heard]).toEqual(['Plan.md', 1]);
		await bench.settings.change({ weekHours: 5 });
		expect(await saved()).toMatchObject({ currentPlan: 'Plan.md', weekHours: 5 });
		faultSurvived(context);
	});
});
