// The one way in which front matter is changed: as text, in place, and only when the result is proved.
// A note comes back with the wanted tags and properties and every other byte as it was, or not at all.

import { changeFlow } from './flow-splices';
import { locateFence, type ClosedFence, type Fence } from './front-matter-fence';
import { eolBefore, NOTHING_MERGED, type Layout } from './front-matter-layout';
import { joinPlans, type NewKey, type NoteLayout, type Plan, type Refused } from './front-matter-plan';
import { isProved } from './front-matter-proof';
import type { Refusal } from './front-matter-refusal';
import { layoutReader, type LayoutReader } from './front-matter-reader';
import { planProperty, type PropertyEdit } from './property-plan';
import { applySplices, type Splice } from './splices';
import { isTagName, withoutHash } from './tag-name';
import { planTags, type TagChange } from './tags-plan';

export interface FrontMatterEdit {
	/** Tags with or without `#`. One that is in both lists is kept. */
	readonly tags?: Partial<TagChange>;
	readonly properties?: readonly PropertyEdit[];
}

export type EditOutcome =
	/** `added` and `removed` name the tags, without `#`. */
	| { readonly kind: 'edited'; readonly text: string; readonly added: readonly string[]; readonly removed: readonly string[] }
	| { readonly kind: 'unchanged' }
	| Refused;

const NO_TAGS: readonly string[] = [];

/** All of the edit is made or none of it. Never throws. */
export function editFrontMatter(text: string, edit: FrontMatterEdit): EditOutcome {
	const tags = { add: (edit.tags?.add ?? []).map(withoutHash), remove: edit.tags?.remove ?? [] };
	const properties = edit.properties ?? [];
	const invalid = invalidInput(tags, properties);
	if (invalid !== null) return { kind: 'refused', reason: invalid };
	const fence = locateFence(text);
	if (fence.kind === 'refused') return { kind: 'refused', reason: fence.reason };
	const readLayout = layoutReader(new Set(['tags', 'tag', ...properties.map(({ key }) => key.toLowerCase())]));
	const reading = fence.kind === 'none' ? withoutFence(fence.start) : readLayout(text, fence);
	if (reading.kind === 'refused') return reading;

	const { layout } = reading;
	const takenAway = new Set(properties.filter(({ value }) => value === null).map(({ key }) => key.toLowerCase()));
	const note: NoteLayout = { text, eol: fence.eol, layout, emptyFence: fence.kind === 'closed' && fence.contentStart === fence.contentEnd, takenAway };
	const tagsPlan = planTags(note, tags);
	if (tagsPlan.kind === 'refused') return tagsPlan;
	const parts: Plan[] = [];
	for (const property of properties) {
		const part = planProperty(note, property);
		if ('kind' in part) return part;
		parts.push(part);
	}
	const plan = joinPlans([...parts, tagsPlan]);
	if (plan.changes.length === 0) return { kind: 'unchanged' };
	const after = proved(note, fence, plan, readLayout);
	return after === null ? stepByStep(text, tags, properties) : { kind: 'edited', text: after, added: tagsPlan.added, removed: tagsPlan.removed };
}

// Two parts of an edit can want the same place, such as an alias that both resolve. One after the other they do not.
function stepByStep(text: string, tags: TagChange, properties: readonly PropertyEdit[]): EditOutcome {
	const steps: readonly FrontMatterEdit[] = [{ tags }, ...properties.map((property) => ({ properties: [property] }))];
	if (properties.length === 0 || (properties.length === 1 && tags.add.length + tags.remove.length === 0)) return { kind: 'refused', reason: { code: 'unproved' } };
	let result = { text, added: NO_TAGS, removed: NO_TAGS };
	for (const step of steps) {
		const outcome = editFrontMatter(result.text, step);
		if (outcome.kind === 'refused') return outcome;
		if (outcome.kind === 'edited') result = { text: outcome.text, added: [...result.added, ...outcome.added], removed: [...result.removed, ...outcome.removed] };
	}
	return result.text === text ? { kind: 'unchanged' } : { kind: 'edited', ...result };
}

/** The edited text, or null when it is not what was planned. */
function proved(note: NoteLayout, fence: Exclude<Fence, { kind: 'refused' }>, plan: Plan, readLayout: LayoutReader): string | null {
	const { text, layout } = note;
	const inPlace = fence.kind === 'none' ? fenced(fence.start, note.eol, plan.newKeys) : [...plan.splices, ...keySplices(note, plan)];
	const splices = fence.kind === 'none' ? inPlace : (withoutEmptyFence(note, fence, inPlace) ?? inPlace);
	const after = applySplices(text, splices);
	if (after === null) return null;
	return isProved({ before: text, after, fence, data: layout.data, splices, changes: plan.changes, readLayout }) ? after : null;
}

function invalidInput(tags: TagChange, properties: readonly PropertyEdit[]): Refusal | null {
	const tag = tags.add.find((name) => !isTagName(name));
	if (tag !== undefined) return { code: 'invalid-tag', detail: tag };
	const seen = new Set<string>();
	for (const { key, value } of properties) {
		const name = key.toLowerCase();
		if (key.trim() !== key || key === '' || key.length > 100 || /\p{Cc}/u.test(key) || name === 'tags' || name === 'tag') return { code: 'invalid-key', detail: key };
		if (seen.has(name)) return { code: 'duplicate-key', detail: key };
		if (typeof value === 'number' && !Number.isFinite(value)) return { code: 'invalid-value', detail: key };
		seen.add(name);
	}
	return null;
}

function withoutFence(start: number): { readonly kind: 'layout'; readonly layout: Layout } {
	return { kind: 'layout', layout: { data: new Map(), entries: [], root: { kind: 'block', indent: '', insertAt: start }, merged: NOTHING_MERGED } };
}

function fenced(start: number, eol: string, newKeys: readonly NewKey[]): readonly Splice[] {
	const lines = ['---', ...newKeys.flatMap((newKey) => newKey.lines), '---'];
	return [{ from: start, to: start, text: lines.map((line) => line + eol).join('') }];
}

function keySplices({ text, layout }: NoteLayout, { newKeys, gonePairs }: Plan): readonly Splice[] {
	const { root } = layout;
	if (root.kind === 'flow') return changeFlow(text, root, (index) => gonePairs.includes(index), newKeys.map(({ pair }) => pair));
	if (newKeys.length === 0) return [];
	const eol = eolBefore(text, root.insertAt);
	const lines = newKeys.flatMap((newKey) => newKey.lines).map((line) => root.indent + line + eol);
	return [{ from: root.insertAt, to: root.insertAt, text: lines.join('') }];
}

// A fence with nothing left in it goes too, if it is the one we would have made. `tags: [ a ]` was put into a fence that
// stood there before (see tags-key.ts), so that one stays.
function withoutEmptyFence({ text }: NoteLayout, fence: ClosedFence, splices: readonly Splice[]): readonly Splice[] | null {
	const content = text.slice(fence.contentStart, fence.contentEnd);
	const emptied = splices.reduce((length, { from, to, text: added }) => length - (to - from) + added.length, content.length) === 0;
	if (!emptied || !fence.bare || content === '' || /(?:^|\n)tags: \[ /.test(content)) return null;
	const rest = text.slice(0, fence.start) + text.slice(fence.bodyStart);
	return locateFence(rest).kind === 'none' ? [{ from: fence.start, to: fence.bodyStart, text: '' }] : null;
}

