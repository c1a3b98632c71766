import type { OpenViewState, PaneType, TFile } from 'obsidian';
import { normalizePath, parseLinktext } from '../../data/index';
import type { App } from '../app';

/** Opens what a link names, at its heading or block; a note that does not exist yet is created, as in Obsidian. */
export async function openLinkText(app: App, linktext: string, sourcePath: string, newLeaf: PaneType | boolean = false, openState: OpenViewState = {}): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = targetFile(app, path, sourcePath) ?? (await createTarget(app, path, sourcePath));
	const eState = { ...openState.eState, ...(subpath === '' ? {} : { subpath }) };
	await app.workspace.getLeaf(newLeaf).openFile(file, { ...openState, eState });
}

function targetFile(app: App, path: string, sourcePath: string): TFile | null {
	if (path === '') return app.vault.getFileByPath(sourcePath);
	return app.metadataCache.getFirstLinkpathDest(path, sourcePath);
}

async function createTarget(app: App, linkPath: string, sourcePath: string): Promise<TFile> {
	const name = /\.md$/i.test(linkPath) ? linkPath : `${linkPath}.md`;
	const folder = app.fileManager.getNewFileParent(sourcePath, name);
	const path = normalizePath(name.includes('/') || folder.isRoot() ? name : `${folder.path}/${name}`);
	const parent = path.split('/').slice(0, -1).join('/');
	if (parent !== '' && app.vault.getFolderByPath(parent) === null) await app.vault.createFolder(parent);
	return app.vault.create(path, '');
}
