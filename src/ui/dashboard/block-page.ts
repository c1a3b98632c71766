// The dashboard in a note: the parts that a block asks for, as the view draws them, or what is wrong with its options.
import type { BlockOptions, BlockPart } from '../../core/dashboard/block-options';
import type { DashboardModel } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { renderDashboard } from './dashboard';
import type { DashboardActions } from './dashboard-actions';
import { firstState, type DashboardState, type LongList, type OtherRater, type Period } from './dashboard-state';
import { replaceParts } from './redraw';

export type BlockLook = BlockOptions<Period, OtherRater>;

/** A part of a block, by name, is one or more parts of the page. */
const partsOfPage: Readonly<Record<BlockPart, readonly string[]>> = {
	top: ['top'],
	next: ['proofs'],
	move: ['must-move'],
	quarter: ['quarter'],
	radar: ['radar'],
	gaps: ['gaps'],
	claims: ['said', 'shown'],
	raters: ['raters'],
	notes: ['quiet', 'notes', 'area-only'],
	trend: ['trend'],
	certificates: ['certificates'],
	problems: ['unreadable'],
};

const lists: readonly LongList[] = ['gaps', 'said', 'shown', 'unreadable', 'manager', 'sponsor', 'quiet'];

/** A note is read and printed, so its lists are whole from the beginning; what comes next stays a few, and the gaps hold the rest. */
export function blockState({ area, plan, period, rater }: BlockLook): DashboardState {
	return {
		...firstState,
		whole: lists,
		...(area === undefined ? {} : { area }),
		...(plan === undefined ? {} : { plan }),
		...(period === undefined ? {} : { period }),
		...(rater === undefined ? {} : { rater, raters: [rater] }),
	};
}

export function renderBlock(container: HTMLElement, look: BlockLook, model: DashboardModel, state: DashboardState, actions: DashboardActions): void {
	const wanted = new Set([...look.parts.flatMap((part) => partsOfPage[part]), ...(look.isWhole ? ['first-steps'] : [])]);
	renderDashboard(container, model, state, actions, (part) => wanted.has(part));
	const page = container.querySelector<HTMLElement>(':scope > .pp-dashboard');
	if (page?.childElementCount !== 0) return;
	// What was asked for needs something that is not there: then that is the thing to say.
	renderDashboard(container, model, state, actions, (part) => part === 'first-steps');
	if (page.childElementCount === 0) renderLines(page, [words().dashboardBlock.nothing], 'pp-muted');
}

export function renderProblems(container: HTMLElement, problems: readonly string[]): void {
	const page = container.querySelector<HTMLElement>(':scope > .pp-dashboard') ?? container.createDiv({ cls: 'pp-dashboard' });
	renderLines(page, problems, 'pp-block-problem');
}

function renderLines(page: HTMLElement, lines: readonly string[], cls: string): void {
	const fresh = createDiv();
	const part = fresh.createDiv({ attr: { 'data-pp-part': 'lines' } });
	for (const text of lines) part.createEl('p', { cls, text });
	replaceParts(page, fresh);
}
