// Two lines over time on the scale of 0 to 5, with the markers of the radar. Where a value is not known the line has a gap.
// For the eye only: the same figures stand in a table.
import { line } from 'd3-shape';
import { markerPath } from './series';

export interface TrendLines {
	readonly claimed: readonly (number | undefined)[];
	readonly evidenced: readonly (number | undefined)[];
}

const width = 220;
const height = 76;
const inset = { left: 16, right: 10, top: 8, bottom: 8 };

export function drawTrendLines(parent: HTMLElement, lines: TrendLines): void {
	const svg = parent.createSvg('svg', { cls: 'pp-trend', attr: { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' } });
	for (let level = 0; level <= 5; level++) {
		svg.createSvg('path', { cls: level === 0 ? 'pp-trend-foot' : 'pp-trend-level', attr: { d: `M${inset.left},${down(level)}H${width - inset.right}` } });
		if (level === 0 || level === 5) svg.createSvg('text', { cls: 'pp-trend-number', attr: { x: inset.left - 6, y: down(level) + 4, 'text-anchor': 'end' } }).textContent = String(level);
	}
	// Where both are the same, the larger square shows behind the circle.
	for (const name of ['evidenced', 'claimed'] as const) drawLine(svg, name, lines[name]);
}

function drawLine(svg: SVGSVGElement, name: 'claimed' | 'evidenced', values: readonly (number | undefined)[]): void {
	const group = svg.createSvg('g', { cls: `pp-series pp-series-${name}` });
	const across = (index: number) => (values.length < 2 ? width / 2 : inset.left + 6 + ((width - inset.left - inset.right - 12) * index) / (values.length - 1));
	const path = line<number | undefined>((_, index) => across(index), (value) => down(value ?? 0)).defined((value) => value !== undefined).digits(1);
	group.createSvg('path', { cls: 'pp-series-line', attr: { d: path(values) ?? '' } });
	values.forEach((value, index) => {
		if (value === undefined) return;
		group.createSvg('path', { cls: 'pp-series-marker', attr: { d: markerPath(name) ?? '', transform: `translate(${Math.round(across(index) * 10) / 10},${down(value)})${name === 'evidenced' ? ' scale(1.6)' : ''}` } });
	});
}

function down(level: number): number {
	return Math.round((inset.top + ((height - inset.top - inset.bottom) * (5 - level)) / 5) * 10) / 10;
}
