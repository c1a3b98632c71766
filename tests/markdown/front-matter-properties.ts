// What has to hold for any note and any edit, checked with the YAML parser and none of the code under test.

import { parseDocument } from 'yaml';
import { editFrontMatter, type EditOutcome } from '../../src/markdown/edit-front-matter';
import { editTags } from './edit-one-thing';
import { locateFence } from '../../src/markdown/front-matter-fence';
import { isSameData } from '../../src/markdown/front-matter-proof';
import { parseChunk } from '../../src/markdown/front-matter-reader';
import { readPlainFrontMatter } from '../../src/markdown/plain-front-matter';
import { readYamlFrontMatter } from '../../src/markdown/yaml-front-matter';
import type { EditCase } from './front-matter-cases';

export interface Tally {
	edited: number;
	unchanged: number;
	refused: Record<string, number>;
	plain: number;
	addedToNew: number;
	restored: number;
}

export function emptyTally(): Tally {
	return { edited: 0, unchanged: 0, refused: {}, plain: 0, addedToNew: 0, restored: 0 };
}

interface Parts {
	readonly content: string;
	readonly body: string;
}

/** The front matter by its lines; null when there is none. */
function partsOf(text: string): Parts | null {
	const lines = text.replace(/^\uFEFF/, '').split(/(?<=\n)/);
	const isFence = (line: string | undefined): boolean => line !== undefined && /^---[ \t]*(?:\r?\n)?$/.test(line);
	if (!isFence(lines[0])) return null;
	const close = lines.findIndex((line, index) => index > 0 && isFence(line));
	return close === -1 ? null : { content: lines.slice(1, close).join(''), body: lines.slice(close + 1).join('') };
}

type Data = ReadonlyMap<unknown, unknown>;

/** What Obsidian's parser makes of it; null when it is not valid or has no keys to edit. */
function dataOf(content: string): Data | null {
	try {
		const document = parseDocument(content, { logLevel: 'error' });
		if (document.errors.length > 0) return null;
		const data: unknown = document.toJS({ mapAsMap: true });
		return data === null ? new Map() : data instanceof Map ? data : null;
	} catch {
		return null;
	}
}

