// Cuts long work into slices, so that typing never waits for it.

export interface Clock {
	/** Milliseconds. */
	now(): number;
	/** Resolves after everything that waits had its turn. */
	pause(): Promise<void>;
}

export const windowClock: Clock = {
	now: () => performance.now(),
	pause: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
};

const sliceMs = 6;
const stepsBetweenLooks = 16;

export class Slices {
	private since: number;
	private steps = 0;

	constructor(private readonly clock: Clock) {
		this.since = clock.now();
	}

	/** One small step was done: is it time to pause? Looks at the clock now and then, since looking costs as well. */
	step(): boolean {
		this.steps += 1;
		return this.steps % stepsBetweenLooks === 0 && this.isSpent();
	}

	/** For steps that are not small. */
	isSpent(): boolean {
		return this.clock.now() - this.since >= sliceMs;
	}

	async pause(): Promise<void> {
		await this.clock.pause();
		this.since = this.clock.now();
	}
}
