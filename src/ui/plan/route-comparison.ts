// The main routes side by side: how long, what each closes of the gaps, what it waits for, needs and risks, and when it
// is done. On a narrow screen each line of the table is a list of the routes.
import type { ComparedRoute, RouteAdvice } from '../../core/plan/route-advice';
import type { Standing } from '../../core/plan/standing';
import { words } from '../../i18n/words';

export function renderComparison(container: HTMLElement, { compared, gapTotal }: RouteAdvice): void {
	const text = words().planRoutes.comparison;
	const tableEl = container.createEl('table', { cls: 'pp-compare', attr: { role: 'table' } });
	tableEl.createEl('caption', { text: text.caption });
	const headEl = tableEl.createEl('thead', { attr: { role: 'rowgroup' } }).createEl('tr', { attr: { role: 'row' } });
	for (const { view } of compared) headEl.createEl('th', { text: view.route.name, attr: { scope: 'col', role: 'columnheader' } });
	for (const { label, valueOf } of lines(gapTotal)) {
		const groupEl = tableEl.createEl('tbody', { attr: { role: 'rowgroup' } });
		const labelEl = groupEl.createEl('tr', { attr: { role: 'row' } });
		labelEl.createEl('th', { cls: 'pp-compare-label', text: label, attr: { scope: 'rowgroup', role: 'rowheader', colspan: String(compared.length) } });
		const rowEl = groupEl.createEl('tr', { attr: { role: 'row' } });
		for (const one of compared) {
			const cellEl = rowEl.createEl('td', { attr: { role: 'cell' } });
			cellEl.createSpan({ cls: 'pp-cell-label', text: one.view.route.name, attr: { 'aria-hidden': 'true' } });
			cellEl.createSpan({ text: valueOf(one) });
		}
	}
}

interface Line {
	readonly label: string;
	readonly valueOf: (route: ComparedRoute) => string;
}

function lines(gapTotal: number): readonly Line[] {
	const text = words().planRoutes.comparison;
	return [
		{ label: text.months, valueOf: ({ view: { route } }) => text.monthsOf(route.months.min, route.months.typical, route.months.max) },
		{ label: text.closes(gapTotal), valueOf: closesText },
		{ label: text.opening, valueOf: ({ view: { route } }) => (route.needs_opening ? text.yes : text.no) },
		{ label: text.risk, valueOf: ({ view: { route } }) => route.risks[0] ?? '' },
		{ label: text.needs, valueOf: ({ view: { route } }) => text.needList(route.needs) },
		{ label: text.done, valueOf: ({ view: { route } }) => route.exit_test },
		{ label: text.builds, valueOf: ({ others }) => (others.length === 0 ? text.nothing : text.list(namesOf(others))) },
	];
}

function closesText({ view, gaps, others }: ComparedRoute): string {
	const text = words().planRoutes.comparison;
	if (gaps.length > 0) return text.closesOf(view.closes, namesOf(gaps));
	return others.some(({ level }) => level !== undefined) ? text.closesNothing : text.notRated;
}

function namesOf(standings: readonly Standing[]): readonly string[] {
	return standings.map(({ competence }) => competence.name);
}
