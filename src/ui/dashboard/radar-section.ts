// The radar with its key, what is said of one spoke, and the table of the same figures.
import { words } from '../../i18n/words';
import { drawRadar, type RadarPicture } from '../charts/radar';
import type { SeriesName } from '../charts/series';
import { drawButton, drawSection, type Drawing } from './drawing';
import { chooseSpoke, drawFigures, isChosen } from './figures-table';
import { drawLegend, seriesShown } from './radar-legend';
import { drawReadingOf } from './radar-reading';
import { areaDrawn, spokeInWords, spokesOf, type Spoke } from './radar-spokes';
import { areaShown, drawAllAreasButton } from './shown-area';

/** Fewer spokes than this make no shape; the table says it all. */
const leastSpokes = 3;

export function drawRadarSection(parent: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	if (model.areas.length === 0) return;
	const say = words().dashboard.radar;
	const section = drawSection(parent, 'radar', say.heading);
	const spokes = spokesOf(drawing);
	const drawable = spokes.length >= leastSpokes;
	const series = seriesShown(drawing);
	if (drawable) drawFigure(section, spokes, series, drawing);
	else drawSwitches(section, drawing);
	section.createEl('p', { cls: 'pp-caption', text: say.caption });
	const open = state.figures || !drawable;
	if (drawable) {
		drawButton(section, { key: 'figures', text: say.figures, cls: 'pp-quiet-button pp-expander', expanded: open }, () => {
			actions.setState((now) => ({ ...now, figures: !now.figures }));
		});
	}
	if (open) drawFigures(section, series, drawing);
}

function drawFigure(section: HTMLElement, spokes: readonly Spoke[], series: readonly SeriesName[], drawing: Drawing): void {
	const figure = section.createDiv({ cls: 'pp-radar-figure' });
	const chart = figure.createDiv({ cls: 'pp-radar-chart' });
	const side = figure.createDiv({ cls: 'pp-radar-side' });
	const reading = side.createDiv({ cls: 'pp-radar-reading' });
	const spokeOf = (id: string | undefined) => spokes.find((spoke) => spoke.id === id);
	const read = (id: string | undefined) => drawReadingOf(reading, spokeOf(id) ?? spokeOf(drawing.state.area), series);
	drawRadar(chart, pictureOf(spokes, series, drawing), {
		choose: (id) => {
			const spoke = spokeOf(id);
			if (spoke) chooseSpoke(spoke, drawing);
		},
		point: read,
	});
	drawKeyOfNumbers(chart, spokes);
	drawLegend(side, series, drawing);
	side.append(reading);
	read(undefined);
	drawSwitches(side, drawing);
}

/** From the areas to the competences of the chosen one, and back. */
function drawSwitches(parent: HTMLElement, drawing: Drawing): void {
	if (!areaShown(drawing)) return;
	const say = words().dashboard.radar;
	const look = { key: 'radar:competences', text: drawing.state.competencesDrawn ? say.showAreas : say.showCompetences, cls: 'pp-quiet-button' };
	drawButton(parent, look, () => drawing.actions.setState((now) => ({ ...now, competencesDrawn: !now.competencesDrawn })));
	drawAllAreasButton(parent, 'radar', drawing);
}

function pictureOf(spokes: readonly Spoke[], series: readonly SeriesName[], drawing: Drawing): RadarPicture {
	const say = words().dashboard.radar;
	const area = areaDrawn(drawing);
	return {
		label: area ? say.pictureOf(area.name) : say.picture,
		description: spokes.map((spoke) => spokeInWords(spoke, series)).join('. '),
		groupLabel: area ? say.competences(area.name) : say.areas,
		axes: spokes.map((spoke) => ({
			key: spoke.id,
			label: spoke.name,
			spoken: spokeInWords(spoke, series),
			chosen: isChosen(spoke, drawing),
			rated: spoke.values.claimed !== undefined,
		})),
		series: series.map((name) => ({ name, values: spokes.map(({ values }) => values[name]) })),
	};
}

// At a narrow width the spokes carry numbers; here is what they stand for.
function drawKeyOfNumbers(parent: HTMLElement, spokes: readonly Spoke[]): void {
	const list = parent.createEl('ol', { cls: 'pp-radar-numbers', attr: { 'aria-hidden': 'true' } });
	for (const { name } of spokes) list.createEl('li', { text: name });
}
