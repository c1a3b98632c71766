// Text as somebody typed it, written so that it reads the same in a note and cannot become part of the note's own form:
// no heading, no comment, no fence, no cell of a table. The reader in markdown takes the backslashes off again.
import { escapeBars } from '../../markdown-table';

/** For a section of its own. Of several lines; blanks around them are dropped. */
export function sectionText(text: string): string {
	return withoutMarks(text)
		.split('\n')
		.map((line) => line.replace(/^(\s*)(?=#|<|```|~~~|(?:=+|-+)\s*$)/, '$1\\'))
		.join('\n')
		.trim();
}

/** For one line: an item of a list. */
export function lineText(text: string): string {
	return withoutMarks(text.trim())
		.replace(/<(?=br\s*\/?>)/gi, '\\<')
		.replace(/\n/g, '<br>');
}

/** For a cell of a table. */
export function cellText(text: string): string {
	return escapeBars(lineText(text));
}

function withoutMarks(text: string): string {
	return text
		.replace(/\r\n?/g, '\n')
		.replace(/\\/g, '\\\\')
		.replace(/%(?=%)/g, '%\\')
		.replace(/<!--/g, '<\\!--');
}
