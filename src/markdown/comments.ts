// Obsidian's `%% comments %%`, within a line or over many, and HTML comments.

export interface TextRange {
	readonly from: number;
	readonly to: number;
}

/** The comments that do not begin in one of the given ranges (code, in order). A mark without its end is text. */
export function findComments(text: string, code: readonly TextRange[]): readonly TextRange[] {
	const comments: TextRange[] = [];
	const ends = new CommentEnds(text);
	let done = 0;
	let next = 0;
	for (const { 0: opening, index } of text.matchAll(/%%|<!--/g)) {
		if (index < done) continue;
		while ((code[next]?.to ?? Infinity) <= index) next++;
		const inside = code[next];
		if (inside && inside.from <= index) {
			done = inside.to;
			continue;
		}
		const to = ends.endOf(opening, index + opening.length);
		if (to === undefined) continue;
		comments.push({ from: index, to });
		done = to;
	}
	return comments;
}

/** A mark without its end is text, and where one has no end none behind it has: each is searched for in vain only once. */
export class CommentEnds {
	private readonly endless = new Set<string>();

	constructor(private readonly text: string) {}

	/** The offset behind the end of the comment that is opened before `from`. */
	endOf(opening: string, from: number): number | undefined {
		if (this.endless.has(opening)) return undefined;
		const closing = opening === '%%' ? '%%' : '-->';
		const found = this.text.indexOf(closing, from);
		if (found >= 0) return found + closing.length;
		this.endless.add(opening);
		return undefined;
	}
}

/** The text with blanks in place of the ranges, line breaks kept, so that every offset stays. */
export function blankOut(text: string, ranges: readonly TextRange[]): string {
	let result = '';
	let done = 0;
	for (const { from, to } of ranges) {
		result += text.slice(done, from) + text.slice(from, to).replace(/[^\r\n]/g, ' ');
		done = to;
	}
	return result + text.slice(done);
}
