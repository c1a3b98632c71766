// A note that is to be written: where, its properties in their order, and its text. Nothing of it is on disk yet.

export type DraftValue = string | number | boolean | null | readonly string[];

export interface NoteDraft {
	readonly path: string;
	/** null is a property without a value. */
	readonly properties: readonly (readonly [key: string, value: DraftValue])[];
	readonly body: string;
}
