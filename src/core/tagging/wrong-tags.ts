// Competence tags that name nothing of the framework, or name a competence under another area: each once, with the tag
// that was probably meant and the notes that it stands in.
import { readCompetenceTag } from '../competence-tags';
import type { Framework } from '../framework/framework';
import { tagKey } from './rename-tags';

export interface WrongTag {
	/** As first found, without `#`. */
	readonly tag: string;
	readonly kind: 'unknown' | 'wrong-area';
	/** The valid tag that was probably meant, where one is near. */
	readonly proposal?: string;
	readonly paths: readonly string[];
}

export interface TaggedNote {
	readonly path: string;
	readonly tags: readonly string[];
}

/** In the order of the alphabet. */
export function wrongTags(notes: Iterable<TaggedNote>, framework: Framework, prefix: string): readonly WrongTag[] {
	const found = new Map<string, { readonly wrong: Omit<WrongTag, 'paths'>; readonly paths: Set<string> } | undefined>();
	for (const { path, tags } of notes) {
		for (const tag of tags) {
			const key = tagKey(tag);
			if (!found.has(key)) {
				const wrong = wrongTag(tag, framework, prefix);
				found.set(key, wrong && { wrong, paths: new Set() });
			}
			found.get(key)?.paths.add(path);
		}
	}
	const list = [...found.values()].flatMap((entry) => (entry ? [{ ...entry.wrong, paths: [...entry.paths] }] : []));
	return list.sort((a, b) => (tagKey(a.tag) < tagKey(b.tag) ? -1 : 1));
}

function wrongTag(tag: string, framework: Framework, prefix: string): Omit<WrongTag, 'paths'> | undefined {
	const read = readCompetenceTag(tag, framework, prefix);
	const bare = tag.trim().replace(/^#/, '');
	if (read.kind === 'wrong-area') return { tag: bare, kind: 'wrong-area', proposal: read.right };
	if (read.kind === 'unknown') return { tag: bare, kind: 'unknown', ...(read.nearest === undefined ? {} : { proposal: read.nearest }) };
	return undefined;
}
