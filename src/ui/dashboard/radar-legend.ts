// The key of the radar. Other raters are switched on and off in it.
import type { AreaRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawLegendSample } from '../charts/legend-sample';
import type { SeriesName } from '../charts/series';
import { type OtherRater, toggled } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';

export function drawLegend(parent: HTMLElement, series: readonly SeriesName[], { model, actions }: Drawing): void {
	const say = words().dashboard.radar;
	const legend = parent.createEl('ul', { cls: 'pp-legend' });
	const plain = (sample: SeriesName | 'not-rated', text: string) => {
		const item = legend.createEl('li', { cls: 'pp-legend-item' });
		drawLegendSample(item, sample);
		item.createSpan({ text });
	};
	plain('target', say.target);
	plain('claimed', say.claimed);
	plain('evidenced', say.evidenced);
	if (model.areas.some((area) => area.claimed === undefined)) plain('not-rated', say.notRated);
	for (const rater of ratersKnown(model.areas)) {
		const look = { key: `rater:${rater}`, text: say[rater], cls: 'pp-legend-button', pressed: series.includes(rater) };
		const button = drawButton(legend.createEl('li', { cls: 'pp-legend-item' }), look, () => {
			actions.setState((now) => ({ ...now, raters: toggled(now.raters, rater) }));
		});
		button.prepend(drawLegendSample(button, rater));
	}
}

/** Only raters who have rated something can be shown. */
export function seriesShown({ model, state }: Drawing): readonly SeriesName[] {
	return ['target', 'claimed', 'evidenced', ...ratersKnown(model.areas).filter((rater) => state.raters.includes(rater))];
}

function ratersKnown(areas: readonly AreaRow[]): readonly OtherRater[] {
	return (['manager', 'sponsor'] as const).filter((rater) => areas.some((area) => area[rater] !== undefined));
}
