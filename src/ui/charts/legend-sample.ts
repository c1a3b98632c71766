// A short piece of a line with its marker, as it looks in the chart.
import { markerPath, type SeriesName } from './series';

export function drawLegendSample(parent: HTMLElement, name: SeriesName | 'not-rated'): SVGSVGElement {
	const sample = parent.createSvg('svg', { cls: 'pp-legend-sample', attr: { viewBox: '0 0 28 14', 'aria-hidden': 'true', focusable: 'false' } });
	if (name === 'not-rated') {
		sample.createSvg('circle', { cls: 'pp-not-rated', attr: { cx: 14, cy: 7, r: 4 } });
		return sample;
	}
	const group = sample.createSvg('g', { cls: `pp-series pp-series-${name}` });
	group.createSvg('path', { cls: 'pp-series-line', attr: { d: 'M1,7H27' } });
	if (name === 'evidenced') group.createSvg('path', { cls: 'pp-series-area', attr: { d: 'M1,1H27V13H1Z' } });
	const marker = markerPath(name);
	if (marker !== undefined) group.createSvg('path', { cls: 'pp-series-marker', attr: { d: marker, transform: 'translate(14,7)' } });
	return sample;
}
