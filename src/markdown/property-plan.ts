// One property that holds a number, a date, a text or a list of texts: set, changed or taken away.

import { eolBefore, lineEnd, type Entry } from './front-matter-layout';
import { isJson, NO_CHANGE, releaseAnchor, type NoteLayout, type Plan, type Refused } from './front-matter-plan';
import { lineAt, type RefusalCode } from './front-matter-refusal';
import { planList } from './list-property';
import type { Splice } from './splices';
import { quoted, yamlScalar } from './yaml-text';

export interface PropertyEdit {
	readonly key: string;
	/** null takes the property away. A date is the text `YYYY-MM-DD`. */
	readonly value: string | number | readonly string[] | null;
}

export function planProperty(note: NoteLayout, { key, value }: PropertyEdit): Plan | Refused {
	const same = note.layout.entries.filter((entry) => entry.key.toLowerCase() === key.toLowerCase());
	const exact = same.find((entry) => entry.key === key);
	if (exact === undefined && same[1] !== undefined) return refused(note, 'duplicate-key', key, same[1]);
	const entry = exact ?? same[0];
	const plan = value === null ? removal(note, entry) : isList(value) ? planList(note, entry, key, value) : setting(note, entry, key, value);
	if (plan === null) return { kind: 'refused', reason: { code: 'unproved' } };
	if (plan === 'not-a-scalar') return refused(note, plan, key, entry);
	if (plan.changes.length > 0 && note.layout.merged.has(key.toLowerCase())) return refused(note, 'merge-key', key, entry);
	return plan;
}

/** Array.isArray does not know readonly lists. */
function isList(value: Exclude<PropertyEdit['value'], null>): value is readonly string[] {
	return Array.isArray(value);
}

function refused(note: NoteLayout, code: RefusalCode, detail: string, entry: Entry | undefined): Refused {
	return { kind: 'refused', reason: entry === undefined ? { code, detail } : { code, line: lineAt(note.text, entry.from), detail } };
}

function setting(note: NoteLayout, entry: Entry | undefined, key: string, value: string | number): Plan | 'not-a-scalar' | null {
	const flow = note.layout.root.kind === 'flow';
	const json = isJson(note);
	const typed = json && typeof value === 'string' ? quoted(value) : yamlScalar(value, flow ? 'flow' : 'block');
	if (entry === undefined) {
		const typedKey = json ? quoted(key) : yamlScalar(key, flow ? 'flow' : 'block');
		const line = `${typedKey}: ${typed}`;
		return { ...NO_CHANGE, changes: [{ kind: 'set', key, value }], newKeys: [{ lines: [line], pair: line }] };
	}
	const { form } = entry;
	if (form.kind !== 'empty' && form.kind !== 'scalar' && form.kind !== 'alias') return 'not-a-scalar';
	if (form.kind !== 'empty' && Object.is(form.value, value)) return NO_CHANGE;
	const released = releaseAnchor(entry.anchor, true);
	if (released === null) return null;
	const changes = [{ kind: 'set', key: entry.key, value } as const];
	return { ...NO_CHANGE, splices: [...valueSplice(note, form, typed), ...released], changes };
}

function valueSplice({ text, layout }: NoteLayout, form: Extract<Entry['form'], { kind: 'empty' | 'scalar' | 'alias' }>, typed: string): readonly Splice[] {
	if (form.kind !== 'empty') return [{ from: form.from, to: form.to, text: typed + (text[form.to - 1] === '\n' ? eolBefore(text, form.to) : '') }];
	if (form.colon) return [{ from: form.from, to: form.from, text: ` ${typed}` }];
	if (layout.root.kind === 'flow') return [{ from: form.from, to: form.from, text: `: ${typed}` }];
	const at = lineEnd(text, form.from);
	return [{ from: at, to: at, text: `${layout.root.indent}: ${typed}${eolBefore(text, at)}` }];
}

function removal(note: NoteLayout, entry: Entry | undefined): Plan | 'not-a-scalar' | null {
	if (entry === undefined) return NO_CHANGE;
	const { form } = entry;
	if (form.kind !== 'empty' && form.kind !== 'scalar' && form.kind !== 'alias') return 'not-a-scalar';
	const released = releaseAnchor(entry.anchor, false);
	if (released === null) return null;
	const changes = [{ kind: 'delete', key: entry.key } as const];
	const { root } = note.layout;
	const gonePairs = root.kind === 'flow' ? [root.items.findIndex(({ from }) => from === entry.from)] : [];
	const splices = root.kind === 'flow' ? released : [...removedLine(note.text, entry, form), ...released];
	return { ...NO_CHANGE, splices, changes, gonePairs };
}

// The line goes, a comment behind the value stays.
function removedLine(text: string, entry: Entry, form: Extract<Entry['form'], { kind: 'empty' | 'scalar' | 'alias' }>): readonly Splice[] {
	const valueEnd = form.kind === 'empty' ? form.from : form.to;
	const comment = /^[ \t]+#/.exec(text.slice(valueEnd, entry.to));
	return [{ from: entry.from, to: comment === null ? entry.to : valueEnd + comment[0].length - 1, text: '' }];
}
