// The YAML of a framework override: the one fenced `yaml` block of a note, or a whole file. Gives it as a value, with the
// line of each key for messages, or says why there is none. What the value means is for core/framework.
import { isScalar, visit, type Document } from 'yaml';
import type { UnreadableYaml } from '../core/framework/framework-state';
import { messageOf } from '../core/message-of';
import { parseUntilError, YamlError } from './first-yaml-error';
import { readFrontMatter } from './front-matter';
import { lineAt } from './front-matter-refusal';
import { lineInDocument } from './yaml-text';
import { valueOf } from './yaml-value';

/** In UTF-16 units; twice the bundled framework. Reading one as long as this takes a second at most. */
export const longestOverride = 320_000;

export type OverrideText =
	| {
			readonly kind: 'read';
			readonly value: unknown;
			/** From 1, in the whole note or file, of the key a path names or of the deepest part of it that is there. */
			readonly lineOf: (path: readonly (string | number)[]) => number;
	  }
	| { readonly kind: 'refused'; readonly reason: UnreadableYaml };

export function readOverride(text: string, form: 'note' | 'file'): OverrideText {
	if (text.length > longestOverride) return refused({ kind: 'too-long' });
	if (form === 'file') return readYaml(text.replace(/^\uFEFF/, ''), 1);
	const [block, ...more] = yamlBlocks(text);
	if (!block) return refused({ kind: 'no-block' });
	if (more.length > 0) return refused({ kind: 'several-blocks', lines: [block, ...more].map(({ line }) => line) });
	return readYaml(block.text, block.line + 1);
}

/** `firstLine` is the line of the note on which the text begins. */
function readYaml(text: string, firstLine: number): OverrideText {
	const inNote = (line: number): number => line + firstLine - 1;
	const deep = tooDeepAt(text);
	if (deep !== undefined) return refused({ kind: 'too-deep', line: inNote(lineAt(text, deep)) });
	try {
		const document = parseUntilError(text);
		const key = wrongKey(document);
		if (key) return refused({ kind: key.kind, key: key.name, line: inNote(lineAt(text, key.offset)) });
		// An empty override changes nothing.
		const value = valueOf(document) ?? {};
		return { kind: 'read', value, lineOf: (path) => inNote(lineInDocument(text, document, path)) };
	} catch (cause) {
		// The library throws on an alias without anchor and on too many aliases.
		return refused({ kind: 'malformed', line: inNote(cause instanceof YamlError ? lineAt(text, cause.offset) : 1), message: messageOf(cause) });
	}
}

function refused(reason: UnreadableYaml): OverrideText {
	return { kind: 'refused', reason };
}

const deepest = 100;

/** Where brackets or dashes nest deeper than any framework: the library would take seconds to run out of stack. */
function tooDeepAt(text: string): number | undefined {
	let depth = 0;
	for (const { 0: mark, index } of text.matchAll(/[[{]|[\]}]|(?:[-?] ){100}/g)) {
		if (mark.length > 1) return index;
		depth = mark === '[' || mark === '{' ? depth + 1 : Math.max(0, depth - 1);
		if (depth > deepest) return index;
	}
	return undefined;
}

interface WrongKey {
	readonly kind: 'reserved-key' | 'repeated-key';
	readonly name: string;
	readonly offset: number;
}

function wrongKey(document: Document.Parsed): WrongKey | undefined {
	let wrong: WrongKey | undefined;
	visit(document, {
		Map: (_, map) => {
			const seen = new Set<string>();
			for (const { key } of map.items) {
				const name = isScalar(key) ? String(key.value) : '';
				const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
				if (name === '__proto__') wrong ??= { kind: 'reserved-key', name, offset };
				else if (seen.has(name)) wrong ??= { kind: 'repeated-key', name, offset };
				seen.add(name);
			}
			return wrong ? visit.BREAK : undefined;
		},
	});
	return wrong;
}

interface Block {
	readonly text: string;
	/** Of the opening fence, from 1. */
	readonly line: number;
}

/** A fence that never ends goes on to the end of the note, as in Obsidian. */
function yamlBlocks(note: string): readonly Block[] {
	const blocks: Block[] = [];
	const skipped = note.slice(0, readFrontMatter(note).bodyOffset).split('\n').length - 1;
	let open: { readonly fence: string; readonly isYaml: boolean; readonly line: number; readonly content: string[] } | undefined;
	const close = (): void => {
		if (open?.isYaml) blocks.push({ text: open.content.join('\n'), line: open.line });
		open = undefined;
	};
	for (const [index, line] of note.split('\n').entries()) {
		if (index < skipped) continue;
		const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([^\s`]*)/.exec(line);
		const [, marks = '', language = ''] = fence ?? [];
		if (!open && fence) open = { fence: marks, isYaml: /^ya?ml$/i.test(language), line: index + 1, content: [] };
		else if (open && fence && language === '' && marks.startsWith(open.fence)) close();
		else open?.content.push(line);
	}
	close();
	return blocks;
}
