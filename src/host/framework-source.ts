// Which file a framework override is in: the one named in the settings, else the only note that says it is one. Asks
// Obsidian's cache and reads no text.
import { normalizePath, type App, type CachedMetadata, type TFile } from 'obsidian';
import { Slices, windowClock } from './note-index-slices';

export type FrameworkSource =
	| { readonly kind: 'none' }
	| { readonly kind: 'one'; readonly file: TFile }
	| { readonly kind: 'several'; readonly paths: readonly string[] }
	/** The settings name it, and there is no such file. */
	| { readonly kind: 'missing'; readonly path: string };

/** `named` is a path, or empty; templates are not looked at. */
export async function findFrameworkSource(app: App, named: string, templateFolder: string): Promise<FrameworkSource> {
	if (named !== '') {
		const file = app.vault.getFileByPath(normalizePath(named));
		return file ? { kind: 'one', file } : { kind: 'missing', path: named };
	}
	const slices = new Slices(windowClock);
	const found: TFile[] = [];
	for (const file of app.vault.getMarkdownFiles()) {
		if (isFrameworkNote(app.metadataCache.getFileCache(file)) && !isTemplate(file.path, templateFolder)) found.push(file);
		if (slices.step()) await slices.pause();
	}
	const [file, ...more] = found;
	if (!file) return { kind: 'none' };
	return more.length === 0 ? { kind: 'one', file } : { kind: 'several', paths: found.map(({ path }) => path).sort() };
}

/** Looks at the keys in any case, as they are read everywhere. */
export function isFrameworkNote(cache: CachedMetadata | null): boolean {
	for (const [key, value] of Object.entries(cache?.frontmatter ?? {})) {
		if (key.length === 12 && key.toLowerCase() === 'pathway-type') return typeof value === 'string' && value.trim().toLowerCase() === 'framework';
	}
	return false;
}

function isTemplate(path: string, folder: string): boolean {
	return folder !== '' && path.toLowerCase().startsWith(`${folder.toLowerCase()}/`);
}
