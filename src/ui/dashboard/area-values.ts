// How the figure of an area reads, the same in the chart and in the table beside it.
import type { AreaRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import type { SeriesName } from '../charts/series';

/** A mean with one decimal place, or words for none. */
export function valueWords(area: AreaRow, name: SeriesName): string {
	const value = area[name];
	if (value !== undefined) return value.toFixed(1);
	const say = words().dashboard;
	return name === 'evidenced' ? say.gaps.notProved : say.radar.notRated;
}

/** One sentence of all figures of the area, for those who hear the chart. */
export function areaInWords(area: AreaRow, series: readonly SeriesName[]): string {
	const say = words().dashboard.radar;
	return `${area.name}: ${series.map((name) => say.value(say[name], valueWords(area, name))).join(', ')}, ${say.ratedOf(area.rated, area.of)}`;
}
