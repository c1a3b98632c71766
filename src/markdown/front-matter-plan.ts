// What an edit will do, before it is done: ranges to replace, keys to add, and the data that must come of it.

import type { Anchor, Layout } from './front-matter-layout';
import type { Refusal } from './front-matter-refusal';
import type { Splice } from './splices';

export interface NoteLayout {
	readonly text: string;
	readonly eol: string;
	readonly layout: Layout;
	/** True when the fences stand with nothing between them. */
	readonly emptyFence: boolean;
	/** Lower-cased keys of the properties that the same edit takes away. */
	readonly takenAway: ReadonlySet<string>;
}

export type DataChange =
	| { readonly kind: 'set'; readonly key: string; readonly value: unknown }
	| { readonly kind: 'delete'; readonly key: string };

/** A key to add behind the others: as lines without indentation, or as one pair in a flow mapping. */
export interface NewKey {
	readonly lines: readonly string[];
	readonly pair: string;
}

export interface Plan {
	readonly splices: readonly Splice[];
	readonly changes: readonly DataChange[];
	readonly newKeys: readonly NewKey[];
	/** Which pairs of a flow mapping go, by their index. */
	readonly gonePairs: readonly number[];
}

export interface Refused {
	readonly kind: 'refused';
	readonly reason: Refusal;
}

export const NO_CHANGE: Plan = { splices: [], changes: [], newKeys: [], gonePairs: [] };

export function joinPlans(plans: readonly Plan[]): Plan {
	return {
		splices: plans.flatMap(({ splices }) => splices),
		changes: plans.flatMap(({ changes }) => changes),
		newKeys: plans.flatMap(({ newKeys }) => newKeys),
		gonePairs: plans.flatMap(({ gonePairs }) => gonePairs),
	};
}

/** A mapping written as JSON wants its keys and texts in double quotes. */
export function isJson({ text, layout }: NoteLayout): boolean {
	const first = layout.root.kind === 'flow' ? layout.root.items[0] : undefined;
	return first !== undefined && text[first.from] === '"';
}

/**
 * Lets the first alias that is not in one of the `gone` ranges take over the value of an anchor; null when the value
 * cannot be typed there. The anchor itself goes too if its node `stays`.
 */
export function releaseAnchor(anchor: Anchor | undefined, stays: boolean, gone: readonly { readonly from: number; readonly to: number }[] = []): readonly Splice[] | null {
	const alias = anchor?.aliases.find(({ from, to }) => !gone.some((range) => range.from <= from && to <= range.to));
	if (anchor === undefined || alias === undefined) return [];
	if (anchor.source === null) return null;
	const takeOver: Splice = { from: alias.from, to: alias.to, text: `&${anchor.name} ${anchor.source}` };
	return stays ? [{ from: anchor.from, to: anchor.to, text: '' }, takeOver] : [takeOver];
}
