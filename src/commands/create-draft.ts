// A note that is made from a draft under a name that is free. A name may be taken by a note that differs from it only in
// case, or in the moment before the write, which shows when the note is made: then another one is tried.
import type { App } from 'obsidian';
import type { AssessmentDraft } from '../core/assessment/assessment-note';
import { createNote, noteExists, type CreateOutcome } from '../host/note-store';
import { frontMatterText } from '../markdown/yaml-text';

export async function createDraft(app: App, draft: (isTaken: (path: string) => boolean) => AssessmentDraft): Promise<Extract<CreateOutcome, { kind: 'created' }>> {
	const taken = new Set<string>();
	for (;;) {
		const { path, properties, body } = draft((candidate) => taken.has(candidate) || noteExists(app, candidate));
		const outcome = await createNote(app, path, `${frontMatterText(properties)}\n${body}`);
		if (outcome.kind === 'created') return outcome;
		taken.add(path);
	}
}
