// The app's frame: ribbon, sidebars, tabs, status bar, and what belongs to the app rather than to a plugin.
import { App, type AppParts } from '../app';
import { installTooltips } from '../overlays/tooltip';
import { followWidth, isNarrow } from '../platform';
import { MarkdownView } from '../views/markdown-view';
import { EmptyView } from '../views/empty-view';
import { addCoreCommands } from './core-commands';
import { CorePluginsTab } from './core-plugins-tab';
import { FileExplorerView } from './file-explorer';
import { AppearanceTab } from './host-settings';
import { installPagePreview } from './page-preview';
import { fillRibbon } from './ribbon';
import { fillStatusBar } from './status-bar';
import { UnsupportedFileView } from './unsupported-view';
import type { WorkspaceLeaf } from '../workspace/leaf';

export function buildShell(parts: Omit<AppParts, 'rootEl'>, parentEl: HTMLElement): App {
	const rootEl = parentEl.createDiv('app-container');
	const main = rootEl.createDiv('horizontal-main-container');
	main.createDiv({ cls: 'workspace-ribbon side-dock-ribbon mod-left', attr: { role: 'toolbar', 'aria-label': 'Ribbon' } });
	rootEl.createDiv({ cls: 'status-bar', attr: { role: 'contentinfo' } });
	const app = new App({ ...parts, rootEl });
	window.app = app;
	registerViews(app);
	main.appendChild(app.workspace.containerEl);
	main.createDiv('host-drawer-backdrop').addEventListener('click', () => closeDrawers(app));
	fillRibbon(app);
	addCoreCommands(app);
	fillStatusBar(app);
	installTooltips();
	installPagePreview(app);
	app.setting.addSettingTab(new AppearanceTab(app), false);
	app.setting.addSettingTab(new CorePluginsTab(app), false);
	let wasNarrow = isNarrow();
	followWidth(() => {
		// What was a sidebar becomes a drawer, and a drawer starts closed.
		if (isNarrow() && !wasNarrow) closeDrawers(app);
		wasNarrow = isNarrow();
		app.workspace.onResize();
	});
	// What is opened from a drawer lies behind it.
	app.workspace.on('active-leaf-change', (leaf: WorkspaceLeaf) => { if (isNarrow() && leaf.getRoot() === app.workspace.rootSplit) closeDrawers(app); });
	window.addEventListener('pagehide', () => app.workspace.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true }));
	window.addEventListener('keydown', (event) => { if (event.key === 'Escape' && isNarrow()) closeDrawers(app); });
	return app;
}

/** The explorer is there before any plugin, as in Obsidian; the first tab is empty. */
export async function openFirstLeaves(app: App): Promise<void> {
	const { workspace } = app;
	const explorer = workspace.getLeftLeaf(false);
	await explorer.setViewState({ type: 'file-explorer' });
	const first = workspace.rootSplit.firstTabs().addLeaf();
	workspace.setActiveLeaf(first);
	if (!isNarrow()) workspace.leftSplit.expand();
}

function registerViews(app: App): void {
	app.viewRegistry.registerView('empty', (leaf) => new EmptyView(leaf));
	app.viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
	app.viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
	app.viewRegistry.registerView('unsupported-file', (leaf) => new UnsupportedFileView(leaf));
}

function closeDrawers(app: App): void {
	app.workspace.leftSplit.collapse();
	app.workspace.rightSplit.collapse();
}
