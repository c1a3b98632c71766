// Where things lie on the radar, in units of its own; a unit is a pixel at full size.
import { curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import { range } from 'd3-array';

export const topLevel = 5;
export const size = 360;
export const centre = size / 2;
export const radius = 138;

export function radiusOf(level: number): number {
	return (radius * level) / topLevel;
}

/** Clockwise from the top. */
export function angleOf(index: number, count: number): number {
	return (Math.PI * 2 * index) / count;
}

/** From the middle of the radar, to a hundredth. */
export function pointAt(level: number, index: number, count: number): [number, number] {
	const [x, y] = pointRadial(angleOf(index, count), radiusOf(level));
	return [round(x), round(y)];
}

export function ringPath(level: number, count: number): string {
	const ring = lineRadial<number>().angle((index) => angleOf(index, count)).radius(radiusOf(level)).curve(curveLinearClosed);
	return ring(range(count)) ?? '';
}

export function round(value: number): number {
	const rounded = Math.round(value * 100) / 100;
	return Object.is(rounded, -0) ? 0 : rounded;
}
