// The key `tags` where there was none or nothing under it, and how it goes again.
//
// Taking the last tag away should give back what stood there before the first was added. So each beginning gets a form
// of its own, and the form tells them apart:
//   no key           `tags:` and a list indented by two, behind the other keys
//   `tags:` at the end  a list that is not indented (indented, it would look like the form above)
//   `tags: []`       `tags: [a]`
//   `---` `---`      `tags: [ a ]`

import { addToFlow, removeFromFlow } from './flow-splices';
import { eolBefore, lineEnd, type Entry, type ValueForm } from './front-matter-layout';
import { isJson, type NewKey, type NoteLayout, type Plan } from './front-matter-plan';
import type { Splice } from './splices';
import { quoted, yamlScalar } from './yaml-text';

const KEY = 'tags';

export function newTagsKey(note: NoteLayout, tags: readonly string[]): Plan {
	return { splices: [], changes: [{ kind: 'set', key: KEY, value: [...tags] }], newKeys: [newKey(note, tags)] };
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
	const removal = { changes: [{ kind: 'delete', key: KEY } as const], newKeys: [] };
	if (root.kind === 'flow') {
		const last = root.items.length - 1;
		if (root.items[last]?.from !== entry.from || note.text.slice(entry.from, entry.to) !== pair) return null;
		const added = addToFlow(note.text, { ...root, items: root.items.slice(0, last) }, [pair]);
		return added.length === 0 ? null : { ...removal, splices: removeFromFlow(note.text, root, (index) => index === last) };
	}
	if (entry.to !== root.insertAt) return null;
	const typed = note.text.slice(entry.from, entry.to);
	const eol = eolBefore(note.text, entry.from);
	const added = lines.map((line) => root.indent + line + eol).join('');
	return typed === added || isOnlySpacedList(note, entry, typed, tags) ? { ...removal, splices: [{ from: entry.from, to: entry.to, text: '' }] } : null;
}

function isOnlySpacedList({ layout, text }: NoteLayout, entry: Entry, typed: string, tags: readonly string[]): boolean {
	return layout.entries.length === 1 && layout.data.size === 1 && typed === spacedList(tags.map((tag) => yamlScalar(tag, 'flow'))) + eolBefore(text, entry.from);
}
