// What it takes to turn an edited note back: the one stretch that differs, and a fingerprint of the result,
// so that a note which changed since is seen and left alone.
import { textHash } from '../text-hash';

export interface InverseEdit {
	/** UTF-16 offset of the first difference. */
	readonly start: number;
	/** Length of what the edit put there. */
	readonly remove: number;
	/** What stood there before. */
	readonly insert: string;
	/** Length and hash of the whole edited text. */
	readonly lengthAfter: number;
	readonly hashAfter: string;
	/** Hash of the whole text before. Missing in logs of earlier versions. */
	readonly hashBefore?: string;
}

export function inverseEdit(before: string, after: string): InverseEdit {
	const limit = Math.min(before.length, after.length);
	let start = 0;
	while (start < limit && before[start] === after[start]) start++;
	let end = 0;
	while (end < limit - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return {
		start,
		remove: after.length - end - start,
		insert: before.slice(start, before.length - end),
		lengthAfter: after.length,
		hashAfter: textHash(after),
		hashBefore: textHash(before),
	};
}

/** True when `text` is what stood there before the edit: it was never made, or has been taken back already. */
export function isAsBefore(text: string, { lengthAfter, remove, insert, hashBefore }: InverseEdit): boolean {
	return hashBefore !== undefined && text.length === lengthAfter - remove + insert.length && textHash(text) === hashBefore;
}

/** The text before the edit, or undefined when `text` is not what the edit left. */
export function undoEdit(text: string, edit: InverseEdit): string | undefined {
	if (text.length !== edit.lengthAfter || textHash(text) !== edit.hashAfter) return undefined;
	return text.slice(0, edit.start) + edit.insert + text.slice(edit.start + edit.remove);
}
