// The value of an area: the mean over what has a value, by weight, and over nothing else.

/** Undefined where nothing has a value, which is not 0. */
export function weightedMean<Row extends { readonly weight: number }>(rows: readonly Row[], valueOf: (row: Row, index: number) => number | undefined): number | undefined {
	let sum = 0;
	let weights = 0;
	rows.forEach((row, index) => {
		const value = valueOf(row, index);
		if (value === undefined) return;
		sum += value * row.weight;
		weights += row.weight;
	});
	return weights === 0 ? undefined : sum / weights;
}
