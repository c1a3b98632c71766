// Update transition plan: what becomes of each managed block and each task when the plan is made again. Decides on ids and
// hashes alone; what the note says is read, and put together again, in markdown/update-plan-note.ts.
//
// A task is ours while it stands in the block that lists it, with the hash it has there, and nobody ticked it. Ours follows
// the new plan, wherever that puts it; anything else is the person's and stays where it is, as it is. So does what is past its date.
// An id that some mark lists and that stands nowhere was deleted; it stays in the list, and deleted. A block whose mark
// says already what it would say anew is left alone, so that a second update finds nothing to do.
import type { CalendarDate } from '../calendar-date';

export interface UpdateTask {
	/** Without `pw-`. */
	readonly id: string;
	readonly hash: string;
	readonly isTicked: boolean;
	/** Part of the hash: with the hash of the mark, the plan itself said that it is done. */
	readonly hasDoneDate: boolean;
	readonly due: CalendarDate | undefined;
}

/** What a begin mark says. */
export interface BlockMark {
	readonly hash: string | undefined;
	/** Tasks with their hashes, in order. */
	readonly tasks: ReadonlyMap<string, string>;
}

export interface BlockInNote {
	readonly id: string;
	readonly mark: BlockMark;
	/** Something but its tasks differs from what the mark says. */
	readonly isEdited: boolean;
	readonly tasks: readonly UpdateTask[];
}

export interface BlockAnew {
	readonly id: string;
	readonly hash: string;
	readonly tasks: readonly UpdateTask[];
}

export interface PlanInNote {
	readonly blocks: readonly BlockInNote[];
	/** Blocks that are left alone, because their marks are damaged or stand in code. */
	readonly untouchable: ReadonlySet<string>;
	/** Task ids outside the blocks. */
	readonly tasksElsewhere: ReadonlySet<string>;
	/** Task ids that damaged marks list. */
	readonly listedElsewhere: readonly string[];
}

/**
 * `same`: not touched. `follow`: as it is made anew, with the person's tasks in it. `ask`: as `follow`, and the person's
 * own text has to be chosen or given up. `tasks-only`: the text stays and its tasks follow.
 */
export interface BlockUpdate {
	readonly id: string;
	readonly kind: 'same' | 'follow' | 'ask' | 'tasks-only';
	/** True when the new plan has no such block. */
	readonly isGone: boolean;
	/** Tasks of the note that stay in this block as they are. */
	readonly keeps: ReadonlySet<string>;
	/** Tasks of the new plan that stand in this block. */
	readonly writes: ReadonlySet<string>;
	readonly mark: { readonly hash: string; readonly tasks: ReadonlyMap<string, string> };
}

export interface NewBlock {
	readonly id: string;
	/** False for one that was most likely deleted by the person. */
	readonly isExpected: boolean;
	readonly writes: ReadonlySet<string>;
	readonly mark: BlockUpdate['mark'];
}

export interface TaskCounts {
	readonly redated: number;
	readonly reworded: number;
	readonly added: number;
	readonly addedPast: number;
	readonly removed: number;
	readonly kept: number;
}

export interface PlanUpdateDecision {
	readonly blocks: readonly BlockUpdate[];
	readonly newBlocks: readonly NewBlock[];
	readonly counts: TaskCounts;
}

/**
 * `anew` is the new plan in its order. `isWanted` answers for a block that the note does not have; undefined takes what is
 * expected. `goneHash` is that of the text which takes the place of a block that is no longer made.
 */
export function decideUpdate(note: PlanInNote, anew: readonly BlockAnew[], today: CalendarDate, goneHash: string, isWanted: (id: string) => boolean | undefined = () => undefined): PlanUpdateDecision {
	const inNote = new Map(note.blocks.map((block) => [block.id, block]));
	const missing = anew.filter(({ id }) => !inNote.has(id) && !note.untouchable.has(id)).map((block) => ({ block, isExpected: isExpectedAnew(block.id, note) }));
	const absent = new Set(missing.filter(({ block, isExpected }) => !(isWanted(block.id) ?? isExpected)).map(({ block }) => block.id));
	const made = anew.filter(({ id }) => !absent.has(id) && !note.untouchable.has(id));
	const tasks = sortTasks(note, anew, new Set([...absent, ...note.untouchable]), today);
	const markOf = (block: BlockAnew): BlockUpdate['mark'] => ({ hash: block.hash, tasks: listAnew(block, inNote.get(block.id), made, tasks.deleted) });
	const writesOf = (block: BlockAnew): ReadonlySet<string> => new Set(block.tasks.map(({ id }) => id).filter((id) => !tasks.persons.has(id) && !tasks.deleted.has(id)));

	const blocks = note.blocks.map((block): BlockUpdate => {
		const found = anew.find(({ id }) => id === block.id);
		const next = found ?? { id: block.id, hash: goneHash, tasks: [] };
		const mark = markOf(next);
		const keeps = new Set(block.tasks.map(({ id }) => id).filter((id) => tasks.persons.has(id)));
		return { id: block.id, kind: kindOf(block, mark), isGone: !found, keeps, writes: writesOf(next), mark };
	});
	const newBlocks = missing.map(({ block, isExpected }): NewBlock => ({ id: block.id, isExpected, writes: absent.has(block.id) ? new Set() : writesOf(block), mark: markOf(block) }));
	return { blocks, newBlocks, counts: countTasks(note, anew, [...blocks, ...newBlocks], tasks, today) };
}

