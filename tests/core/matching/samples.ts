/** A made-up note, and what has to be suggested for it and what must not. */
export interface Sample {
	readonly id: string;
	readonly text: string;
	readonly must: readonly string[];
	readonly mustNot: readonly string[];
}

/** `raw` is the parsed file of samples; the plain ones avoid PMO words on purpose. */
export function readSamples(raw: unknown): { readonly samples: readonly Sample[]; readonly plainSamples: readonly Sample[] } {
	return { samples: listOf(raw, 'samples').map(readSample), plainSamples: listOf(raw, 'plain_samples').map(readSample) };
}

function readSample(raw: unknown): Sample {
	return { id: String(valueOf(raw, 'id')), text: String(valueOf(raw, 'text')), must: listOf(raw, 'must').map(String), mustNot: listOf(raw, 'must_not').map(String) };
}

function listOf(raw: unknown, key: string): readonly unknown[] {
	const value = valueOf(raw, key);
	return Array.isArray(value) ? value : [];
}

function valueOf(raw: unknown, key: string): unknown {
	return typeof raw === 'object' && raw !== null ? new Map<string, unknown>(Object.entries(raw)).get(key) : undefined;
}
