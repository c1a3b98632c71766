// One bar of a few that are compared by length. The number stands beside it.
const long = 200;
const high = 10;

export function drawShareBar(parent: HTMLElement, count: number, most: number): void {
	const svg = parent.createSvg('svg', { cls: 'pp-share', attr: { viewBox: `0 0 ${long} ${high}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' } });
	svg.createSvg('path', { cls: 'pp-share-scale', attr: { d: `M0,0H${long}V${high}H0Z` } });
	if (count > 0 && most > 0) svg.createSvg('path', { cls: 'pp-share-bar', attr: { d: `M0,0H${Math.round((long * count) / most)}V${high}H0Z` } });
}
