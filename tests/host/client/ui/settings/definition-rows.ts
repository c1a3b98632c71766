import type { SettingDefinition, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { setIcon } from '../overlays/icons';
import { addControl } from './definition-controls';
import { evaluate } from './evaluate';
import type { DefinitionView } from './definition-view';
import { Setting } from './setting';
import type { SettingGroup } from './setting-group';

export interface RenderedRow {
	readonly item: SettingGroupItem;
	readonly el: HTMLElement;
	readonly setting: Setting;
	refreshState(): void;
	close(): void;
}

export function renderRow(view: DefinitionView, item: SettingGroupItem, group: SettingGroup, index: number): RenderedRow {
	const setting = new Setting(group.listEl).setName(item.name);
	if (item.desc !== undefined) setting.setDesc(typeof item.desc === 'string' ? item.desc : copyOf(item.desc));
	const close = 'type' in item ? renderPageEntry(view, item, setting) : renderContent(view, item, setting, group, index);
	return {
		item,
		setting,
		el: setting.settingEl,
		refreshState: () => {
			setting.settingEl.toggle(evaluate(item.visible, true));
			const disabled = isDisabled(item);
			if (disabled !== null) setting.setDisabled(disabled);
		},
		close,
	};
}

function renderContent(view: DefinitionView, item: SettingDefinition, setting: Setting, group: SettingGroup, index: number): () => void {
	if (item.control !== undefined) {
		addControl(view.tab, item.control, setting);
		return () => undefined;
	}
	if (item.render !== undefined) return item.render(setting, group) ?? (() => undefined);
	const { action } = item;
	if (action !== undefined) makePressable(setting, (el) => { if (isDisabled(item) !== true) action(el, index); });
	return () => undefined;
}

function renderPageEntry(view: DefinitionView, page: SettingDefinitionPage, setting: Setting): () => void {
	setting.settingEl.addClass('mod-page');
	setting.addDisplayValue((component) => component
		.setValue(evaluate<string | null>(page.displayValue, null))
		.setStatus(evaluate(page.status, null)));
	setIcon(setting.controlEl.createDiv('setting-page-chevron'), 'chevron-right');
	makePressable(setting, () => view.openPage(page));
	return () => undefined;
}

function makePressable(setting: Setting, act: (el: HTMLElement) => void): void {
	const { settingEl } = setting;
	settingEl.addClass('mod-clickable');
	settingEl.setAttrs({ role: 'button', tabindex: 0 });
	settingEl.addEventListener('click', (event) => {
		if (event.target instanceof Element && event.target.closest('.extra-setting-button, button') !== null) return;
		act(settingEl);
	});
	settingEl.addEventListener('keydown', (event) => {
		if (event.target !== settingEl || (event.key !== 'Enter' && event.key !== ' ')) return;
		event.preventDefault();
		act(settingEl);
	});
}

function isDisabled(item: SettingGroupItem): boolean | null {
	if ('type' in item) return null;
	if (item.control !== undefined) return evaluate(item.control.disabled, false);
	return item.action === undefined ? null : evaluate(item.disabled, false);
}

/** A fragment empties itself into the page, and the same definition is drawn more than once. */
function copyOf(fragment: DocumentFragment): DocumentFragment {
	const copy = fragment.cloneNode(true);
	return copy instanceof DocumentFragment ? copy : fragment;
}
