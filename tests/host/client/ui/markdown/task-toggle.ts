/** The text with the task on that line (from zero) ticked or unticked; every other character stays. */
export function toggledTask(text: string, line: number): string {
	const lines = text.split('\n');
	const current = lines[line];
	if (current === undefined) return text;
	lines[line] = current.replace(/^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(\])/u, (_whole, before: string, mark: string, after: string) => `${before}${mark === ' ' ? 'x' : ' '}${after}`);
	return lines.join('\n');
}
