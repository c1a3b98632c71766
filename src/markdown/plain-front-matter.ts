// Reads the front matter that most notes have: lines of `key: scalar`, lists of scalars, comments. It is several
// times faster than a YAML parse. Each line is accepted only if its meaning depends on no line but the key above it,
// so the reading of the whole is the sum of its lines; the fuzz run compares it with the YAML parser.

import type { ClosedFence } from './front-matter-fence';
import { lineEnd, NOTHING_MERGED, type Entry, type Layout, type ListItem } from './front-matter-layout';
import { readKey, readValue } from './plain-line';

interface OpenEntry {
	key: string;
	from: number;
	to: number;
	form: Entry['form'];
	indent: number;
	items: ListItem[];
}

/** Null when anything in it is not in a plain form; that says nothing about whether it is valid. */
export function readPlainFrontMatter(text: string, fence: ClosedFence): Layout | null {
	if (!hasOnlyPlainCharacters(text, fence)) return null;
	const open: OpenEntry[] = [];
	for (let at = fence.contentStart; at < fence.contentEnd; at = lineEnd(text, at)) {
		let dash = at;
		while (text[dash] === ' ') dash += 1;
		const first = text[dash];
		if (first === '\n' || first === '\r' || first === '#') continue;
		if (first === '-') {
			if (!addItem(text, at, dash, open.at(-1))) return null;
		} else if (dash > at || !addEntry(text, at, open)) return null;
	}
	return layoutOf(open, fence);
}

function addEntry(text: string, at: number, open: OpenEntry[]): boolean {
	const key = readKey(text, at);
	if (key === null) return false;
	const colon = at + key.length;
	const value = readValue(text, colon + 1, true);
	if (value === null) return false;
	const form: Entry['form'] = value.kind === 'empty' ? { kind: 'empty', from: colon + 1, colon: true } : value;
	open.push({ key, from: at, to: lineEnd(text, at), form, indent: -1, items: [] });
	return true;
}

function addItem(text: string, at: number, dash: number, entry: OpenEntry | undefined): boolean {
	if (entry === undefined || (entry.form.kind !== 'empty' && entry.form.kind !== 'block-list')) return false;
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

function layoutOf(entries: readonly OpenEntry[], fence: ClosedFence): Layout | null {
	const data = new Map<unknown, unknown>();
	for (const { key, form } of entries) {
		if (data.has(key)) return null;
		data.set(key, form.kind === 'scalar' ? form.value : 'items' in form ? form.items.map(({ value }) => value) : null);
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
