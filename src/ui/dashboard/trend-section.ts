// How ratings and proofs have moved: since a day that can be chosen, and by quarter.
import type { Trend } from '../../core/dashboard/trend';
import { words } from '../../i18n/words';
import { toggled } from './dashboard-state';
import { drawDateField } from './date-field';
import { drawButton, drawSection, type Drawing } from './drawing';
import { isRated } from './top-line';
import { drawTrendChanges } from './trend-changes';
import { drawTrendFigures, drawTrendPictures } from './trend-figures';

const key = 'trend:which';

export function drawTrend(parent: HTMLElement, drawing: Drawing): void {
	const { model, state, actions } = drawing;
	const { trend } = model;
	if (!isRated(model) && model.counts.evidenceNotes === 0) return;
	const say = words().dashboard.trend;
	const section = drawSection(parent, 'trend', say.heading);
	section.createEl('p', { text: sentenceOf(trend) });
	if (trend.since === undefined) return;
	const controls = section.createDiv({ cls: 'pp-filters' });
	drawDateField(controls, { key: 'trend:since', label: say.sinceField, value: trend.since, latest: model.today }, (since) => actions.setState((now) => ({ ...now, since })));
	if (trend.up.length + trend.down.length + trend.proved.length > 0) {
		const expanded = state.expanded.includes(key);
		drawButton(controls, { key, text: say.which, cls: 'pp-quiet-button pp-expander', expanded }, () => actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) })));
		if (expanded) drawTrendChanges(section, trend, drawing);
	}
	drawTrendPictures(section, drawing);
	drawTrendFigures(section, drawing);
}

function sentenceOf({ since, sessions, up, down, proved }: Trend): string {
	const say = words().dashboard.trend;
	if (since === undefined) return say.noSession;
	if (sessions === 1) return say.oneSession;
	if (up.length + down.length + proved.length === 0) return say.noChange(since);
	return say.since(since, up.length, down.length, proved.length);
}
