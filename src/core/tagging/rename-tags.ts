// Renaming tags in many notes: a map from the old tag to the new one, whatever it is made for. A typing error, a
// competence under a wrong area, another prefix and a competence that took another's place are all such maps.
import { isUnderPrefix, readCompetenceTag, type TagChanges } from '../competence-tags';
import type { Framework } from '../framework/framework';

/** Old tag in lower case without `#` to new tag without `#`. */
export type TagRenames = ReadonlyMap<string, string>;

export function tagRenames(pairs: Iterable<readonly [old: string, renamed: string]>): TagRenames {
	return new Map([...pairs].map(([old, renamed]) => [tagKey(old), renamed]));
}

/** `current` are the tags of one note. A new tag that the note has already is not added a second time. */
export function renameChanges(current: readonly string[], renames: TagRenames): TagChanges {
	const has = new Set(current.map(tagKey));
	const add = new Map<string, string>();
	const remove: string[] = [];
	for (const tag of current) {
		const renamed = renames.get(tagKey(tag));
		if (renamed === undefined || tagKey(renamed) === tagKey(tag)) continue;
		remove.push(withoutHash(tag));
		if (!has.has(tagKey(renamed))) add.set(tagKey(renamed), renamed);
	}
	return { add: [...add.values()], remove };
}

/** Every tag under the old prefix, brought under the new one; tags that are there already stay. */
export function prefixRenames(tags: Iterable<string>, from: string, to: string): TagRenames {
	const moving = [...tags].map(withoutHash).filter((tag) => isUnderPrefix(tag, from) && !isUnderPrefix(tag, to));
	return tagRenames(moving.map((tag) => [tag, to + tag.slice(from.length)]));
}

export interface UsedPrefix {
	readonly prefix: string;
	/** How many different tags name something of the framework under it. */
	readonly tags: number;
}

/**
 * Prefixes other than the one in force under which tags name a competence together with its own area, most used first:
 * `skills/presence/gravitas` shows that `skills` was a prefix once. An area alone shows nothing, as `work/delivery` may
 * be anybody's.
 */
export function otherPrefixes(tags: Iterable<string>, framework: Framework, prefix: string): readonly UsedPrefix[] {
	const counts = new Map<string, { prefix: string; tags: number }>();
	for (const tag of tags) {
		const bare = withoutHash(tag).replace(/\/+$/, '');
		const end = bare.lastIndexOf('/', bare.lastIndexOf('/') - 1);
		if (end <= 0) continue;
		const candidate = bare.slice(0, end);
		if (tagKey(candidate) === tagKey(prefix) || readCompetenceTag(bare, framework, candidate).kind !== 'competence') continue;
		const known = counts.get(tagKey(candidate)) ?? { prefix: candidate, tags: 0 };
		counts.set(tagKey(candidate), { ...known, tags: known.tags + 1 });
	}
	return [...counts.values()].sort((a, b) => b.tags - a.tags);
}

/** Tags compare without `#` and case. */
export function tagKey(tag: string): string {
	return withoutHash(tag).toLowerCase();
}

function withoutHash(tag: string): string {
	return tag.trim().replace(/^#/, '');
}
