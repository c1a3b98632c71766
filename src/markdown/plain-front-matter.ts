// Reads front matter by its lines, several times faster than a YAML parse of the whole.
//
// Lines of `key: scalar`, lists of scalars and comments are understood here; each is accepted only if its meaning depends
// on no line but the key above it. A key with anything else under it is handed to the YAML parser with its own lines. That is
// sound, since a key at the line start ends whatever stood above it, unless something above is left open, and then
// those lines alone are not valid. Aliases and merge keys, which reach further, are left to a parse of the whole.
// The fuzz run compares this reading with the parser's.

import type { ClosedFence } from './front-matter-fence';
import { lineEnd, NOTHING_MERGED, type Entry, type Layout, type ListItem } from './front-matter-layout';
import { readKey, readValue } from './plain-line';

/** The data of the lines of one key; null when they are not valid on their own. */
export type ChunkReader = (lines: string) => ReadonlyMap<unknown, unknown> | null;

interface PlainEntry {
	readonly key: string;
	readonly from: number;
	to: number;
	form: Entry['form'];
	indent: number;
	readonly items: ListItem[];
}

interface Chunk {
	readonly from: number;
	readonly data: ReadonlyMap<unknown, unknown>;
}

/** Null when it takes a parse of the whole; that says nothing about whether it is valid. `edited` names the lower-cased keys whose form must be known. */
export function readPlainFrontMatter(text: string, fence: ClosedFence, edited: ReadonlySet<string>, readChunk: ChunkReader): Layout | null {
	if (!hasOnlyPlainCharacters(text, fence)) return null;
	const parts: (PlainEntry | Chunk)[] = [];
	let at = fence.contentStart;
	while (at < fence.contentEnd) {
		if (readLine(text, at, parts)) {
			at = lineEnd(text, at);
			continue;
		}
		// An indented line or a dash belongs to the key above it.
		const from = /[ -]/.test(text.charAt(at)) ? parts.pop()?.from : at;
		if (from === undefined) return null;
		at = chunkEnd(text, lineEnd(text, at), fence.contentEnd);
		const chunk = chunkOf(text, from, at, edited, readChunk);
		if (chunk === null) return null;
		parts.push(chunk);
	}
	return layoutOf(parts, fence);
}

function readLine(text: string, at: number, parts: (PlainEntry | Chunk)[]): boolean {
	let dash = at;
	while (text[dash] === ' ') dash += 1;
	const first = text[dash];
	if (first === '\n' || first === '\r' || first === '#') return true;
	if (first === '-') return addItem(text, at, dash, parts.at(-1));
	return dash === at && addEntry(text, at, parts);
}

function addEntry(text: string, at: number, parts: (PlainEntry | Chunk)[]): boolean {
	const key = readKey(text, at);
	if (key === null) return false;
	const colon = at + key.length;
	const value = readValue(text, colon + 1, true);
	if (value === null) return false;
	const form: Entry['form'] = value.kind === 'empty' ? { kind: 'empty', from: colon + 1, colon: true } : value;
	parts.push({ key, from: at, to: lineEnd(text, at), form, indent: -1, items: [] });
	return true;
}

function addItem(text: string, at: number, dash: number, entry: PlainEntry | Chunk | undefined): boolean {
	if (entry === undefined || !('form' in entry) || (entry.form.kind !== 'empty' && entry.form.kind !== 'block-list')) return false;
	const indent = dash - at;
	if (entry.indent !== -1 && entry.indent !== indent) return false;
	const value = readValue(text, dash + 1, false);
	if (value === null || value.kind === 'flow-list') return false;
	const item: ListItem =
		value.kind === 'empty'
			? { value: null, from: dash + 1, to: dash + 1, quote: '', mark: dash }
			: { value: value.value, from: value.from, to: value.to, quote: value.quote, mark: dash };
	entry.items.push(item);
	entry.form = { kind: 'block-list', items: entry.items };
	entry.indent = indent;
	entry.to = lineEnd(text, dash);
	return true;
}

function chunkEnd(text: string, from: number, end: number): number {
	let at = from;
	while (at < end && /[ \r\n#\-\]}]/.test(text.charAt(at))) at = lineEnd(text, at);
	return at;
}

function chunkOf(text: string, from: number, to: number, edited: ReadonlySet<string>, readChunk: ChunkReader): Chunk | null {
	// `? key` and `: value` stand on lines of their own, brackets can hold the whole, `...` and `%` are about the document.
	if (/[\]}?:{[!&*|>%@`,.+#\s-]/.test(text.charAt(from))) return null;
	const data = readChunk(text.slice(from, to));
	if (data?.size !== 1) return null;
	for (const key of data.keys()) if (key === '<<' || (typeof key === 'string' && edited.has(key.toLowerCase()))) return null;
	return { from, data };
}

function layoutOf(parts: readonly (PlainEntry | Chunk)[], fence: ClosedFence): Layout | null {
	const data = new Map<unknown, unknown>();
	const entries: PlainEntry[] = [];
	for (const part of parts) {
		if ('data' in part) {
			for (const [key, value] of part.data) {
				if (data.has(key)) return null;
				data.set(key, value);
			}
			continue;
		}
		const { key, form } = part;
		if (data.has(key)) return null;
		data.set(key, form.kind === 'scalar' ? form.value : 'items' in form ? form.items.map(({ value }) => value) : null);
		entries.push(part);
	}
	return { data, entries, root: { kind: 'block', indent: '', insertAt: fence.contentEnd }, merged: NOTHING_MERGED };
}

// Tabs, control characters, a lone CR and a byte order mark inside have rules of their own in YAML.
function hasOnlyPlainCharacters(text: string, fence: ClosedFence): boolean {
	for (let at = fence.contentStart; at < fence.contentEnd; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 0x20 && code < 0x7f) continue;
		if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) continue;
		if (code < 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff) return false;
	}
	return true;
}
