// Where things stand in a front matter, as offsets into the whole note. Two readers make it: plain-front-matter.ts
// for the common forms and yaml-front-matter.ts for all of YAML. What edits front matter knows only this.

import type { ScalarValue } from './plain-scalar';

/** An anchor that an alias further down still needs: when its node changes, the alias has to take over the value. */
export interface Anchor {
	/** The anchor with the blanks behind it. */
	readonly from: number;
	readonly to: number;
	readonly name: string;
	/** In order; never empty. */
	readonly aliases: readonly { readonly from: number; readonly to: number }[];
	/** The anchored value as it can be typed in place of the alias; null when it has no such form. */
	readonly source: string | null;
}

export interface ListItem {
	readonly value: unknown;
	/** What is typed, with its anchor; for a key of a flow mapping, key and value. */
	readonly from: number;
	readonly to: number;
	readonly quote: '' | '"' | "'";
	/** In a block list the dash, in a flow list the comma behind the item, or -1. */
	readonly mark: number;
	readonly anchor?: Anchor;
}

/** `from` is behind the opening bracket, `to` before the closing one. */
export interface FlowItems {
	readonly from: number;
	readonly to: number;
	readonly items: readonly ListItem[];
}

export type ValueForm =
	/** Nothing is typed. `from` is behind the colon; without a colon (`? key`) it is behind the key. */
	| { readonly kind: 'empty'; readonly from: number; readonly colon: boolean }
	| { readonly kind: 'scalar'; readonly from: number; readonly to: number; readonly value: ScalarValue }
	| { readonly kind: 'alias'; readonly from: number; readonly to: number; readonly value: unknown }
	| { readonly kind: 'block-list'; readonly items: readonly ListItem[] }
	| ({ readonly kind: 'flow-list' } & FlowItems)
	| { readonly kind: 'mapping' };

export interface Entry {
	readonly key: string;
	/** In block form whole lines; in a flow mapping what is typed. */
	readonly from: number;
	readonly to: number;
	readonly form: ValueForm;
	readonly anchor?: Anchor;
}

export type Root =
	/** New keys go in at `insertAt`, a line start. */
	| { readonly kind: 'block'; readonly indent: string; readonly insertAt: number }
	| ({ readonly kind: 'flow' } & FlowItems);

export interface Layout {
	/** The data as Obsidian reads it, in order. */
	readonly data: ReadonlyMap<unknown, unknown>;
	/** The keys that are text, in order. */
	readonly entries: readonly Entry[];
	readonly root: Root;
	/** Lower-cased keys that a merge key brings in for readers that follow it. */
	readonly merged: ReadonlySet<string>;
}

export const NOTHING_MERGED: ReadonlySet<string> = new Set();

/** The end of the line that an offset stands in, behind its line break. */
export function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', offset);
	return newline === -1 ? text.length : newline + 1;
}

export function lineStart(text: string, offset: number): number {
	return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line break in front of a line start, for a line that is put there. */
export function eolBefore(text: string, offset: number): string {
	return text[offset - 2] === '\r' && text[offset - 1] === '\n' ? '\r\n' : '\n';
}
