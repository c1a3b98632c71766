// The parts of one task line, by offset: checkbox, dates, block id. Two ways of writing a date are known: that of the Tasks
// plugin, `📅 2027-02-28`, and that of Dataview, `[due:: 2027-02-28]`. What stands in a comment or in code is no part of it.
import { isCalendarDate, type CalendarDate } from '../core/calendar-date';
import { codeSpans } from './code-spans';
import { blankOut, findComments, type TextRange } from './comments';

export interface TaskLine {
	/** The one character between the brackets. */
	readonly mark: string;
	readonly markAt: number;
	/** Behind the checkbox and before the block id, without comments. */
	readonly words: string;
	readonly due: DateMark | undefined;
	readonly done: DateMark | undefined;
	readonly blockId: string | undefined;
	/** Where the words end: before the block id, and before blanks at the end. */
	readonly wordsEnd: number;
}

export interface DateMark {
	readonly style: 'tasks' | 'dataview';
	readonly date: CalendarDate;
	/** Of the ten characters of the date. */
	readonly dateAt: number;
}

const checkbox = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)(.)\](?=[ \t])/u;

/** Undefined for a line that is no task. `line` is without its line end. */
export function readTaskLine(line: string): TaskLine | undefined {
	const box = checkbox.exec(line);
	if (!box) return undefined;
	const [whole, before = '', mark = ''] = box;
	const code = codeSpans(line);
	const comments = findComments(line, code);
	const readable = blankOut(line, outermost([...comments, ...code]));
	const id = /[ \t]\^([A-Za-z0-9-]+)[ \t]*$/.exec(readable);
	const end = id?.index ?? line.length;
	const fields = readable.slice(0, end);
	return {
		mark,
		markAt: before.length,
		words: blankOut(line, comments).slice(whole.length, end),
		due: dateMark(fields, /(?:📅|📆|🗓)\uFE0F?[ \t]*(\d{4}-\d{2}-\d{2})(?!\d)/u, 'due'),
		done: dateMark(fields, /✅\uFE0F?[ \t]*(\d{4}-\d{2}-\d{2})(?!\d)/u, 'completion'),
		blockId: id?.[1],
		wordsEnd: line.slice(0, end).trimEnd().length,
	};
}

/** In order and without those that stand in another: code in a comment is comment. */
function outermost(ranges: readonly TextRange[]): readonly TextRange[] {
	const kept: TextRange[] = [];
	for (const range of [...ranges].sort((a, b) => a.from - b.from)) if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range);
	return kept;
}

function dateMark(words: string, sign: RegExp, key: string): DateMark | undefined {
	return found(words, sign, 'tasks') ?? found(words, new RegExp(`[[(][ \\t]*${key}[ \\t]*::[ \\t]*(\\d{4}-\\d{2}-\\d{2})[ \\t]*[\\])]`, 'i'), 'dataview');
}

function found(words: string, sign: RegExp, style: DateMark['style']): DateMark | undefined {
	const match = sign.exec(words);
	const date = match?.[1];
	if (!match || !isCalendarDate(date)) return undefined;
	return { style, date, dateAt: match.index + match[0].indexOf(date) };
}
