// From an edit and the notes it is for to the end: preview, writing, summary, undo. What every change of many notes shares.
import { withPreviews } from '../core/tagging/bulk-report';
import type { NotePreview } from '../core/tagging/note-effect';
import type { LongWork } from '../core/tagging/progress';
import { openNoteBehind } from '../host/open-note';
import { words } from '../i18n/words';
import { showBulk, type BulkOutcome, type BulkResult } from '../ui/tagging/bulk-modal';
import type { EditedPreview } from '../ui/tagging/bulk-preview';
import { summaryOf } from '../ui/tagging/bulk-summary';
import { runCommand } from './run-command';
import { applyToNotes } from './tag-notes-apply';
import type { EditOfNotes } from './tag-notes-edit';
import { previewNotes } from './tag-notes-preview';
import { noticeWithUndo, undo } from './undo';
import type { Workbench } from './workbench';

export interface NotesChange {
	readonly title: string;
	/** What the change is called when it is undone. */
	readonly label: string;
	readonly paths: readonly string[];
	readonly edit: EditOfNotes;
	readonly canChangeChoice: boolean;
}

export function changeNotes(workbench: Workbench, change: NotesChange): Promise<BulkOutcome> {
	const { app } = workbench;
	return showBulk(app, {
		title: change.title,
		canChangeChoice: change.canChangeChoice,
		preview: (work) => previewNotes(app, change.paths, change.edit, work),
		apply: (chosen, previews, work) => apply(workbench, change, chosen, previews, work),
		openNote: openBehind(workbench),
	});
}

/** The window stays on top, so the note opens in a tab of its own. */
export function openBehind({ app }: Workbench): (path: string) => void {
	return (path) => runCommand(words().commands.open, () => openNoteBehind(app, path));
}

async function apply(workbench: Workbench, change: NotesChange, chosen: readonly EditedPreview[], previews: readonly NotePreview[], work: LongWork): Promise<BulkResult> {
	const { bulk, commands } = words();
	const { app, changeLog } = workbench;
	const { report, operation } = await applyToNotes(app, changeLog, { label: change.label, edit: change.edit, wanted: chosen }, work);
	const rest = chosen.length - report.changed.length;
	return {
		summary: summaryOf(withPreviews(report, previews)),
		tell: () => noticeWithUndo(workbench, bulk.summary.short(report.changed.length, rest), operation),
		...(operation ? { undo: () => runCommand(commands.names.undo, () => undo(workbench, operation)) } : {}),
	};
}
