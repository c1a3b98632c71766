// What the tests of a file open, all in one browser: ended when it has served, and nothing may have thrown in it.
import type { Browser } from 'playwright-core';
import { afterEach, expect } from 'vitest';
import { sharedBrowser } from '../browser';

export interface Ending {
	/** What would have ended in an unhandled exception. */
	readonly errors: readonly string[];
	end(): Promise<void>;
}

type Opener<Args extends unknown[], Session> = (browser: Browser, ...args: Args) => Promise<Session>;

export interface Sessions<Args extends unknown[], Session> {
	readonly open: (...args: Args) => Promise<Session>;
	readonly end: () => Promise<void>;
}

/** For sessions that several tests share: `end` belongs into the `afterAll` of their `describe`. */
export function sessions<Args extends unknown[], Session extends Ending>(opener: Opener<Args, Session>): Sessions<Args, Session> {
	const opened: Session[] = [];
	return {
		open: async (...args) => {
			const session = await opener(await sharedBrowser(), ...args);
			opened.push(session);
			return session;
		},
		end: async () => {
			const ending = opened.splice(0);
			await Promise.all(ending.map((session) => session.end()));
			expect(ending.flatMap(({ errors }) => errors)).toEqual([]);
		},
	};
}

/** The usual case: whatever a test opens is ended after it. */
export function eachTest<Args extends unknown[], Session extends Ending>(opener: Opener<Args, Session>): (...args: Args) => Promise<Session> {
	const { open, end } = sessions(opener);
	afterEach(end);
	return open;
}
