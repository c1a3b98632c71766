// Tag several notes: which ones, what with, then preview, writing and undo. From the explorer the notes are given.
import { Notice, type TAbstractFile, type TFolder } from 'obsidian';
import type { BulkChoice } from '../core/tagging/bulk-choice';
import { notesAmong, notesWithTag, notesWithText, openNotes, tagsInUse } from '../host/find-notes';
import { formatDay } from '../i18n/en/dates';
import { words } from '../i18n/words';
import { chooseOne } from '../ui/choose-one';
import { pickForMany } from '../ui/tagging/bulk-picker';
import { withProgress } from '../ui/tagging/bulk-progress';
import { askForText } from '../ui/tagging/bulk-text-search';
import { taggingEdit } from './tag-notes-edit';
import { changeNotes } from './tag-notes-flow';
import type { Workbench } from './workbench';

/** Asks where the notes come from first. */
export async function tagSeveralNotes(workbench: Workbench): Promise<void> {
	const { source } = words().bulk;
	const chosen = await chooseOne(workbench.app, { items: sourcesOf(workbench), nameOf: ({ name }) => name, placeholder: source.placeholder });
	const paths = await chosen?.find();
	if (paths) await tagNotes(workbench, paths);
}

export async function tagItems(workbench: Workbench, items: readonly TAbstractFile[]): Promise<void> {
	await tagNotes(workbench, notesAmong(items));
}

async function tagNotes(workbench: Workbench, paths: readonly string[]): Promise<void> {
	const { bulk } = words();
	if (paths.length === 0) return void new Notice(bulk.source.none);
	const { app } = workbench;
	const framework = workbench.framework();
	const { tagPrefix } = workbench.settings.get();
	let choice: BulkChoice | undefined;
	for (;;) {
		choice = await pickForMany(app, { framework, notes: paths.length, formatDate: formatDay, ...(choice ? { before: choice } : {}) });
		if (!choice) return;
		const { action } = choice;
		const outcome = await changeNotes(workbench, {
			title: bulk.picker.title(paths.length),
			label: bulk.labels[action],
			paths,
			edit: taggingEdit(choice, framework, tagPrefix),
			canChangeChoice: true,
		});
		if (outcome !== 'change-choice') return;
	}
}

interface Source {
	readonly name: string;
	/** Undefined when the user went no further. */
	readonly find: () => Promise<readonly string[] | undefined>;
}

function sourcesOf(workbench: Workbench): readonly Source[] {
	const { app } = workbench;
	const { source } = words().bulk;
	const folder = app.workspace.getActiveFile()?.parent;
	const given = (name: (n: number) => string, paths: readonly string[]): readonly Source[] => (paths.length === 0 ? [] : [{ name: name(paths.length), find: () => Promise.resolve(paths) }]);
	return [
		...(folder ? given((n) => folderName(folder, n), notesAmong([folder])) : []),
		...given(source.openTabs, openNotes(app)),
		{ name: source.text, find: () => askForText(app, (query, work) => notesWithText(app, query, work)) },
		{ name: source.tag, find: () => notesOfTag(workbench) },
		{ name: source.anyFolder, find: () => notesOfFolder(workbench) },
	];
}

async function notesOfTag({ app }: Workbench): Promise<readonly string[] | undefined> {
	const { source, preview } = words().bulk;
	const text = { line: source.searched, cancel: preview.cancel };
	const tags = await withProgress(app, source.readingTags, text, (work) => tagsInUse(app, work));
	if (tags.length === 0) return void new Notice(source.noTags);
	const chosen = await chooseOne(app, { items: tags, nameOf: ({ tag, notes }) => source.tagItem(tag, notes), placeholder: source.whichTag });
	return chosen && withProgress(app, source.readingTags, text, (work) => notesWithTag(app, chosen.tag, work));
}

async function notesOfFolder({ app }: Workbench): Promise<readonly string[] | undefined> {
	const { source } = words().bulk;
	const folders = [app.vault.getRoot(), ...app.vault.getAllFolders()].map((folder) => ({ folder, paths: notesAmong([folder]) })).filter(({ paths }) => paths.length > 0);
	const chosen = await chooseOne(app, { items: folders, nameOf: ({ folder, paths }) => folderName(folder, paths.length), placeholder: source.whichFolder });
	return chosen?.paths;
}

function folderName(folder: TFolder, notes: number): string {
	const { source } = words().bulk;
	return folder.isRoot() ? source.vault(notes) : source.folder(folder.path, notes);
}
