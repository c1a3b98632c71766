// Keys that stand twice in one mapping of a YAML document. The library looks for each among all others, which takes
// minutes for tens of thousands of them, so it is told not to (`uniqueKeys: false`) and they are looked for here.
import { isScalar, visit, type Document } from 'yaml';

export interface RepeatedKey {
	readonly code: 'DUPLICATE_KEY';
	readonly message: string;
	/** Offset of the second of the two. */
	readonly pos: readonly [number];
}

/** What an error of the library says of it, for a document that has no other. */
export function repeatedKey(document: Document.Parsed): RepeatedKey | undefined {
	let found: RepeatedKey | undefined;
	visit(document, {
		Map: (_, map) => {
			const seen = new Set<unknown>();
			for (const { key } of map.items) {
				if (!isScalar(key)) continue;
				if (seen.has(key.value)) found ??= { code: 'DUPLICATE_KEY', message: 'Map keys must be unique', pos: [key.range?.[0] ?? 0] };
				seen.add(key.value);
			}
			return found ? visit.BREAK : undefined;
		},
	});
	return found;
}
