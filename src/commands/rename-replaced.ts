// Rename the tags of areas and competences that the framework in force says it replaces.
import { Notice } from 'obsidian';
import { replacedTags } from '../core/tagging/replaced-tags';
import type { TaggedNote } from '../core/tagging/wrong-tags';
import { competenceTaggedNotes } from '../host/find-notes';
import { words } from '../i18n/words';
import { renameEverywhere } from './rename-tags';
import type { Workbench } from './workbench';

/** Preview, one undo. */
export async function renameReplacedTags(bench: Workbench): Promise<void> {
	const { replaced } = words().framework;
	const notes = await notesWithReplacedTags(bench);
	if (notes.length === 0) return void new Notice(replaced.none);
	const renames = replacedTags(notes.flatMap(({ tags }) => tags), bench.framework(), bench.settings.get().tagPrefix);
	await renameEverywhere(bench, notes.map(({ path }) => path), renames, replaced.title, replaced.label);
}

export async function notesWithReplacedTags(bench: Workbench): Promise<readonly TaggedNote[]> {
	const { tagPrefix } = bench.settings.get();
	const notes = await competenceTaggedNotes(bench.app, tagPrefix, { progress: () => undefined, isCancelled: () => false });
	return notes.filter(({ tags }) => replacedTags(tags, bench.framework(), tagPrefix).size > 0);
}
