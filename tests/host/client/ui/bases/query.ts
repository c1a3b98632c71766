import type { App } from '../app';
import { BasesEntry, BasesEntryGroup } from './base-entry';
import type { BaseFile, BaseFilter, BaseOrder, BaseViewEntry } from './base-file';
import { evaluate, isTruthy, property, type Row } from './evaluate';
import { asValue } from './values';

/** The files of a view: filtered by the base and by the view, sorted, and in groups. */
export function runQuery(app: App, base: BaseFile, view: BaseViewEntry): BasesEntryGroup[] {
	const rows: readonly Row[] = app.vault.getFiles().map((file) => ({ app, file, formulas: base.formulas }));
	const found = rows.filter((row) => passes(base.filters, row) && passes(view.filters, row)).sort((a, b) => byAll(view.sort, a, b) || a.file.path.localeCompare(b.file.path));
	const kept = found.slice(0, view.limit);
	const { groupBy } = view;
	if (groupBy === undefined) return [new BasesEntryGroup(undefined, kept.map((row) => new BasesEntry(row)))];
	const groups = new Map<string, Row[]>();
	for (const row of kept) {
		const key = JSON.stringify(property(groupBy.property, row));
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const firsts = [...groups.values()].sort(([a], [b]) => (a && b ? byOne(groupBy, a, b) : 0));
	return firsts.map((group) => new BasesEntryGroup(asValue(group[0] && property(groupBy.property, group[0])), group.map((row) => new BasesEntry(row))));
}

function passes(filter: BaseFilter | undefined, row: Row): boolean {
	if (filter === undefined) return true;
	if (typeof filter === 'string') return isTruthy(evaluate(filter, row));
	if ('and' in filter) return filter.and.every((part) => passes(part, row));
	if ('or' in filter) return filter.or.some((part) => passes(part, row));
	return !filter.not.some((part) => passes(part, row));
}

function byAll(sort: readonly BaseOrder[], a: Row, b: Row): number {
	for (const order of sort) {
		const sign = byOne(order, a, b);
		if (sign !== 0) return sign;
	}
	return 0;
}

/** What has no value comes last, either way. */
function byOne({ property: id, direction }: BaseOrder, a: Row, b: Row): number {
	const [left, right] = [property(id, a), property(id, b)].map((value) => (value === null || value === '' ? undefined : value));
	if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
	const sign = typeof left === 'number' && typeof right === 'number' ? left - right : asValue(left).toString().localeCompare(asValue(right).toString());
	return direction === 'ASC' ? sign : -sign;
}
