// The YAML of a framework override: the one fenced `yaml` block of a note, or a whole file. Gives it as a value, with the
// line of each key for messages, or says why there is none. What the value means is for core/framework.
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { readFrontMatter } from './front-matter';
import { lineAt } from './front-matter-refusal';
import { linesOfPaths, parseYaml } from './yaml-text';

/** In UTF-16 units; the bundled framework has a fifth of it. */
export const longestOverride = 1_000_000;

export type OverrideText =
	| {
			readonly kind: 'read';
			readonly value: unknown;
			/** From 1, in the whole note or file, of the key a path names or of the deepest part of it that is there. */
			readonly lineOf: (path: readonly (string | number)[]) => number | null;
	  }
	| { readonly kind: 'refused'; readonly reason: OverrideRefusal };

export type OverrideRefusal =
	| { readonly kind: 'too-long' }
	| { readonly kind: 'no-block' }
	| { readonly kind: 'several-blocks'; readonly lines: readonly number[] }
	| { readonly kind: 'malformed'; readonly line: number; readonly message: string }
	/** A key that means something else to a program than to a reader. */
	| { readonly kind: 'reserved-key'; readonly line: number; readonly key: string };

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
	const reserved = text.includes('__proto__') ? reservedKey(text) : undefined;
	if (reserved !== undefined) return refused({ kind: 'reserved-key', key: '__proto__', line: reserved + firstLine - 1 });
	const parsed = parseYaml(text);
	if (parsed.kind === 'malformed') return refused({ kind: 'malformed', line: parsed.line + firstLine - 1, message: parsed.message });
	let find: ReturnType<typeof linesOfPaths> | undefined;
	return {
		kind: 'read',
		// An empty override changes nothing.
		value: parsed.value ?? {},
		lineOf: (path) => {
			find ??= linesOfPaths(text);
			const line = find(path);
			return line === null ? null : line + firstLine - 1;
		},
	};
}

function refused(reason: OverrideRefusal): OverrideText {
	return { kind: 'refused', reason };
}

function reservedKey(text: string): number | undefined {
	try {
		let offset: number | undefined;
		visit(parseDocument(text, { prettyErrors: false, logLevel: 'error' }), {
			Map: (_, map) => {
				const pair = isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === '__proto__') : undefined;
				if (!pair) return undefined;
				offset = isScalar(pair.key) ? pair.key.range?.[0] : 0;
				return visit.BREAK;
			},
		});
		return offset === undefined ? undefined : lineAt(text, offset);
	} catch {
		// Nesting that exhausts the stack, which the parser reports.
		return undefined;
	}
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
