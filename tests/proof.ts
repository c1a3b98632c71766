// How many bad inputs were tried and how many faults survived, counted where they are tried. The reporter adds up what
// passed (`scripts/proof-reporter.mjs`), so the total is what ran and not what somebody wrote down.
import type { TestContext } from 'vitest';

declare module 'vitest' {
	interface TaskMeta {
		badInputs?: number;
		faults?: number;
	}
}

type Running = Pick<TestContext, 'task'>;

/** One more input that nobody should have to survive, and that was. Call it after the assertions on that input. */
export function badInputTried({ task }: Running, count = 1): void {
	task.meta.badInputs = (task.meta.badInputs ?? 0) + count;
}

/** One more failure from outside, and what it left was checked. Call it after the assertions on it. */
export function faultSurvived({ task }: Running, count = 1): void {
	task.meta.faults = (task.meta.faults ?? 0) + count;
}
