// Puts a managed block together: the lines of the new plan with the person's tasks among them, or the person's lines with
// the tasks of the new plan. Which task is whose was decided in core/plan/update-plan.ts.
import type { Piece } from './block-pieces';

export interface TaskFates {
	/** Tasks of the note that stay as they are. */
	readonly keeps: ReadonlySet<string>;
	/** Tasks of the new plan that go in. */
	readonly writes: ReadonlySet<string>;
}

/** The new text. A task of the person stands where the plan has it, else behind what it stood behind. */
export function mergeIntoNew(before: readonly Piece[], anew: readonly Piece[], { keeps, writes }: TaskFates): readonly string[] {
	const kept = new Map(before.flatMap((piece) => (piece.kind === 'task' && keeps.has(piece.id) ? [[piece.id, piece] as const] : [])));
	const placed = anew.flatMap((piece): readonly Piece[] => {
		if (piece.kind !== 'task') return [piece];
		const mine = kept.get(piece.id);
		return mine ? [mine] : writes.has(piece.id) ? [piece] : [];
	});
	insertMissing(placed, before, (piece) => piece.kind === 'added' || (piece.kind === 'task' && keeps.has(piece.id)));
	return linesOf(placed);
}

/** The text as it stands. A task that is new goes behind the one it follows in the plan. */
export function mergeIntoMine(before: readonly Piece[], anew: readonly Piece[], { keeps, writes }: TaskFates): readonly string[] {
	const planned = new Map(anew.flatMap((piece) => (piece.kind === 'task' && writes.has(piece.id) ? [[piece.id, piece] as const] : [])));
	const placed = before.flatMap((piece): readonly Piece[] => {
		if (piece.kind !== 'task' || keeps.has(piece.id)) return [piece];
		const next = planned.get(piece.id);
		return next ? [next] : [];
	});
	insertMissing(placed, anew, (piece) => piece.kind === 'task' && writes.has(piece.id));
	return linesOf(placed);
}

/** Puts in what belongs there and has no place yet, each behind what it stood behind in `source`. */
function insertMissing(placed: Piece[], source: readonly Piece[], belongs: (piece: Piece) => boolean): void {
	const tasks = new Map<string, Piece>();
	const know = (piece: Piece): void => {
		if (piece.kind === 'task' && !tasks.has(piece.id)) tasks.set(piece.id, piece);
	};
	placed.forEach(know);
	let anchor: Piece | undefined;
	for (const piece of source) {
		const there = piece.kind === 'task' ? tasks.get(piece.id) : undefined;
		if (there) anchor = there;
		else if (belongs(piece)) {
			insertTask(placed, piece, anchor);
			know(piece);
			anchor = piece;
		}
	}
}

/** Behind the anchor, else before the first task, else at the end. */
function insertTask(placed: Piece[], piece: Piece, anchor: Piece | undefined): void {
	const first = placed.findIndex(({ kind }) => kind !== 'rest');
	if (anchor) placed.splice(placed.lastIndexOf(anchor) + 1, 0, piece);
	else if (first >= 0) placed.splice(first, 0, piece);
	else {
		const blank: Piece = { kind: 'rest', lines: [piece.lines[0]?.endsWith('\r') ? '\r' : ''] };
		const isSpaced = placed.at(-1)?.lines.at(-1)?.trim() === '';
		placed.push(...(isSpaced ? [] : [blank]), piece, blank);
	}
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
	return pieces.flatMap(({ lines }) => lines);
}
