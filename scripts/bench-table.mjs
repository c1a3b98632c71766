// How what was measured is shown: one table for everything, in Markdown, so that it can be put into a document as it is.

/**
 * @typedef {{ readonly atMost: number, readonly of: 'figure' | 'times' }} Bar
 * @typedef {{ readonly bench: string, readonly what: string, readonly notes?: number, readonly figure: number, readonly unit: string, readonly times?: number, readonly baseline?: string, readonly bar?: Bar }} Row
 */

/** @param {readonly Row[]} rows @returns {string} */
export function benchTable(rows) {
	const cells = [
		['', 'notes', 'what', 'median', 'as a multiple', 'bar'],
		...rows.map((row) => [row.bench, row.notes === undefined ? '' : row.notes.toLocaleString('en-GB'), row.what, `${short(row.figure)} ${row.unit}`, multiple(row), barOf(row)]),
	];
	const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
	const isNumber = [false, true, false, true, false, false];
	const lines = cells.map((line) => `| ${line.map((cell, column) => (isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`);
	const rule = `| ${widths.map((width, column) => (isNumber[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
	return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** @param {Row} row */
function multiple({ times, baseline }) {
	return times === undefined || baseline === undefined ? '' : `${times.toFixed(2)} × ${baseline}`;
}

/** @param {Row} row */
function barOf({ bar, figure, times, unit }) {
	if (bar === undefined) return '';
	const [value, name] = bar.of === 'figure' ? [figure, unit] : [times ?? Number.NaN, '×'];
	return `${bar.atMost.toLocaleString('en-GB')} ${name}: ${value <= bar.atMost ? 'holds' : 'does not hold'}`;
}

/** @param {number} figure three figures that mean something */
function short(figure) {
	if (Math.abs(figure) >= 100 || Number.isInteger(figure)) return Math.round(figure).toLocaleString('en-GB');
	return figure.toFixed(Math.abs(figure) >= 10 ? 1 : Math.abs(figure) >= 1 ? 2 : 3);
}
