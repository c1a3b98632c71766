// Lays an override over a framework: maps merge key by key, lists of things with an `id` merge by id, every other list
// replaces. An empty value takes a key away, `off: true` takes a thing of a list away. What comes out is not checked
// here; it goes through parse-framework.ts like any framework.
import { adopt, forget } from './replaced-ids';
import { isIdList, isRecord, type IdList, type Path, type Raw } from './raw-framework';
import type { FrameworkProblem } from './parse-framework';

export interface Merged {
	readonly value: Raw;
	readonly problems: readonly FrameworkProblem[];
}

/** `base` is a whole framework. Paths of problems are those of the override. */
export function mergeOverride(base: Raw, override: Raw): Merged {
	const merge: Merge = { problems: [], off: new Set() };
	const value = mergeMaps(adopt(base, override), override, [], merge);
	return { value: forget(value, merge.off), problems: merge.problems };
}

interface Merge {
	readonly problems: FrameworkProblem[];
	/** Ids of what was switched off, with the ids inside. */
	readonly off: Set<string>;
}

function mergeMaps(base: Raw, own: Raw, path: Path, merge: Merge): Raw {
	const merged = new Map(Object.entries(base));
	for (const [key, value] of Object.entries(own)) {
		if (value === null) merged.delete(key);
		else merged.set(key, mergeValues(merged.get(key), value, [...path, key], merge));
	}
	// Never by assignment, which a key named __proto__ would turn into something else.
	return Object.fromEntries(merged);
}

function mergeValues(base: unknown, own: unknown, path: Path, merge: Merge): unknown {
	if (isRecord(own)) return mergeMaps(isRecord(base) ? base : {}, own, path, merge);
	if (Array.isArray(own) && isIdList(base)) return mergeById(base, own, path, merge);
	return own;
}

function mergeById(base: IdList, own: readonly unknown[], path: Path, { problems, off }: Merge): IdList {
	const merged = new Map(base.map((item) => [item.id, item]));
	const seen = new Set<string>();
	own.forEach((item, index) => {
		const at = [...path, index];
		const id = isRecord(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
		if (!isRecord(item) || id === undefined) return void problems.push({ path: at, expected: 'a group of keys with an id', found: shown(item) });
		if (seen.has(id)) return void problems.push({ path: [...at, 'id'], expected: 'an id that is used once', found: `"${id}"` });
		seen.add(id);
		const before = merged.get(id);
		if (item['off'] !== true) merged.set(id, { ...mergeMaps(before ?? {}, item, at, { problems, off }), id });
		else if (!merged.delete(id)) problems.push({ path: [...at, 'id'], expected: 'an id of what is there, to be switched off', found: `"${id}"` });
		else for (const inside of idsIn(before)) off.add(inside);
	});
	return [...merged.values()];
}

function idsIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(idsIn);
	if (!isRecord(value)) return [];
	const { id } = value;
	return [...(typeof id === 'string' ? [id] : []), ...Object.values(value).flatMap(idsIn)];
}

function shown(value: unknown): string {
	return typeof value === 'string' ? `"${value.slice(0, 60)}"` : Array.isArray(value) ? 'Array' : isRecord(value) ? 'Object' : String(value);
}
