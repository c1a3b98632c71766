// A framework as parsed data before it was checked: maps, lists and plain values.

export type Raw = Readonly<Record<string, unknown>>;
export type IdList = readonly (Raw & { readonly id: string })[];
/** Keys and indexes from the top. */
export type Path = readonly (string | number)[];

export function isRecord(value: unknown): value is Raw {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list whose things are told apart by their ids. An empty list is none. */
export function isIdList(value: unknown): value is IdList {
	return Array.isArray(value) && value.length > 0 && value.every((item) => isRecord(item) && typeof item['id'] === 'string');
}

/** What stands under a key or at an index; undefined where nothing does. */
export function at(value: unknown, step: string | number): unknown {
	if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
	return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
