// Show framework: a readable note of the framework in force. Each run makes a note of its own; none is changed.
import { Notice } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { frameworkNote } from '../core/framework/framework-note';
import { freePath, notePath } from '../core/note-path';
import { createNote, noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { frameworkNoteWords } from '../i18n/en/framework-note';
import { words } from '../i18n/words';
import { noteText } from '../markdown/yaml-text';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function showFramework(bench: Workbench): Promise<void> {
	const { app, settings, changeLog } = bench;
	const { shown } = words().framework;
	const framework = bench.framework();
	const { id, version } = framework.framework;
	const path = freePath(notePath(settings.get().folder, `Framework ${id} ${version}`), (taken) => noteExists(app, taken));
	// No pathway-type, so that the copy never counts as an override.
	const text = noteText({ properties: [['pathway-framework', `${id}@${version}`]], body: frameworkNote(framework, frameworkNoteWords) });
	const outcome = await createNote(app, path, text);
	if (outcome.kind === 'exists') return void new Notice(shown.nameTaken(outcome.path), 15_000);
	const name = titleOf(outcome.path);
	const operation = await changeLog.record(shown.label(name), [outcome.change]);
	await openNote(app, outcome.path);
	noticeWithUndo(bench, shown.created(name), operation);
}
