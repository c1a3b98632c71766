// The area that was chosen on the radar, and what is left when only its competences are shown.
import type { AreaRow, CompetenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import type { DashboardState } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';

/** Nothing when none is chosen, or when the framework has lost it since. */
export function areaShown({ model, state }: Drawing): AreaRow | undefined {
	return model.areas.find((area) => area.id === state.area);
}

export function competencesShown(drawing: Drawing): readonly CompetenceRow[] {
	const area = areaShown(drawing);
	return area ? drawing.model.competences.filter((row) => row.area === area.id) : drawing.model.competences;
}

/** Choosing the chosen area again shows all. */
export function chooseArea(state: DashboardState, id: string): DashboardState {
	return state.area === id ? withoutArea(state) : { ...state, area: id };
}

/** One line above a list that is not whole. */
export function drawAreaShown(parent: HTMLElement, drawing: Drawing, key: string): void {
	const area = areaShown(drawing);
	if (!area) return;
	const line = parent.createEl('p', { cls: 'pp-area-shown' });
	line.createSpan({ text: words().dashboard.radar.showing(area.name) });
	drawAllAreasButton(line, key, drawing);
}

export function drawAllAreasButton(parent: HTMLElement, key: string, { actions }: Drawing): void {
	const look = { key: `${key}:all-areas`, text: words().dashboard.radar.allAreas, cls: 'pp-quiet-button' };
	drawButton(parent, look, () => actions.setState(withoutArea));
}

function withoutArea(state: DashboardState): DashboardState {
	const { area: _area, ...rest } = state;
	return rest;
}
