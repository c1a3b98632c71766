// Reads notes and says what an edit would do to each. Writes nothing.
import type { App } from 'obsidian';
import type { NotePreview } from '../core/tagging/note-effect';
import type { LongWork } from '../core/tagging/progress';
import { Slices, windowClock } from '../host/note-index-slices';
import { readNote } from '../host/note-store';
import { words } from '../i18n/words';
import { reasonOf } from './reason-of';
import type { EditOfNotes } from './tag-notes-edit';

// Reading waits for the disk most of the time, so a few are asked for at once.
const readTogether = 8;

/** Stopped, it gives those that were read. */
export async function previewNotes(app: App, paths: readonly string[], edit: EditOfNotes, work: LongWork): Promise<readonly NotePreview[]> {
	const previews: NotePreview[] = [];
	const slices = new Slices(windowClock);
	while (previews.length < paths.length && !work.isCancelled()) {
		const batch = paths.slice(previews.length, previews.length + readTogether);
		const texts = await Promise.all(batch.map((path) => readNote(app, path).catch((cause: unknown) => ({ cause }))));
		for (const [index, path] of batch.entries()) {
			previews.push(previewOf(path, texts[index], edit));
			if (slices.isSpent()) await slices.pause();
		}
		work.progress(previews.length, paths.length);
	}
	return previews;
}

function previewOf(path: string, text: string | undefined | { readonly cause: unknown }, edit: EditOfNotes): NotePreview {
	const { why } = words().bulk;
	if (text === undefined) return { kind: 'refused', path, why: why.gone };
	if (typeof text !== 'string') return { kind: 'refused', path, why: why.unreadable(reasonOf(text.cause)) };
	const outcome = edit(text);
	switch (outcome.kind) {
		case 'edited':
			return { kind: 'edited', path, effect: outcome.effect };
		case 'unchanged':
		case 'refused':
			return { ...outcome, path };
	}
}
