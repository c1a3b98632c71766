// How long one hostile note may keep the program, and how that is measured.

/**
 * For one note on one way in. A person takes two seconds without an answer for a program that hangs, and the bars of this
 * product say so. Counted in time of the processor, so that other work on the machine neither hides nor makes a hang.
 */
export const boundMs = 2_000;

let slowestMs = 0;
let slowestName = '';

/** A machine that is shared is slow now and then; a program is slow each time. */
const tries = 3;

/** The result of `run`, which may be run again; throws with the name when it took longer than the bound each time. */
export function withinBound<Result>(name: string, run: () => Result, allowedMs = boundMs): Result {
	const times: number[] = [];
	for (;;) {
		const before = processorMs();
		const result = run();
		times.push(processorMs() - before);
		if (Math.min(...times) > allowedMs && times.length < tries) continue;
		checkBound(name, Math.min(...times), allowedMs);
		return result;
	}
}

/** The same for what waits in between, which is run once. */
export async function withinBoundInTheEnd<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
	const before = processorMs();
	const result = await run();
	checkBound(name, processorMs() - before);
	return result;
}

function checkBound(name: string, took: number, allowedMs = boundMs): void {
	if (took > allowedMs) throw new Error(`${name} took ${Math.round(took)} ms of the processor; ${allowedMs} are allowed.`);
	if (took > slowestMs) [slowestMs, slowestName] = [took, name];
}

/** The case within the bound that took longest in this file of tests, for a line at its end. */
export function slowestCase(): string {
	return `${slowestName}: ${Math.round(slowestMs)} ms of ${boundMs}`;
}

/** User and system time of this process so far. */
export function processorMs(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
