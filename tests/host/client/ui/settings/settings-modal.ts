import type { App } from '../app';
import { Modal } from '../overlays/modal';
import { searchSettings } from './definition-search';
import { SearchComponent } from './text-components';
import type { SettingTab } from './setting-tab';

/** The settings window, `app.setting`: the host's own tabs and those of plugins. */
export class SettingsModal extends Modal {
	settingTabs: SettingTab[] = [];
	pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	readonly tabHeadersEl: HTMLElement;
	readonly tabContentContainer: HTMLElement;
	private readonly search: SearchComponent;

	constructor(app: App) {
		super(app);
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.modalEl.setAttribute('aria-label', 'Settings');
		this.modalEl.removeAttribute('aria-labelledby');
		this.headerEl.remove();
		this.contentEl.addClass('vertical-tabs-container');
		const side = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(side).setPlaceholder('Search settings...').onChange(() => this.drawHeaders());
		this.search.inputEl.setAttribute('aria-label', 'Search settings');
		this.tabHeadersEl = side.createDiv({ cls: 'vertical-tab-headers', attr: { role: 'tablist' } });
		this.tabContentContainer = this.contentEl.createDiv('vertical-tab-content-container');
	}

	override onOpen(): void {
		this.search.setValue('');
		this.drawHeaders();
		const first = this.activeTab ?? this.pluginTabs[0] ?? this.settingTabs[0];
		if (first !== undefined) this.openTab(first);
	}

	override onClose(): void {
		this.activeTab?.leave();
		this.tabContentContainer.empty();
	}

	openTabById(id: string): SettingTab | null {
		const tab = [...this.settingTabs, ...this.pluginTabs].find((candidate) => candidate.id === id);
		if (tab === undefined) return null;
		if (this.containerEl.isConnected) this.openTab(tab);
		else this.activeTab = tab;
		return tab;
	}

	openTab(tab: SettingTab): void {
		this.activeTab?.leave();
		this.tabContentContainer.empty();
		this.activeTab = tab;
		this.tabContentContainer.appendChild(tab.containerEl);
		tab.show();
		this.drawHeaders();
	}

	/** Definitions are asked for at once: the search box covers tabs that were never opened. */
	addSettingTab(tab: SettingTab, isPlugin: boolean): void {
		tab.update();
		(isPlugin ? this.pluginTabs : this.settingTabs).push(tab);
	}

	removeSettingTab(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.activeTab = null;
	}

	private drawHeaders(): void {
		const query = this.search.getValue().trim();
		const hadFocus = this.tabHeadersEl.contains(document.activeElement);
		this.tabHeadersEl.empty();
		if (query !== '') {
			this.drawResults(query);
			return;
		}
		this.drawSection('Options', this.settingTabs);
		this.drawSection('Community plugins', this.pluginTabs);
		if (hadFocus) this.tabHeadersEl.find('.is-active')?.focus();
	}

	private drawSection(title: string, tabs: readonly SettingTab[]): void {
		if (tabs.length === 0) return;
		const group = this.tabHeadersEl.createDiv('vertical-tab-header-group');
		group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
		for (const tab of tabs) {
			const active = tab === this.activeTab;
			const item = group.createEl('button', { cls: 'vertical-tab-nav-item', text: tab.name, attr: { type: 'button', role: 'tab', 'aria-selected': active } });
			item.toggleClass('is-active', active);
			item.addEventListener('click', () => this.openTab(tab));
		}
	}

	private drawResults(query: string): void {
		const found = searchSettings([...this.settingTabs, ...this.pluginTabs], query);
		if (found.length === 0) this.tabHeadersEl.createDiv({ cls: 'suggestion-empty', text: 'No settings found.' });
		for (const { tab, name, desc } of found) {
			const item = this.tabHeadersEl.createEl('button', { cls: 'vertical-tab-nav-item mod-result', attr: { type: 'button' } });
			item.createDiv({ text: name });
			item.createDiv({ cls: 'setting-item-description', text: desc === '' ? tab.name : `${tab.name}: ${desc}` });
			item.addEventListener('click', () => {
				this.openTab(tab);
				const row = tab.containerEl.findAll('.setting-item-name').find((el) => el.textContent === name)?.closest('.setting-item');
				row?.scrollIntoView({ block: 'center' });
				row?.addClass('is-flashing');
			});
		}
	}
}
