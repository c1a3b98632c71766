// The radar of a report as an SVG file.
import type { AreaRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawRadar } from '../charts/radar';
import type { SeriesName } from '../charts/series';
import { svgText } from '../charts/svg-text';

const order: readonly SeriesName[] = ['target', 'evidenced', 'sponsor', 'manager', 'claimed'];
const inert = { choose: (): void => undefined, point: (): void => undefined };
/** Room for the names of the areas. */
const margin = { x: 130, y: 30 };

export function radarSvg(body: HTMLElement, areas: readonly AreaRow[]): string {
	const label = words().exporting.radar;
	const series = order
		.map((name) => ({ name, values: areas.map((area) => area[name]) }))
		.filter(({ values }) => values.some((value) => value !== undefined));
	return svgText(body, { label, margin }, (stage) => {
		drawRadar(
			stage,
			{
				label,
				description: '',
				groupLabel: label,
				axes: areas.map(({ id, name, claimed }) => ({ key: id, label: name, spoken: name, chosen: false, rated: claimed !== undefined })),
				series,
			},
			inert,
		);
	});
}
