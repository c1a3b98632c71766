import { setIcon } from '../overlays/icons';
import { Menu } from '../overlays/menu';
import { setTooltip } from '../overlays/tooltip';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { View } from './view';

/** A view with a header: its title, its actions, a menu. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	readonly contentEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const container = this.headerEl.createDiv('view-header-title-container');
		this.titleEl = container.createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
		this.addAction('more-vertical', 'More options', (event) => {
			const menu = new Menu();
			this.onPaneMenu(menu, 'more-options');
			menu.showAtMouseEvent(event);
		});
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.actionsEl.createEl('button', { cls: 'clickable-icon view-action', prepend: true, attr: { type: 'button' } });
		setIcon(el, icon);
		setTooltip(el, title);
		el.addEventListener('click', (event) => void callback(event));
		return el;
	}

	override async _open(parentEl: HTMLElement): Promise<void> {
		await super._open(parentEl);
		this._refreshTitle();
	}

	_refreshTitle(): void {
		this.titleEl.setText(this.getDisplayText());
	}
}
