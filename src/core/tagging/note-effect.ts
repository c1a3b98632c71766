// What an edit does to one note, as a preview shows it and as it is compared with what the edit would do later.
import type { PropertyValue } from './bulk-choice';

export interface NoteEffect {
	/** Tags without `#`. */
	readonly added: readonly string[];
	readonly removed: readonly string[];
	/** Only those that change. */
	readonly properties: readonly PropertyValue[];
}

export type NotePreview =
	| { readonly kind: 'edited'; readonly path: string; readonly effect: NoteEffect }
	| { readonly kind: 'unchanged'; readonly path: string }
	/** `why` is a sentence for the reader. */
	| { readonly kind: 'refused'; readonly path: string; readonly why: string };

/** True when both mean the same for the note, in whatever order and case the tags come. */
export function sameEffect(a: NoteEffect, b: NoteEffect): boolean {
	return fingerprint(a) === fingerprint(b);
}

function fingerprint({ added, removed, properties }: NoteEffect): string {
	const tags = (list: readonly string[]): readonly string[] => list.map((tag) => tag.toLowerCase()).sort();
	const values = properties.map(({ key, value }) => `${key.toLowerCase()} ${typeof value} ${value}`).sort();
	return JSON.stringify([tags(added), tags(removed), values]);
}

export interface PreviewCounts {
	readonly edited: number;
	readonly refused: number;
	readonly unchanged: number;
}

export function countPreviews(previews: readonly NotePreview[]): PreviewCounts {
	const counts = { edited: 0, refused: 0, unchanged: 0 };
	for (const { kind } of previews) counts[kind] += 1;
	return counts;
}

const order: Readonly<Record<NotePreview['kind'], number>> = { edited: 0, refused: 1, unchanged: 2 };

/** What will change first, then what is refused, then the rest; by path in each. */
export function inReadingOrder(previews: readonly NotePreview[]): readonly NotePreview[] {
	return [...previews].sort((a, b) => order[a.kind] - order[b.kind] || (a.path < b.path ? -1 : 1));
}
