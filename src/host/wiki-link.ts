import type { App } from 'obsidian';
import { titleOf } from '../core/file-name-date';

/** To a note by its name; by its whole path where that name leads to another note. */
export function wikiLink({ metadataCache }: App, path: string): string {
	const name = titleOf(path);
	return `[[${metadataCache.getFirstLinkpathDest(name, '')?.path === path ? name : path.replace(/\.md$/i, '')}]]`;
}
