// The tags of one note, from wherever people put them. Obsidian sees a list under `tags` and the inline tags of the body;
// a text under `tags` and anything under `tag` count for us as well and are told apart, because search will not find them.
import { isUnderPrefix } from './competence-tags';

export interface NoteTag {
	/** As written, perhaps with `#`. */
	readonly tag: string;
	readonly visible: boolean;
}

/** True when one of them is under the prefix. Makes nothing, as it is asked of every note of a vault. */
export function hasCompetenceTag(frontmatter: Readonly<Record<string, unknown>>, inlineTags: readonly string[], prefix: string): boolean {
	for (const key in frontmatter) if (tagKey(key) !== undefined && mentions(frontmatter[key], prefix)) return true;
	for (const tag of inlineTags) if (isUnderPrefix(tag, prefix)) return true;
	return false;
}

function mentions(value: unknown, prefix: string): boolean {
	if (typeof value === 'string') return value.length > prefix.length;
	if (!Array.isArray(value)) return false;
	for (const item of value) if (typeof item === 'string' && isUnderPrefix(item.trim(), prefix)) return true;
	return false;
}

/** Those under the prefix alone, visible ones first. */
export function competenceTagsOf(frontmatter: Readonly<Record<string, unknown>>, inlineTags: readonly string[], prefix: string): readonly NoteTag[] {
	const found: NoteTag[] = [];
	const take = (tag: unknown, visible: boolean): void => {
		if (typeof tag === 'string' && isUnderPrefix(tag.trim(), prefix)) found.push({ tag: tag.trim(), visible });
	};
	for (const [key, value] of Object.entries(frontmatter)) {
		const kind = tagKey(key);
		if (kind === undefined) continue;
		if (Array.isArray(value)) for (const item of value) take(item, kind === 'tags');
		// Obsidian read "a, b" under tags as two tags, and people still have such notes.
		else if (typeof value === 'string') for (const item of value.split(/[\s,]+/)) take(item, false);
	}
	for (const tag of inlineTags) take(tag, true);
	return [...found.filter(({ visible }) => visible), ...found.filter(({ visible }) => !visible)];
}

function tagKey(key: string): 'tags' | 'tag' | undefined {
	if (key === 'tags' || key === 'tag') return key;
	if (key.length !== 4 && key.length !== 3) return undefined;
	const lower = key.toLowerCase();
	return lower === 'tags' || lower === 'tag' ? lower : undefined;
}
