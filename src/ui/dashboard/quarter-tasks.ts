// Tasks of the plan as rows, each with what can be done about it.
import type { PlanLine } from '../../core/dashboard/model';
import type { TaskRow } from '../../core/dashboard/plan-standing';
import { words } from '../../i18n/words';
import { drawButton, type Drawing } from './drawing';
import { drawNoteLink, drawSentence } from './note-link';

export function drawTasks(parent: HTMLElement, heading: string, tasks: readonly TaskRow[], plan: PlanLine, drawing: Drawing): void {
	if (tasks.length === 0) return;
	parent.createEl('h4', { cls: 'pp-plan-heading', text: heading });
	const list = parent.createEl('ul', { cls: 'pp-rows pp-tasks' });
	for (const task of tasks) drawTask(list.createEl('li', { cls: 'pp-row pp-task' }), task, plan, drawing);
}

function drawTask(item: HTMLElement, task: TaskRow, plan: PlanLine, { model, actions }: Drawing): void {
	const say = words().dashboardPlan;
	const key = `task:${task.blockId ?? task.line}`;
	const path = task.blockId === undefined ? plan.path : `${plan.path}#^${task.blockId}`;
	drawSentence(item.createEl('p', { cls: 'pp-task-words' }), say.due(task.due, model.today), (at) => {
		drawNoteLink(at, { path, title: task.text }, `${key}:note`, actions);
	});
	const { changeTask, reviewPlan } = actions;
	if (!changeTask) return;
	const buttons = item.createDiv({ cls: 'pp-task-buttons' });
	if (task.kind === 'review' && reviewPlan) drawButton(buttons, { key: `${key}:start`, text: say.startReview, spoken: words().dashboard.for(task.text) }, reviewPlan);
	const button = (change: 'finish' | 'move' | 'drop', text: string, cls?: string) =>
		drawButton(buttons, { key: `${key}:${change}`, text, spoken: words().dashboard.for(task.text), ...(cls === undefined ? {} : { cls }) }, () => changeTask(change, plan.path, task));
	button('finish', say.done);
	button('move', say.move, 'pp-quiet-button');
	button('drop', say.drop, 'pp-quiet-button');
}
