import type { App } from '../app';
import { setIcon } from '../overlays/icons';
import { setTooltip } from '../overlays/tooltip';
import { MarkdownView } from '../views/markdown-view';
import { nextTheme } from './theme';

export function addStatusBarItem(app: App): HTMLElement {
	const bar = app.rootEl.find('.status-bar');
	return bar.createDiv({ cls: 'status-bar-item', prepend: true });
}

export function fillStatusBar(app: App): void {
	const words = addStatusBarItem(app);
	words.addClass('plugin-word-count');
	const count = (): void => {
		const view = app.workspace.getActiveViewOfType(MarkdownView);
		if (view !== null) words.setText(`${view.getViewData().match(/[\p{L}\p{N}'-]+/gu)?.length ?? 0} words`);
	};
	for (const name of ['active-leaf-change', 'file-open', 'editor-change']) app.workspace.on(name, count);
	const bar = app.rootEl.find('.status-bar');
	const toggle = bar.createEl('button', { cls: 'status-bar-item mod-clickable host-theme-toggle', attr: { type: 'button' } });
	const show = (): void => {
		const theme = app.getTheme();
		setIcon(toggle, theme === 'light' ? 'sun' : theme === 'dark' ? 'moon' : 'contrast');
		setTooltip(toggle, `Theme: ${theme.replace('-', ' ')}`, { placement: 'top' });
	};
	toggle.addEventListener('click', () => {
		app.changeTheme(nextTheme());
		show();
	});
	app.workspace.on('css-change', show);
	show();
	bar.createDiv({ cls: 'status-bar-item host-name', text: 'Preview host, not Obsidian' });
}
