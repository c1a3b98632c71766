import type { SettingDefinitionList } from 'obsidian';
import { setIcon } from '../overlays/icons';
import { ExtraButtonComponent } from './button-component';
import type { RenderedRow } from './definition-rows';
import type { SettingGroup } from './setting-group';

/** Adding, removing and moving the entries of a list. */
export function addListAffordances(definition: SettingDefinitionList, group: SettingGroup, rows: readonly RenderedRow[]): void {
	group.addClass('mod-list');
	const { addItem, emptyState, onDelete, onReorder } = definition;
	if (rows.length === 0 && emptyState !== undefined) group.listEl.createDiv('setting-item setting-list-empty').setText(emptyState);
	if (addItem !== undefined) {
		group.addExtraButton((button) => {
			button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl));
			button.extraSettingsEl.addClass('setting-list-add');
		});
	}
	rows.forEach((row, index) => {
		if (onReorder !== undefined) addHandle(row, index, group, onReorder);
		if (onDelete === undefined) return;
		new ExtraButtonComponent(row.setting.controlEl).setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)).extraSettingsEl.addClass('setting-list-delete');
		row.el.addEventListener('keydown', (event) => {
			if (event.target === row.el && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
		});
	});
}

function addHandle(row: RenderedRow, index: number, group: SettingGroup, onReorder: (from: number, to: number) => void): void {
	const handle = row.setting.controlEl.createDiv({ cls: 'clickable-icon setting-list-handle', attr: { 'aria-label': 'Drag to rearrange', draggable: 'true' } });
	setIcon(handle, 'grip-vertical');
	handle.addEventListener('dragstart', (event) => {
		event.dataTransfer?.setData('text/plain', String(index));
		group.listEl.dataset['dragged'] = String(index);
	});
	row.el.addEventListener('dragover', (event) => event.preventDefault());
	row.el.addEventListener('drop', (event) => {
		event.preventDefault();
		const from = Number(group.listEl.dataset['dragged']);
		if (Number.isInteger(from) && from !== index) onReorder(from, index);
	});
}
