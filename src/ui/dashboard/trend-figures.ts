// What was said and what was proved at the end of each quarter: a small picture for each area, and the same as a table.
import type { AreaTrend } from '../../core/dashboard/trend';
import { words } from '../../i18n/words';
import { drawLegendSample } from '../charts/legend-sample';
import { drawTrendLines } from '../charts/trend-lines';
import { toggled } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { drawFigureTable } from './figure-table';
import { areaShown } from './shown-area';

const key = 'figures:trend';

export function drawTrendPictures(section: HTMLElement, drawing: Drawing): void {
	const say = words().dashboard;
	const legend = section.createEl('ul', { cls: 'pp-legend pp-trend-legend' });
	for (const name of ['claimed', 'evidenced'] as const) {
		const item = legend.createEl('li', { cls: 'pp-legend-item' });
		drawLegendSample(item, name);
		item.createSpan({ text: say.radar[name] });
	}
	section.createEl('p', { cls: 'pp-caption', text: say.trend.caption });
	const pictures = section.createEl('ul', { cls: 'pp-trends' });
	for (const area of areasShown(drawing)) {
		const item = pictures.createEl('li', { cls: 'pp-trend-area' });
		item.createDiv({ cls: 'pp-trend-name', text: nameOf(area, drawing) });
		drawTrendLines(item, area);
		item.createDiv({ cls: 'pp-facts', text: say.trend.now(area.claimed[area.claimed.length - 1]?.toFixed(1), area.evidenced[area.evidenced.length - 1]?.toFixed(1)) });
	}
}

export function drawTrendFigures(section: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const say = words().dashboard.trend;
	const open = state.expanded.includes(key);
	drawButton(section, { key, text: say.figures, cls: 'pp-quiet-button pp-expander', expanded: open }, () => actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) })));
	if (!open) return;
	drawFigureTable(section, {
		caption: say.figuresCaption,
		nameColumn: say.area,
		columns: model.trend.quarters.map(({ start }) => say.quarter(start)),
		rows: areasShown(drawing).map((area) => ({
			drawName: (cell) => cell.setText(nameOf(area, drawing)),
			figures: area.claimed.map((claimed, at) => say.pair(figure(claimed), figure(area.evidenced[at]))),
		})),
	});
}

function areasShown(drawing: Drawing): readonly AreaTrend[] {
	const chosen = areaShown(drawing);
	return drawing.model.trend.areas.filter(({ area }) => !chosen || chosen.id === area);
}

function nameOf({ area }: AreaTrend, { model }: Drawing): string {
	return model.areas.find(({ id }) => id === area)?.name ?? area;
}

function figure(value: number | undefined): string {
	return value === undefined ? words().dashboard.trend.none : value.toFixed(1);
}