const identity = (tag: unknown): string | null => (typeof tag === 'string' || typeof tag === 'number' || typeof tag === 'boolean' ? String(tag).trim().replace(/^#/, '').toLowerCase() : null);

function listOf(value: unknown): readonly unknown[] {
	if (Array.isArray(value)) return value;
	if (typeof value === 'string') return value.split(/[\s,]+/).filter(Boolean);
	return value === null || value === undefined ? [] : [value];
}

function withTags(data: Data, { add, remove }: Omit<EditCase, 'text'>): Data {
	const wanted = new Map(data);
	const kept = new Set(add.map(identity));
	const gone = new Set(remove.map(identity).filter((tag) => !kept.has(tag)));
	const key = [...wanted.keys()].find((name) => typeof name === 'string' && name.toLowerCase() === 'tags');
	for (const name of [...wanted.keys()]) {
		if (typeof name !== 'string' || !['tag', 'tags'].includes(name.toLowerCase()) || wanted.get(name) instanceof Map) continue;
		wanted.set(name, listOf(wanted.get(name)).filter((tag) => identity(tag) === null || !gone.has(identity(tag))));
	}
	const list = [...listOf(key === undefined ? [] : wanted.get(key))];
	for (const tag of add) if (!list.some((there) => identity(there) === identity(tag))) list.push(tag.replace(/^#/, ''));
	if (key !== undefined || list.length > 0) wanted.set(key ?? 'tags', list);
	return wanted;
}

// Text and lists of the same words, null, [] and no key are the same tags.
function normalised(data: Data): Data {
	const entries = [...data].map(([key, value]): [unknown, unknown] => (typeof key === 'string' && ['tag', 'tags'].includes(key.toLowerCase()) && !(value instanceof Map) ? [key, listOf(value)] : [key, value]));
	return new Map(entries.filter(([key, value]) => !(key === 'tags' && Array.isArray(value) && value.length === 0)));
}

function fail(message: string, outcome?: EditOutcome): never {
	throw new Error(outcome === undefined ? message : `${message}: ${JSON.stringify(outcome)}`);
}

/** Throws when anything that is promised does not hold. */
export function checkEdit({ text, add, remove }: EditCase, tally: Tally): void {
	const outcome = editTags(text, { add, remove });
	const parts = partsOf(text);
	const data = parts === null ? new Map() : dataOf(parts.content);
	checkReaders(text, tally);
	// A second byte order mark counts as indentation, a lone CR as part of a value, and a tab below `? key` as part of
	// the key: such a note may be refused.
	const mayStayUnproved = /^\uFEFF|\r(?!\n)|^\?[^:]*\n\s*\t/.test(parts?.content ?? '');
	if (outcome.kind === 'refused' && mayStayUnproved) return;
	if (parts !== null && data?.size === 0 && !/^(?:\s*(?:#.*)?\n|\.\.\.\s*\n|\{\s*\}\s*\n)*$/.test(parts.content)) return;
	if (outcome.kind === 'refused') {
		const { code } = outcome.reason;
		tally.refused[code] = (tally.refused[code] ?? 0) + 1;
		if (parts !== null && data !== null && !mayRefuse(data)) fail('A valid note was refused', outcome);
		return;
	}
	if (data === null) fail('A note that is not valid was not refused', outcome);
	if (!mayRefuse(data) && !mayStayUnproved) {
		checkReversed(text, tally);
		checkProperties(text, data, add);
	}
	if (outcome.kind === 'unchanged' && add.length + remove.length === 0) return;
	const wanted = withTags(data, { add, remove });
	if (outcome.kind === 'unchanged') {
		tally.unchanged += 1;
		if (!isSameData(normalised(wanted), normalised(data))) fail('Nothing was done', outcome);
		return;
	}
	tally.edited += 1;
	checkEdited(text, outcome.text, parts, data, wanted);
	if (editTags(outcome.text, { add, remove }).kind !== 'unchanged') fail('A second edit changed the note again', outcome);
}

function mayRefuse(data: Data): boolean {
	const tags = [...data].filter(([key]) => typeof key === 'string' && key.toLowerCase() === 'tags');
	return tags.length > 1 || tags[0]?.[1] instanceof Map || data.has('<<');
}

function checkEdited(before: string, after: string, parts: Parts | null, data: Data, wanted: Data): void {
	const now = partsOf(after);
	const read = now === null ? new Map() : dataOf(now.content);
	if (read === null) fail(`Not valid any more: ${JSON.stringify(after)}`);
	if (!isSameData(normalised(read), normalised(wanted))) fail(`Other data: ${JSON.stringify(after)}`);
	if ((now?.body ?? after.replace(/^\uFEFF/, '')) !== (partsOf(before)?.body ?? before.replace(/^\uFEFF/, ''))) fail(`Another body: ${JSON.stringify(after)}`);
	if (after.startsWith('\uFEFF') !== before.startsWith('\uFEFF')) fail('The byte order mark changed');
	if (parts === null || now === null) return;
	for (const comment of parts.content.match(/^[ \t]*#.*$/gm) ?? []) if (!isInText(parts.content, comment) && !after.includes(comment.trim())) fail(`A comment went: ${comment}`);
	if ([...parts.content.matchAll(/[&*][a-z]/g)].length > 0) return;
	checkOtherLines(parts.content, now.content, data);
}

const isInText = (content: string, line: string): boolean => /[|>][-+]?\r?\n|["']/.test(content.slice(0, content.indexOf(line)));

// Each line of the other keys stands there as it did, in the same order.
function checkOtherLines(before: string, after: string, data: Data): void {
	if (!/^[^\s{?-]/.test(before)) return;
	const lines = before.split(/(?<=\n)/);
	const rest = after.split(/(?<=\n)/);
	let inTags = false;
	let at = 0;
	for (const line of lines) {
		if (/^[^\s#\-\]:]/.test(line)) inTags = /^["'?]?\s*tags?\b/i.test(line) && !/^tag-line|^tagss/.test(line);
		if (inTags) continue;
		const found = rest.indexOf(line, at);
		if (found === -1) fail(`A line of another key changed: ${JSON.stringify(line)} of ${String(data.size)} keys`);
		at = found + 1;
	}
}

/** Adding a new tag and removing it gives the note back, or one that looks the same with the tag. */
function checkReversed(text: string, tally: Tally): void {
	const fresh = 'brand/new-tag';
	const added = editTags(text, { add: [fresh] });
	if (added.kind !== 'edited') fail('A new tag was not added', added);
	const back = editTags(added.text, { remove: [fresh] });
	if (back.kind !== 'edited') fail('A new tag was not removed', back);
	tally.addedToNew += 1;
	if (back.text === text) {
		tally.restored += 1;
		return;
	}
	const again = editTags(back.text, { add: [fresh] });
	if (again.kind !== 'edited' || again.text !== added.text) fail(`Not given back: ${JSON.stringify(back.text)}`);
}

/** Tags and properties in one edit give the same data as one after the other would, and taking the properties away again leaves the tags. */
function checkProperties(text: string, data: Data, add: readonly string[]): void {
	const old = [...data.keys()].find((key) => typeof key === 'string' && !['tag', 'tags'].includes(key.toLowerCase()) && key.trim() === key && key !== '' && !/\p{Cc}/u.test(key) && typeof data.get(key) !== 'object');
	const key = typeof old === 'string' && [...data.keys()].filter((other) => String(other).toLowerCase() === old.toLowerCase()).length === 1 ? old : 'evidence-date';
	const values: readonly (readonly [string, string | number])[] = [[key, 'a: b # c'], ['evidence-level', 3]];
	const outcome = editFrontMatter(text, { tags: { add }, properties: values.map(([name, value]) => ({ key: name, value })) });
	if (outcome.kind !== 'edited') fail(`A property was not set (${key})`, outcome);
	const wanted = new Map(data);
	for (const [name, value] of values) wanted.set(name, value);
	checkEdited(text, outcome.text, null, data, withTags(wanted, { add, remove: [] }));
	const back = editFrontMatter(outcome.text, { properties: values.map(([name]) => ({ key: name, value: null })) });
	// Without the line between them, blank lines and comments below would become part of a block of text above; and a
	// document tag above the only key would be left to stand for a value.
	if (back.kind === 'refused' && /[|>][-+]?\r?\n|^[!&]/m.test(text)) return;
	if (back.kind !== 'edited') fail('A property was not taken away', back);
	for (const [name] of values) wanted.delete(name);
	checkEdited(text, back.text, null, data, withTags(wanted, { add, remove: [] }));
}

const EDITED: ReadonlySet<string> = new Set(['tags', 'tag']);

/** The quick reader says what the YAML reader says, or leaves the note to it. */
function checkReaders(text: string, tally: Tally): void {
	const fence = locateFence(text);
	if (fence.kind !== 'closed') return;
	const plain = readPlainFrontMatter(text, fence, EDITED, parseChunk);
	if (plain === null) return;
	tally.plain += 1;
	const parsed = readYamlFrontMatter(text, fence);
	if (parsed.kind === 'refused') fail(`The quick reader accepts what is refused: ${JSON.stringify(parsed.reason)}`);
	if (!isSameData(plain.data, parsed.layout.data)) fail('The quick reader reads other data');
	const entries = parsed.layout.entries.filter(({ key }) => plain.entries.some((entry) => entry.key === key));
	if (JSON.stringify([plain.entries.map(shown), plain.root]) !== JSON.stringify([entries.map(shown), parsed.layout.root])) {
		fail(`The quick reader sees another layout: ${JSON.stringify(plain.entries.map(shown))} ${JSON.stringify(entries.map(shown))}`);
	}
}

function shown({ key, from, to, form }: { key: string; from: number; to: number; form: unknown }): unknown {
	return { key, from, to, form: sorted(form) };
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'quote').sort(([a], [b]) => a.localeCompare(b)).map(([key, inner]) => [key, sorted(inner)]));
}
