// What the page is narrowed to: an area, a time, one rater, another plan. Drawn over everything that it narrows.
import { titleOf } from '../../core/file-name-date';
import { words } from '../../i18n/words';
import { clearFilters, type DashboardState, isFiltered, periods, type OtherRater } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { drawSelect } from './select-field';
import { areaShown } from './shown-area';

export function drawFilters(parent: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	if (model.areas.length === 0) return;
	const say = words().dashboard.filters;
	const bar = parent.createDiv({ cls: 'pp-filters', attr: { 'data-pp-part': 'filters', role: 'group', 'aria-label': say.heading } });
	const choose = (name: 'area' | 'period' | 'rater' | 'plan', change: (now: DashboardState) => DashboardState) => actions.setState((now) => change(without(now, name)));
	drawSelect(bar, {
		key: 'filter:area', label: say.area, none: say.allAreas, value: areaShown(drawing)?.id,
		options: model.areas.map(({ id, name }) => ({ value: id, text: name })),
	}, (area) => choose('area', (now) => (area === undefined ? now : { ...now, area })));
	drawSelect(bar, {
		key: 'filter:period', label: say.period, none: say.allTime, value: state.period,
		options: periods.filter((period) => period !== 'plan' || model.plan !== undefined).map((value) => ({ value, text: say.periods[value] })),
	}, (period) => choose('period', (now) => (period === undefined ? now : { ...now, period })));
	if (model.raters.length > 1) drawRaters(bar, drawing, (rater) => choose('rater', (now) => (rater === undefined ? now : { ...now, rater, raters: [rater] })));
	if (model.plans.length > 1) {
		drawSelect(bar, {
			key: 'filter:plan', label: say.plan, none: say.currentPlan, value: state.plan,
			options: model.plans.map(({ path }) => ({ value: path, text: titleOf(path) })),
		}, (plan) => choose('plan', (now) => (plan === undefined ? now : { ...now, plan })));
	}
	if (isFiltered(state)) drawButton(bar, { key: 'filter:clear', text: say.clear, cls: 'pp-quiet-button' }, () => actions.setState(clearFilters));
}

function drawRaters(bar: HTMLElement, { model, state }: Drawing, choose: (rater: OtherRater | undefined) => void): void {
	const say = words().dashboard;
	const options = model.raters.map(({ rater }) => ({ value: rater, text: say.radar[rater] }));
	drawSelect(bar, { key: 'filter:rater', label: say.filters.rater, none: say.filters.everyone, value: state.rater, options }, choose);
}

function without(state: DashboardState, name: 'area' | 'period' | 'rater' | 'plan'): DashboardState {
	const { [name]: _gone, ...rest } = state;
	return rest;
}
