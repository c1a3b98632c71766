// The plan this quarter: where it stands, what comes next, what is past its date, and how far each route has come.
import type { PlanStanding } from '../../core/dashboard/plan-standing';
import type { PlanLine } from '../../core/dashboard/model';
import { words } from '../../i18n/words';
import { toggled } from './dashboard-state';
import { drawButton, drawSection, type Drawing } from './drawing';
import { drawNoteLink, drawSentence } from './note-link';
import { drawTasks } from './quarter-tasks';

/** So many tasks past their date are no list to work through but a plan to look at again. */
const tooMany = 5;

export function drawQuarter(parent: HTMLElement, drawing: Drawing): void {
	const { plan, planStanding: standing, today } = drawing.model;
	if (!plan || !standing || plan.targetDate <= today) return;
	const section = drawSection(parent, 'quarter', words().dashboardPlan.heading);
	// Where the focus goes when the task it was on is done.
	section.setAttrs({ 'data-pp-key': 'task', tabindex: '-1' });
	drawNow(section, plan, standing, drawing);
	drawReview(section, standing, drawing);
	drawOverdue(section, plan, standing, drawing);
	drawTasks(section, words().dashboardPlan.nextTasks, standing.next, plan, drawing);
	drawRoutes(section, standing);
}

function drawNow(section: HTMLElement, plan: PlanLine, { quarter, focus, nextMilestone, free, redecide }: PlanStanding, { model, actions }: Drawing): void {
	const say = words().dashboardPlan;
	const { today, mustMove } = model;
	section.createEl('p', { text: quarter ? say.quarter(quarter.number, quarter.end, focus, today) : say.notBegun(plan.start, focus, today) });
	if (nextMilestone) {
		drawSentence(section.createEl('p'), say.nextMilestone(nextMilestone.due, today), (at) => {
			drawNoteLink(at, { path: `${plan.path}#^${nextMilestone.blockId}`, title: say.milestoneName(nextMilestone.words) }, 'next-milestone', actions);
		});
	}
	if (free) section.createEl('p', { text: say.free(free.before, free.couldTake, today) });
	if (redecide !== undefined) section.createEl('p', { text: say.redecide(redecide, mustMove.proved, Math.ceil(mustMove.total / 2), today) });
}

function drawReview(section: HTMLElement, { review }: PlanStanding, { model, actions }: Drawing): void {
	if (!review?.isNear) return;
	const say = words().dashboardPlan;
	const line = section.createDiv({ cls: 'pp-plan-line' });
	line.createEl('p', { text: say.reviewDue(review.kind, review.due, review.minutes, model.today) });
	if (actions.reviewPlan) drawButton(line, { key: 'review:start', text: say.startReview }, actions.reviewPlan);
}

function drawOverdue(section: HTMLElement, plan: PlanLine, { overdue, review }: PlanStanding, drawing: Drawing): void {
	const say = words().dashboardPlan;
	const { model, state, actions } = drawing;
	if (overdue.length < tooMany) return drawTasks(section, say.overdueTasks, overdue, plan, drawing);
	const line = section.createDiv({ cls: 'pp-plan-line' });
	line.createEl('p', { text: say.manyOverdue(overdue.length, review?.due, model.today) });
	if (actions.reviewPlan) drawButton(line, { key: 'review:now', text: say.reviewNow }, actions.reviewPlan);
	const key = 'plan:overdue';
	const expanded = state.expanded.includes(key);
	drawButton(section, { key, text: say.showOverdue(overdue.length), cls: 'pp-quiet-button pp-expander', expanded }, () => {
		actions.setState((now) => ({ ...now, expanded: toggled(now.expanded, key) }));
	});
	if (expanded) drawTasks(section, say.overdueTasks, overdue, plan, drawing);
}

function drawRoutes(section: HTMLElement, { routes }: PlanStanding): void {
	if (routes.length === 0) return;
	const say = words().dashboardPlan;
	section.createEl('h4', { cls: 'pp-plan-heading', text: say.routes });
	const list = section.createEl('ul', { cls: 'pp-plan-routes' });
	for (const { name = say.applying, done, of, waiting } of routes) list.createEl('li', { text: waiting && of === 0 ? say.routeWaiting(name) : say.route(name, done, of) });
}
