import type { TFolder } from 'obsidian';
import type { App } from '../app';

/** Makes "Untitled", "Untitled 1" ... in the folder and opens it for writing. */
export async function createUntitledNote(app: App, folder: TFolder): Promise<void> {
	const prefix = folder.isRoot() ? '' : `${folder.path}/`;
	let number = 0;
	const path = (): string => `${prefix}Untitled${number === 0 ? '' : ` ${number}`}.md`;
	while (app.vault.getAbstractFileByPath(path()) !== null) number += 1;
	const file = await app.vault.create(path(), '');
	await app.workspace.getLeaf(false).openFile(file, { state: { mode: 'source' } });
}
