// A radar on the scale of 0 to 5. The drawing is one image with a description; the spokes are buttons beside it, since an
// image hides what is in it from a screen reader. Knows nothing of areas or competences.
import { lineRadial } from 'd3-shape';
import { drawAxisLabel } from './axis-label';
import { drawSeries } from './radar-series';
import { centre, pointAt, radius, ringPath, size, topLevel } from './radar-scale';
import type { SeriesName } from './series';

export interface RadarPicture {
	readonly label: string;
	/** All figures in words. */
	readonly description: string;
	readonly groupLabel: string;
	readonly axes: readonly RadarAxis[];
	/** Drawn in this order, the first below. */
	readonly series: readonly { readonly name: SeriesName; readonly values: readonly (number | undefined)[] }[];
}

export interface RadarAxis {
	readonly key: string;
	readonly label: string;
	/** Its figures in words. */
	readonly spoken: string;
	readonly chosen: boolean;
	readonly rated: boolean;
}

export interface RadarActions {
	readonly choose: (key: string) => void;
	/** The spoke under the pointer or with the focus; nothing when it is left. */
	readonly point: (key: string | undefined) => void;
}

export function drawRadar(parent: HTMLElement, picture: RadarPicture, actions: RadarActions): void {
	const svg = parent.createSvg('svg', {
		cls: 'pp-radar',
		attr: { viewBox: `0 0 ${size} ${size}`, role: 'group', 'aria-label': picture.groupLabel, focusable: 'false' },
	});
	const image = svg.createSvg('g', { attr: { role: 'img', 'aria-label': picture.label, transform: `translate(${centre},${centre})` } });
	image.createSvg('desc').textContent = picture.description;
	drawGrid(image, picture.axes.length);
	for (const series of picture.series) drawSeries(image, series.name, series.values);
	drawOpenEnds(image, picture.axes);
	drawRingNumbers(image);
	const spokes = svg.createSvg('g', { attr: { transform: `translate(${centre},${centre})` } });
	picture.axes.forEach((axis, index) => drawSpoke(spokes, axis, index, picture.axes.length, actions));
}

function drawGrid(image: SVGGElement, count: number): void {
	for (let level = 1; level <= topLevel; level++) image.createSvg('path', { cls: 'pp-ring', attr: { d: ringPath(level, count) } });
	for (let index = 0; index < count; index++) {
		const [x, y] = pointAt(topLevel, index, count);
		image.createSvg('path', { cls: 'pp-spoke', attr: { d: `M0,0L${x},${y}` } });
	}
}

function drawRingNumbers(image: SVGGElement): void {
	for (let level = 0; level <= topLevel; level++) {
		const [, y] = pointAt(level, 0, 1);
		image.createSvg('text', { cls: 'pp-ring-number', attr: { x: -5, y: y + 4, 'text-anchor': 'end' } }).textContent = String(level);
	}
}

function drawOpenEnds(image: SVGGElement, axes: readonly RadarAxis[]): void {
	axes.forEach((axis, index) => {
		if (axis.rated) return;
		const [cx, cy] = pointAt(topLevel, index, axes.length);
		image.createSvg('circle', { cls: 'pp-not-rated', attr: { cx, cy, r: 4.5 } });
	});
}

function drawSpoke(parent: SVGGElement, axis: RadarAxis, index: number, count: number, actions: RadarActions): void {
	const spoke = parent.createSvg('g', {
		cls: `pp-axis${axis.chosen ? ' pp-axis-chosen' : ''}`,
		attr: { role: 'button', tabindex: 0, 'aria-label': `${index + 1}. ${axis.spoken}`, 'aria-pressed': String(axis.chosen), 'data-pp-key': `axis:${axis.key}` },
	});
	const half = Math.PI / count;
	const angle = half * 2 * index;
	const wedge = lineRadial()([[0, 0], [angle - half, radius], [angle, radius], [angle + half, radius]]);
	spoke.createSvg('path', { cls: 'pp-axis-wedge', attr: { d: wedge ?? '' } });
	drawAxisLabel(spoke, axis.label, index, count);
	spoke.addEventListener('click', () => actions.choose(axis.key));
	spoke.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		actions.choose(axis.key);
	});
	for (const start of ['focus', 'mouseenter']) spoke.addEventListener(start, () => actions.point(axis.key));
	for (const end of ['blur', 'mouseleave']) spoke.addEventListener(end, () => actions.point(undefined));
}
