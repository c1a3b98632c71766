// One line of the radar. Where a value is not known the line has a gap; it is not drawn as 0.
import { areaRadial, curveLinear, curveLinearClosed, lineRadial } from 'd3-shape';
import { angleOf, pointAt, radiusOf } from './radar-scale';
import { markerPath, type SeriesName } from './series';

interface Spot {
	readonly index: number;
	readonly value: number | undefined;
}

export function drawSeries(image: SVGGElement, name: SeriesName, values: readonly (number | undefined)[]): void {
	const group = image.createSvg('g', { cls: `pp-series pp-series-${name}` });
	const count = values.length;
	const spots = startingAfterGap(values.map((value, index) => ({ index, value })));
	const closed = spots.every((spot) => spot.value !== undefined);
	if (name === 'evidenced') {
		const surface = areaRadial<Spot>()
			.angle((spot) => angleOf(spot.index, count))
			.innerRadius(0)
			.outerRadius((spot) => radiusOf(spot.value ?? 0))
			.defined((spot) => spot.value !== undefined);
		group.createSvg('path', { cls: 'pp-series-area', attr: { d: (closed ? linePath(spots, count, true) : surface(spots)) ?? '' } });
	}
	group.createSvg('path', { cls: 'pp-series-line', attr: { d: linePath(spots, count, closed) } });
	const marker = markerPath(name);
	if (marker === undefined) return;
	values.forEach((value, index) => {
		if (value === undefined) return;
		const [x, y] = pointAt(value, index, count);
		group.createSvg('path', { cls: 'pp-series-marker', attr: { d: marker, transform: `translate(${x},${y})` } });
	});
}

function linePath(spots: readonly Spot[], count: number, closed: boolean): string {
	const line = lineRadial<Spot>()
		.angle((spot) => angleOf(spot.index, count))
		.radius((spot) => radiusOf(spot.value ?? 0))
		.defined((spot) => spot.value !== undefined)
		.curve(closed ? curveLinearClosed : curveLinear);
	return line([...spots]) ?? '';
}

// The last spoke is beside the first: beginning behind a gap, a run over the top stays in one piece.
function startingAfterGap(spots: readonly Spot[]): readonly Spot[] {
	const gap = spots.findIndex((spot) => spot.value === undefined);
	return gap < 0 ? spots : [...spots.slice(gap + 1), ...spots.slice(0, gap + 1)];
}
