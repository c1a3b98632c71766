// Changes one task of a plan note and nothing else: ticks it, gives it another date, or drops it with a line under
// "Decisions". The line is found by its block id, else by its exact text, and has to be the one that was shown.
import type { CalendarDate } from '../core/calendar-date';
import type { TaskPlace } from '../core/plan-task';
import { bodyStart } from './outline';
import type { TaskLine } from './plan-task-line';
import { lineAt, placedTasks } from './plan-tasks';
import { placedProseLines } from './prose-lines';
import { applySplices, type Splice } from './splices';

/** `twice`: the line cannot be told from another one. `undated`: there is no date to change. */
export type TaskRefusal = 'changed' | 'gone' | 'twice' | 'undated';

export type TaskEdit = { readonly kind: 'edited'; readonly text: string } | { readonly kind: 'unchanged' } | { readonly kind: 'refused'; readonly reason: TaskRefusal };

/** `toggle` is what another plugin makes of the line where it looks after tasks; undefined leaves it to us. */
export function tickTask(text: string, place: TaskPlace, date: CalendarDate, style: 'tasks' | 'dataview', toggle?: (line: string) => string | undefined): TaskEdit {
	return editLine(text, place, (line, task) => {
		if (task.mark === 'x' || task.mark === 'X') return line;
		// Such a tool may add a line for the next time.
		return toggle?.(line)?.replace(/\r?\n/g, endOfLine(text)) ?? ticked(line, task, date, style);
	});
}

export function moveTask(text: string, place: TaskPlace, date: CalendarDate): TaskEdit {
	return editLine(text, place, (line, { due }) => (due === undefined ? undefined : `${line.slice(0, due.dateAt)}${date}${line.slice(due.dateAt + due.date.length)}`));
}

/** `decision` is one line for "Decisions", without the mark of the list. */
export function dropTask(text: string, place: TaskPlace, decision: string): TaskEdit {
	const edit = editLine(text, place, (line, { mark, markAt }) => `${line.slice(0, markAt)}-${line.slice(markAt + mark.length)}`);
	return edit.kind === 'edited' ? { kind: 'edited', text: addDecision(edit.text, decision) } : edit;
}

function ticked(line: string, { mark, markAt, due, done, wordsEnd }: TaskLine, date: CalendarDate, style: 'tasks' | 'dataview'): string {
	const sign = (due?.style ?? style) === 'tasks' ? ` ✅ ${date}` : ` [completion:: ${date}]`;
	// A date of an earlier tick gives way to the new one.
	const dated = done ? `${line.slice(0, done.dateAt)}${date}${line.slice(done.dateAt + done.date.length)}` : `${line.slice(0, wordsEnd)}${sign}${line.slice(wordsEnd)}`;
	return `${dated.slice(0, markAt)}x${dated.slice(markAt + mark.length)}`;
}

function editLine(text: string, { line, blockId }: TaskPlace, change: (line: string, task: TaskLine) => string | undefined): TaskEdit {
	const all = [...placedTasks(text)];
	const candidates = all.filter(({ task, line: other }) => (blockId === undefined ? other === line : task.blockId === blockId));
	const [found, second] = candidates;
	if (!found) return { kind: 'refused', reason: 'gone' };
	if (second) return { kind: 'refused', reason: 'twice' };
	if (found.line !== line) return { kind: 'refused', reason: 'changed' };
	const changed = change(line, found.task);
	if (changed === undefined) return { kind: 'refused', reason: 'undated' };
	if (changed === line) return { kind: 'unchanged' };
	return { kind: 'edited', text: text.slice(0, found.from) + changed + text.slice(found.from + line.length) };
}

function addDecision(text: string, decision: string): string {
	const item = `- ${oneLine(decision)}`;
	const eol = endOfLine(text);
	const place = decisionsPlace(text);
	const gap = text.endsWith('\n') ? (/\n\r?\n$/.test(text) ? '' : eol) : eol + eol;
	const atEnd = `${text}${gap}## Decisions${eol}${eol}${item}${eol}`;
	if (!place) return atEnd;
	const before = place.isList ? eol : eol + eol;
	const after = place.isFollowed ? eol : '';
	const splice: Splice = { from: place.at, to: place.at, text: before + item + after };
	const added = applySplices(text, [splice]) ?? text;
	// Indented code below the entry would become part of it, and a box in it a task: a heading at the end keeps them apart.
	return [...placedTasks(added)].length === [...placedTasks(text)].length ? added : atEnd;
}

/** A comment that begins in the line would swallow what follows it. */
function oneLine(decision: string): string {
	return decision.replace(/\s+/g, ' ').replace(/%{2,}/g, '%').replace(/<!--/g, '<!-').trim();
}

interface DecisionsPlace {
	/** At the end of the last line with words under the heading. */
	readonly at: number;
	/** That line is an entry of a list. */
	readonly isList: boolean;
	/** The next line has words as well. */
	readonly isFollowed: boolean;
}

function decisionsPlace(text: string): DecisionsPlace | undefined {
	let depth = 0;
	let place: { at: number; isList: boolean } | undefined;
	for (const { content, from } of placedProseLines(text, bodyStart(text))) {
		const marks = /^ {0,3}(#{1,6})(?:[ \t]|$)/.exec(content)?.[1];
		if (!place) {
			if (marks === undefined || !/^[ \t]*#+[ \t]+decisions:?[ \t]*#*[ \t]*$/i.test(content)) continue;
			depth = marks.length;
			place = { at: from + lineAt(text, from).length, isList: false };
			continue;
		}
		if ((marks !== undefined && marks.length <= depth) || /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(content)) break;
		if (content.trim() === '') continue;
		place = { at: from + lineAt(text, from).length, isList: /^[ \t]*[-*+][ \t]/.test(content) || (place.isList && /^[ \t]/.test(content)) };
	}
	if (!place) return undefined;
	const next = text.indexOf('\n', place.at);
	return { ...place, isFollowed: next >= 0 && lineAt(text, next + 1).trim() !== '' };
}

function endOfLine(text: string): string {
	return /\r?\n/.exec(text)?.[0] ?? '\n';
}
