// A note under a name that is free. A name may be taken by a note that differs from it only in case, or in the moment before
// the write, which shows when the note is made: then another one is tried.
import type { App } from 'obsidian';
import { createNote, noteExists, type CreateOutcome } from '../host/note-store';

interface Draft {
	readonly path: string;
	readonly text: string;
}

/** `draft` is asked again for every name that turns out to be taken, since a text may hold its own name. */
export async function createUnderFreeName(app: App, draft: (isTaken: (path: string) => boolean) => Draft): Promise<Extract<CreateOutcome, { kind: 'created' }>> {
	const taken = new Set<string>();
	for (;;) {
		const { path, text } = draft((candidate) => taken.has(candidate) || noteExists(app, candidate));
		const outcome = await createNote(app, path, text);
		if (outcome.kind === 'created') return outcome;
		taken.add(path);
	}
}
