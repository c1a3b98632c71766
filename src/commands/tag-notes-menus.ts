// Where changes of many notes begin: three commands, the menus of the explorer, and the setting of the tag prefix.
import { TFolder, type Menu, type Plugin, type TAbstractFile } from 'obsidian';
import { notesAmong } from '../host/find-notes';
import { words } from '../i18n/words';
import { fixTags } from './fix-tags';
import { offerRenameOnNewPrefix, renameTags } from './rename-tags';
import { runCommand } from './run-command';
import { tagItems, tagSeveralNotes } from './tag-notes';
import type { Workbench } from './workbench';

export function addBulkTagging(plugin: Plugin, workbench: Workbench): void {
	const { names, menu } = words().bulk;
	const { workspace } = plugin.app;
	const add = (id: string, name: string, action: () => Promise<void>): void => {
		plugin.addCommand({ id, name, callback: () => runCommand(name, action) });
	};
	add('tag-notes', names.tagNotes, () => tagSeveralNotes(workbench));
	add('fix-tags', names.fixTags, () => fixTags(workbench));
	add('rename-tags', names.renameTags, () => renameTags(workbench));

	const addItem = (items: Menu, files: readonly TAbstractFile[]): void => {
		const count = notesAmong(files).length;
		if (count === 0) return;
		items.addItem((item) => item.setTitle(menu.tagNotes(count)).setIcon('tags').setSection('action').onClick(() => runCommand(names.tagNotes, () => tagItems(workbench, files))));
	};
	plugin.registerEvent(workspace.on('files-menu', addItem));
	plugin.registerEvent(
		workspace.on('file-menu', (items, file) => {
			if (file instanceof TFolder) addItem(items, [file]);
		}),
	);
	plugin.register(offerRenameOnNewPrefix(workbench));
}
