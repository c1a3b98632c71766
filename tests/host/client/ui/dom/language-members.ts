import { defineMembers } from './define-members';

/** What Obsidian adds to the language's own objects, and its few global functions. */
export function installLanguageMembers(): void {
	defineMembers(Object, {
		isEmpty(object: object) { return Object.keys(object).length === 0; },
		each(object: Record<string, unknown>, callback: (value: unknown, key: string) => boolean | void, context?: unknown) {
			for (const [key, value] of Object.entries(object)) if (callback.call(context, value, key) === false) break;
		},
	});
	defineMembers(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
	defineMembers(Array.prototype, {
		first(this: unknown[]) { return this[0]; },
		last(this: unknown[]) { return this[this.length - 1]; },
		contains(this: unknown[], target: unknown) { return this.includes(target); },
		remove(this: unknown[], target: unknown) {
			for (let index = this.length - 1; index >= 0; index -= 1) if (this[index] === target) this.splice(index, 1);
		},
		shuffle(this: unknown[]) { return this.sort(() => Math.random() - 0.5); },
		unique(this: unknown[]) { return [...new Set(this)]; },
	});
	defineMembers(Math, { clamp: (value: number, low: number, high: number) => Math.min(high, Math.max(low, value)), square: (value: number) => value * value });
	defineMembers(String, { isString: (value: unknown) => typeof value === 'string' });
	defineMembers(String.prototype, {
		contains(this: string, target: string) { return this.includes(target); },
		format(this: string, ...values: string[]) { return this.replaceAll(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole); },
	});
	defineMembers(Number, { isNumber: (value: unknown) => typeof value === 'number' });
	defineMembers(window, {
		isBoolean: (value: unknown) => typeof value === 'boolean',
		fish: (selector: string) => document.querySelector(selector),
		fishAll: (selector: string) => [...document.querySelectorAll(selector)],
		ready: (callback: () => unknown) => (document.readyState === 'loading' ? document.addEventListener('DOMContentLoaded', callback) : callback()),
		sleep: (ms: number) => new Promise<void>((resolve) => { window.setTimeout(resolve, ms); }),
		nextFrame: () => new Promise<void>((resolve) => { window.requestAnimationFrame(() => resolve()); }),
		activeWindow: window,
		activeDocument: document,
	});
}
