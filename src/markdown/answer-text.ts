// Text, list items and table rows of the answers note as somebody said them: what core/plan/answers/answer-text.ts put in
// to keep them apart is taken out again, and what people type by hand is understood as well.

export interface Line {
	readonly text: string;
	/** From 1 at the top of the note. */
	readonly line: number;
}

/** The marks that the writer sets, and no others: a backslash of somebody's own stays. */
function said(text: string): string {
	return text.replace(/\\([\\%#=\-`~<!|])/g, '$1');
}

/** A line break in a cell or an item stands as `<br>`. */
function saidInLine(text: string): string {
	return text.trim().replace(/\\([\\%#=\-`~<!|])|<br\s*\/?>/gi, (_, mark: string | undefined) => mark ?? '\n');
}

export function sectionWords(lines: readonly Line[]): string {
	return said(lines.map(({ text }) => text).join('\n').trim());
}

const item = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[.\])?(?:\s+(.*))?$/;

/** Items of any list, tasks too; lines indented under one belong to it. Without any list, each line is an item. */
export function listItems(lines: readonly Line[]): readonly string[] {
	const items: string[] = [];
	let isOpen = false;
	for (const { text } of lines) {
		const [, words] = item.exec(text) ?? [undefined, undefined];
		if (item.test(text)) items.push(words ?? '');
		else if (isOpen && /^\s+\S/.test(text)) items.push(`${items.pop() ?? ''}<br>${text.trim()}`);
		isOpen = item.test(text) || (isOpen && text.trim() !== '');
	}
	const found = items.length > 0 ? items : lines.map(({ text }) => text);
	return found.map(saidInLine).filter((one) => one !== '');
}

export interface WrittenTable {
	readonly header: readonly string[];
	readonly headerLine: number;
	readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** All tables among the lines; what stands around them is somebody's own. Rows without a word are left out. */
export function tablesIn(lines: readonly Line[]): readonly WrittenTable[] {
	const tables: WrittenTable[] = [];
	for (let at = 1; at < lines.length; at++) {
		const [head, rule] = [lines[at - 1], lines[at]];
		if (!head || !rule || !isRule(rule.text) || !head.text.includes('|')) continue;
		const rows: { line: number; cells: readonly string[] }[] = [];
		for (at++; at < lines.length; at++) {
			const row = lines[at];
			if (!row || row.text.trim() === '') break;
			const cells = cellsOf(row.text);
			if (cells.some((cell) => cell !== '')) rows.push({ line: row.line, cells });
		}
		tables.push({ header: cellsOf(head.text), headerLine: head.line, rows });
	}
	return tables;
}

function isRule(text: string): boolean {
	return text.includes('-') && text.includes('|') && /^[\s|:-]+$/.test(text);
}

function cellsOf(row: string): readonly string[] {
	const cells: string[] = [];
	let cell = '';
	const text = row.trim().replace(/^\|/, '');
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '|') {
			cells.push(cell);
			cell = '';
			continue;
		}
		cell += text[at] ?? '';
		// A backslash takes what follows with it, so that `\|` ends no cell and `\\|` does.
		if (text[at] === '\\') cell += text[++at] ?? '';
	}
	// Nothing follows the last bar of a row that ends with one.
	return (cell.trim() === '' ? cells : [...cells, cell]).map(saidInLine);
}
