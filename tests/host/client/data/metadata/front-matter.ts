// Front matter: where it is and what it says, read with the library that Obsidian reads it with.
import type { FrontMatterCache, FrontMatterInfo, FrontmatterLinkCache } from 'obsidian';
import { parse, stringify } from 'yaml';
import { displayTextOf } from './inline-scanner';

// A BOM before the fence is passed over. Spaces after a fence are allowed, text is not.
const fence = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?=\r?\n|$)/;

export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const match = fence.exec(content);
	if (match === null) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const from = content.indexOf('\n') + 1;
	const frontmatter = match[1] ?? '';
	const ending = /^\r?\n/.exec(content.slice(match[0].length))?.[0].length ?? 0;
	return { exists: true, frontmatter, from, to: from + frontmatter.length, contentStart: match[0].length + ending };
}

/** Throws as Obsidian does when the text is no YAML. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' });
}

export function stringifyYaml(obj: unknown): string {
	return stringify(obj, { nullStr: '', lineWidth: 0 });
}

/** Null when there is none, when it is no YAML, or when it is not a map. */
export function readFrontMatter(frontmatter: string): FrontMatterCache | null {
	try {
		const value = parseYaml(frontmatter);
		return isMap(value) ? value : null;
	} catch {
		// Obsidian shows such a note as having no properties; the text itself stays as it is.
		return null;
	}
}

/** Obsidian sees a link where it is the whole value: `[[note]]`, also as an item of a list. */
export function frontMatterLinks(value: unknown, key = '', around: readonly unknown[] = []): FrontmatterLinkCache[] {
	if (typeof value === 'string') {
		const inner = /^\[\[([^[\]]+)\]\]$/.exec(value.trim())?.[1];
		if (inner === undefined) return [];
		const [link = ''] = inner.split('|');
		return [{ key, link, original: value.trim(), displayText: displayTextOf(inner) }];
	}
	// An alias can name what it stands in.
	if (typeof value !== 'object' || value === null || around.includes(value)) return [];
	return Object.entries(value).flatMap(([name, one]) => frontMatterLinks(one, key === '' ? name : `${key}.${name}`, [...around, value]));
}

function isMap(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
