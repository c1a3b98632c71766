// Keys that `<<` brings in. Obsidian reads `<<` as a key like any other, but other readers follow it, and for them
// a key typed below hides the merged one.

import { isAlias, isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';

const DEEPEST = 8;

/** Lower-cased. */
export function mergedKeys(document: Document, map: YAMLMap): ReadonlySet<string> {
	const keys = new Set<string>();
	for (const pair of map.items) if (isScalar(pair.key) && pair.key.value === '<<') collect(document, pair.value, keys, DEEPEST);
	return keys;
}

function collect(document: Document, value: unknown, keys: Set<string>, depth: number): void {
	const node = isAlias(value) ? value.resolve(document) : value;
	if (depth === 0) return;
	if (isSeq(node)) for (const item of node.items) collect(document, item, keys, depth - 1);
	if (!isMap(node)) return;
	for (const { key, value: inner } of node.items) {
		if (!isScalar(key)) continue;
		if (key.value === '<<') collect(document, inner, keys, depth - 1);
		else keys.add(String(key.value).toLowerCase());
	}
}
