// Reads the body of a plan note: its tasks, also those that a person wrote, the table of what did not fit, and which marks
// are not whole. What stands in code or in a comment is no task. Line by line, so that a long plan costs little at every change.
import type { PlanBody, PlanTask } from '../core/plan-task';
import { readManagedBlocks } from './managed-blocks';
import { bodyStart } from './outline';
import { readTaskLine, type TaskLine } from './plan-task-line';
import { placedProseLines } from './prose-lines';

export function readPlanBody(text: string): PlanBody {
	const tasks = [...placedTasks(text)].map(({ line, task }) => planTask(line, task));
	return { tasks, notFitted: readNotFitted(text), damaged: readManagedBlocks(text).problems.map(({ id, kind }) => ({ id, kind })) };
}

export interface PlacedTask {
	readonly from: number;
	/** Without its line end. */
	readonly line: string;
	readonly task: TaskLine;
}

/** The tasks of a note in order, by the offset of their line. */
export function* placedTasks(text: string): Generator<PlacedTask> {
	for (const { content, from } of placedProseLines(text, bodyStart(text))) {
		if (!content.includes('[') || (from > 0 && text[from - 1] !== '\n')) continue;
		const line = lineAt(text, from);
		const task = readTaskLine(line);
		if (task) yield { from, line, task };
	}
}

export function lineAt(text: string, from: number): string {
	const newline = text.indexOf('\n', from);
	return text.slice(from, newline < 0 ? text.length : newline).replace(/\r$/, '');
}

function planTask(line: string, task: TaskLine): PlanTask {
	const { due, done, blockId } = task;
	return {
		// Of a milestone the words say enough; a review is named by its first.
		text: wordsOf(blockId?.startsWith('pw-review-') ? task.words : task.words.replace(leadingWord, '')),
		state: stateOf(task.mark),
		...(due === undefined ? {} : { due: due.date }),
		...(done === undefined ? {} : { done: done.date }),
		...(blockId === undefined ? {} : { blockId }),
		line,
	};
}

function stateOf(mark: string): PlanTask['state'] {
	if (mark === 'x' || mark === 'X') return 'done';
	return mark === '-' ? 'cancelled' : 'open';
}

// Signs of the Tasks plugin: dates, ids and rules with what follows them, priorities alone.
const signs = /(?:📅|📆|🗓|✅|❌|🛫|⏳|⌛|➕)\uFE0F?[ \t]*(?:\d{4}-\d{2}-\d{2})?|🔁\uFE0F?[ \t]*[a-z0-9 ,]*|(?:🆔|⛔)\uFE0F?[ \t]*[\w,-]*|(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/gu;

const leadingWord = /^[ \t]*(\*\*|__)[^*_]{1,40}:\1[ \t]*/;

/** More of a line than anybody reads is left out; it also bounds what a hostile line costs. */
const longestWords = 2_000;

function wordsOf(text: string): string {
	return text
		.slice(0, longestWords)
		.replace(/[[(][ \t]*[\w-]+[ \t]*::[^\])]*[\])]/g, ' ')
		.replace(signs, ' ')
		.replace(/(^|\s)#(?=[^\s#]*[^\s#\d])[^\s#]+/g, '$1')
		.replace(/!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/\*\*|__|~~|==|`/g, '')
		.replace(/\s+/g, ' ')
		.trim();
}

const block = /^[ \t]*%%[ \t]*pathway:begin not-fitted\b/m;
const heading = /^#{1,6}[ \t]+What did not fit[ \t]*#*[ \t]*\r?$/im;

function readNotFitted(text: string): readonly string[] {
	const start = block.exec(text) ?? heading.exec(text);
	if (!start) return [];
	const actions: string[] = [];
	let isTable = false;
	for (const content of text.slice(start.index + start[0].length).split(/\r?\n/)) {
		const line = content.trim();
		if (/^#{1,6}[ \t]|^%%[ \t]*pathway:end/.test(line)) break;
		if (/^\|[ \t]*:?-+/.test(line)) isTable = true;
		else if (!line.startsWith('|')) isTable = false;
		else if (isTable) actions.push(firstCell(line));
	}
	return actions.filter((action) => action !== '');
}

function firstCell(row: string): string {
	const cell = /^\|((?:\\.|[^\\|])*)/.exec(row)?.[1] ?? '';
	return wordsOf(cell.replace(/\\\|/g, '|'));
}
