// What is wrong in a template, with its place, for a message that says what to mend. Nothing here stops a note.

export interface TemplateProblem {
	readonly kind: TemplateReport['kind'];
	readonly text: string;
	readonly offset: number;
	readonly nearest?: string | undefined;
}

export interface TemplateReport {
	/**
	 * `unknown`: no such placeholder here. `malformed`: braces that are no placeholder. `stray`: an end or an else without
	 * its section. `unclosed`: a section without its end. `wrong-kind`: a list used as text, a text used as a list, a
	 * format on what is no date. `too-deep`: sections in sections beyond the limit. `too-long`: the note was cut off here.
	 * `repeated-block`: a block that the note has already; it is printed without its marks. `front-matter`: properties that
	 * cannot be read, or not be added to, and are left out.
	 */
	readonly kind: 'unknown' | 'malformed' | 'stray' | 'unclosed' | 'wrong-kind' | 'too-deep' | 'too-long' | 'repeated-block' | 'front-matter';
	/** As it stands in the template; at most the first line of it. */
	readonly text: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 units. */
	readonly column: number;
	readonly nearest?: string;
}

/** More than these help nobody. */
export const reportLimit = 100;

/** Each place once, in the order of the template. */
export function reportsOf(problems: readonly TemplateProblem[], template: string): readonly TemplateReport[] {
	const byOffset = new Map(problems.map((problem) => [`${problem.offset} ${problem.kind}`, problem]));
	const ordered = [...byOffset.values()].sort((a, b) => a.offset - b.offset).slice(0, reportLimit);
	let line = 1;
	let lineStart = 0;
	return ordered.map(({ kind, text, offset, nearest }) => {
		for (let next = template.indexOf('\n', lineStart); next !== -1 && next < offset; next = template.indexOf('\n', lineStart)) {
			line++;
			lineStart = next + 1;
		}
		const shown = text.trim().split('\n')[0] ?? '';
		return { kind, text: shown, line, column: offset - lineStart + 1, ...(nearest === undefined ? {} : { nearest }) };
	});
}
