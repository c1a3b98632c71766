// Waits until the notes are read. What waited while the plugin was switched off ends there: it may open no window and write
// nothing any more.
import { Notice } from 'obsidian';
import type { NoteIndex } from '../host/note-index';
import { words } from '../i18n/words';
import type { Workbench } from './workbench';

const everyMs = 250;

/** Ends a command that nobody waits for any more. */
export class SwitchedOff extends Error {
	override readonly name = 'SwitchedOff';
}

/** Says how far the reading has got when that takes a while. Throws `SwitchedOff`. */
export async function readyWithProgress(bench: Workbench): Promise<NoteIndex> {
	const index = bench.index();
	let notice: Notice | undefined;
	const timer = window.setInterval(() => {
		const { progress } = index;
		if (!progress) return;
		notice ??= new Notice('', 0);
		notice.setMessage(words().review.reading(progress.done, progress.all));
	}, everyMs);
	try {
		return await ready(bench);
	} finally {
		window.clearInterval(timer);
		notice?.hide();
	}
}

/** Without a word on the screen. Throws `SwitchedOff`. */
export async function ready(bench: Workbench): Promise<NoteIndex> {
	const index = bench.index();
	await index.whenReady();
	if (index.isStopped) throw new SwitchedOff(words().commands.switchedOff);
	return index;
}
