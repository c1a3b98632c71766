// Rename competence tags everywhere: from a prefix that was in force before to the one in force now, as a command and as
// an offer after the setting changed. `renameEverywhere` takes any map of old tags to new ones.
import { Notice } from 'obsidian';
import { otherPrefixes, prefixRenames, type TagRenames } from '../core/tagging/rename-tags';
import type { TaggedNote } from '../core/tagging/wrong-tags';
import { competenceTaggedNotes, tagsInUse } from '../host/find-notes';
import { words } from '../i18n/words';
import { chooseOne } from '../ui/choose-one';
import { noticeWithButtons } from '../ui/notice-with-buttons';
import { withProgress } from '../ui/tagging/bulk-progress';
import { runCommand } from './run-command';
import { renamingEdit } from './tag-notes-edit';
import { changeNotes } from './tag-notes-flow';
import type { Workbench } from './workbench';

/** Every note in `paths` that carries one of the old tags carries the new one instead: preview, one undo. */
export async function renameEverywhere(workbench: Workbench, paths: readonly string[], renames: TagRenames, title: string, label: string): Promise<void> {
	await changeNotes(workbench, { title, label, paths, edit: renamingEdit(renames), canChangeChoice: false });
}

export async function renameTags(workbench: Workbench): Promise<void> {
	const { bulk } = words();
	const { app } = workbench;
	const { tagPrefix } = workbench.settings.get();
	const tags = await withProgress(app, bulk.source.readingTags, { line: bulk.source.searched, cancel: bulk.preview.cancel }, (work) => tagsInUse(app, work));
	const prefixes = otherPrefixes(tags.map(({ tag }) => tag), workbench.framework(), tagPrefix);
	if (prefixes.length === 0) return void new Notice(bulk.rename.none(tagPrefix));
	const chosen = await chooseOne(app, { items: prefixes, nameOf: ({ prefix, tags: n }) => bulk.rename.prefix(prefix, n), placeholder: bulk.rename.which });
	if (chosen) await renamePrefix(workbench, chosen.prefix);
}

async function renamePrefix(workbench: Workbench, from: string): Promise<void> {
	const { bulk } = words();
	const to = workbench.settings.get().tagPrefix;
	const notes = await notesToRename(workbench, from, to);
	const renames = prefixRenames(notes.flatMap(({ tags }) => tags), from, to);
	await renameEverywhere(workbench, notes.map(({ path }) => path), renames, bulk.rename.title(from, to), bulk.labels.rename(from, to));
}

async function notesToRename({ app }: Workbench, from: string, to: string): Promise<readonly TaggedNote[]> {
	const notes = await competenceTaggedNotes(app, from, { progress: () => undefined, isCancelled: () => false });
	return notes.filter(({ tags }) => prefixRenames(tags, from, to).size > 0);
}

// A text setting is saved with every letter; the question comes when the typing has come to rest.
const restMs = 2_500;

/** Gives the end of it. */
export function offerRenameOnNewPrefix(workbench: Workbench): () => void {
	const { settings } = workbench;
	let from = settings.get().tagPrefix;
	let timer: number | undefined;
	const stop = settings.onChange(() => {
		window.clearTimeout(timer);
		timer = window.setTimeout(() => {
			const before = from;
			from = settings.get().tagPrefix;
			if (before.toLowerCase() !== from.toLowerCase()) runCommand(words().bulk.names.renameTags, () => offer(workbench, before));
		}, restMs);
	});
	return () => {
		window.clearTimeout(timer);
		stop();
	};
}

async function offer(workbench: Workbench, from: string): Promise<void> {
	const { rename, names } = words().bulk;
	const to = workbench.settings.get().tagPrefix;
	const notes = await notesToRename(workbench, from, to);
	if (notes.length === 0) return;
	const buttons = [
		{ text: rename.button, action: () => runCommand(names.renameTags, () => renamePrefix(workbench, from)) },
		{ text: rename.later, action: () => undefined },
	];
	// It stays until it is answered: whoever looks away for a moment would lose sight of all that is tagged.
	noticeWithButtons(rename.offer(from, to, notes.length), buttons, 0);
}
