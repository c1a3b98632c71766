// The tags of one note, from wherever people put them. Obsidian sees a list under `tags` and the inline tags of the body;
// a text under `tags` and anything under `tag` count for us as well and are told apart, because search will not find them.
import { isUnderPrefix } from './competence-tags';
import { isRecord } from './note-properties';

export interface NoteTag {
	/** As written, perhaps with `#`. */
	readonly tag: string;
	readonly visible: boolean;
}

/** Those under the prefix alone, visible ones first. */
export function competenceTagsOf(frontmatter: unknown, inlineTags: readonly string[], prefix: string): readonly NoteTag[] {
	const found: NoteTag[] = [];
	const take = (tag: unknown, visible: boolean): void => {
		if (typeof tag === 'string' && isUnderPrefix(tag.trim(), prefix)) found.push({ tag: tag.trim(), visible });
	};
	if (isRecord(frontmatter)) {
		// for..in spares the list of entries for every note of the vault.
		for (const key in frontmatter) {
			const kind = tagKey(key);
			if (kind === undefined) continue;
			const value = frontmatter[key];
			if (Array.isArray(value)) for (const item of value) take(item, kind === 'tags');
			// Obsidian read "a, b" under tags as two tags, and people still have such notes.
			else if (typeof value === 'string') for (const item of value.split(/[\s,]+/)) take(item, false);
		}
	}
	for (const tag of inlineTags) take(tag, true);
	return found.length < 2 ? found : [...found.filter(({ visible }) => visible), ...found.filter(({ visible }) => !visible)];
}

function tagKey(key: string): 'tags' | 'tag' | undefined {
	if (key.length !== 4 && key.length !== 3) return undefined;
	const lower = key.toLowerCase();
	return lower === 'tags' || lower === 'tag' ? lower : undefined;
}
