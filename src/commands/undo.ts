// Undo last change: from the notice of the change itself, or as a command, also after a restart.
import { Notice } from 'obsidian';
import type { Operation } from '../core/undo/change-log';
import { words } from '../i18n/words';
import { runCommand } from './run-command';
import type { Workbench } from './workbench';

export async function undoLastChange(workbench: Workbench): Promise<void> {
	const operation = await workbench.changeLog.last();
	if (operation) await undo(workbench, operation);
	else new Notice(words().commands.nothingToUndo);
}

async function undo(workbench: Workbench, operation: Operation): Promise<void> {
	const { commands } = words();
	const { label, undone, left, gone, failed } = await workbench.changeLog.undo(operation);
	const lines = [
		undone.length > 0 ? commands.undone(label, undone.length) : commands.undoneNothing,
		...(left.length > 0 ? [commands.undoLeft(left)] : []),
		...(gone.length > 0 ? [commands.undoGone(gone)] : []),
		...failed.map(({ path, why }) => commands.undoFailed(path, why)),
	];
	new Notice(lines.join('\n'), lines.length > 1 ? 15_000 : 6_000);
}

/** Says what was done and offers to open it and to take it back. */
export function noticeWithUndo(workbench: Workbench, message: string, operation: Operation | undefined, open?: () => void): void {
	const { commands } = words();
	const content = createFragment();
	content.createDiv({ text: message });
	const actions = content.createDiv({ cls: 'pp-notice-actions' });
	const notice = new Notice(content, 12_000);
	const button = (text: string, action: () => void): void => {
		// A button inside a notice must not let the click through: the notice closes itself on one.
		actions.createEl('button', { text }, (element) => {
			element.addEventListener('click', (event) => {
				event.stopPropagation();
				notice.hide();
				action();
			});
		});
	};
	if (open) button(commands.open, open);
	if (operation) button(commands.undo, () => runCommand(commands.names.undo, () => undo(workbench, operation)));
}
