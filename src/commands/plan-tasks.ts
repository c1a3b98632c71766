// Ticks, moves or drops a task of the plan from the dashboard: one line of the note changes, and a line of reason is added
// where it is dropped. The line has to be the one that was shown.
import { Notice } from 'obsidian';
import type { TaskRow } from '../core/dashboard/plan-standing';
import { editNote } from '../host/note-store';
import { tasksToggle } from '../host/tasks-plugin';
import { words } from '../i18n/words';
import { dropTask, moveTask, tickTask, type TaskEdit } from '../markdown/plan-task-edit';
import { askForDate, askForReason } from '../ui/dashboard/quarter-question';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export type TaskChange = 'finish' | 'move' | 'drop';

interface Told {
	readonly label: string;
	readonly told: string;
}

/** `path` of the plan note. */
export async function changeTask(bench: Workbench, change: TaskChange, path: string, task: TaskRow): Promise<void> {
	const say = words().dashboardPlan;
	const label = say.labels[change](task.text);
	switch (change) {
		case 'finish': {
			const toggle = tasksToggle(bench.app);
			const { dueStyle } = bench.settings.get();
			return edit(bench, path, task, { label, told: say.told.finish(task.text) }, (text) => tickTask(text, task, bench.today(), dueStyle, toggle && ((line) => toggle(line, path))));
		}
		case 'move': {
			const date = await askForDate(bench.app, task.text, task.due);
			if (date === undefined) return;
			return edit(bench, path, task, { label, told: say.told.move(task.text, date) }, (text) => moveTask(text, task, date));
		}
		case 'drop': {
			const reason = await askForReason(bench.app, task.text);
			if (reason === undefined) return;
			return edit(bench, path, task, { label, told: say.told.drop(task.text) }, (text) => dropTask(text, task, say.decision(bench.today(), task.text, reason)));
		}
	}
}

async function edit(bench: Workbench, path: string, task: TaskRow, { label, told }: Told, make: (text: string) => TaskEdit): Promise<void> {
	const { commands, dashboardPlan: say } = words();
	const outcome = await editNote(bench.app, path, make);
	switch (outcome.kind) {
		case 'edited':
			return noticeWithUndo(bench, told, await bench.changeLog.record(label, [outcome.change]));
		case 'unchanged':
			return void new Notice(say.unchanged(task.text));
		case 'refused':
			return void new Notice(say.refused[outcome.reason], 15_000);
		case 'gone':
			return void new Notice(commands.noteGone(outcome.path));
	}
}
