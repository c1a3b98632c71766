// Edits to a text as data: ranges to replace, given against the original and applied in one go.

export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Null when two ranges overlap. Insertions at one place keep the order in which they are given. */
export function applySplices(text: string, splices: readonly Splice[]): string | null {
	let result = '';
	let done = 0;
	for (const splice of inOrder(splices)) {
		if (splice.from < done || splice.to < splice.from) return null;
		result += text.slice(done, splice.from) + splice.text;
		done = splice.to;
	}
	return result + text.slice(done);
}

/** True when `after` is `before` with only the spliced ranges changed. */
export function keepsTheRest(before: string, after: string, splices: readonly Splice[]): boolean {
	let beforeAt = 0;
	let afterAt = 0;
	for (const splice of inOrder(splices)) {
		const keptEnd = afterAt + splice.from - beforeAt;
		if (after.slice(afterAt, keptEnd) !== before.slice(beforeAt, splice.from)) return false;
		afterAt = keptEnd + splice.text.length;
		if (after.slice(keptEnd, afterAt) !== splice.text) return false;
		beforeAt = splice.to;
	}
	return after.slice(afterAt) === before.slice(beforeAt);
}

function inOrder(splices: readonly Splice[]): readonly Splice[] {
	return splices.length < 2 ? splices : [...splices].sort((a, b) => a.from - b.from);
}
