// A property that holds a list of texts: what both lists begin with stays as it is typed, the rest is written anew.
import { eolBefore, lineStart, type Entry } from './front-matter-layout';
import { isJson, NO_CHANGE, type NoteLayout, type Plan } from './front-matter-plan';
import { isSameData } from './front-matter-proof';
import { spliceTags } from './tags-splices';
import { quoted, yamlScalar } from './yaml-text';

export function planList(note: NoteLayout, entry: Entry | undefined, key: string, values: readonly string[]): Plan | 'not-a-scalar' | null {
	if (entry === undefined) return { ...NO_CHANGE, changes: [{ kind: 'set', key, value: [...values] }], newKeys: [newList(note, key, values)] };
	const { form } = entry;
	if (form.kind === 'mapping' || entry.anchor !== undefined) return 'not-a-scalar';
	const there = 'items' in form ? form.items.map(({ value }) => value) : [];
	if (form.kind === 'empty' && values.length === 0) return NO_CHANGE;
	if ('items' in form && isSameData(there, [...values])) return NO_CHANGE;
	let same = 0;
	while (same < there.length && same < values.length && there[same] === values[same]) same++;
	const splices =
		values.length === 0 && form.kind === 'block-list'
			? emptied(note, entry, form.items[0]?.mark ?? entry.to)
			: spliceTags(note, entry, { kept: there.map((_, index) => index < same), values: values.slice(0, same), added: values.slice(same) });
	return splices === null ? null : { ...NO_CHANGE, splices, changes: [{ kind: 'set', key: entry.key, value: [...values] }] };
}

function newList(note: NoteLayout, key: string, values: readonly string[]): Plan['newKeys'][number] {
	const json = isJson(note);
	const flow = values.map((value) => (json ? quoted(value) : yamlScalar(value, 'flow')));
	const name = json ? quoted(key) : yamlScalar(key, 'flow');
	const lines = values.length === 0 ? [`${name}: []`] : [`${name}:`, ...values.map((value) => `  - ${yamlScalar(value)}`)];
	return { lines, pair: `${name}: [${flow.join(', ')}]` };
}

/** `[]` behind the colon, in place of the lines with dashes. */
function emptied({ text }: NoteLayout, entry: Entry, firstDash: number): Plan['splices'] | null {
	const colonEnd = text.slice(entry.from, lineStart(text, firstDash)).trimEnd().length + entry.from;
	return text[colonEnd - 1] === ':' ? [{ from: colonEnd, to: entry.to, text: ` []${eolBefore(text, entry.to)}` }] : null;
}
