// Where a block goes that a plan note does not have yet: under its heading where the note has that, else with its heading
// behind the part that comes before it, so that what somebody wrote under that part stays with it.
import type { ManagedBlock } from './managed-blocks';
import { outline, type Heading } from './outline';

export interface Ground {
	readonly text: string;
	readonly blocks: readonly ManagedBlock[];
	/** The new plan with its blocks. */
	readonly body: string;
	readonly anew: readonly ManagedBlock[];
}

export interface BlockPlace {
	readonly at: number;
	/** The block with the heading and blank lines that belong round it there. */
	readonly around: (block: string, eol: string) => string;
}

/** Undefined when the note has none of the blocks that the new plan has round it. */
export function placeOf(id: string, { text, blocks, body, anew }: Ground): BlockPlace | undefined {
	const index = anew.findIndex((block) => block.id === id);
	const wanted = headingLine(body, anew[index], anew[index - 1]);
	const headings = outline(text).filter(({ from }) => !blocks.some((block) => block.from <= from && from < block.to));
	const own = wanted === '' ? undefined : headings.find((heading) => text.slice(heading.from, heading.to).trimEnd() === wanted);
	if (own) return { at: lineEnd(text, own.to), around: (block, eol) => `${startOfLine(text, lineEnd(text, own.to), eol)}${eol}${block}` };

	const before = nearest(anew.slice(0, index).reverse(), blocks);
	if (before) {
		const at = wanted === '' ? before.to : sectionEnd(text, before, headings, wanted);
		return { at, around: (block, eol) => `${spaceBefore(text, at, eol)}${wanted === '' ? '' : `${wanted}${eol}${eol}`}${block}${eol}` };
	}
	const behind = nearest(anew.slice(index + 1), blocks);
	return behind ? { at: behind.from, around: (block, eol) => `${block}${eol}` } : undefined;
}

/** The first that the note has. Of several new ones that go to the same place, each comes behind those before it. */
function nearest(candidates: readonly ManagedBlock[], blocks: readonly ManagedBlock[]): ManagedBlock | undefined {
	for (const { id } of candidates) {
		const found = blocks.find((block) => block.id === id);
		if (found) return found;
	}
	return undefined;
}

/** What stands further above a block than this, in UTF-16 units, is no heading of its own. */
const farthestHeading = 50_000;

/** The text of the nearest heading above a block; empty where there is none. */
export function headingAbove(text: string, block: ManagedBlock | undefined): string {
	const lines = block ? [...text.slice(Math.max(0, block.from - farthestHeading), block.from).matchAll(/^#{1,6}[ \t]+(.*?)[ \t#]*\r?$/gm)] : [];
	return lines.at(-1)?.[1] ?? '';
}

/** A heading outside the marks that would read differently now, such as the dates of a quarter that got shorter. */
export function movedHeading(text: string, block: ManagedBlock, body: string, anew: readonly ManagedBlock[]): readonly { readonly before: string; readonly after: string }[] {
	const index = anew.findIndex(({ id }) => id === block.id);
	const after = headingLine(body, anew[index], anew[index - 1]).replace(/^#+[ \t]+/, '');
	const before = headingAbove(text, block);
	const isSamePart = after.includes(':') && before.split(':')[0] === after.split(':')[0];
	return isSamePart && before !== after ? [{ before, after }] : [];
}

/** The last heading between a block and the one before it, as it is typed. */
function headingLine(body: string, block: ManagedBlock | undefined, before: ManagedBlock | undefined): string {
	const lines = block ? [...body.slice(before?.to ?? 0, block.from).matchAll(/^#{1,6}[ \t].*$/gm)] : [];
	return lines.at(-1)?.[0].trimEnd() ?? '';
}

function sectionEnd(text: string, { to }: ManagedBlock, headings: readonly Heading[], wanted: string): number {
	const depth = /^#+/.exec(wanted)?.[0].length ?? 1;
	return headings.find((heading) => heading.from >= to && heading.depth <= depth)?.from ?? text.length;
}

function lineEnd(text: string, offset: number): number {
	const newline = text.indexOf('\n', offset);
	return newline < 0 ? text.length : newline + 1;
}

function startOfLine(text: string, at: number, eol: string): string {
	return at === 0 || text[at - 1] === '\n' ? '' : eol;
}

function spaceBefore(text: string, at: number, eol: string): string {
	const start = startOfLine(text, at, eol);
	return start !== '' || !/\n\r?\n$/.test(text.slice(0, at)) ? `${start}${eol}` : '';
}
