import type { MenuPositionDef } from 'obsidian';
import { Component } from '../component';
import { Scope } from '../scope';
import { theApp } from '../the-app';
import { MenuItem, MenuSeparator } from './menu-item';

export class Menu extends Component {
	readonly dom: HTMLElement;
	readonly scope = new Scope();
	items: (MenuItem | MenuSeparator)[] = [];
	parentMenu: Menu | null = null;
	private selected: MenuItem | null = null;
	private hideCallback: (() => unknown) | null = null;
	private openSubmenu: Menu | null = null;
	private focusBefore: Element | null = null;
	private readonly onPointerDown = (event: PointerEvent): void => {
		if (event.target instanceof Element && event.target.closest('.menu') === null) this.closeAll();
	};

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
		this.registerKeys();
	}

	/** The menu that belongs to an event: several listeners of one right click fill the same one. */
	static forEvent(event: MouseEvent): Menu {
		const existing = menuByEvent.get(event);
		if (existing !== undefined) return existing;
		const menu = new Menu();
		menuByEvent.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => menu.showAtMouseEvent(event));
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(): this {
		return this;
	}

	setParentElement(): this {
		return this;
	}

	addItem(build: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		build(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	createSubmenu(): Menu {
		const submenu = new Menu();
		submenu.parentMenu = this;
		return submenu;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY });
	}

	showAtPosition(position: MenuPositionDef): this {
		if (this.items.length === 0) return this;
		if (this.parentMenu === null) document.body.findAll('.menu').forEach((el) => el.remove());
		else this.parentMenu.openSubmenu = this;
		this.focusBefore = document.activeElement;
		this.dom.replaceChildren(...this.items.map((item) => item.dom));
		document.body.appendChild(this.dom);
		placeMenu(this.dom, position);
		theApp().keymap.pushScope(this.scope);
		document.addEventListener('pointerdown', this.onPointerDown, true);
		this.load();
		this.dom.focus({ preventScroll: true });
		if (this.parentMenu !== null) this.move(1);
		return this;
	}

	hide(): this {
		this.openSubmenu?.hide();
		this.openSubmenu = null;
		document.removeEventListener('pointerdown', this.onPointerDown, true);
		theApp().keymap.popScope(this.scope);
		if (!this.dom.isConnected) return this;
		this.dom.remove();
		this.select(null);
		if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
		this.unload();
		this.hideCallback?.();
		return this;
	}

	close(): void {
		this.hide();
	}

	closeAll(): void {
		this.hide();
		this.parentMenu?.closeAll();
	}

	onHide(callback: () => unknown): void {
		this.hideCallback = callback;
	}

	onHistoryBack(): void {
		this.hide();
	}

	select(item: MenuItem | null): void {
		if (item === this.selected) return;
		this.selected?.dom.removeClass('selected');
		this.openSubmenu?.hide();
		this.openSubmenu = null;
		this.selected = item;
		item?.dom.addClass('selected');
		item?.dom.scrollIntoView({ block: 'nearest' });
		if (item?.submenu) item.openSubmenu();
	}

	private move(step: number): void {
		const choices = this.items.filter((item): item is MenuItem => item instanceof MenuItem && !item.disabled && !item.isLabel);
		if (choices.length === 0) return;
		const current = this.selected === null ? (step > 0 ? -1 : 0) : choices.indexOf(this.selected);
		const next = choices[(current + step + choices.length) % choices.length];
		if (next !== undefined) this.select(next);
	}

	private registerKeys(): void {
		const bind = (key: string, act: (event: KeyboardEvent) => void): void => {
			this.scope.register([], key, (event) => {
				act(event);
				return false;
			});
		};
		bind('ArrowDown', () => this.move(1));
		bind('ArrowUp', () => this.move(-1));
		bind('ArrowRight', () => this.selected?.submenu && this.selected.openSubmenu());
		bind('ArrowLeft', () => { if (this.parentMenu !== null) this.hide(); });
		bind('Escape', () => this.hide());
		bind('Enter', (event) => this.selected?.choose(event));
		bind(' ', (event) => this.selected?.choose(event));
		bind('Tab', () => this.hide());
	}
}

const menuByEvent = new WeakMap<Event, Menu>();

function placeMenu(dom: HTMLElement, position: MenuPositionDef): void {
	const { width, height } = dom.getBoundingClientRect();
	const before = position.x - width - (position.width ?? 0);
	const left = position.left === true || position.x + width > window.innerWidth ? Math.max(4, before < 4 ? window.innerWidth - width - 4 : before) : position.x;
	const top = Math.max(4, Math.min(position.y, window.innerHeight - height - 4));
	dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
}
