// Adding to and taking from what stands between brackets, on one line or over several, in the spacing it has.

import type { FlowItems, ListItem } from './front-matter-layout';
import type { Splice } from './splices';

/** Takes away and adds behind the last; what is added when the last one goes stands in its place, so that no comma moves. */
export function changeFlow(text: string, flow: FlowItems, isRemoved: (index: number) => boolean, sources: readonly string[]): readonly Splice[] {
	const last = flow.items.length - 1;
	const removed = flow.items.some((_, index) => isRemoved(index));
	if (sources.length === 0) return removed ? removeFromFlow(text, flow, isRemoved) : [];
	if (!removed) return addToFlow(text, flow, sources);
	if (!isRemoved(last)) return [...removeFromFlow(text, flow, isRemoved), ...addToFlow(text, flow, sources)];
	const others = flow.items.some((_, index) => index !== last && isRemoved(index));
	const cuts = others ? removeFromFlow(text, flow, (index) => index !== last && isRemoved(index)) : [];
	return [...cuts, ...replaceLastInFlow(text, flow, sources)];
}

function addToFlow(text: string, flow: FlowItems, sources: readonly string[]): readonly Splice[] {
	const last = flow.items.at(-1);
	if (last === undefined) return [insertion(flow.from, sources.join(', '))];
	const spacing = spacingBefore(text, flow, flow.items.length - 1);
	const comma = last.mark !== -1;
	const behind = comma ? last.mark + 1 : last.to;
	const comment = spacing.includes('\n') ? commentEnd(text, behind) : behind;
	if (comma) return [insertion(comment, sources.map((source) => `${spacing}${source},`).join(''))];
	const items = sources.map((source) => spacing + source).join(',');
	return comment === behind ? [insertion(behind, `,${items}`)] : [insertion(behind, ','), insertion(comment, items)];
}

function replaceLastInFlow(text: string, flow: FlowItems, sources: readonly string[]): readonly Splice[] {
	const last = flow.items.at(-1);
	return last === undefined ? [] : [{ from: last.from, to: last.to, text: sources.join(`,${spacingBefore(text, flow, flow.items.length - 1)}`) }];
}

function insertion(at: number, text: string): Splice {
	return { from: at, to: at, text };
}

/** What stands between the comma (or bracket) in front and an item, without comments. */
function spacingBefore(text: string, { from, items }: FlowItems, index: number): string {
	const item = items[index];
	const before = items[index - 1];
	const gap = text.slice(before === undefined ? from : before.mark + 1, item?.from);
	const newline = gap.lastIndexOf('\n');
	if (newline !== -1) return (gap[newline - 1] === '\r' ? '\r' : '') + gap.slice(newline);
	return before === undefined || gap.includes('#') ? ' ' : gap;
}

/** The end of the comment that follows on the same line, or the offset itself. */
function commentEnd(text: string, offset: number): number {
	const comment = /^[ \t]+#[^\r\n]*/.exec(text.slice(offset, text.indexOf('\n', offset)));
	return offset + (comment?.[0].length ?? 0);
}

/** Takes items away with their commas; comments between them stay. */
function removeFromFlow(text: string, { from, to, items }: FlowItems, isRemoved: (index: number) => boolean): readonly Splice[] {
	const kept = items.filter((_, index) => !isRemoved(index));
	if (kept.length === 0) return emptied(text, from, to, items);
	const splices: Splice[] = [];
	let lastKept: ListItem | undefined;
	items.forEach((item, index) => {
		if (!isRemoved(index)) {
			lastKept = item;
			return;
		}
		const before = items[index - 1];
		if (item.mark === -1 && lastKept !== undefined) splices.push({ from: lastKept.mark, to: lastKept.mark + 1, text: '' });
		if (lastKept === undefined) {
			splices.push(...item.mark === -1 ? [] : cut(text, item, item.from, nextStart(text, item, items[index + 1])));
		} else {
			splices.push(...cut(text, item, (before?.mark ?? from) + 1, item.mark === -1 ? item.to : item.mark + 1));
		}
	});
	return splices;
}

// The first items go with the blanks behind them, so that the next stands where they stood.
function nextStart(text: string, item: ListItem, next: ListItem | undefined): number {
	if (next === undefined || text.slice(item.mark + 1, next.from).includes('#')) return item.mark + 1;
	return next.from;
}

function emptied(text: string, from: number, to: number, items: readonly ListItem[]): readonly Splice[] {
	const last = items.at(-1);
	if (last === undefined) return [];
	if (text.slice(from, to).includes('#')) return items.flatMap((item, index) => cut(text, item, behindComma(items[index - 1]) ?? item.from, behindComma(item) ?? item.to));
	return [{ from, to: behindComma(last) ?? last.to, text: '' }];
}

function behindComma(item: ListItem | undefined): number | null {
	return item === undefined || item.mark === -1 ? null : item.mark + 1;
}

// Between the comma in front and the item, and between the item and its own comma, a comment may stand.
function cut(text: string, item: ListItem, from: number, to: number): readonly Splice[] {
	const gap = text.slice(from, item.from);
	const start = gap.includes('#') ? keptCommentEnd(text, from, item.from, to) : from;
	if (!text.slice(item.to, to).includes('#')) return [{ from: start, to, text: '' }];
	return [{ from: start, to: item.to, text: '' }, ...(item.mark === -1 ? [] : [{ from: item.mark, to: item.mark + 1, text: '' }])];
}

// A comment needs a line break behind it: the one in front of the item goes only if another follows the cut.
function keptCommentEnd(text: string, from: number, itemFrom: number, to: number): number {
	if (text[to] !== '\n' && text[to] !== '\r') return itemFrom;
	const newline = text.slice(from, itemFrom).lastIndexOf('\n');
	return from + newline - (text[from + newline - 1] === '\r' ? 1 : 0);
}
