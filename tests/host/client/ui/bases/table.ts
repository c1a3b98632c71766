import type { App } from '../app';
import { Keymap } from '../keymap';
import type { BasesEntry, BasesQueryResult } from './base-entry';
import type { BasesViewConfig } from './bases-view';

/** The table view of Bases, only to be read: a head, and the rows under the names of their groups. */
export function drawTable(parent: HTMLElement, app: App, config: BasesViewConfig, result: BasesQueryResult): void {
	parent.empty();
	const columns = config.getOrder();
	const table = parent.createEl('table', 'bases-table');
	const head = table.createEl('thead').createEl('tr');
	for (const id of columns) head.createEl('th', { text: config.getDisplayName(id), attr: { scope: 'col' } });
	for (const group of result.groupedData) {
		const body = table.createEl('tbody');
		if (group.key !== undefined) body.createEl('tr').createEl('th', { cls: 'bases-group', text: group.key.toString() || 'None', attr: { colspan: columns.length, scope: 'rowgroup' } });
		for (const entry of group.entries) {
			const row = body.createEl('tr', { attr: { 'data-path': entry.file.path } });
			for (const id of columns) {
				const cell = row.createEl('td');
				if (id === 'file.name') drawLink(cell, app, entry);
				else cell.setText(entry.getValue(id)?.toString() ?? '');
			}
		}
	}
}

function drawLink(cell: HTMLElement, app: App, { file }: BasesEntry): void {
	const link = cell.createEl('a', { cls: 'internal-link', text: file.extension === 'md' ? file.basename : file.name, href: file.path });
	link.addEventListener('click', (event) => {
		event.preventDefault();
		void app.workspace.openLinkText(file.path, '', Keymap.isModEvent(event));
	});
}
