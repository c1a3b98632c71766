// The tables of a note, by rows and cells, for reading only. Written as Obsidian takes them: a head, a line of dashes, and
// rows up to an empty line; the bars at both ends may be missing, and `\|` is a bar within a cell.

export interface TableRow {
	/** Counted from 1 at the top of the note. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface NoteTable {
	readonly head: readonly string[];
	readonly rows: readonly TableRow[];
}

/** Those outside code blocks. */
export function tablesIn(text: string): readonly NoteTable[] {
	const tables: { head: readonly string[]; rows: TableRow[] }[] = [];
	let rows: TableRow[] | undefined;
	let fence = '';
	let before = '';
	for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
		const marks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
		if (fence !== '') {
			if (marks.startsWith(fence)) fence = '';
			continue;
		}
		if (marks !== '') {
			[fence, rows, before] = [marks, undefined, ''];
			continue;
		}
		if (line.trim() === '' || /^ {0,3}#{1,6}\s/.test(line)) rows = undefined;
		else if (rows) rows.push({ line: index + 1, cells: cellsOf(line) });
		else if (isDashes(line) && cellsOf(before).length === cellsOf(line).length) {
			rows = [];
			tables.push({ head: cellsOf(before), rows });
		}
		before = line;
	}
	return tables;
}

function isDashes(line: string): boolean {
	return line.includes('-') && line.includes('|') && cellsOf(line).every((cell) => /^:?-+:?$/.test(cell));
}

// By hand, since a lookbehind keeps older phones from loading the plugin.
function cellsOf(line: string): readonly string[] {
	const cells: string[] = [''];
	const row = line.trim().replace(/^\|/, '');
	for (let at = 0; at < row.length; at++) {
		const character = row.charAt(at);
		const isEscaped = character === '\\' && row.charAt(at + 1) === '|';
		if (isEscaped) at += 1;
		if (character === '|') cells.push('');
		else cells[cells.length - 1] += isEscaped ? '|' : character;
	}
	// The bar at the end closes the last cell.
	if (row.endsWith('|') && !row.endsWith('\\|') && cells.length > 1) cells.pop();
	return cells.map((cell) => cell.trim());
}
