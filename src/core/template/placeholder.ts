// A placeholder that a template may use, as the engine, the reference in the documentation and the tests know it.
// Nothing outside such a table can be reached from a template.

export type PlaceholderKind = 'text' | 'number' | 'date' | 'flag' | 'list' | 'block';

export interface Placeholder {
	readonly name: string;
	readonly kind: PlaceholderKind;
	readonly meaning: string;
	readonly example: string;
	/** What one item of a list offers. */
	readonly fields?: readonly Placeholder[];
}

/** Text, a whole number, a date as YYYY-MM-DD, a flag, or the items of a list. Missing is undefined. */
export type TemplateValue = string | number | boolean | readonly TemplateValues[] | undefined;

export interface TemplateValues {
	readonly [name: string]: TemplateValue;
}
