import type { SettingDefinitionItem } from 'obsidian';
import { evaluate } from './evaluate';
import type { SettingTab } from './setting-tab';

export interface FoundSetting {
	readonly tab: SettingTab;
	readonly name: string;
	readonly desc: string;
}

/** Settings whose name, description or aliases hold every word of the query. */
export function searchSettings(tabs: readonly SettingTab[], query: string): FoundSetting[] {
	const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
	return tabs.flatMap((tab) => {
		const found: FoundSetting[] = [];
		collect(tab, tab.settingItems, words, found);
		return found;
	});
}

function collect(tab: SettingTab, items: readonly SettingDefinitionItem[], words: readonly string[], found: FoundSetting[]): void {
	for (const item of items) {
		if (!evaluate(item.visible, true)) continue;
		if ('type' in item && item.type !== 'page') {
			collect(tab, item.items ?? [], words, found);
			continue;
		}
		const desc = typeof item.desc === 'string' ? item.desc : item.desc?.textContent ?? '';
		const aliases = 'aliases' in item ? item.aliases ?? [] : [];
		const searchable = 'searchable' in item ? evaluate(item.searchable, true) : true;
		const text = [item.name, desc, ...aliases].join(' ').toLowerCase();
		if (searchable && words.every((word) => text.includes(word))) found.push({ tab, name: item.name, desc });
		if ('type' in item) collect(tab, item.items ?? [], words, found);
	}
}
