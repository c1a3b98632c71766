// A managed block line by line: tasks with what is indented under them, and the rest. What counts as a task is what
// core/plan/managed-block.ts hashes as one; a checkbox without our id is one that somebody added.
import type { CalendarDate } from '../core/calendar-date';
import { blockHash, taskHashes } from '../core/plan/managed-block';
import { readTaskLine } from './plan-task-line';

export type Piece = RestPiece | AddedPiece | TaskPiece;

/** `lines` are without their line feeds, and with a carriage return where the note has one. */
interface RestPiece {
	readonly kind: 'rest';
	readonly lines: readonly string[];
}

interface AddedPiece {
	readonly kind: 'added';
	readonly lines: readonly string[];
}

export interface TaskPiece {
	readonly kind: 'task';
	/** Without `pw-`. */
	readonly id: string;
	readonly hash: string;
	readonly isTicked: boolean;
	readonly hasDoneDate: boolean;
	readonly due: CalendarDate | undefined;
	readonly lines: readonly string[];
}

/** `body` is whole lines. An id that comes again is rest, as it is for the hashes. */
export function splitBlock(body: string): readonly Piece[] {
	const groups: { kind: Piece['kind']; id: string; lines: string[] }[] = [];
	const seen = new Set<string>();
	for (const line of body === '' ? [] : body.replace(/\n$/, '').split('\n')) {
		const task = /^[-*+] \[.\] (?:.*\s\^pw-([a-z0-9-]+)$)?/u.exec(line.trimEnd());
		const id = task?.[1] ?? '';
		const last = groups.at(-1);
		if (task && !seen.has(id)) {
			groups.push({ kind: id === '' ? 'added' : 'task', id, lines: [line] });
			if (id !== '') seen.add(id);
		} else if (last && (task ? last.kind === 'rest' : last.kind === 'rest' || /^\s+\S/.test(line))) {
			last.lines.push(line);
		} else groups.push({ kind: 'rest', id: '', lines: [line] });
	}
	return groups.map(({ kind, id, lines }): Piece => (kind === 'task' ? taskPiece(id, lines) : { kind, lines }));
}

/** Whether its text, apart from its tasks and those that were added, is another than the mark says. */
export function isEdited(body: string, hash: string | undefined): boolean {
	if (hash === undefined) return true;
	const withoutAdded = splitBlock(body).filter(({ kind }) => kind !== 'added').flatMap(({ lines }) => lines);
	return blockHash(body) !== hash && blockHash(withoutAdded.join('\n')) !== hash;
}

function taskPiece(id: string, lines: readonly string[]): TaskPiece {
	const line = readTaskLine((lines[0] ?? '').trimEnd());
	return {
		kind: 'task',
		id,
		hash: taskHashes(lines.join('\n')).get(id) ?? '',
		isTicked: line !== undefined && line.mark !== ' ',
		hasDoneDate: line?.done !== undefined,
		due: line?.due?.date,
		lines,
	};
}
