// Moves the page's clock to a given local day, so that a vault of real dates can be shown as of that day. Time goes on from there.

/** Starts at ten in the morning, local time; `today` is 'YYYY-MM-DD'. */
export function moveClockTo(today: string): void {
	const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
	const RealDate = Date;
	const startedAt = performance.now();
	const start = new RealDate(year, month - 1, day, 10).getTime();
	const now = (): number => Math.floor(start + performance.now() - startedAt);
	globalThis.Date = new Proxy(RealDate, {
		construct: (target, args: unknown[], newTarget) => {
			const made: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
			if (typeof made !== 'object' || made === null) throw new TypeError('A date is an object.');
			return made;
		},
		apply: () => new RealDate(now()).toString(),
		get: (target, key, receiver): unknown => (key === 'now' ? now : Reflect.get(target, key, receiver)),
	});
}
