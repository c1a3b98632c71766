// A framework as it is with something taken out of it, and nothing left that refers to it.
import type { Framework } from '../../../src/core/framework/framework';

/** Takes out the ids, the actions of a competence among them, wherever they stand: as an entry, in a list, as a key. */
export function withoutIds(framework: Framework, ...ids: readonly string[]): Framework {
	return taken(framework, (id) => ids.some((one) => id === one || (id.startsWith(`${one}-`) && /^m?\d+$/.test(id.slice(one.length + 1)))));
}

/** `Kept` is the shape before and after: only entries of lists and keys of maps are left out. */
function taken<Kept>(value: Kept, isOut: (id: string) => boolean): Kept {
	if (Array.isArray(value)) {
		return value.filter((item: unknown) => !isOut(idOf(item))).map((item: unknown) => taken(item, isOut)) as Kept;
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !isOut(key))
			.map(([key, item]: [string, unknown]) => [key, taken(item, isOut)]),
	) as Kept;
}

function idOf(item: unknown): string {
	if (typeof item === 'string') return item;
	return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : '';
}
