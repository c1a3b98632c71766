// The key `tags` where there was none or nothing under it, and how it goes again.
//
// Taking the last tag away should give back what stood there before the first was added. So each beginning gets a form
// of its own, and the form tells them apart:
//   no key           `tags:` and a list indented by two, behind the other keys
//   `tags:` at the end  a list that is not indented (indented, it would look like the form above)
//   `tags: []`       `tags: [a]`
//   `---` `---`      `tags: [ a ]`

import { eolBefore, lineEnd, type Entry, type ValueForm } from './front-matter-layout';
import { isJson, NO_CHANGE, type NewKey, type NoteLayout, type Plan } from './front-matter-plan';
import type { Splice } from './splices';
import { quoted, yamlScalar } from './yaml-text';

const KEY = 'tags';

export function newTagsKey(note: NoteLayout, tags: readonly string[]): Plan {
	return { ...NO_CHANGE, changes: [{ kind: 'set', key: KEY, value: [...tags] }], newKeys: [newKey(note, tags)] };
}

function newKey(note: NoteLayout, tags: readonly string[]): NewKey {
	const json = isJson(note);
	const sources = tags.map((tag) => (json ? quoted(tag) : yamlScalar(tag, 'flow')));
	const pair = `${json ? quoted(KEY) : KEY}: [${sources.join(', ')}]`;
	return { lines: note.emptyFence ? [spacedList(sources)] : [`${KEY}:`, ...sources.map((source) => `  - ${source}`)], pair };
}

function spacedList(sources: readonly string[]): string {
	return `${KEY}: [ ${sources.join(', ')} ]`;
}

export function tagsUnderEmptyKey(note: NoteLayout, entry: Entry, form: Extract<ValueForm, { kind: 'empty' }>, tags: readonly string[]): readonly Splice[] {
	const { text, layout } = note;
	const { root } = layout;
	const list = `[${tags.map((tag) => (isJson(note) ? quoted(tag) : yamlScalar(tag, 'flow'))).join(', ')}]`;
	if (root.kind === 'flow') return [{ from: form.from, to: form.from, text: form.colon ? ` ${list}` : `: ${list}` }];
	const at = lineEnd(text, form.from);
	const eol = eolBefore(text, at);
	if (!form.colon) return [{ from: at, to: at, text: `${root.indent}: ${list}${eol}` }];
	const looksAdded = at === root.insertAt && text.slice(entry.from, at) === `${root.indent}${KEY}:${eolBefore(text, entry.from)}`;
	const dash = `${root.indent}${looksAdded ? '' : '  '}- `;
	return [{ from: at, to: at, text: tags.map((tag) => dash + yamlScalar(tag, 'flow') + eol).join('') }];
}

/** Takes away the key with all its tags if this is how it would have been added, else null. */
export function takeBackTagsKey(note: NoteLayout, entry: Entry): Plan | null {
	const { root } = note.layout;
	if (entry.key !== KEY || !('items' in entry.form) || entry.anchor !== undefined) return null;
	const tags = entry.form.items.map(({ value }) => value).filter((value) => typeof value === 'string');
	const { lines, pair } = newKey(note, tags);
	const removal: Plan = { ...NO_CHANGE, changes: [{ kind: 'delete', key: KEY }] };
	if (root.kind === 'flow') {
		const index = root.items.findIndex(({ from }) => from === entry.from);
		const isAdded = root.items.slice(index + 1).every(({ from }) => isTakenAway(note, from)) && note.text.slice(entry.from, entry.to) === pair;
		return isAdded ? { ...removal, gonePairs: [index] } : null;
	}
	if (entry.to !== root.insertAt) return null;
	const typed = note.text.slice(entry.from, entry.to);
	const eol = eolBefore(note.text, entry.from);
	const added = lines.map((line) => root.indent + line + eol).join('');
	return typed === added || isOnlySpacedList(note, entry, typed, tags) ? { ...removal, splices: [{ from: entry.from, to: entry.to, text: '' }] } : null;
}

function isTakenAway({ layout, takenAway }: NoteLayout, from: number): boolean {
	return layout.entries.some((entry) => entry.from === from && takenAway.has(entry.key.toLowerCase()));
}

function isOnlySpacedList({ layout, takenAway, text }: NoteLayout, entry: Entry, typed: string, tags: readonly string[]): boolean {
	const isAlone = layout.data.size === layout.entries.length && layout.entries.every((other) => other === entry || takenAway.has(other.key.toLowerCase()));
	return isAlone && typed === spacedList(tags.map((tag) => yamlScalar(tag, 'flow'))) + eolBefore(text, entry.from);
}
