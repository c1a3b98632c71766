import type { App } from '../app';
import { CommandPalette } from './command-palette';
import { QuickSwitcher } from './quick-switcher';
import { createUntitledNote } from './new-note';
import { MarkdownView } from '../views/markdown-view';
import type { Command } from '../commands';
import type { Theme } from './theme';

/** The app's own commands with Obsidian's ids and keys. */
export function addCoreCommands(app: App): void {
	const { workspace } = app;
	const activeNote = (run: (view: MarkdownView) => unknown) => (checking: boolean): boolean => {
		const view = workspace.getActiveViewOfType(MarkdownView);
		if (view === null) return false;
		if (!checking) void run(view);
		return true;
	};
	const theme = (name: Theme): Command => ({ id: `theme:use-${name}`, name: `Use ${name.replace('-', ' ')} mode`, callback: () => app.changeTheme(name) });
	const commands: Command[] = [
		{ id: 'command-palette:open', name: 'Command palette: Open command palette', hotkeys: [{ modifiers: ['Mod'], key: 'p' }], callback: () => new CommandPalette(app).open() },
		{ id: 'switcher:open', name: 'Quick switcher: Open quick switcher', hotkeys: [{ modifiers: ['Mod'], key: 'o' }], callback: () => new QuickSwitcher(app).open() },
		{ id: 'app:open-settings', name: 'Open settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => app.setting.open() },
		{ id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: [{ modifiers: ['Mod'], key: 'e' }], checkCallback: activeNote((view) => view.toggleMode()) },
		{ id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }], checkCallback: activeNote((view) => view.save()) },
		{ id: 'workspace:close', name: 'Close current tab', hotkeys: [{ modifiers: ['Mod'], key: 'w' }], callback: () => workspace.activeLeaf?.detach() },
		{ id: 'workspace:new-tab', name: 'New tab', hotkeys: [{ modifiers: ['Mod'], key: 't' }], callback: () => workspace.setActiveLeaf(workspace.getLeaf('tab'), { focus: true }) },
		{ id: 'workspace:split-vertical', name: 'Split right', callback: () => workspace.setActiveLeaf(workspace.splitActiveLeaf(), { focus: true }) },
		{ id: 'file-explorer:new-file', name: 'Create new note', hotkeys: [{ modifiers: ['Mod'], key: 'n' }], callback: () => createUntitledNote(app, app.vault.getRoot()) },
		{ id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle() },
		{ id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle() },
		theme('light'), theme('dark'), theme('high-contrast'),
	];
	for (const command of commands) app.commands.addCommand(command);
	bindHotkeys(app);
}

/** Keys of the app and of plugins' commands; the newest command of a key wins, as the last one registered. */
function bindHotkeys(app: App): void {
	app.scope.register(null, null, (event, press) => {
		for (const command of Object.values(app.commands.commands).reverse()) {
			for (const { modifiers, key } of command.hotkeys ?? []) {
				const wanted = modifiers.map((name) => (name === 'Mod' ? (navigator.platform.includes('Mac') ? 'Meta' : 'Ctrl') : name)).sort().join(',');
				if (wanted !== press.modifiers || key.toLowerCase() !== event.key.toLowerCase()) continue;
				if (app.commands.executeCommandById(command.id)) return false;
			}
		}
		return undefined;
	});
}
