// The competence dashboard as a page: parts in the order in which they are read, each drawn from the model and what the
// reader has opened. Same model, same state: same elements. Knows no vault and no time; leaves when to draw to the view.
import type { DashboardModel } from '../../core/dashboard/model';
import { drawAreaOnly } from './area-only-section';
import { drawSaid, drawShown } from './claims-section';
import { drawCertificates } from './certificates-section';
import type { DashboardActions } from './dashboard-actions';
import type { DashboardState } from './dashboard-state';
import type { Drawing } from './drawing';
import { drawFilters } from './filters-bar';
import { drawFirstSteps, drawReading, isBare } from './empty-states';
import { drawGaps } from './gap-section';
import { drawMustMove } from './must-move-section';
import { drawNotes } from './notes-section';
import { drawProofs } from './proofs-section';
import { drawQuarter } from './quarter-section';
import { drawQuiet } from './quiet-section';
import { drawRadarSection } from './radar-section';
import { drawRaters } from './raters-section';
import { replaceParts } from './redraw';
import { drawTopLine } from './top-line';
import { drawTrend } from './trend-section';
import { drawUnreadable } from './unreadable-section';

const parts: readonly ((parent: HTMLElement, drawing: Drawing) => void)[] = [
	drawTopLine,
	drawFirstSteps,
	drawFilters,
	drawProofs,
	drawMustMove,
	drawQuarter,
	drawRadarSection,
	drawGaps,
	drawSaid,
	drawShown,
	drawRaters,
	drawQuiet,
	drawNotes,
	drawAreaOnly,
	drawTrend,
	drawCertificates,
	drawUnreadable,
];
const bareParts: typeof parts = [drawFirstSteps, drawUnreadable];

/** Parts that read the same are kept with their handlers, so pass the same `actions` while the container lives. */
export function renderDashboard(container: HTMLElement, model: DashboardModel, state: DashboardState, actions: DashboardActions, isWanted: (part: string) => boolean = everything): void {
	const drawing = { model, state, actions };
	replacePage(container, (page) => {
		for (const drawPart of isBare(drawing) ? bareParts : parts) drawPart(page, drawing);
		for (const part of Array.from(page.children)) if (!isWanted(part.getAttribute('data-pp-part') ?? '')) part.remove();
	});
}

const everything = (): boolean => true;

/** While the notes are read for the first time. */
export function renderReading(container: HTMLElement, progress: { readonly done: number; readonly all: number } | undefined): void {
	replacePage(container, (page) => drawReading(page, progress));
}

function replacePage(container: HTMLElement, draw: (page: HTMLElement) => void): void {
	const page = container.querySelector<HTMLElement>(':scope > .pp-dashboard') ?? container.createDiv({ cls: 'pp-dashboard' });
	const fresh = createDiv();
	draw(fresh);
	replaceParts(page, fresh);
}
