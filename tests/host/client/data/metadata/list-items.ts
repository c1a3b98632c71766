// The items of one list block: their extent, parent, task mark and block id.
import type { ListItemCache } from 'obsidian';
import { indentOf, listMarker } from './block-scanner';
import { locAt, type NoteLine } from './note-lines';

export const blockId = /(?:^|\s)\^([A-Za-z\d-]+)[ \t]*$/;

export function listItemsOf(lines: readonly NoteLine[], first: number, last: number): ListItemCache[] {
	const items: ListItemCache[] = [];
	const open: { indent: number; line: number }[] = [];
	let line = first;
	while (line <= last) {
		const text = lines[line]?.text ?? '';
		const marker = listMarker.exec(text);
		if (marker === null) {
			line += 1;
			continue;
		}
		const end = itemEnd(lines, line, last);
		const indent = indentOf(text);
		while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
		const task = /^\[(.)\](?:\s|$)/u.exec(text.slice(marker[0].length))?.[1];
		const id = blockId.exec(lines[end]?.text ?? '')?.[1];
		items.push({
			position: { start: locAt(lines, line, text.length - text.trimStart().length), end: locAt(lines, end, (lines[end]?.text ?? '').trimEnd().length) },
			parent: open.at(-1)?.line ?? (first === 0 ? -1 : -first),
			...(task === undefined ? {} : { task }),
			...(id === undefined ? {} : { id }),
		});
		open.push({ indent, line });
		line = end + 1;
	}
	return items;
}

/** An item ends before the next one or before a blank line; what is nested in it does not count. */
function itemEnd(lines: readonly NoteLine[], line: number, last: number): number {
	let end = line;
	while (end < last) {
		const next = lines[end + 1]?.text ?? '';
		if (next.trim() === '' || listMarker.test(next)) return end;
		end += 1;
	}
	return end;
}
