// A `.base` file as it is typed: YAML, looked over once. What is not understood is said and not guessed at.
import { parseYaml } from '../../data/index';

export type BaseFilter = string | { readonly and: readonly BaseFilter[] } | { readonly or: readonly BaseFilter[] } | { readonly not: readonly BaseFilter[] };

export interface BaseOrder {
	readonly property: string;
	readonly direction: 'ASC' | 'DESC';
}

export interface BaseViewEntry {
	readonly type: string;
	readonly name: string;
	readonly filters?: BaseFilter | undefined;
	readonly order: readonly string[];
	readonly sort: readonly BaseOrder[];
	readonly groupBy?: BaseOrder | undefined;
	readonly limit?: number | undefined;
	/** As it stands in the file, with what a view keeps there of its own. */
	readonly raw: Record<string, unknown>;
}

export interface BaseFile {
	readonly filters?: BaseFilter | undefined;
	readonly formulas: Readonly<Record<string, string>>;
	readonly displayNames: Readonly<Record<string, string>>;
	readonly views: readonly BaseViewEntry[];
	readonly raw: Record<string, unknown>;
}

export function readBaseFile(text: string): BaseFile {
	const raw = text.trim() === '' ? {} : recordOf(parseYaml(text), 'The file');
	const unknown = Object.keys(raw).filter((key) => !['filters', 'formulas', 'properties', 'summaries', 'views'].includes(key));
	if (unknown.length > 0) throw new Error(`A base has no ${unknown.join(', ')}`);
	const formulas = Object.fromEntries(Object.entries(recordOf(raw['formulas'] ?? {}, 'formulas')).map(([name, formula]) => [name, textOf(formula, `The formula ${name}`)]));
	const properties = Object.entries(recordOf(raw['properties'] ?? {}, 'properties'));
	return {
		filters: filterOf(raw['filters']),
		formulas,
		displayNames: Object.fromEntries(properties.flatMap(([id, one]) => {
			const name = recordOf(one, `The property ${id}`)['displayName'];
			return name === undefined ? [] : [[fullId(id), textOf(name, `The name of ${id}`)]];
		})),
		views: listOf(raw['views'] ?? [{ type: 'table', name: 'Table' }], 'views').map(viewOf),
		raw,
	};
}

export function fullId(id: string): string {
	return /^(?:note|file|formula)\./.test(id) ? id : `note.${id}`;
}

function viewOf(value: unknown): BaseViewEntry {
	const raw = recordOf(value, 'A view');
	return {
		type: textOf(raw['type'], 'The type of a view'),
		name: textOf(raw['name'], 'The name of a view'),
		filters: filterOf(raw['filters']),
		order: listOf(raw['order'] ?? [], 'order').map((id) => fullId(textOf(id, 'A column'))),
		sort: listOf(raw['sort'] ?? [], 'sort').map(orderOf),
		groupBy: raw['groupBy'] === undefined ? undefined : orderOf(raw['groupBy']),
		limit: typeof raw['limit'] === 'number' ? raw['limit'] : undefined,
		raw,
	};
}

function orderOf(value: unknown): BaseOrder {
	const { property, direction } = recordOf(value, 'An order');
	if (direction !== 'ASC' && direction !== 'DESC') throw new Error('A direction is ASC or DESC');
	return { property: fullId(textOf(property, 'The property of an order')), direction };
}

function filterOf(value: unknown): BaseFilter | undefined {
	if (value === undefined || value === null) return undefined;
	if (typeof value === 'string') return value;
	const entries = Object.entries(recordOf(value, 'A filter'));
	const [[kind, parts] = []] = entries;
	const filters = (): readonly BaseFilter[] => listOf(parts, 'A group of filters').map((part) => filterOf(part) ?? 'true');
	if (entries.length === 1 && kind === 'and') return { and: filters() };
	if (entries.length === 1 && kind === 'or') return { or: filters() };
	if (entries.length === 1 && kind === 'not') return { not: filters() };
	throw new Error('A group of filters has exactly one of "and", "or" and "not"');
}

function recordOf(value: unknown, what: string): Record<string, unknown> {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.fromEntries(Object.entries(value));
	throw new Error(`${what} has to be a map`);
}

function listOf(value: unknown, what: string): readonly unknown[] {
	if (Array.isArray(value)) return value;
	throw new Error(`${what} has to be a list`);
}

function textOf(value: unknown, what: string): string {
	if (typeof value === 'string') return value;
	throw new Error(`${what} has to be a text`);
}
