import type { CDPSession } from 'playwright-core';

/** Microseconds between two looks of the profiler. */
const interval = 200;

/** Milliseconds in which the profiler saw script at work while `work` ran; waiting and drawing are not in it. */
export async function scriptTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval });
	await session.send('Profiler.start');
	await work();
	const { profile } = await session.send('Profiler.stop');
	const resting = new Set(profile.nodes.filter(({ callFrame: { functionName } }) => functionName === '(idle)' || functionName === '(program)').map(({ id }) => id));
	return (profile.samples ?? []).reduce((sum, id, at) => sum + (resting.has(id) ? 0 : (profile.timeDeltas?.[at] ?? 0)), 0) / 1000;
}
