// What becomes of each form that the value of `tags` can have, so that it keeps its form.

import { addToBlockList, removeFromBlockList } from './block-list-splices';
import { flowSource } from './flow-source';
import { changeFlow } from './flow-splices';
import { eolBefore, type Entry, type ListItem } from './front-matter-layout';
import { isJson, releaseAnchor, type NoteLayout } from './front-matter-plan';
import type { Splice } from './splices';
import { tagsUnderEmptyKey } from './tags-key';
import { quoted, yamlScalar } from './yaml-text';

export interface ListChange {
	/** For each value that is there, whether it stays. */
	readonly kept: readonly boolean[];
	/** The values that stay. */
	readonly values: readonly unknown[];
	readonly added: readonly string[];
}

/** Null when it cannot be done in place. */
export function spliceTags(note: NoteLayout, entry: Entry, change: ListChange): readonly Splice[] | null {
	const { text } = note;
	const { form } = entry;
	switch (form.kind) {
		case 'empty':
			return tagsUnderEmptyKey(note, entry, form, change.added);
		case 'scalar':
		case 'alias': {
			const list = typedList(note, entry, change);
			const lineBreak = text[form.to - 1] === '\n' ? eolBefore(text, form.to) : '';
			return list === null ? null : [{ from: form.from, to: form.to, text: list + lineBreak }];
		}
		case 'block-list': {
			const removed = form.items.filter((_, index) => change.kept[index] === false);
			const cut = removeFromBlockList(text, form.items, (index) => change.kept[index] === false);
			const freed = releaseItems(removed);
			if (cut === null || freed === null) return null;
			const sources = itemSources(note, form.items, change.added);
			return [...cut, ...freed, ...(sources.length === 0 ? [] : addToBlockList(text, form.items, sources))];
		}
		case 'flow-list':
			return spliceFlowList(note, form, change);
		case 'mapping':
			return null;
	}
}

function spliceFlowList(note: NoteLayout, form: Extract<Entry['form'], { kind: 'flow-list' }>, change: ListChange): readonly Splice[] | null {
	const removed = form.items.filter((_, index) => change.kept[index] === false);
	const freed = releaseItems(removed);
	if (freed === null) return null;
	const sources = itemSources(note, form.items, change.added);
	return [...changeFlow(note.text, form, (index) => change.kept[index] === false, sources), ...freed];
}

function releaseItems(items: readonly ListItem[]): readonly Splice[] | null {
	const released = items.map(({ anchor }) => releaseAnchor(anchor, false, items));
	return released.includes(null) ? null : released.flatMap((splices) => splices ?? []);
}

function typedList(note: NoteLayout, entry: Entry, change: ListChange): string | null {
	const { form } = entry;
	const typed = form.kind === 'scalar' && typeof form.value !== 'string' && form.value !== null ? note.text.slice(form.from, form.to) : null;
	const kept: string[] = [];
	for (const value of change.values) {
		const source = typed ?? (isJson(note) && typeof value === 'string' ? quoted(value) : flowSource(value));
		if (source === null) return null;
		kept.push(source);
	}
	const quotes = kept.filter((_, index) => typeof change.values[index] === 'string').map((source) => (source.startsWith('"') ? '"' : ''));
	return `[${[...kept, ...newItems(note, quotes, change.added)].join(', ')}]`;
}

function itemSources(note: NoteLayout, items: readonly ListItem[], added: readonly string[]): readonly string[] {
	return newItems(note, items.filter(({ value }) => typeof value === 'string').map(({ quote }) => quote), added);
}

// New items are quoted when all the others are.
function newItems(note: NoteLayout, quotes: readonly ListItem['quote'][], added: readonly string[]): readonly string[] {
	const quote = quotes.every((mark) => mark !== '') ? (quotes.at(-1) ?? (isJson(note) ? '"' : '')) : '';
	return added.map((tag) => (quote === '' ? yamlScalar(tag, 'flow') : quote === "'" ? `'${tag}'` : quoted(tag)));
}
