import type { TAbstractFile } from 'obsidian';
import type { App } from '../app';
import { Menu } from '../overlays/menu';
import { isFile, isFolder } from '../vault-items';
import { confirmDelete } from './confirm-delete';
import { createUntitledNote } from './new-note';
import { RenameModal } from './rename-modal';

/** The context menu of the explorer: for one item, or for several selected ones. */
export function showFileMenu(app: App, items: readonly TAbstractFile[], event: MouseEvent): void {
	const menu = new Menu();
	const [only] = items;
	if (items.length === 1 && only !== undefined) addOneFileItems(app, menu, only);
	else addManyFileItems(app, menu, items);
	menu.showAtMouseEvent(event);
}

function addOneFileItems(app: App, menu: Menu, item: TAbstractFile): void {
	if (isFolder(item)) {
		menu.addItem((entry) => entry.setTitle('New note').setIcon('edit').onClick(() => createUntitledNote(app, item)));
		menu.addSeparator();
	}
	if (isFile(item)) {
		menu.addItem((entry) => entry.setTitle('Open in new tab').setIcon('file-plus').onClick(() => app.workspace.getLeaf('tab').openFile(item)));
		menu.addItem((entry) => entry.setTitle('Open to the right').setIcon('columns-2').onClick(() => app.workspace.getLeaf('split').openFile(item)));
		menu.addSeparator();
	}
	app.workspace.trigger('file-menu', menu, item, 'file-explorer-context-menu');
	menu.addSeparator();
	menu.addItem((entry) => entry.setTitle('Rename...').setIcon('pencil').onClick(() => new RenameModal(app, item).open()));
	menu.addItem((entry) => entry.setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => confirmDelete(app, [item])));
}

function addManyFileItems(app: App, menu: Menu, items: readonly TAbstractFile[]): void {
	menu.addItem((entry) => entry.setTitle(`${items.length} items selected`).setIsLabel(true));
	menu.addSeparator();
	app.workspace.trigger('files-menu', menu, [...items], 'file-explorer-context-menu');
	menu.addSeparator();
	menu.addItem((entry) => entry.setTitle(`Delete ${items.length} items`).setIcon('trash-2').setWarning(true).onClick(() => confirmDelete(app, items)));
}
