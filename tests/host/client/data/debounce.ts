import type { Debouncer } from 'obsidian';

/** Without `resetTimer` the call comes `timeout` after the first request, with it after the last. */
export function debounce<T extends unknown[], V>(cb: (...args: [...T]) => V, timeout = 0, resetTimer = false): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | null = null;
	let waiting: [...T] | null = null;
	const fire = (): V | undefined => {
		const args = waiting;
		stop();
		return args === null ? undefined : cb(...args);
	};
	const stop = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		waiting = null;
	};
	const debouncer = (...args: [...T]): Debouncer<T, V> => {
		waiting = args;
		if (timer !== null && resetTimer) clearTimeout(timer);
		if (timer === null || resetTimer) timer = setTimeout(fire, timeout);
		return result;
	};
	const result: Debouncer<T, V> = Object.assign(debouncer, {
		cancel: () => {
			stop();
			return result;
		},
		run: () => (waiting === null ? undefined : fire()),
	});
	return result;
}
