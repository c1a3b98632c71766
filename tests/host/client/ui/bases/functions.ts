// The functions that are there, by name. Whatever else Obsidian has is refused by name where it is called.
type Input = (at: number) => unknown;
type Method = (target: unknown, input: Input, each: (value: unknown) => unknown) => unknown;

export const functions: Readonly<Record<string, (input: Input) => unknown>> = {
	if: (input) => (isThere(input(0)) ? input(1) : input(2)),
	date: (input) => {
		const typed = text(input(0));
		if (!/^\d{4}-\d{2}-\d{2}/.test(typed)) throw new Error(`"${typed}" is no date`);
		return typed.slice(0, 10);
	},
	list: (input) => listOf(input(0)),
};

export const methods: Readonly<Record<string, Method>> = {
	toString: (target: unknown) => (target === null ? '' : text(target)),
	isEmpty: (target) => target === null || target === undefined || target === '' || (Array.isArray(target) && target.length === 0),
	isTruthy: (target) => isThere(target),
	lower: (target) => text(target).toLowerCase(),
	trim: (target) => text(target).trim(),
	startsWith: (target, input) => text(target).startsWith(text(input(0))),
	endsWith: (target, input) => text(target).endsWith(text(input(0))),
	contains: (target, input) => (Array.isArray(target) ? target.includes(input(0)) : text(target).includes(text(input(0)))),
	matches: (target, input) => target instanceof RegExp && new RegExp(target).test(text(input(0))),
	replace: (target, input) => {
		const [pattern, by] = [input(0), text(input(1))];
		return pattern instanceof RegExp ? text(target).replace(pattern, by) : text(target).replaceAll(text(pattern), () => by);
	},
	slice: (target, input) => {
		const [from, to] = [Number(input(0)), input(1) === null ? undefined : Number(input(1))];
		return Array.isArray(target) ? target.slice(from, to) : text(target).slice(from, to);
	},
	split: (target, input) => text(target).split(text(input(0))),
	map: (target, _input, each) => listOf(target).map(each),
	filter: (target, _input, each) => listOf(target).filter((item) => isThere(each(item))),
	unique: (target) => [...new Set(listOf(target))],
	sort: (target) => listOf(target).map(text).sort(),
	join: (target, input) => listOf(target).join(text(input(0))),
};

function isThere(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

export function text(value: unknown): string {
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
	throw new Error(`A text is needed where there is ${value === null ? 'nothing' : typeof value}`);
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
}
