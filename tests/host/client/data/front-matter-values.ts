// Reading single properties as Obsidian does since 1.9: `tags` and `aliases` count only as lists, `tag` and `alias` not at all.
import type { CachedMetadata } from 'obsidian';

export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	const matches = (name: string): boolean => (typeof key === 'string' ? name === key : key.test(name));
	return Object.entries(frontmatter).find(([name]) => matches(name))?.[1] ?? null;
}

/** Text is split at commas, as Obsidian does for properties other than tags and aliases. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	if (typeof value === 'string') return value.split(',').map((part) => part.trim()).filter((part) => part !== '');
	return Array.isArray(value) ? textsOf(value) : null;
}

export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^tags$/i);
	return Array.isArray(value) ? textsOf(value).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) : null;
}

export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, /^aliases$/i);
	return Array.isArray(value) ? textsOf(value) : null;
}

/** Tags of the properties first, then those of the body; null when there are none. */
export function getAllTags(cache: CachedMetadata): string[] | null {
	const tags = [...parseFrontMatterTags(cache.frontmatter ?? null) ?? [], ...(cache.tags ?? []).map((one) => one.tag)];
	return tags.length > 0 ? tags : null;
}

function textsOf(values: readonly unknown[]): string[] {
	return values.filter((value) => typeof value === 'string' || typeof value === 'number').map((value) => String(value).trim()).filter((value) => value !== '');
}
