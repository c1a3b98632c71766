// Which notes somebody means: what is selected, what is open, what holds some words or carries a tag. Notes are Markdown
// files; a folder stands for all that are in it. Whatever looks at every note of a vault does so in slices.
import { getAllTags, prepareSimpleSearch, TFile, TFolder, type App, type TAbstractFile } from 'obsidian';
import { competenceTagsOf } from '../core/note-tags';
import type { LongWork } from '../core/tagging/progress';
import type { TaggedNote } from '../core/tagging/wrong-tags';
import { Slices, windowClock } from './note-index-slices';

/** Each note once, by path. */
export function notesAmong(items: readonly TAbstractFile[]): readonly string[] {
	const paths = new Set<string>();
	const waiting = [...items];
	for (let item = waiting.pop(); item; item = waiting.pop()) {
		if (item instanceof TFolder) waiting.push(...item.children);
		else if (item instanceof TFile && item.extension === 'md') paths.add(item.path);
	}
	return [...paths].sort();
}

/** Also of tabs that have not been looked at since the start: those have no view with a file yet. */
export function openNotes(app: App): readonly string[] {
	const paths = app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.getViewState().state?.['file']);
	const files = paths.flatMap((path) => (typeof path === 'string' ? (app.vault.getFileByPath(path) ?? []) : []));
	return notesAmong(files);
}

/** All words of the query, anywhere in the name or the text, as in Obsidian's search. What was found so far, if stopped. */
export async function notesWithText(app: App, query: string, work: LongWork): Promise<readonly string[]> {
	const matches = prepareSimpleSearch(query);
	return notesWhere(app, work, async (file) => matches(`${file.basename}\n${await app.vault.cachedRead(file).catch(() => '')}`) !== null);
}

/** `tag` without `#`; tags below it count, as in Obsidian's search. */
export async function notesWithTag(app: App, tag: string, work: LongWork): Promise<readonly string[]> {
	const wanted = `#${tag.toLowerCase()}`;
	return notesWhere(app, work, (file) => tagsOf(app, file).some((own) => own.toLowerCase() === wanted || own.toLowerCase().startsWith(`${wanted}/`)));
}

export interface CountedTag {
	/** Without `#`. */
	readonly tag: string;
	readonly notes: number;
}

/** The tags of the vault, most used first. */
export async function tagsInUse(app: App, work: LongWork): Promise<readonly CountedTag[]> {
	const counts = new Map<string, { tag: string; notes: number }>();
	await eachNote(app, work, (file) => {
		for (const tag of new Set(tagsOf(app, file).map((own) => own.slice(1)))) {
			const known = counts.get(tag.toLowerCase()) ?? { tag, notes: 0 };
			counts.set(tag.toLowerCase(), { ...known, notes: known.notes + 1 });
		}
	});
	return [...counts.values()].sort((a, b) => b.notes - a.notes || (a.tag < b.tag ? -1 : 1));
}

/** Notes with tags under the prefix, wherever people put them, and those tags. */
export async function competenceTaggedNotes(app: App, prefix: string, work: LongWork): Promise<readonly TaggedNote[]> {
	const found: TaggedNote[] = [];
	await eachNote(app, work, (file) => {
		const cache = app.metadataCache.getFileCache(file);
		const tags = competenceTagsOf(cache?.frontmatter ?? {}, cache?.tags?.map(({ tag }) => tag) ?? [], prefix).map(({ tag }) => tag);
		if (tags.length > 0) found.push({ path: file.path, tags });
	});
	return found;
}

function tagsOf(app: App, file: TFile): readonly string[] {
	const cache = app.metadataCache.getFileCache(file);
	return cache ? (getAllTags(cache) ?? []) : [];
}

async function notesWhere(app: App, work: LongWork, isWanted: (file: TFile) => boolean | Promise<boolean>): Promise<readonly string[]> {
	const found: string[] = [];
	await eachNote(app, work, async (file) => {
		if (await isWanted(file)) found.push(file.path);
	});
	return found.sort();
}

async function eachNote(app: App, work: LongWork, look: (file: TFile) => void | Promise<void>): Promise<void> {
	const files = app.vault.getMarkdownFiles();
	const slices = new Slices(windowClock);
	for (const [done, file] of files.entries()) {
		if (work.isCancelled()) return;
		const looking = look(file);
		if (looking) await looking;
		if (!slices.isSpent()) continue;
		work.progress(done + 1, files.length);
		await slices.pause();
	}
}
