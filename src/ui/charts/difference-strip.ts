// Two views of one competence on the scale of 0 to 5: a circle for the reader, the rater's own shape for the rater. It
// repeats the figures beside it, so it is for the eye only.
import { markerPath } from './series';

const step = 24;
const inset = 8;
const middle = 8;

export function drawDifferenceStrip(parent: HTMLElement, own: number, theirs: number, rater: 'manager' | 'sponsor'): void {
	const width = inset * 2 + step * 5;
	const strip = parent.createSvg('svg', { cls: 'pp-difference', attr: { viewBox: `0 0 ${width} ${middle * 2}`, 'aria-hidden': 'true', focusable: 'false' } });
	strip.createSvg('path', { cls: 'pp-strip-scale', attr: { d: `M${at(0)},${middle}H${at(5)}` } });
	strip.createSvg('path', { cls: 'pp-difference-span', attr: { d: `M${at(own)},${middle}H${at(theirs)}` } });
	for (const [name, level] of [['claimed', own], [rater, theirs]] as const) {
		const group = strip.createSvg('g', { cls: `pp-series pp-series-${name}` });
		group.createSvg('path', { cls: 'pp-series-marker', attr: { d: markerPath(name) ?? '', transform: `translate(${at(level)},${middle})` } });
	}
}

function at(level: number): number {
	return inset + step * level;
}
