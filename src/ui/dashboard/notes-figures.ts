// The notes by quarter in figures, with what stands before the first quarter and what has no date.
import { words } from '../../i18n/words';
import { toggled } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { drawFigureTable } from './figure-table';
import { areaShown } from './shown-area';
import { periodStart } from './shown-period';

const key = 'figures:notes';

export function drawNoteFigures(section: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const say = words().dashboard;
	const open = state.expanded.includes(key);
	drawButton(section, { key, text: say.whereNotesAre.figures, cls: 'pp-quiet-button pp-expander', expanded: open }, () => {
		actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
	});
	if (!open) return;
	const shown = quartersInPeriod(drawing);
	const whole = shown.length === model.notesByQuarter.quarters.length;
	const chosen = areaShown(drawing);
	drawFigureTable(section, {
		caption: say.whereNotesAre.caption,
		nameColumn: say.whereNotesAre.area,
		columns: [...(whole ? [say.whereNotesAre.older] : []), ...shown.map((at) => say.trend.quarter(model.notesByQuarter.quarters[at]?.start ?? model.today)), ...(whole ? [say.whereNotesAre.undated] : [])],
		rows: model.notesByQuarter.areas.filter(({ area }) => !chosen || chosen.id === area).map(({ area, counts, older, undated }) => ({
			drawName: (cell) => cell.setText(model.areas.find(({ id }) => id === area)?.name ?? area),
			figures: [...(whole ? [older] : []), ...shown.map((at) => counts[at] ?? 0), ...(whole ? [undated] : [])].map(String),
		})),
	});
}

/** Places of the quarters that reach into the time that is looked at. */
export function quartersInPeriod(drawing: Drawing): readonly number[] {
	const from = periodStart(drawing);
	return drawing.model.notesByQuarter.quarters.flatMap(({ end }, at) => (from === undefined || end >= from ? [at] : []));
}
