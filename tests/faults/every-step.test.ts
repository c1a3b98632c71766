// Every write of everything that the plugin does fails once, in each way in which disks fail. Whatever the moment: every
// note is whole, the person is told, what was written can be taken back, and the next try does all of it.
import { isDeepStrictEqual } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { faultSurvived } from '../proof';
import { failures, noSpace } from './failing-disk';
import { openSession, type FaultSession } from './fault-session';
import { jobs, type Job } from './jobs';

let session: FaultSession | undefined;

afterEach(() => session?.end());

/** The vault as a job finds it, made once. */
const found = new Map<Job, Readonly<Record<string, string>>>();

async function open(job: Job): Promise<FaultSession> {
	session?.end();
	const files = found.get(job);
	if (!files && job.prepare) {
		const first = await openSession(job.files, job.today);
		await job.prepare(first);
		found.set(job, await first.disk.everything());
		first.end();
		return open(job);
	}
	session = await openSession(files ?? job.files, job.today);
	return session;
}

/** What the person is told in the end, in notices and in the window. */
async function runJob(opened: FaultSession, job: Job): Promise<readonly string[]> {
	let shown: readonly string[] = [];
	await opened.run(job.name, async () => {
		shown = (await job.run(opened)) ?? [];
	});
	return [...opened.told(), ...shown];
}

/** Until there is nothing to undo; the plan that was prepared stays. */
async function undoAll(opened: FaultSession, kept: number): Promise<void> {
	for (let times = 0; times < 4; times++) {
		const left = await opened.bench.changeLog.last();
		if (!left || Number(left.id) <= kept) return;
		await opened.undo();
	}
}

async function undone(job: Job): Promise<{ before: Readonly<Record<string, string>>; after: Readonly<Record<string, string>>; steps: number }> {
	const opened = await open(job);
	const before = await opened.disk.notes();
	const from = opened.disk.steps();
	await runJob(opened, job);
	return { before, after: await opened.disk.notes(), steps: opened.disk.steps() - from };
}

describe.each(jobs)('$name', (job) => {
	it.for(failures)('leaves every note whole and takes back what was written, when a write is %s', { timeout: 60_000 }, async (failure, context) => {
		const { before, after, steps } = await undone(job);
		expect(after).not.toEqual(before);
		for (let step = 1; step <= steps; step++) {
			const opened = await open(job);
			const kept = Number((await opened.bench.changeLog.last())?.id ?? 0);
			opened.disk.fail(step, failure);
			const said = await runJob(opened, job);
			opened.disk.mend();
			opened.disk.settle();
			const notes = await opened.disk.notes();
			const where = `step ${step} of ${steps}, told: ${said.join(' | ')}`;
			for (const [path, text] of Object.entries(notes)) expect([before[path], after[path]], `${path}: ${where}`).toContain(text);
			if (!isDeepStrictEqual(notes, after)) expect(said.join('\n'), where).toContain(noSpace);
			if (!said.join('\n').includes('until Obsidian is closed')) opened.restart();
			await undoAll(opened, kept);
			expect(await opened.disk.notes(), where).toEqual(before);
			faultSurvived(context);
		}
		// The next try does all of it.
		const last = await open(job);
		last.disk.fail(1, failure);
		await runJob(last, job);
		last.disk.mend();
		last.disk.settle();
		await undoAll(last, found.has(job) ? 1 : 0);
		await runJob(last, job);
		expect(await last.disk.notes()).toEqual(after);
	});
});
