// Shows that an edited note is what was asked for: nothing but the planned ranges differs, the body is the same, and
// the front matter, read anew, holds the old data with only the planned changes, in the old order.
//
// The reading by lines (plain-front-matter.ts) is a proof as good as a YAML parse of the whole: it accepts only what the
// lines around cannot alter, and yields the same data as the parser.

import { locateFence, type Fence } from './front-matter-fence';
import type { DataChange } from './front-matter-plan';
import type { LayoutReader } from './front-matter-reader';
import { keepsTheRest, type Splice } from './splices';

export interface Claim {
	readonly before: string;
	readonly after: string;
	readonly fence: Exclude<Fence, { kind: 'refused' }>;
	readonly data: ReadonlyMap<unknown, unknown>;
	readonly splices: readonly Splice[];
	readonly changes: readonly DataChange[];
	readonly readLayout: LayoutReader;
}

export function isProved({ before, after, fence, data, splices, changes, readLayout }: Claim): boolean {
	if (!keepsTheRest(before, after, splices)) return false;
	const fenceAfter = locateFence(after);
	if (fenceAfter.kind === 'refused') return false;
	if (bodyOf(after, fenceAfter) !== bodyOf(before, fence)) return false;
	const wanted = changed(data, changes);
	if (fenceAfter.kind === 'none') return wanted.size === 0;
	const reading = readLayout(after, fenceAfter);
	return reading.kind === 'layout' && isSameData(reading.layout.data, wanted);
}

function bodyOf(text: string, fence: Exclude<Fence, { kind: 'refused' }>): string {
	return text.slice(fence.kind === 'none' ? fence.start : fence.bodyStart);
}

function changed(data: ReadonlyMap<unknown, unknown>, changes: readonly DataChange[]): ReadonlyMap<unknown, unknown> {
	const wanted = new Map(data);
	for (const change of changes) {
		if (change.kind === 'delete') wanted.delete(change.key);
		else wanted.set(change.key, change.value);
	}
	return wanted;
}

/** Equal in value, type and the order of keys. */
export function isSameData(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => isSameData(item, b[index]));
	if (!isMap(a) || !isMap(b) || a.size !== b.size) return false;
	const others = [...b];
	return [...a].every(([key, value], index) => {
		const other = others[index];
		return other !== undefined && isSameData(key, other[0]) && isSameData(value, other[1]);
	});
}

function isMap(value: unknown): value is ReadonlyMap<unknown, unknown> {
	return value instanceof Map;
}
