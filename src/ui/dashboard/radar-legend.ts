// The key of the radar: every line of it is switched on and off here.
import { words } from '../../i18n/words';
import { drawLegendSample } from '../charts/legend-sample';
import type { SeriesName } from '../charts/series';
import { type OtherRater, type OwnLine, toggled, type DashboardState } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { spokesOf } from './radar-spokes';

const ownLines: readonly OwnLine[] = ['target', 'claimed', 'evidenced'];
const otherRaters: readonly OtherRater[] = ['manager', 'sponsor'];

export function drawLegend(parent: HTMLElement, series: readonly SeriesName[], drawing: Drawing): void {
	const say = words().dashboard.radar;
	const legend = parent.createEl('ul', { cls: 'pp-legend', attr: { 'aria-label': say.lines } });
	const line = (name: SeriesName, change: (now: DashboardState) => DashboardState) => {
		const look = { key: `line:${name}`, text: say[name], cls: 'pp-legend-button', pressed: series.includes(name) };
		const button = drawButton(legend.createEl('li', { cls: 'pp-legend-item' }), look, () => drawing.actions.setState(change));
		button.prepend(drawLegendSample(button, name));
	};
	for (const name of ownLines) line(name, (now) => ({ ...now, hidden: toggled(now.hidden, name) }));
	for (const rater of ratersKnown(drawing)) line(rater, (now) => ({ ...now, raters: toggled(now.raters, rater) }));
	if (hasComparison(drawing)) line('comparison', (now) => ({ ...now, comparison: !now.comparison }));
	if (spokesOf(drawing).every(({ values }) => values.claimed !== undefined)) return;
	const item = legend.createEl('li', { cls: 'pp-legend-item' });
	drawLegendSample(item, 'not-rated');
	item.createSpan({ text: say.notRated });
}

/** Only raters who have rated something can be shown. */
export function seriesShown(drawing: Drawing): readonly SeriesName[] {
	const { state } = drawing;
	return [
		...ownLines.filter((name) => !state.hidden.includes(name)),
		...ratersKnown(drawing).filter((rater) => state.raters.includes(rater)),
		...(state.comparison && hasComparison(drawing) ? (['comparison'] as const) : []),
	];
}

// By the areas, so that the key stays when the competences of one are drawn.
function ratersKnown({ model: { areas } }: Drawing): readonly OtherRater[] {
	return otherRaters.filter((rater) => areas.some((area) => area[rater] !== undefined));
}

function hasComparison({ model: { areas } }: Drawing): boolean {
	return areas.some(({ comparison }) => comparison !== undefined);
}
