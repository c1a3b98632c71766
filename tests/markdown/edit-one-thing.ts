// Tags alone and one property alone, which most tests of the edit want; see edit-front-matter.ts for what is promised.

import { editFrontMatter, type EditOutcome } from '../../src/markdown/edit-front-matter';

/**
 * Tags are given with or without `#`; one that is in both lists is kept. They are written as items of the list `tags`
 * in the form it has; a text value becomes a list that keeps its words.
 */
export function editTags(text: string, change: { readonly add?: readonly string[]; readonly remove?: readonly string[] }): EditOutcome {
	return editFrontMatter(text, { tags: change });
}

/** A date is the text `YYYY-MM-DD`; null takes the property away. */
export function editProperty(text: string, key: string, value: string | number | null): EditOutcome {
	return editFrontMatter(text, { properties: [{ key, value }] });
}

