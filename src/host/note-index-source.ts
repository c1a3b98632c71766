// From Obsidian's cache of one note to what the facts are read from. Runs over every note of a vault at the first fill, so
// it makes nothing for a note that has nothing of ours.
import type { CachedMetadata, HeadingCache, TagCache } from 'obsidian';
import { isUnderPrefix } from '../core/competence-tags';
import { starParts } from '../core/evidence/read-evidence';
import type { StarPart } from '../core/note-facts';
import type { NoteSource } from '../core/read-note-facts';

export function sourceOf(path: string, cache: CachedMetadata, prefix: string, star: readonly StarPart[] | undefined): NoteSource {
	// Front matter that cannot be parsed is not in the cache: to us the note has none.
	return { path, frontmatter: cache.frontmatter, inlineTags: inlineTags(cache.tags, prefix), star, heading: title(cache.headings), headings: cache.headings };
}

/** True when the note may have a STAR, so that its text has to be looked at. `**Result:**` counts. */
export function hasStarHeading(headings: readonly HeadingCache[] | undefined): boolean {
	if (headings === undefined) return false;
	return headings.some(({ heading }) => {
		const words = heading.replace(/[^\p{L}]+/gu, '').toLowerCase();
		return starParts.some((part) => part === words);
	});
}

const none: readonly string[] = [];

// Plain loops: a function made for each note is felt at 100,000 of them.
function inlineTags(tags: readonly TagCache[] | undefined, prefix: string): readonly string[] {
	if (tags === undefined) return none;
	for (const { tag } of tags) if (isUnderPrefix(tag, prefix)) return tags.map((one) => one.tag);
	return none;
}

function title(headings: readonly HeadingCache[] | undefined): string | undefined {
	if (headings === undefined) return undefined;
	for (const { level, heading } of headings) if (level === 1) return heading;
	return undefined;
}
