// A placeholder that a template may use. Nothing outside such a table can be reached from a template. What each of them
// means stands in `scripts/placeholders`, for the reference in the README: the product itself has no use for it.

const plainKinds = ['text', 'number', 'date', 'flag', 'block'] as const;

export type PlaceholderKind = (typeof plainKinds)[number] | 'list';

export interface Placeholder {
	readonly name: string;
	readonly kind: PlaceholderKind;
	/** What one item of a list offers. */
	readonly fields?: readonly Placeholder[];
}

/** Names by kind, with blanks between them; lists by name, each with the names that one item of it offers. */
export type PlaceholderNames = Readonly<Partial<Record<(typeof plainKinds)[number], string>>> & {
	readonly list?: Readonly<Record<string, PlaceholderNames>>;
};

export function placeholders(names: PlaceholderNames): readonly Placeholder[] {
	return [
		...plainKinds.flatMap((kind) => (names[kind] ?? '').split(' ').flatMap((name) => (name === '' ? [] : [{ name, kind }]))),
		...Object.entries(names.list ?? {}).map(([name, fields]) => ({ name, kind: 'list' as const, fields: placeholders(fields) })),
	];
}

/** Text, a whole number, a date as YYYY-MM-DD, a flag, or the items of a list. Missing is undefined. */
export type TemplateValue = string | number | boolean | readonly TemplateValues[] | undefined;

export interface TemplateValues {
	readonly [name: string]: TemplateValue;
}
