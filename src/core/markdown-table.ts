/** A table of a note. Cells stand as they are given, so that a bar in one has to come as `\|`; columns of figures are set to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], isFigure: (column: number) => boolean = () => false): string {
	const line = (cells: readonly string[]): string => `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
	return [line(head), line(head.map((_, column) => (isFigure(column) ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

export function escapeBars(cell: string): string {
	return cell.replaceAll('|', '\\|');
}
