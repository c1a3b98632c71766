// The known word that a mistyped one was probably meant to be, for "Nearest: ..." in a message.

/**
 * Compares without case. Undefined when nothing is near: a third of the letters, and at least one, may differ.
 * Of equally near words the first is taken.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
	const given = word.toLowerCase();
	let nearest: string | undefined;
	let best = Math.max(1, Math.floor(given.length / 3)) + 1;
	for (const candidate of known) {
		// Two words differ by at least the difference of their lengths, which spares most comparisons.
		if (Math.abs(candidate.length - given.length) >= best) continue;
		const distance = editDistance(given, candidate.toLowerCase());
		if (distance < best) {
			best = distance;
			nearest = candidate;
		}
	}
	return nearest;
}

/** Letters to insert, delete, replace or swap with their neighbour. */
export function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			const replaced = cell(last, column - 1) + (same ? 0 : 1);
			let least = Math.min(replaced, cell(last, column) + 1, cell(current, column - 1) + 1);
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) least = Math.min(least, cell(beforeLast, column - 2) + 1);
			current.push(least);
		}
		beforeLast = last;
		last = current;
	}
	return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
