// What stays behind when the dashboard is closed or the plugin is disabled, counted in the preview host. Listeners, timers
// and registrations are facts; memory is measured by `npm run bench -- leaks` and only bounded here.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser';
import { openSample, type SampleSession } from './sample-session';
import { closeDashboard, countHoldings, dashboardView, type Held, type Holdings, pluginItself, showDashboard, switchOff, switchOn } from './what-is-held';

const rounds = 10;
/** The engine may still hold some of what was shown last, more on a busy machine; what is forgotten each time is there ten times over. */
const keptByEngine = rounds / 2;
const patiently = { interval: 200, timeout: 20_000 };

let browser: Browser;
let session: SampleSession;
let holdings: Holdings;

beforeAll(async () => {
	browser = await launchBrowser();
	session = await openSample(browser);
	holdings = await countHoldings(session.page, () => session.reload());
});

afterAll(async () => {
	await session.end();
	await browser.close();
});

/** Held at rest: no timer of the host or of ours is running. */
async function atRest(): Promise<Held> {
	await expect.poll(async () => (await holdings.held()).timers, patiently).toBe(0);
	return holdings.held();
}

async function isAgain(before: Held): Promise<void> {
	await expect.poll(() => holdings.held(), patiently).toEqual(before);
}

describe('what stays behind', () => {
	it('keeps nothing of a dashboard that was closed', async () => {
		const { page } = session;
		// What is made at first use and kept on purpose is there before anything is counted.
		await showDashboard(page);
		const open = await atRest();
		const views = await holdings.kin(dashboardView);
		const oneDashboard = (await holdings.kept()).nodes;
		await closeDashboard(page);
		const closed = await atRest();
		const before = await holdings.kept();
		for (let round = 0; round < rounds; round++) {
			await showDashboard(page);
			await closeDashboard(page);
		}
		await showDashboard(page);
		await isAgain(open);
		await expect.poll(views, patiently).toBeLessThan(keptByEngine);
		await closeDashboard(page);
		await isAgain(closed);
		expect((await holdings.kept()).nodes - before.nodes).toBeLessThan(oneDashboard - before.nodes);
	});

	it('keeps nothing of a plugin that was disabled, and enables it as it was at first', async () => {
		const { page } = session;
		await closeDashboard(page);
		await switchOff(page);
		await switchOn(page);
		const on = await atRest();
		const plugins = await holdings.kin(pluginItself);
		await switchOff(page);
		const off = await atRest();
		for (let round = 0; round < rounds; round++) {
			await switchOn(page);
			await showDashboard(page);
			await closeDashboard(page);
			await switchOff(page);
		}
		await isAgain(off);
		expect({ views: off.viewTypes < on.viewTypes, commands: off.commands < on.commands, actions: off.commandLineActions, links: off.links }).toEqual({ views: true, commands: true, actions: 0, links: 0 });
		await switchOn(page);
		await isAgain(on);
		await expect.poll(plugins, patiently).toBeLessThan(keptByEngine);
		expect(session.errors).toEqual([]);
	});

	it('keeps nothing of a window that was open when the plugin was disabled', async () => {
		const { page } = session;
		await switchOff(page);
		const off = await atRest();
		for (const command of ['Create transition plan', 'Rate my competences', 'Build evidence pack']) {
			await switchOn(page);
			await session.start(command);
			await session.modal().waitFor();
			await switchOff(page);
			await isAgain(off);
		}
		await switchOn(page);
		expect(session.errors).toEqual([]);
	});
});
