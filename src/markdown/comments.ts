// Obsidian's `%% comments %%`, within a line or over many, and HTML comments.

export interface TextRange {
	readonly from: number;
	readonly to: number;
}

const COMMENT = /%%[\s\S]*?%%|<!--[\s\S]*?-->/g;

/** The comments that do not begin in one of the given ranges (code). A mark without its end is text. */
export function findComments(text: string, code: readonly TextRange[]): readonly TextRange[] {
	const comments: TextRange[] = [];
	COMMENT.lastIndex = 0;
	for (let match = COMMENT.exec(text); match !== null; match = COMMENT.exec(text)) {
		const { index } = match;
		const inside = code.find(({ from, to }) => from <= index && index < to);
		if (inside === undefined) comments.push({ from: index, to: index + match[0].length });
		else COMMENT.lastIndex = inside.to;
	}
	return comments;
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
