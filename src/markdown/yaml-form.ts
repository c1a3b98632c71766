// The form of one value in a parsed YAML document, as offsets into the note.

import { isAlias, isNode, isPair, isScalar, isSeq, type CST, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineEnd, type FlowItems, type ListItem, type ValueForm } from './front-matter-layout';
import type { ScalarValue } from './plain-scalar';
import type { AnchorOf } from './yaml-anchors';

export function isFlow(node: YAMLMap | YAMLSeq): boolean {
	return node.srcToken?.type === 'flow-collection';
}

/** The end of the line that a value ends in; a block value may end at a line start already. */
export function lineEndBehind(text: string, offset: number): number {
	return text[offset - 1] === '\n' ? offset : lineEnd(text, offset);
}

/** `data` is the value of the pair as plain data. */
export function formOf(text: string, base: number, pair: Pair, data: unknown, anchorOf: AnchorOf): ValueForm {
	const { value } = pair;
	const range = isNode(value) ? value.range : null;
	if (!range || isUntyped(value)) return emptyForm(base, pair, data);
	const from = base + tagStart(pair, range[0]);
	const to = base + range[1];
	if (isAlias(value)) return { kind: 'alias', from, to, value: data };
	if (isScalar(value)) return { kind: 'scalar', from, to, value: scalarOf(data) };
	if (!isSeq(value)) return { kind: 'mapping' };
	const values: readonly unknown[] = Array.isArray(data) ? data : [];
	if (isFlow(value)) return { kind: 'flow-list', ...flowItems(text, base, value, values, anchorOf) };
	return { kind: 'block-list', items: blockItems(text, base, value, values, anchorOf) };
}

// A scalar without text has a range of no length; '' in quotes has two characters.
function isUntyped(node: unknown): boolean {
	return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function emptyForm(base: number, pair: Pair, data: unknown): ValueForm {
	const tokens = pair.srcToken?.sep ?? [];
	const tag = tokens.find(({ type }) => type === 'tag');
	if (tag !== undefined) return { kind: 'scalar', from: base + tag.offset, to: base + tag.offset + tag.source.length, value: scalarOf(data) };
	const before = tokens.find(({ type }) => type === 'anchor') ?? tokens.find(({ type }) => type === 'map-value-ind');
	if (before !== undefined) return { kind: 'empty', from: base + before.offset + before.source.length, colon: true };
	const keyEnd = isNode(pair.key) ? pair.key.range?.[1] : undefined;
	return { kind: 'empty', from: base + (keyEnd ?? 0), colon: false };
}

// A tag such as !!str belongs to the scalar: a list in its place would be an error.
function tagStart(pair: Pair, start: number): number {
	const tag = isScalar(pair.value) ? pair.srcToken?.sep?.find(({ type }) => type === 'tag') : undefined;
	return tag?.offset ?? start;
}

function scalarOf(value: unknown): ScalarValue {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function blockItems(text: string, base: number, list: YAMLSeq, values: readonly unknown[], anchorOf: AnchorOf): readonly ListItem[] {
	const token = list.srcToken;
	if (token?.type !== 'block-seq') return [];
	const starts = token.items.map(({ start }) => start).filter((start) => start.some(isDash));
	return list.items.map((node, index) => {
		const start = starts[index] ?? [];
		const dash = base + (start.find(isDash)?.offset ?? token.offset);
		const from = isUntyped(node) ? dash + 1 : base + itemStart(start, node);
		return listItem(text, values[index], node, from, isUntyped(node) ? from : base + itemEnd(node), dash, anchorOf);
	});
}

function isDash({ type }: CST.SourceToken): boolean {
	return type === 'seq-item-ind';
}

export function flowItems(text: string, base: number, list: YAMLMap | YAMLSeq, values: readonly unknown[], anchorOf: AnchorOf): FlowItems {
	const token = list.srcToken;
	if (token?.type !== 'flow-collection') return { from: 0, to: 0, items: [] };
	const nodes: readonly unknown[] = list.items;
	const items = nodes.map((node, index) => {
		const comma = token.items[index + 1]?.start.find(({ type }) => type === 'comma');
		const mark = comma === undefined ? -1 : base + comma.offset;
		const from = base + itemStart(token.items[index]?.start ?? [], node);
		return listItem(text, values[index], node, from, Math.max(from, base + itemEnd(node)), mark, anchorOf);
	});
	const from = base + token.start.offset + 1;
	const close = token.end.find(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end');
	return { from, to: close === undefined ? from : base + close.offset, items };
}

function listItem(text: string, value: unknown, node: unknown, from: number, to: number, mark: number, anchorOf: AnchorOf): ListItem {
	const first = typeof value === 'string' ? text[from] : '';
	const item: ListItem = { value, from, to, quote: first === '"' || first === "'" ? first : '', mark };
	const anchor = anchorOf(node);
	return anchor === null ? item : { ...item, anchor };
}

function itemStart(start: readonly CST.SourceToken[], node: unknown): number {
	const property = start.find(({ type }) => type === 'anchor' || type === 'tag' || type === 'explicit-key-ind');
	if (property !== undefined) return property.offset;
	if (isPair(node)) return itemStart([], node.key);
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function itemEnd(node: unknown): number {
	if (isPair(node)) return Math.max(itemEnd(node.key), itemEnd(node.value));
	return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
