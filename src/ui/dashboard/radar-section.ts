// The radar by area with its key, what is said of one area, and the table of the same figures.
import type { AreaRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { drawRadar, type RadarPicture } from '../charts/radar';
import type { SeriesName } from '../charts/series';
import { areaInWords, valueWords } from './area-values';
import { drawButton, drawSection, type Drawing } from './drawing';
import { drawFigures } from './figures-table';
import { drawLegend, seriesShown } from './radar-legend';
import { areaShown, chooseArea, drawAllAreasButton } from './shown-area';

/** Fewer spokes than this make no shape; the table says it all. */
const leastAreas = 3;

export function drawRadarSection(parent: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	if (model.areas.length === 0) return;
	const say = words().dashboard.radar;
	const section = drawSection(parent, 'radar', say.heading);
	const drawable = model.areas.length >= leastAreas;
	const series = seriesShown(drawing);
	if (drawable) drawFigure(section, series, drawing);
	section.createEl('p', { cls: 'pp-caption', text: say.caption });
	const open = state.figures || !drawable;
	if (drawable) {
		drawButton(section, { key: 'figures', text: say.figures, cls: 'pp-quiet-button pp-expander', expanded: open }, () => {
			actions.setState((now) => ({ ...now, figures: !now.figures }));
		});
	}
	if (open) drawFigures(section, series, drawing);
}

function drawFigure(section: HTMLElement, series: readonly SeriesName[], drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const figure = section.createDiv({ cls: 'pp-radar-figure' });
	const chart = figure.createDiv({ cls: 'pp-radar-chart' });
	const side = figure.createDiv({ cls: 'pp-radar-side' });
	const reading = side.createDiv({ cls: 'pp-radar-reading' });
	const read = (id: string | undefined) => drawReadingOf(reading, model.areas.find((area) => area.id === id) ?? areaShown(drawing), series);
	drawRadar(chart, pictureOf(drawing, series), {
		choose: (id) => actions.setState((now) => chooseArea(now, id)),
		point: read,
	});
	drawKeyOfNumbers(chart, model.areas);
	drawLegend(side, series, drawing);
	side.append(reading);
	read(state.area);
	if (areaShown(drawing)) drawAllAreasButton(side, 'radar', drawing);
}

function pictureOf({ model, state }: Drawing, series: readonly SeriesName[]): RadarPicture {
	const say = words().dashboard.radar;
	return {
		label: say.picture,
		description: model.areas.map((area) => areaInWords(area, series)).join('. '),
		groupLabel: say.areas,
		axes: model.areas.map((area) => ({
			key: area.id,
			label: area.name,
			spoken: areaInWords(area, series),
			chosen: area.id === state.area,
			rated: area.claimed !== undefined,
		})),
		series: series.map((name) => ({ name, values: model.areas.map((area) => area[name]) })),
	};
}

// At a narrow width the spokes carry numbers; here is what they stand for.
function drawKeyOfNumbers(parent: HTMLElement, areas: readonly AreaRow[]): void {
	const list = parent.createEl('ol', { cls: 'pp-radar-numbers', attr: { 'aria-hidden': 'true' } });
	for (const area of areas) list.createEl('li', { text: area.name });
}

function drawReadingOf(reading: HTMLElement, area: AreaRow | undefined, series: readonly SeriesName[]): void {
	const say = words().dashboard.radar;
	reading.empty();
	if (!area) {
		reading.createEl('p', { cls: 'pp-muted', text: say.choose });
		return;
	}
	reading.createEl('p', { cls: 'pp-reading-area', text: area.name });
	const list = reading.createEl('dl', { cls: 'pp-reading-values' });
	for (const name of series) {
		const pair = list.createDiv();
		pair.createEl('dt', { text: say[name] });
		pair.createEl('dd', { text: valueWords(area, name) });
	}
	const facts = reading.createEl('p', { cls: 'pp-facts' });
	facts.createSpan({ cls: 'pp-fact', text: say.ratedOf(area.rated, area.of) });
	facts.createSpan({ cls: 'pp-fact', text: say.provedOf(area.proved, area.of) });
	facts.createSpan({ cls: 'pp-fact', text: area.lastEvidence === undefined ? say.noNote : say.lastNote(area.lastEvidence) });
}
