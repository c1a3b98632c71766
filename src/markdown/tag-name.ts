// What Obsidian accepts as a tag, and when two spellings are one tag.

// Obsidian ends a tag at a blank or at one of these marks; letters of any script and emoji are part of it.
const NOT_IN_TAGS = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s\p{Cc}\p{Cs}\uFEFF]/u;

/** True for a name, without `#`, that Obsidian reads as a tag. */
export function isTagName(name: string): boolean {
	return name !== '' && !NOT_IN_TAGS.test(name) && !/^[0-9]+$/.test(name);
}

/** The name as it is written in front matter: without its `#`. */
export function withoutHash(tag: string): string {
	return tag.startsWith('#') ? tag.slice(1) : tag;
}

/** Equal for two spellings of one tag: case and a leading `#` do not count. */
export function tagIdentity(tag: string): string {
	return withoutHash(tag.trim()).toLowerCase();
}

/** The words of a text value; Obsidian split them at commas and blanks when it still read them. */
export function tagWords(text: string): readonly string[] {
	return text.split(/[\s,]+/).filter((word) => word !== '');
}
