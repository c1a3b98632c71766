// Reads any front matter with the YAML parser Obsidian uses, into the layout that edits work on.

import { isMap, isNode, isScalar, parseDocument, type Document, type Pair, type YAMLError, type YAMLMap } from 'yaml';
import type { ClosedFence } from './front-matter-fence';
import { lineStart, NOTHING_MERGED, type Entry, type Layout, type Root, type ValueForm } from './front-matter-layout';
import { lineAt, type Refusal } from './front-matter-refusal';
import { flowItems, formOf, isFlow, lineEndBehind } from './yaml-form';
import { repeatedKey, type RepeatedKey } from './unique-keys';
import { mergedKeys } from './yaml-merge';
import { valueOf } from './yaml-value';
import { anchorsInUse, type AnchorOf } from './yaml-anchors';
import { messageOf } from '../core/message-of';

export type YamlReading = { readonly kind: 'layout'; readonly layout: Layout } | { readonly kind: 'refused'; readonly reason: Refusal };

export function readYamlFrontMatter(text: string, fence: ClosedFence): YamlReading {
	try {
		return readDocument(text, fence);
	} catch (cause) {
		// The library throws on an alias without anchor, on too many aliases, and when nesting exhausts the stack.
		return refused('malformed-yaml', 1, messageOf(cause));
	}
}

function readDocument(text: string, fence: ClosedFence): YamlReading {
	const content = text.slice(fence.contentStart, fence.contentEnd);
	const document = parseDocument(content, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
	const error = document.errors[0] ?? repeatedKey(document);
	if (error !== undefined) return refusedBy(error, text, fence, content);
	const map = document.contents;
	if (map === null || (isScalar(map) && map.value === null && map.range?.[0] === map.range?.[1])) return { kind: 'layout', layout: emptyLayout(text, fence) };
	const data = valueOf(document, { mapAsMap: true });
	if (!isMap(map) || !(data instanceof Map)) return refused('not-a-mapping', lineAt(text, fence.contentStart));
	return { kind: 'layout', layout: layoutOf(text, fence, document, map, data) };
}

/** The layout of a front matter without keys; comments and blank lines may stand in it. */
function emptyLayout(text: string, fence: ClosedFence): Layout {
	return { data: new Map(), entries: [], root: { kind: 'block', indent: '', insertAt: insertionPoint(text, fence) }, merged: NOTHING_MERGED };
}

function layoutOf(text: string, fence: ClosedFence, document: Document, map: YAMLMap, data: ReadonlyMap<unknown, unknown>): Layout {
	const base = fence.contentStart;
	const anchored = text.slice(base, fence.contentEnd).includes('*');
	const anchorOf: AnchorOf = anchored ? anchorsInUse(document, text, base) : () => null;
	const entries = map.items.flatMap((pair) => entryOf(text, base, pair, data, anchorOf, isFlow(map)));
	return { data, entries, root: rootOf(text, fence, map), merged: mergedKeys(document, map) };
}

function entryOf(text: string, base: number, pair: Pair, data: ReadonlyMap<unknown, unknown>, anchorOf: AnchorOf, flow: boolean): readonly Entry[] {
	const { key } = pair;
	if (!isScalar(key) || typeof key.value !== 'string' || !key.range) return [];
	const form = formOf(text, base, pair, data.get(key.value), anchorOf);
	const valueEnd = valueEndOf(form, base + (isNode(pair.value) ? (pair.value.range?.[1] ?? key.range[1]) : key.range[1]));
	const from = base + key.range[0];
	const anchor = anchorOf(pair.value);
	const entry = { key: key.value, form, from: flow ? from : lineStart(text, from), to: flow ? valueEnd : lineEndBehind(text, valueEnd) };
	return [anchor === null ? entry : { ...entry, anchor }];
}

// The range of a block list takes in the comments behind it.
function valueEndOf(form: ValueForm, rangeEnd: number): number {
	if (form.kind === 'empty') return form.from;
	return form.kind === 'block-list' ? (form.items.at(-1)?.to ?? rangeEnd) : rangeEnd;
}

function rootOf(text: string, fence: ClosedFence, map: YAMLMap): Root {
	if (isFlow(map)) return { kind: 'flow', ...flowItems(text, fence.contentStart, map, [], () => null) };
	const token = map.srcToken;
	const column = token !== undefined && 'indent' in token ? token.indent : 0;
	return { kind: 'block', indent: ' '.repeat(column), insertAt: insertionPoint(text, fence) };
}

// A line `...` ends the document, also inside a block scalar; what comes behind it would be a second one.
function insertionPoint(text: string, fence: ClosedFence): number {
	const content = text.slice(fence.contentStart, fence.contentEnd);
	const end = /(?:^|\n)\.\.\.(?=[ \t\r\n])/.exec(content);
	return end === null ? fence.contentEnd : fence.contentStart + end.index + (end[0].startsWith('\n') ? 1 : 0);
}

function refusedBy(error: YAMLError | RepeatedKey, text: string, fence: ClosedFence, content: string): YamlReading {
	const line = lineAt(text, fence.contentStart + error.pos[0]);
	if (error.code === 'TAB_AS_INDENT') return refused('tab-indentation', line);
	if (error.code !== 'DUPLICATE_KEY') return refused('malformed-yaml', line, error.message);
	const key = /^["']?([^"':\n]*)/.exec(content.slice(error.pos[0]))?.[1]?.trim() ?? '';
	return key.toLowerCase() === 'tags' ? refused('duplicate-tags', line) : refused('duplicate-key', line, key);
}

function refused(code: Refusal['code'], line: number, detail?: string): YamlReading {
	return { kind: 'refused', reason: detail === undefined ? { code, line } : { code, line, detail } };
}
