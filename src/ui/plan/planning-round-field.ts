// When the financial year starts, and the months in which next year's plan and budget are argued over.
import type { Answers } from '../../core/plan/plan-request';
import { monthNames } from '../../i18n/en/dates';
import { words } from '../../i18n/words';

export type PlanningRound = NonNullable<Answers['planningRound']>;

export const proposedRound: PlanningRound = roundOfYearFrom(4);

/** The months argued over follow the start of the year until they are chosen themselves. */
export function renderPlanningRound(container: HTMLElement, start: PlanningRound, changed: (round: PlanningRound) => void): void {
	const { culture } = words().planScreens;
	let round = start;
	const change = (part: Partial<PlanningRound>): void => {
		round = { ...round, ...part };
		changed(round);
	};
	const rowEl = container.createDiv({ cls: 'pp-figures' });
	const yearEl = addMonth(rowEl.createDiv({ cls: 'pp-field' }), 'pp-culture-year', culture.yearStarts, round.yearStarts, 'pp-field-label');
	const groupEl = rowEl.createEl('fieldset', { cls: 'pp-field pp-months', attr: { 'aria-describedby': 'pp-culture-round-help' } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: culture.round });
	const monthsEl = groupEl.createDiv({ cls: 'pp-month-pair' });
	const opensEl = addMonth(monthsEl, 'pp-culture-opens', culture.opens, round.opens);
	const closesEl = addMonth(monthsEl, 'pp-culture-closes', culture.closes, round.closes);
	container.createDiv({ cls: 'pp-field-help pp-months-help', text: culture.roundHelp, attr: { id: 'pp-culture-round-help' } });

	yearEl.addEventListener('change', () => {
		const before = roundOfYearFrom(round.yearStarts);
		const follows = before.opens === round.opens && before.closes === round.closes;
		change(follows ? roundOfYearFrom(Number(yearEl.value)) : { yearStarts: Number(yearEl.value) });
		opensEl.value = String(round.opens);
		closesEl.value = String(round.closes);
	});
	opensEl.addEventListener('change', () => change({ opens: Number(opensEl.value) }));
	closesEl.addEventListener('change', () => change({ closes: Number(closesEl.value) }));
}

/** For a year from April: October to January. */
function roundOfYearFrom(yearStarts: number): PlanningRound {
	const later = (months: number): number => ((yearStarts - 1 + months) % 12) + 1;
	return { yearStarts, opens: later(6), closes: later(9) };
}

function addMonth(container: HTMLElement, id: string, label: string, month: number, labelCls = 'pp-month-label'): HTMLSelectElement {
	const fieldEl = container.createDiv({ cls: 'pp-month' });
	fieldEl.createEl('label', { cls: labelCls, text: label, attr: { for: id } });
	const selectEl = fieldEl.createEl('select', { cls: 'dropdown pp-field-select', attr: { id } });
	monthNames().forEach((name, index) => selectEl.createEl('option', { value: String(index + 1), text: name }));
	selectEl.value = String(month);
	return selectEl;
}