/** Quarters behind the last one, and what is only known once it was answered, come with time; any other was taken out. */
function isExpectedAnew(id: string, { blocks, untouchable }: PlanInNote): boolean {
	if (blocks.length === 0) return false;
	const quarter = quarterNumber(id);
	if (quarter === undefined) return id === 'starting-point';
	const there = [...blocks.map((block) => block.id), ...untouchable].flatMap((one) => quarterNumber(one) ?? []);
	return there.length > 0 && quarter > Math.max(...there);
}

function quarterNumber(id: string): number | undefined {
	const number = /^q(\d+)$/.exec(id)?.[1];
	return number === undefined ? undefined : Number(number);
}

function kindOf(block: BlockInNote, mark: BlockUpdate['mark']): BlockUpdate['kind'] {
	if (mark.hash === block.mark.hash) {
		if (isSameList(mark.tasks, block.mark.tasks)) return 'same';
		return block.isEdited ? 'tasks-only' : 'follow';
	}
	return block.isEdited ? 'ask' : 'follow';
}

function isSameList(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
	const others = [...b];
	return a.size === b.size && [...a].every(([id, hash], index) => others[index]?.[0] === id && others[index]?.[1] === hash);
}

interface SortedTasks {
	/** Ids that stay as they are, wherever they stand. */
	readonly persons: ReadonlySet<string>;
	readonly deleted: ReadonlySet<string>;
}

function sortTasks(note: PlanInNote, anew: readonly BlockAnew[], closed: ReadonlySet<string>, today: CalendarDate): SortedTasks {
	const next = new Map(anew.flatMap((block) => block.tasks.map((task) => [task.id, { task, block: block.id }] as const)));
	const persons = new Set(note.tasksElsewhere);
	const seen = new Set<string>();
	for (const block of note.blocks) {
		for (const task of block.tasks) {
			const planned = next.get(task.id);
			const isOurs = !seen.has(task.id) && block.mark.tasks.get(task.id) === task.hash && !isTicking(task, planned?.task);
			// It would vanish in a block that nothing is written to.
			const hasNoPlace = planned !== undefined && closed.has(planned.block);
			if (!isOurs || hasNoPlace || isPast(task, planned?.task, today)) persons.add(task.id);
			seen.add(task.id);
		}
	}
	const listed = [...note.blocks.flatMap(({ mark }) => [...mark.tasks.keys()]), ...note.listedElsewhere];
	return { persons, deleted: new Set(listed.filter((id) => !seen.has(id) && !persons.has(id))) };
}

/** The box was ticked, or the tick taken away, by the person: a plan ticks only what is held, and gives that no date to be done by. */
function isTicking(task: UpdateTask, planned: UpdateTask | undefined): boolean {
	if (task.isTicked) return !task.hasDoneDate && (task.due !== undefined || planned?.isTicked !== true);
	return planned?.isTicked === true && planned.hash === task.hash;
}

/** What was due is not moved behind anybody's back, and not taken away either, unless it is done by now. */
function isPast(task: UpdateTask, planned: UpdateTask | undefined, today: CalendarDate): boolean {
	return task.due !== undefined && task.due < today && planned?.isTicked !== true && planned?.hash !== task.hash;
}

/** The tasks of the new plan, then those that were deleted and would be forgotten. */
function listAnew(block: BlockAnew, before: BlockInNote | undefined, made: readonly BlockAnew[], deleted: ReadonlySet<string>): ReadonlyMap<string, string> {
	const generated = new Set(made.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
	const remembered = [...(before?.mark.tasks ?? [])].filter(([id]) => deleted.has(id) && !generated.has(id));
	return new Map([...block.tasks.map(({ id, hash }) => [id, hash] as const), ...remembered]);
}

function countTasks(note: PlanInNote, anew: readonly BlockAnew[], after: readonly Pick<NewBlock, 'writes'>[], { persons }: SortedTasks, today: CalendarDate): TaskCounts {
	const before = new Map(note.blocks.flatMap(({ tasks }) => tasks.map((task) => [task.id, task] as const)));
	const written = new Set(after.flatMap(({ writes }) => [...writes]));
	const next = new Map(anew.flatMap(({ tasks }) => tasks.filter(({ id }) => written.has(id)).map((task) => [task.id, task] as const)));
	const count = <T>(values: Iterable<T>, holds: (value: T) => boolean): number => [...values].filter(holds).length;
	const changed = [...next.values()].filter((task) => before.has(task.id) && before.get(task.id)?.hash !== task.hash);
	const isRedated = (task: UpdateTask): boolean => before.get(task.id)?.due !== task.due;
	const added = [...next.values()].filter(({ id }) => !before.has(id));
	return {
		redated: count(changed, isRedated),
		reworded: count(changed, (task) => !isRedated(task)),
		added: added.length,
		addedPast: count(added, ({ due }) => due !== undefined && due < today),
		removed: count(before.keys(), (id) => !next.has(id) && !persons.has(id)),
		kept: count(note.blocks.flatMap(({ tasks }) => tasks), ({ id }) => persons.has(id)),
	};
}
