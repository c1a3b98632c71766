import type { SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingGroupItem } from 'obsidian';
import { addListAffordances } from './definition-lists';
import { evaluate } from './evaluate';
import { renderRow, type RenderedRow } from './definition-rows';
import type { DefinitionView } from './definition-view';
import { SettingGroup } from './setting-group';

export interface RenderedItems {
	/** Applies every `visible` and `disabled` again, without drawing. */
	refreshState(): void;
	close(): void;
}

/** Loose rows that follow each other share a group without a heading, as in Obsidian. */
export function renderItems(view: DefinitionView, items: readonly SettingDefinitionItem[], containerEl: HTMLElement): RenderedItems {
	const parts: RenderedItems[] = [];
	let loose: SettingGroupItem[] = [];
	const flush = (): void => {
		if (loose.length > 0) parts.push(renderGroup(view, { type: 'group', items: loose }, containerEl));
		loose = [];
	};
	for (const item of items) {
		if ('type' in item && item.type !== 'page') {
			flush();
			parts.push(renderGroup(view, item, containerEl));
		} else {
			loose.push(item);
		}
	}
	flush();
	const result = {
		refreshState: () => parts.forEach((part) => part.refreshState()),
		close: () => parts.forEach((part) => part.close()),
	};
	result.refreshState();
	return result;
}

function renderGroup(view: DefinitionView, definition: SettingDefinitionGroup | SettingDefinitionList, containerEl: HTMLElement): RenderedItems {
	const group = new SettingGroup(containerEl);
	if (definition.heading !== undefined) group.setHeading(definition.heading);
	if (definition.cls !== undefined) group.addClass(...definition.cls.split(' ').filter((name) => name !== ''));
	const rows = (definition.items ?? []).map((item, index) => renderRow(view, item, group, index));
	const applyFilter = addSearch(view, definition, group, rows);
	for (const build of definition.extraButtons ?? []) group.addExtraButton(build);
	if (isList(definition)) addListAffordances(definition, group, rows);
	return {
		refreshState: () => {
			group.groupEl.toggle(evaluate(definition.visible, true));
			rows.forEach((row) => row.refreshState());
			applyFilter();
		},
		close: () => rows.forEach((row) => row.close()),
	};
}

function addSearch(view: DefinitionView, definition: SettingDefinitionGroup, group: SettingGroup, rows: readonly RenderedRow[]): () => void {
	const { search } = definition;
	if (search === undefined) return () => undefined;
	const key = definition.heading ?? '';
	const apply = (): void => {
		const query = view.queries.get(key) ?? '';
		for (const row of rows) {
			const { item } = row;
			if ('type' in item || !evaluate(item.searchable, true)) continue;
			row.el.toggle(evaluate(item.visible, true) && (query === '' || search.match(item, query)));
		}
	};
	group.addSearch((component) => component
		.setPlaceholder(search.placeholder ?? 'Filter...')
		.setValue(view.queries.get(key) ?? '')
		.onChange((query) => {
			view.queries.set(key, query);
			apply();
		}));
	return apply;
}

function isList(definition: SettingDefinitionGroup | SettingDefinitionList): definition is SettingDefinitionList {
	return definition.type === 'list';
}
