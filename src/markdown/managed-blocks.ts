// The managed blocks of a plan note, by offset. A mark stands alone on its line; a begin and an end belong together by
// their id. What is damaged is told with its lines and left to the person: the other blocks are found all the same.
// What the marks say is made in core/plan/managed-block.ts.
import { blockVersion } from '../core/plan/managed-block';
import { bodyStart } from './outline';

export interface ManagedBlock {
	readonly id: string;
	/** Of the block as it was generated; undefined when the mark has none. */
	readonly hash: string | undefined;
	/** The generated tasks with their hashes, in order. */
	readonly tasks: ReadonlyMap<string, string>;
	/** From the begin mark to behind the line of the end mark; what is between the marks, whole lines. UTF-16 offsets. */
	readonly from: number;
	readonly bodyFrom: number;
	readonly bodyTo: number;
	readonly to: number;
}

export interface MarkProblem {
	/** `no-end`, `no-begin`: half of a pair. `twice`: an id that is used again. `nested`: marks between the marks. `version`: made by another version. */
	readonly kind: 'no-end' | 'no-begin' | 'twice' | 'nested' | 'version';
	readonly id: string;
	/** Of its marks, from 1 at the top of the note. */
	readonly lines: readonly number[];
	/** Tasks that its begin mark lists. */
	readonly tasks: readonly string[];
}

export interface ManagedBlocks {
	/** In the order of the note. */
	readonly blocks: readonly ManagedBlock[];
	readonly problems: readonly MarkProblem[];
	/** Ids of marks in code, which are text and no marks. */
	readonly inCode: ReadonlySet<string>;
}

interface Mark {
	readonly kind: 'begin' | 'end';
	readonly id: string;
	readonly version: string | undefined;
	readonly hash: string | undefined;
	readonly tasks: ReadonlyMap<string, string>;
	readonly line: number;
	readonly from: number;
	/** Behind the line break. */
	readonly to: number;
}

export function readManagedBlocks(text: string): ManagedBlocks {
	const { marks, inCode } = marksOf(text);
	const blocks: ManagedBlock[] = [];
	const problems: MarkProblem[] = [];
	const nested = nestedAmong(marks);
	for (const [id, own] of byId(marks)) {
		const kind = problemOf(own, nested);
		const [begin, end] = own;
		if (kind === undefined && begin && end) blocks.push({ id, hash: begin.hash, tasks: begin.tasks, from: begin.from, bodyFrom: begin.to, bodyTo: end.from, to: end.to });
		else if (kind !== undefined) problems.push({ kind, id, lines: own.map(({ line }) => line), tasks: own.flatMap(({ tasks }) => [...tasks.keys()]) });
	}
	return { blocks, problems, inCode };
}
function byId(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
	const groups = new Map<string, Mark[]>();
	for (const mark of marks) {
		const group = groups.get(mark.id);
		if (group) group.push(mark);
		else groups.set(mark.id, [mark]);
	}
	return groups;
}

function problemOf(own: readonly Mark[], nested: ReadonlySet<Mark>): MarkProblem['kind'] | undefined {
	const begins = own.filter(({ kind }) => kind === 'begin');
	const ends = own.filter(({ kind }) => kind === 'end');
	const [begin, end] = [begins[0], ends[0]];
	if (begins.length > 1 || ends.length > 1) return 'twice';
	if (!begin || (end && end.from < begin.from)) return 'no-begin';
	if (!end) return 'no-end';
	if (nested.has(begin)) return 'nested';
	return begin.version !== undefined && begin.version !== blockVersion ? 'version' : undefined;
}

/** Begin marks of blocks that have another mark between their two, or stand between two of another id. */
function nestedAmong(marks: readonly Mark[]): ReadonlySet<Mark> {
	const lastEnd = new Map(marks.flatMap(({ kind, id }, index) => (kind === 'end' ? [[id, index] as const] : [])));
	const nested = new Set<Mark>();
	const seen = new Set<string>();
	/** How far the ids reach that have begun. */
	let reach = -1;
	for (const [index, mark] of marks.entries()) {
		if (mark.kind === 'end' || seen.has(mark.id)) continue;
		seen.add(mark.id);
		const end = lastEnd.get(mark.id) ?? -1;
		if (end > index + 1 || reach > end) nested.add(mark);
		reach = Math.max(reach, end);
	}
	return nested;
}

/** A plan has some thirty. Marks beyond so many are text that somebody made, and stay as it is. */
const mostMarks = 1_000;

/** A fence of code that never ends hides nothing: taking its marks for none would write their blocks a second time. */
function marksOf(text: string): { readonly marks: readonly Mark[]; readonly inCode: ReadonlySet<string> } {
	const marks: Mark[] = [];
	const inCode = new Set<string>();
	let fenced: Mark[] = [];
	let fence: string | undefined;
	let line = 1 + lineBreaks(text.slice(0, bodyStart(text)));
	for (let from = bodyStart(text); from < text.length; line++) {
		const newline = text.indexOf('\n', from);
		const to = newline < 0 ? text.length : newline + 1;
		const content = text.slice(from, to).trimEnd();
		const mark = markIn(content, { line, from, to });
		if (mark && marks.length + fenced.length < mostMarks) (fence === undefined ? marks : fenced).push(mark);
		else if (fence !== undefined && closesFence(fence, content)) {
			for (const { id } of fenced) inCode.add(id);
			[fence, fenced] = [undefined, []];
		} else fence ??= openingFence(content);
		from = to;
	}
	return { marks: [...marks, ...fenced], inCode };
}

function markIn(content: string, place: { readonly line: number; readonly from: number; readonly to: number }): Mark | undefined {
	const [, kind, id, rest = ''] = /^ {0,3}%% pathway:(begin|end) (\S+)((?: \S+)*) %%$/.exec(content) ?? [];
	if (id === undefined || id === '%%') return undefined;
	const said = (pattern: RegExp): string | undefined => pattern.exec(rest)?.[1];
	const tasks = (said(/ t=(\S+)/) ?? '').split(',').flatMap((entry): readonly (readonly [string, string])[] => {
		const [task, hash] = entry.split(':');
		return task === undefined || hash === undefined ? [] : [[task, hash]];
	});
	return { kind: kind === 'begin' ? 'begin' : 'end', id, version: said(/ (v\d+)/), hash: said(/ h=([0-9a-f]+)/), tasks: new Map(tasks), ...place };
}

/** Also in a list. Code in a quotation ends with it, and no mark stands in one. */
function openingFence(line: string): string | undefined {
	const [, ticks, tildes] = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){0,9}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line) ?? [];
	return ticks ?? tildes;
}

function closesFence(fence: string, line: string): boolean {
	const content = line.trim();
	return content.startsWith(fence) && content === fence.charAt(0).repeat(content.length);
}

function lineBreaks(text: string): number {
	return text.split('\n').length - 1;
}
