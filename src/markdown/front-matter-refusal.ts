// Why front matter is left as it is. Codes are data: the words for them belong to i18n.

export type RefusalCode =
	/** The front matter is not valid YAML; `detail` is what the parser says. */
	| 'malformed-yaml'
	/** A tab indents a line, which YAML forbids. */
	| 'tab-indentation'
	/** A key stands twice; `detail` names it. */
	| 'duplicate-key'
	/** `tags` stands twice, or beside a differently-cased `TAGS`. */
	| 'duplicate-tags'
	/** The value of `tags` is a mapping. */
	| 'tags-mapping'
	/** The front matter is a list or a text and has no keys. */
	| 'not-a-mapping'
	| 'unclosed-fence'
	| 'toml-fence'
	/** `---js`, `---json` or another named language; `detail` names it. */
	| 'code-fence'
	/** `detail` is the name that Obsidian would not read as a tag. */
	| 'invalid-tag'
	/** A `<<` brings in the very key that the edit would set; `detail` names it. */
	| 'merge-key'
	/** The property holds a list or a mapping; `detail` names it. */
	| 'not-a-scalar'
	/** The property name is empty, has a line break, or is `tags`; `detail` names it. */
	| 'invalid-key'
	/** A number that is not finite; `detail` names the property. */
	| 'invalid-value'
	/** The edited text could not be shown to hold the same data; nothing is written. */
	| 'unproved';

export interface Refusal {
	readonly code: RefusalCode;
	/** Counted from 1 at the top of the note. */
	readonly line?: number;
	readonly detail?: string;
}

/** The line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
	return line;
}
