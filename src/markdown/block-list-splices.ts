// Adding to and taking from a list of lines that begin with a dash, in the indentation it has.

import { eolBefore, lineEnd, lineStart, type ListItem } from './front-matter-layout';
import type { Splice } from './splices';

export function addToBlockList(text: string, items: readonly ListItem[], sources: readonly string[]): readonly Splice[] {
	const last = items.at(-1);
	if (last === undefined) return [];
	const indent = ' '.repeat(last.mark - lineStart(text, last.mark));
	const gap = text.slice(last.mark + 1, last.from);
	const dash = `${indent}-${/^ +$/.test(gap) ? gap : ' '}`;
	const at = itemLineEnd(text, last);
	const eol = eolBefore(text, at);
	return [{ from: at, to: at, text: sources.map((source) => dash + source + eol).join('') }];
}

/** Takes whole lines away; a comment behind an item stays. Null when that cannot be done without touching more. */
export function removeFromBlockList(text: string, items: readonly ListItem[], isRemoved: (index: number) => boolean): readonly Splice[] | null {
	const splices: Splice[] = [];
	for (const [index, item] of items.entries()) {
		if (!isRemoved(index)) continue;
		const start = lineStart(text, item.mark);
		const end = itemLineEnd(text, item);
		const comment = /^[ \t]+#/.exec(text.slice(item.to, end));
		if (comment !== null) splices.push({ from: item.mark, to: item.to + comment[0].length - 1, text: '' });
		else if (text.slice(start, item.mark).trim() === '') splices.push({ from: start, to: end, text: '' });
		else {
			// `: - a`, the first item beside its colon: the next one moves up.
			const next = items[index + 1];
			const movesUp = next !== undefined && !isRemoved(index + 1);
			if (movesUp && text.slice(item.to, next.mark).trim() !== '') return null;
			splices.push({ from: item.mark, to: movesUp ? next.mark : item.to, text: '' });
		}
	}
	return splices;
}

// A block scalar or mapping may end at a line start already.
function itemLineEnd(text: string, item: ListItem): number {
	return item.to > item.mark + 1 && text[item.to - 1] === '\n' ? item.to : lineEnd(text, item.to);
}
