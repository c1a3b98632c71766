// Why something could not be written, for the reader: what is ours to know in our words, all else as the system says it.
import { messageOf } from '../core/message-of';
import { CutShortError } from '../host/failed-write';
import { FolderTakenError } from '../host/note-store';
import { words } from '../i18n/words';

export function reasonOf(cause: unknown): string {
	const { reasons } = words().commands;
	if (cause instanceof FolderTakenError) return reasons.folderTaken(cause.path);
	if (cause instanceof CutShortError) return reasons.cutShort(cause.path, messageOf(cause.cause));
	return messageOf(cause);
}

/** The same as a sentence, or the end of one. */
export function sentenceOf(cause: unknown): string {
	const text = reasonOf(cause);
	return /[.!?]$/.test(text) ? text : `${text}.`;
}
