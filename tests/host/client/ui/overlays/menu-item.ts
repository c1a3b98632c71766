import { setIcon } from './icons';
import type { Menu } from './menu';

export class MenuItem {
	readonly dom: HTMLElement;
	readonly iconEl: HTMLElement;
	readonly titleEl: HTMLElement;
	section = '';
	disabled = false;
	isLabel = false;
	submenu: Menu | null = null;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
		this.iconEl = this.dom.createDiv({ cls: 'menu-item-icon' });
		this.titleEl = this.dom.createDiv({ cls: 'menu-item-title' });
		this.dom.addEventListener('click', (event) => this.choose(event));
		this.dom.addEventListener('mousemove', () => this.menu.select(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttribute('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked);
		this.dom.find('.mod-checked-icon')?.remove();
		if (checked === true) setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-checked-icon' }), 'check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? true : null);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass('is-warning', warning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setActive(active: boolean): this {
		return this.setChecked(active);
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	setSubmenu(): Menu {
		this.submenu = this.menu.createSubmenu();
		this.dom.addClass('has-submenu');
		this.dom.setAttribute('aria-haspopup', 'menu');
		setIcon(this.dom.createDiv({ cls: 'menu-item-icon mod-submenu' }), 'chevron-right');
		return this.submenu;
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		if (this.disabled || this.isLabel) return;
		if (this.submenu !== null) {
			this.openSubmenu();
			return;
		}
		this.menu.closeAll();
		this.callback?.(event);
	}

	openSubmenu(): void {
		const { right, left, top } = this.dom.getBoundingClientRect();
		this.submenu?.showAtPosition({ x: right, y: top, width: right - left });
	}
}

export class MenuSeparator {
	readonly dom = createDiv('menu-separator');
	section = '';
}
