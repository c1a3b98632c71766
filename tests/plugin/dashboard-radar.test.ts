import { beforeEach, expect, it } from 'vitest';
import type { DashboardModel } from '../../src/core/dashboard/model';
import { renderDashboard } from '../../src/ui/dashboard/dashboard';
import { type DashboardState, firstState } from '../../src/ui/dashboard/dashboard-state';
import { sampleModel } from './dashboard-sample';

let container: HTMLElement;
let state: DashboardState;
const model = sampleModel();

beforeEach(() => {
	document.body.empty();
	container = document.body.createDiv();
	state = firstState;
});

function show(shown: DashboardModel = model): void {
	const actions = {
		setState: (change: (now: DashboardState) => DashboardState) => {
			state = change(state);
			renderDashboard(container, shown, state, actions);
		},
		openNote: () => undefined,
	};
	renderDashboard(container, shown, state, actions);
}

const axes = () => Array.from(container.querySelectorAll('.pp-axis'));
const axis = (id: string) => axes().find((element) => element.getAttribute('data-pp-key') === `axis:${id}`);
const line = (name: string) => container.querySelector<HTMLElement>(`[data-pp-key="line:${name}"]`);
const reading = () => container.querySelector('.pp-radar-reading')?.textContent;
const competencesListed = () => Array.from(container.querySelectorAll('.pp-gap-row'), (row) => row.getAttribute('data-pp-competence'));

/** Levels read back from the markers, by their distance from the middle. */
function levelsDrawn(series: string): number[] {
	return Array.from(container.querySelectorAll(`.pp-radar .pp-series-${series} .pp-series-marker`), (marker) => {
		const [x = 0, y = 0] = (marker.getAttribute('transform')?.match(/-?[\d.]+/g) ?? []).map(Number);
		return Math.round((Math.hypot(x, y) / 138) * 50) / 10;
	});
}

it('draws the same figures as the table beside it', () => {
	state = { ...firstState, figures: true, raters: ['manager'] };
	show();
	const table = container.querySelector('table.pp-figures');
	const columns = Array.from(table?.querySelectorAll('thead th') ?? [], (cell) => cell.textContent);
	expect(columns).toEqual(['Area', 'Target', 'You say', 'Proved', 'Manager', 'Rated']);
	const cellsOf = (row: Element) => Array.from(row.querySelectorAll('td'), (cell) => cell.lastElementChild?.textContent ?? '');
	const rows = Array.from(table?.querySelectorAll('tbody tr') ?? [], cellsOf);
	for (const [column, series] of [[1, 'claimed'], [2, 'evidenced'], [3, 'manager']] as const) {
		const figures = rows.map((row) => row[column]).filter((text) => text !== 'Not rated' && text !== 'None');
		expect(levelsDrawn(series)).toEqual(figures.map(Number));
	}
	expect(rows.map((row) => row[0])).toEqual(model.areas.map((area) => area.target.toFixed(1)));
});

it('leaves a gap in the line and an open dot where nothing is rated', () => {
	show();
	const line = container.querySelector('.pp-radar .pp-series-claimed .pp-series-line')?.getAttribute('d') ?? '';
	expect(line).not.toContain('Z');
	expect([line.match(/M/g)?.length, line.match(/L/g)?.length]).toEqual([1, model.areas.length - 2]);
	expect(container.querySelectorAll('.pp-radar .pp-not-rated')).toHaveLength(1);
	expect(axis('resources')?.getAttribute('aria-label')).toContain('You say Not rated');
});

it('draws 0 at the middle and not as a gap', () => {
	show(sampleModel({ areas: model.areas.map((area) => ({ ...area, claimed: 0 })) }));
	expect(levelsDrawn('claimed')).toEqual(model.areas.map(() => 0));
	expect(container.querySelectorAll('.pp-radar .pp-not-rated')).toHaveLength(0);
});

it('is one image in words, with the spokes as buttons beside it', () => {
	show();
	const image = container.querySelector('.pp-radar [role="img"]');
	expect(image?.getAttribute('aria-label')).toBe('Radar of the competence areas on a scale of 0 to 5');
	expect(image?.querySelector('desc')?.textContent).toContain('Investment and prioritisation: Target 4.0, You say 2.5');
	expect(image?.querySelectorAll('[tabindex]')).toHaveLength(0);
	expect(axes().map((element) => [element.getAttribute('role'), element.getAttribute('tabindex'), element.getAttribute('aria-pressed')])).toEqual(
		model.areas.map(() => ['button', '0', 'false']),
	);
});

it('tells the lines apart by dash and marker, not by colour alone', () => {
	show();
	const marker = (series: string) => container.querySelector(`.pp-legend .pp-series-${series} .pp-series-marker`)?.getAttribute('d');
	const markers = ['claimed', 'evidenced', 'manager'].map(marker);
	expect(new Set(markers).size).toBe(3);
	expect(markers).not.toContain(undefined);
});

it('shows the figures of the spoke that has the focus', () => {
	show();
	expect(reading()).toBe('Choose an area to see its competences only.');
	axis('presence')?.dispatchEvent(new FocusEvent('focus'));
	expect(reading()).toContain('Presence, politics and accountability');
	axis('presence')?.dispatchEvent(new FocusEvent('blur'));
	expect(reading()).toBe('Choose an area to see its competences only.');
});

it('shows only the competences of the area that Enter chooses, and all again', () => {
	show();
	const enter = () => axis('presence')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true }));
	enter();
	expect(axis('presence')?.getAttribute('aria-pressed')).toBe('true');
	expect(competencesListed().sort()).toEqual([...(model.areas.find(({ id }) => id === 'presence')?.competences ?? [])].sort());
	expect(container.querySelector('.pp-area-shown')?.textContent).toBe('Showing Presence, politics and accountabilityShow all areas');
	enter();
	expect(competencesListed()).toHaveLength(10);
});

it('shows a rater only when asked, and offers only raters who have rated', () => {
	show();
	const raters = () => Array.from(container.querySelectorAll('.pp-legend button'), (button) => [button.textContent, button.getAttribute('aria-pressed')]);
	expect(raters()).toEqual([['Target', 'true'], ['You say', 'true'], ['Proved', 'true'], ['Manager', 'false'], ['Typical PMO manager (our judgement, no survey)', 'false']]);
	expect(levelsDrawn('manager')).toEqual([]);
	line('manager')?.click();
	expect(raters()[3]).toEqual(['Manager', 'true']);
	expect(levelsDrawn('manager')).not.toEqual([]);
});

it('leaves two areas to the table alone', () => {
	show(sampleModel({ areas: model.areas.slice(0, 2) }));
	expect(container.querySelector('.pp-radar')).toBeNull();
	expect(container.querySelectorAll('table.pp-figures tbody tr')).toHaveLength(2);
});
