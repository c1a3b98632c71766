// Create a base of my evidence: a starter `.base` file that is the user's own from then on.
import { starterBase } from '../core/bases/starter-base';
import { titleOf } from '../core/file-name-date';
import { freePath, notePath } from '../core/note-path';
import { openNote } from '../host/open-note';
import { words } from '../i18n/words';
import { baseText } from '../markdown/base-text';
import { noticeWithButtons } from '../ui/notice-with-buttons';
import { createUnderFreeName } from './create-under-free-name';
import { runCommand } from './run-command';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

/** Where Bases is off the file is still good for another device, and is not opened here. */
export async function createBase(bench: Workbench, isBasesOn: () => boolean): Promise<void> {
	const say = words().bases;
	if (isBasesOn()) return openNote(bench.app, await writeBase(bench));
	noticeWithButtons(say.off, [{ text: say.anyway, action: () => runCommand(say.name, async () => void (await writeBase(bench))) }]);
}

async function writeBase(bench: Workbench): Promise<string> {
	const { app, changeLog, settings } = bench;
	const say = words().bases;
	const text = baseText(starterBase(settings.get(), say.starter));
	const wanted = notePath(settings.get().folder, say.fileName).replace(/\.md$/, '.base');
	const { path, change } = await createUnderFreeName(app, (isTaken) => ({ path: freePath(wanted, isTaken), text }));
	const name = titleOf(path);
	noticeWithUndo(bench, say.created(name), await changeLog.record(say.label(name), [change]));
	return path;
}
