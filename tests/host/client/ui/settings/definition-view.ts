// Draws what getSettingDefinitions declares, and the pages that its entries open.
import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { setIcon } from '../overlays/icons';
import { renderItems, type RenderedItems } from './definition-groups';
import type { SettingTab } from './setting-tab';

interface OpenPage {
	readonly definition: SettingDefinitionPage;
	readonly close: () => void;
}

export class DefinitionView {
	/** What was typed in a group's search box outlives a redraw. */
	readonly queries = new Map<string, string>();
	private items: SettingDefinitionItem[] = [];
	private pages: OpenPage[] = [];
	private rendered: RenderedItems | null = null;

	constructor(readonly tab: SettingTab, private readonly containerEl: HTMLElement) {}

	/** Draws the items; an open page is drawn again from the new definition of the same name. */
	setItems(items: SettingDefinitionItem[]): void {
		this.items = items;
		const names = this.pages.map((page) => page.definition.name);
		this.pages = [];
		let level = items;
		for (const name of names) {
			const page = findPage(level, name);
			if (page === undefined || page.items === undefined) break;
			this.pages.push({ definition: page, close: () => undefined });
			level = page.items;
		}
		this.draw();
	}

	refreshState(): void {
		this.rendered?.refreshState();
	}

	openPage(definition: SettingDefinitionPage): void {
		const custom = definition.page?.();
		if (custom === undefined) {
			this.pages.push({ definition, close: () => undefined });
			this.draw();
			return;
		}
		this.clear();
		this.pages.push({ definition, close: () => custom.hide() });
		this.drawTitlebar(this.containerEl, custom.title || definition.name);
		this.containerEl.appendChild(custom.rootEl);
		custom.display();
	}

	back(): void {
		this.pages.pop()?.close();
		this.draw();
	}

	close(): void {
		for (const page of this.pages.splice(0)) page.close();
		this.clear();
	}

	private draw(): void {
		const scroll = this.containerEl.scrollTop;
		const focused = document.activeElement?.getAttribute('data-setting-key') ?? null;
		this.clear();
		const page = this.pages[this.pages.length - 1];
		if (page !== undefined) this.drawTitlebar(this.containerEl, page.definition.name);
		this.rendered = renderItems(this, page?.definition.items ?? this.items, this.containerEl);
		this.containerEl.scrollTop = scroll;
		if (focused !== null) {
			const again = this.containerEl.findAll('[data-setting-key]').find((el) => el.getAttribute('data-setting-key') === focused);
			again?.focus();
		}
	}

	private drawTitlebar(parent: HTMLElement, title: string): void {
		const bar = parent.createDiv('setting-page-titlebar');
		const back = bar.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': 'Back' } });
		setIcon(back, 'chevron-left');
		back.addEventListener('click', () => this.back());
		bar.createDiv({ cls: 'setting-page-title', text: title, attr: { role: 'heading', 'aria-level': 2 } });
	}

	private clear(): void {
		this.rendered?.close();
		this.rendered = null;
		this.containerEl.empty();
	}
}

function findPage(items: readonly SettingDefinitionItem[], name: string): SettingDefinitionPage | undefined {
	for (const item of items) {
		if (!('type' in item)) continue;
		if (item.type === 'page') {
			if (item.name === name) return item;
			continue;
		}
		const inside = findPage(item.items ?? [], name);
		if (inside !== undefined) return inside;
	}
	return undefined;
}
