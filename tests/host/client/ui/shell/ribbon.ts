import type { App } from '../app';
import { setIcon } from '../overlays/icons';
import { setTooltip } from '../overlays/tooltip';

export function addRibbonButton(app: App, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
	return button(app.rootEl.find('.side-dock-actions'), icon, title, callback);
}

/** The column at the far left; on a narrow screen it is the bar at the bottom. */
export function fillRibbon(app: App): void {
	const ribbon = app.rootEl.find('.workspace-ribbon');
	const top = button(ribbon, 'panel-left', 'Toggle left sidebar', () => app.workspace.leftSplit.toggle());
	top.addClasses(['sidebar-toggle-button', 'mod-left']);
	const actions = ribbon.createDiv('side-dock-actions');
	const settings = ribbon.createDiv('side-dock-settings');
	button(actions, 'file-search', 'Open quick switcher', () => app.commands.executeCommandById('switcher:open'));
	button(actions, 'terminal', 'Open command palette', () => app.commands.executeCommandById('command-palette:open'));
	button(settings, 'settings', 'Open settings', () => app.setting.open());
	button(settings, 'panel-right', 'Toggle right sidebar', () => app.workspace.rightSplit.toggle()).addClasses(['sidebar-toggle-button', 'mod-right']);
}

function button(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
	const el = parent.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action', attr: { type: 'button' } });
	setIcon(el, icon);
	setTooltip(el, title, { placement: 'right' });
	el.addEventListener('click', (event) => void callback(event));
	return el;
}
