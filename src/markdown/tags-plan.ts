// Which tags are added and removed, and what the keys `tags` and `tag` hold afterwards.

import type { Entry } from './front-matter-layout';
import { joinPlans, NO_CHANGE, releaseAnchor, type NoteLayout, type Plan, type Refused } from './front-matter-plan';
import { lineAt, type RefusalCode } from './front-matter-refusal';
import { newTagsKey, takeBackTagsKey } from './tags-key';
import { tagIdentity, tagWords, withoutHash } from './tag-name';
import { spliceTags, type ListChange } from './tags-splices';

export interface TagChange {
	/** Valid names without `#`. */
	readonly add: readonly string[];
	readonly remove: readonly string[];
}

export interface TagsPlan extends Plan {
	readonly kind: 'planned';
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

export function planTags(note: NoteLayout, change: TagChange): TagsPlan | Refused {
	if (change.add.length === 0 && change.remove.length === 0) return { kind: 'planned', ...NO_CHANGE, added: [], removed: [] };
	const { entries, merged } = note.layout;
	const [entry, second] = entries.filter(({ key }) => key.toLowerCase() === 'tags');
	if (second !== undefined) return refuse(note, 'duplicate-tags', second);
	if (entry?.form.kind === 'mapping' || (entry?.form.kind === 'alias' && entry.form.value instanceof Map)) return refuse(note, 'tags-mapping', entry);

	const wanted = new Set(change.add.map(tagIdentity));
	const unwanted = new Set(change.remove.map(tagIdentity).filter((identity) => !wanted.has(identity)));
	const listChange = changeOf(entry, change.add, unwanted);
	const older = entries.filter(({ key, form }) => key.toLowerCase() === 'tag' && form.kind !== 'mapping');
	const parts = [
		planEntry(note, entry, listChange),
		...older.map((tag) => planEntry(note, tag, changeOf(tag, [], unwanted))),
	];
	const plans = parts.filter((part) => part !== null);
	if (plans.length < parts.length) return { kind: 'refused', reason: { code: 'unproved' } };
	const plan = joinPlans(plans);
	if (plan.changes.length > 0 && merged.has('tags')) return { kind: 'refused', reason: { code: 'merge-key', detail: 'tags' } };

	const gone = new Set([entry, ...older].flatMap((tags) => (tags === undefined ? [] : identitiesRemoved(tags, unwanted))));
	const removed = unique(change.remove.map(withoutHash)).filter((tag) => gone.has(tagIdentity(tag)));
	return { kind: 'planned', ...plan, added: listChange.added, removed };
}

function refuse(note: NoteLayout, code: RefusalCode, entry: Entry): Refused {
	return { kind: 'refused', reason: { code, line: lineAt(note.text, entry.from) } };
}

function valuesOf(entry: Entry | undefined): readonly unknown[] {
	if (entry === undefined) return [];
	const { form } = entry;
	if ('items' in form) return form.items.map(({ value }) => value);
	const value = form.kind === 'scalar' || form.kind === 'alias' ? form.value : null;
	if (Array.isArray(value)) return value;
	return typeof value === 'string' ? tagWords(value) : value === null ? [] : [value];
}

function identityOf(value: unknown): string | null {
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? tagIdentity(String(value)) : null;
}

function identitiesRemoved(entry: Entry, unwanted: ReadonlySet<string>): readonly string[] {
	return valuesOf(entry).map(identityOf).filter((identity) => identity !== null).filter((identity) => unwanted.has(identity));
}

function changeOf(entry: Entry | undefined, add: readonly string[], unwanted: ReadonlySet<string>): ListChange {
	const values = valuesOf(entry);
	const identities = values.map(identityOf);
	const kept = identities.map((identity) => identity === null || !unwanted.has(identity));
	const present = new Set(identities.filter((_, index) => kept[index]));
	return { kept, values: values.filter((_, index) => kept[index]), added: unique(add).filter((tag) => !present.has(tagIdentity(tag))) };
}

/** Each tag once, in its first spelling. */
function unique(tags: readonly string[]): readonly string[] {
	const identities = tags.map(tagIdentity);
	return tags.filter((_, index) => identities.indexOf(identities[index] ?? '') === index);
}

function planEntry(note: NoteLayout, entry: Entry | undefined, change: ListChange): Plan | null {
	if (change.added.length === 0 && change.kept.every(Boolean)) return NO_CHANGE;
	if (entry === undefined) return newTagsKey(note, change.added);
	const value = [...change.values, ...change.added];
	if (value.length === 0) {
		const takenBack = takeBackTagsKey(note, entry);
		if (takenBack !== null) return takenBack;
	}
	const splices = spliceTags(note, entry, change);
	const released = releaseAnchor(entry.anchor, true);
	if (splices === null || released === null) return null;
	const data = value.length === 0 && entry.form.kind === 'block-list' ? null : value;
	return { splices: [...splices, ...released], changes: [{ kind: 'set', key: entry.key, value: data }], newKeys: [], gonePairs: [] };
}
