// Undo last change: from the notice of the change itself, or as a command, also after a restart.
import { Notice } from 'obsidian';
import type { Operation } from '../core/undo/change-log';
import { openNoteBehind } from '../host/open-note';
import type { UndoReport } from '../host/undo-operation';
import { words } from '../i18n/words';
import { withProgress } from '../ui/tagging/bulk-progress';
import type { Summary } from '../ui/tagging/bulk-summary';
import { noticeWithButtons } from '../ui/notice-with-buttons';
import { showSummary } from '../ui/tagging/bulk-summary-modal';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

export async function undoLastChange(workbench: Workbench): Promise<void> {
	const operation = await workbench.changeLog.last();
	if (operation) await undo(workbench, operation);
	else new Notice(words().commands.nothingToUndo);
}

// Fewer are taken back before anybody could read a progress bar.
const manyNotes = 20;

export async function undo(workbench: Workbench, operation: Operation): Promise<void> {
	const { app, changeLog } = workbench;
	const { undoing, writing, undone: text } = words().bulk;
	const progress = { line: undoing.progress, cancel: writing.cancel };
	const report = operation.changes.length > manyNotes ? await withProgress(app, undoing.title, progress, (work) => changeLog.undo(operation, work)) : await changeLog.undo(operation);
	const { left, together, gone, failed, stopped } = report;
	// A few fit in a notice; a list of many wants to be read, with links.
	if (left.length + together.length + gone.length + failed.length + stopped.length > 5) showSummary(app, text.title, undoSummary(report), (path) => runCommand(words().commands.open, () => openNoteBehind(app, path)));
	else tellUndone(report);
}

function tellUndone({ label, undone, left, together, gone, failed, stopped }: UndoReport): void {
	const { commands, bulk } = words();
	const lines = [
		undone.length > 0 ? commands.undone(label, undone.length) : commands.undoneNothing,
		...(left.length > 0 ? [commands.undoLeft(left)] : []),
		...(together.length > 0 ? [commands.undoTogether(together)] : []),
		...(gone.length > 0 ? [commands.undoGone(gone)] : []),
		...failed.map(({ path, why }) => commands.undoFailed(path, why)),
		...(stopped.length > 0 ? [`${bulk.undone.sections.stopped(stopped.length)}. ${bulk.undone.stoppedHelp}`] : []),
	];
	new Notice(lines.join('\n'), lines.length > 1 ? 15_000 : 6_000);
}

function undoSummary({ label, undone, left, together, gone, failed, stopped }: UndoReport): Summary {
	const { commands, bulk } = words();
	const { sections, stoppedHelp } = bulk.undone;
	const paths = (list: readonly string[]): Summary['sections'][number]['notes'] => list.map((path) => ({ path }));
	return {
		headline: undone.length > 0 ? commands.undone(label, undone.length) : commands.undoneNothing,
		sections: [
			{ title: sections.failed(failed.length), notes: failed.map(({ path, why }) => ({ path, why: bulk.why.notWritten(why) })), isOpen: true },
			{ title: sections.left(left.length), notes: paths(left), isOpen: true },
			{ title: sections.together(together.length), notes: paths(together), isOpen: true },
			{ title: sections.gone(gone.length), notes: paths(gone), isOpen: true },
			{ title: sections.stopped(stopped.length), help: stoppedHelp, notes: paths(stopped), isOpen: false },
			{ title: sections.undone(undone.length), notes: paths(undone), isOpen: false },
		],
	};
}

/** Says what was done and offers to open it and to take it back. */
export function noticeWithUndo(workbench: Workbench, message: string, operation: Operation | undefined, open?: () => void): void {
	const { commands } = words();
	noticeWithButtons(message, [
		...(open ? [{ text: commands.open, action: open }] : []),
		...(operation ? [{ text: commands.undo, action: () => runCommand(commands.names.undo, () => undo(workbench, operation)) }] : []),
	]);
}
