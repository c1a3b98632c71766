// Copy the templates into my vault: editable copies of the built-in ones. A note that is there stays as it is, whatever
// it says; all copies are one change to be undone.
import { Notice } from 'obsidian';
import type { LoggedChange } from '../core/undo/change-log';
import { copiesOfTemplates } from '../host/templates';
import { createNote } from '../host/note-store';
import { words } from '../i18n/words';
import { confirm } from '../ui/confirm';
import { folderProblem } from '../ui/settings/setting-checks';
import { sentenceOf } from './reason-of';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function copyTemplates(bench: Workbench): Promise<void> {
	const { app, settings, changeLog } = bench;
	const { templates: text } = words().framework;
	const { folder, templateFolder } = settings.get();
	const target = templateFolder === '' ? `${folder}/Templates` : templateFolder;
	const problem = folderProblem(target);
	if (problem !== undefined) return void new Notice(text.badFolder(target, problem), 15_000);
	const copies = copiesOfTemplates(target);
	const names = copies.map(({ name }) => `${name}.md`);
	const isWanted = await confirm(app, { title: text.question, text: text.text(names, target), yes: text.yes, no: text.no, isHarmless: true });
	if (!isWanted) return;

	const changes: LoggedChange[] = [];
	const [copied, left]: [string[], string[]] = [[], []];
	let failure: string | undefined;
	try {
		for (const { name, path, text: content } of copies) {
			const outcome = await createNote(app, path, content);
			(outcome.kind === 'created' ? copied : left).push(`${name}.md`);
			if (outcome.kind === 'created') changes.push(outcome.change);
		}
	} catch (cause) {
		failure = text.notCopied(sentenceOf(cause));
	}
	// Also what was copied before one could not be.
	const operation = await changeLog.record(text.label, changes);
	const said = [...(failure === undefined ? [] : [failure]), ...(copied.length > 0 ? [text.copied(copied, target)] : []), ...(left.length > 0 ? [text.left(left)] : [])];
	noticeWithUndo(bench, said.join(' '), operation);
	if (failure !== undefined) return;
	// Last, since settings that cannot be saved must not hide that the copies are there.
	if (templateFolder === '') await settings.change({ templateFolder: target });
}
