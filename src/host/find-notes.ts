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

// Reading waits for the disk most of the time, so a few are asked for at once.
const readTogether = 8;

/** All words of the query, anywhere in the name or the text, as in Obsidian's search. What was found so far, if stopped. */
export async function notesWithText(app: App, query: string, work: LongWork): Promise<readonly string[]> {
	const matches = prepareSimpleSearch(query);
	const files = app.vault.getMarkdownFiles();
	const slices = new Slices(windowClock);
	const found: string[] = [];
	for (let start = 0; start < files.length && !work.isCancelled(); start += readTogether) {
		const batch = files.slice(start, start + readTogether);
		// A note that cannot be read may still have the words in its name.
		const texts = await Promise.all(batch.map((file) => app.vault.cachedRead(file).catch(() => '')));
		for (const [index, file] of batch.entries()) {
			if (matches(`${file.basename}\n${texts[index] ?? ''}`)) found.push(file.path);
			if (slices.isSpent()) await slices.pause();
		}
		work.progress(start + batch.length, files.length);
	}
	return found.sort();
}

/** `tag` without `#`; tags below it count, as in Obsidian's search. */
export async function notesWithTag(app: App, tag: string, work: LongWork): Promise<readonly string[]> {
	const wanted = `#${tag.toLowerCase()}`;
	const found: string[] = [];
	await eachNote(app, work, (file) => {
		if (tagsOf(app, file).some((own) => own.toLowerCase() === wanted || own.toLowerCase().startsWith(`${wanted}/`))) found.push(file.path);
	});
	return found.sort();
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

async function eachNote(app: App, work: LongWork, look: (file: TFile) => void): Promise<void> {
	const files = app.vault.getMarkdownFiles();
	const slices = new Slices(windowClock);
	for (const [done, file] of files.entries()) {
		if (work.isCancelled()) return;
		look(file);
		if (!slices.isSpent()) continue;
		work.progress(done + 1, files.length);
		await slices.pause();
	}
}
