import type { TAbstractFile, TFile, TFolder } from 'obsidian';

export function isFolder(item: TAbstractFile | null | undefined): item is TFolder {
	return item !== null && item !== undefined && 'children' in item;
}

export function isFile(item: TAbstractFile | null | undefined): item is TFile {
	return item !== null && item !== undefined && 'extension' in item;
}
