// The text of a new note from a filled-in template: what the template has of properties stays, in its order and with its
// comments, and the note's own are added to it or put in the place of what has the same name.
import { editFrontMatter, type FrontMatterEdit } from './edit-front-matter';
import type { Refusal } from './front-matter-refusal';
import { readFrontMatter } from './front-matter';
import { frontMatterText } from './yaml-text';

export interface FilledNote {
	readonly text: string;
	/** Why the template's own properties are left out. */
	readonly refused?: Refusal;
}

export type OwnProperties = readonly (readonly [key: string, value: string | number | readonly string[]])[];

/** `filled` is a template with everything filled in, front matter too. A list under `tags` is added to the tags there. */
export function noteFromTemplate(filled: string, properties: OwnProperties): FilledNote {
	const frontMatter = readFrontMatter(filled);
	const own = `${frontMatterText(properties)}\n${filled.slice(frontMatter.bodyOffset).replace(/^\s+/, '')}`;
	if (frontMatter.kind === 'none') return { text: own };
	if (frontMatter.kind === 'unreadable') return { text: own, refused: frontMatter.reason };
	let text = filled;
	for (const edit of editsFor(properties)) {
		const outcome = editFrontMatter(text, edit);
		if (outcome.kind === 'refused') return { text: own, refused: outcome.reason };
		if (outcome.kind === 'edited') ({ text } = outcome);
	}
	return { text };
}

/** One after the other, so that new ones come in the order given, tags too. */
function editsFor(properties: OwnProperties): readonly FrontMatterEdit[] {
	return properties.map(([key, value]) => (key === 'tags' ? { tags: { add: typeof value === 'object' ? value : [] } } : { properties: [{ key, value }] }));
}

/** A note without its properties, as it is to be read. */
export function bodyOf(text: string): string {
	return text.slice(readFrontMatter(text).bodyOffset).replace(/^\s+/, '');
}
