// Reads the front matter of a note as Obsidian does. gray-matter separates it from the body, hardened: every engine
// but ours throws (its own would evaluate `---js`), options are always given (without them it caches by text and
// hands one object to all callers), and only a fence that Obsidian accepts reaches it. It never writes.

import matter from 'gray-matter';
import { locateFence, type ClosedFence } from './front-matter-fence';
import type { Refusal } from './front-matter-refusal';
import { parseYaml, type ParsedYaml } from './yaml-text';

export type FrontMatter =
	| { readonly kind: 'none'; readonly bodyOffset: number }
	/** Keys named `__proto__` are left out. */
	| { readonly kind: 'read'; readonly data: Readonly<Record<string, unknown>>; readonly bodyOffset: number }
	| { readonly kind: 'unreadable'; readonly reason: Refusal; readonly bodyOffset: number };

/** `bodyOffset` counts UTF-16 units from the start of the text; of an unclosed fence all is body. */
export function readFrontMatter(text: string): FrontMatter {
	const fence = locateFence(text);
	switch (fence.kind) {
		case 'none':
			return { kind: 'none', bodyOffset: fence.start };
		case 'refused':
			return { kind: 'unreadable', reason: fence.reason, bodyOffset: fence.start };
		case 'closed':
			return readFenced(text, fence);
	}
}

function readFenced(text: string, fence: ClosedFence): FrontMatter {
	const { bodyStart: bodyOffset } = fence;
	const parsed = separate(text.slice(fence.contentStart, fence.contentEnd));
	if (parsed.kind === 'malformed') {
		return { kind: 'unreadable', reason: { code: 'malformed-yaml', line: parsed.line + 1, detail: parsed.message }, bodyOffset };
	}
	if (parsed.value === null) return { kind: 'read', data: {}, bodyOffset };
	if (isRecord(parsed.value)) return { kind: 'read', data: parsed.value, bodyOffset };
	return { kind: 'unreadable', reason: { code: 'not-a-mapping', line: 2 }, bodyOffset };
}

function separate(content: string): ParsedYaml {
	// gray-matter ends the block at any line that begins with `---`, also at `---- x` or `--- x`.
	if (content.includes('\n---') || content.startsWith('---')) return parseYaml(content);
	let parsed: ParsedYaml = { kind: 'parsed', value: null };
	const readYaml = (block: string): object => {
		// The block comes with the line break in front and without the last one.
		parsed = parseYaml(`${block.slice(1)}\n`);
		return {};
	};
	matter(`---\n${content}---\n`, { language: 'yaml', engines: { yaml: readYaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse } });
	return parsed;
}

function refuse(): never {
	throw new Error('Front matter in another language than YAML is never evaluated.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
