// YAML as a value, with lines for messages, and the text of new front matter. What stands in a note already
// is edited in place (edit-front-matter.ts) and never written from here.

import { isMap, isNode, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { lineAt } from './front-matter-refusal';
import { isPlainText, type ScalarValue } from './plain-scalar';
import { repeatedKey } from './unique-keys';
import { valueOf } from './yaml-value';
import { messageOf } from '../core/message-of';

export type ParsedYaml =
	| { readonly kind: 'parsed'; readonly value: unknown }
	/** `line` is counted from 1 in the text given. */
	| { readonly kind: 'malformed'; readonly line: number; readonly message: string };

/** Reads one YAML document as Obsidian does. Keys named `__proto__` are dropped at every depth. */
export function parseYaml(text: string): ParsedYaml {
	try {
		const document = parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false });
		const error = document.errors[0] ?? repeatedKey(document);
		if (error !== undefined) return { kind: 'malformed', line: lineAt(text, error.pos[0]), message: error.message };
		return { kind: 'parsed', value: valueOf(document, { reviver: dropPrototype }) };
	} catch (cause) {
		// The library throws on an alias without anchor, on too many aliases, and when nesting exhausts the stack.
		return { kind: 'malformed', line: 1, message: messageOf(cause) };
	}
}

function dropPrototype(key: unknown, value: unknown): unknown {
	return key === '__proto__' ? undefined : value;
}

/** The line (from 1) of the key or item that a path names, or of the deepest part of it that is there; null for unreadable text. */
export function lineOfPath(text: string, path: readonly (string | number)[]): number | null {
	try {
		return lineInDocument(text, parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false }), path);
	} catch {
		// Nesting that exhausts the stack: there is no line to name.
		return null;
	}
}

/** The same in a text that is parsed already. */
export function lineInDocument(text: string, { contents }: Document.Parsed, path: readonly (string | number)[]): number {
	let node: unknown = contents;
	let offset = startOf(node) ?? 0;
	for (const step of path) {
		const next = child(node, step);
		if (next === null) break;
		offset = startOf(next.named) ?? offset;
		node = next.value;
	}
	return lineAt(text, offset);
}

function child(node: unknown, step: string | number): { named: unknown; value: unknown } | null {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
		return pair === undefined ? null : { named: pair.key, value: pair.value };
	}
	if (!isSeq(node)) return null;
	const item = node.items[Number(step)];
	return item === undefined ? null : { named: item, value: item };
}

function startOf(node: unknown): number | undefined {
	return isNode(node) ? node.range?.[0] : undefined;
}

/** A scalar as it must be typed, quoted only where YAML or an older reader would take it for something else. */
export function yamlScalar(value: Exclude<ScalarValue, null>, context: 'block' | 'flow' = 'block'): string {
	if (typeof value === 'number') return yamlNumber(value);
	if (typeof value === 'boolean') return String(value);
	return isPlainText(value, context) ? value : quoted(value);
}

function yamlNumber(value: number): string {
	if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
	return Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';
}

/** The text in double quotes, on one line. */
export function quoted(text: string): string {
	return JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export type PropertyValue = ScalarValue | readonly string[];

/** Front matter for a new note, both fences included. An empty list is `[]`, null leaves the value empty. */
export function frontMatterText(properties: readonly (readonly [key: string, value: PropertyValue])[]): string {
	if (properties.length === 0) return '';
	return `---\n${properties.map(([key, value]) => propertyText(yamlScalar(key), value)).join('')}---\n`;
}

/** A new note: its properties, an empty line, its body. */
export function noteText({ properties, body }: { readonly properties: Parameters<typeof frontMatterText>[0]; readonly body: string }): string {
	return `${frontMatterText(properties)}\n${body}`;
}

function propertyText(key: string, value: PropertyValue): string {
	if (value === null) return `${key}:\n`;
	if (!isList(value)) return `${key}: ${yamlScalar(value)}\n`;
	if (value.length === 0) return `${key}: []\n`;
	return `${key}:\n${value.map((item) => `  - ${yamlScalar(item)}\n`).join('')}`;
}

function isList(value: PropertyValue): value is readonly string[] {
	return Array.isArray(value);
}
