// The figures of the radar as a table, to the same decimal.
import { words } from '../../i18n/words';
import type { SeriesName } from '../charts/series';
import { toggled } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { drawFigureTable } from './figure-table';
import { areaDrawn, seriesWords, spokesOf, valueWords, type Spoke } from './radar-spokes';
import { chooseArea } from './shown-area';

export function drawFigures(parent: HTMLElement, series: readonly SeriesName[], drawing: Drawing): void {
	const say = words().dashboard.radar;
	const area = areaDrawn(drawing);
	drawFigureTable(parent, {
		caption: area ? say.competenceFiguresCaption(area.name) : say.figuresCaption,
		nameColumn: area ? say.competence : say.area,
		columns: [...series.map(seriesWords), ...(area ? [] : [say.rated])],
		rows: spokesOf(drawing).map((spoke) => ({
			drawName: (cell) => drawName(cell, spoke, drawing),
			figures: [...series.map((name) => valueWords(spoke, name)), ...(spoke.of.kind === 'area' ? [say.countOf(spoke.of.area.rated, spoke.of.area.of)] : [])],
		})),
	});
}

function drawName(cell: HTMLElement, spoke: Spoke, drawing: Drawing): void {
	drawButton(cell, { key: `figures:${spoke.id}`, text: spoke.name, cls: 'pp-link-button', pressed: isChosen(spoke, drawing) }, () => chooseSpoke(spoke, drawing));
}

export function isChosen({ id, of }: Spoke, { state }: Drawing): boolean {
	return of.kind === 'area' ? state.area === id : state.expanded.includes(`notes:${id}`);
}

/** An area shows its competences alone; a competence shows its notes in the table of gaps. */
export function chooseSpoke({ id, of }: Spoke, { actions }: Drawing): void {
	actions.setState((now) => (of.kind === 'area' ? chooseArea(now, id) : { ...now, expanded: toggled(now.expanded, `notes:${id}`) }));
}
