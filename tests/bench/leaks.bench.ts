// What is left in memory after the plugin was disabled and enabled 50 times, and the dashboard opened and closed 200 times,
// over the sample vault: measured after a tenth of the rounds and at the end, since the first ones fill what is kept on purpose.
import { launchBrowser } from '../browser';
import { openSample } from '../e2e/sample-session';
import { closeDashboard, countHoldings, type Kept, showDashboard, switchOff, switchOn } from '../e2e/what-is-held';
import { report } from './measuring';

const browser = await launchBrowser();
const session = await openSample(browser);
const { page } = session;
const holdings = await countHoldings(page, () => session.reload());

async function growth(bench: string, rounds: number, once: () => Promise<void>): Promise<void> {
	const repeat = async (times: number): Promise<Kept> => {
		for (let round = 0; round < times; round++) await once();
		return holdings.kept();
	};
	const early = await repeat(rounds / 10);
	const late = await repeat(rounds - rounds / 10);
	report([
		{ bench, what: 'heap after collection, early to late', figure: late.heapMb, unit: 'MB', times: late.heapMb / early.heapMb, baseline: `${early.heapMb.toFixed(1)} MB after ${rounds / 10}`, bar: { atMost: 1.1, of: 'times' } },
		{ bench, what: 'more nodes of the document at the end', figure: late.nodes - early.nodes, unit: 'nodes' },
		{ bench, what: 'more listeners at the end', figure: late.listeners - early.listeners, unit: 'listeners' },
	]);
}

try {
	await growth('dashboard opened and closed 200 times', 200, async () => {
		await showDashboard(page);
		await closeDashboard(page);
	});
	await growth('plugin disabled and enabled 50 times', 50, async () => {
		await switchOff(page);
		await switchOn(page);
		await showDashboard(page);
		await closeDashboard(page);
	});
	if (session.errors.length > 0) throw new Error(session.errors.join('; '));
} finally {
	await session.end();
	await browser.close();
}
