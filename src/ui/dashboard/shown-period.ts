// How far back the reader looks, and what is left then: competences with a note or a rating in that time, and their notes.
// What is proved does not change with it, since the evidence rules look at today.
import { addMonths, type CalendarDate } from '../../core/calendar-date';
import type { CompetenceRow, EvidenceRow } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { clearFilters, type Period } from './dashboard-state';
import { drawButton, type Drawing } from './drawing';
import { areaShown, competencesShown } from './shown-area';

const monthsBack: Readonly<Record<Exclude<Period, 'plan'>, number>> = { '3-months': 3, '6-months': 6, '12-months': 12, '24-months': 24 };

/** The first day of the time that is looked at; nothing when it is all of it. */
export function periodStart({ model, state }: Drawing): CalendarDate | undefined {
	if (state.period === undefined) return undefined;
	return state.period === 'plan' ? model.plan?.start : addMonths(model.today, -monthsBack[state.period]);
}

export function competencesInPeriod(drawing: Drawing): readonly CompetenceRow[] {
	const from = periodStart(drawing);
	const rows = competencesShown(drawing);
	if (from === undefined) return rows;
	const within = (date: CalendarDate | undefined): boolean => date !== undefined && date >= from && date <= drawing.model.today;
	return rows.filter((row) => within(row.claimed?.date) || row.others.some(({ date }) => within(date)) || row.evidence.some(({ date }) => within(date)));
}

export function notesInPeriod(evidence: readonly EvidenceRow[], drawing: Drawing): readonly EvidenceRow[] {
	const from = periodStart(drawing);
	return from === undefined ? evidence : evidence.filter(({ date }) => date !== undefined && date >= from && date <= drawing.model.today);
}

/** One line over a list that the period makes shorter. */
export function drawPeriodShown(parent: HTMLElement, drawing: Drawing): void {
	const from = periodStart(drawing);
	if (from !== undefined) parent.createEl('p', { cls: 'pp-caption', text: words().dashboard.filters.between(from, drawing.model.today) });
}

export function drawNothingLeft(parent: HTMLElement, key: string, drawing: Drawing): void {
	const say = words().dashboard;
	const [area, from] = [areaShown(drawing), periodStart(drawing)];
	parent.createEl('p', { text: from === undefined ? say.gaps.noneHere(area?.name ?? '') : say.filters.nothing(area?.name, from, drawing.model.today) });
	drawButton(parent, { key: `${key}:clear`, text: say.filters.clear }, () => drawing.actions.setState(clearFilters));
}
