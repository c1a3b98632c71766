// Counts over time as a row of bars with the number over each. For the eye only: the same figures stand in a table.
export interface Bars {
	readonly counts: readonly number[];
	/** The highest count of all rows that are to be compared. */
	readonly most: number;
}

const slot = 26;
const wide = 16;
const high = 34;
const above = 13;

export function drawBars(parent: HTMLElement, { counts, most }: Bars): void {
	const width = slot * counts.length;
	const svg = parent.createSvg('svg', { cls: 'pp-bars', attr: { viewBox: `0 0 ${width} ${above + high + 1}`, 'aria-hidden': 'true', focusable: 'false' } });
	counts.forEach((count, index) => {
		const left = index * slot + (slot - wide) / 2;
		const tall = most === 0 ? 0 : Math.max(count === 0 ? 0 : 2, Math.round((high * count) / most));
		if (count > 0) {
			svg.createSvg('path', { cls: 'pp-bar', attr: { d: `M${left},${above + high}v${-tall}h${wide}v${tall}Z` } });
			svg.createSvg('text', { cls: 'pp-bar-number', attr: { x: left + wide / 2, y: above + high - tall - 3, 'text-anchor': 'middle' } }).textContent = String(count);
		}
		svg.createSvg('path', { cls: 'pp-bar-foot', attr: { d: `M${left},${above + high + 0.5}h${wide}` } });
	});
}
