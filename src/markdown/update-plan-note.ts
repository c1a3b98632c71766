// A plan note made current, text to text: the managed blocks and our properties follow the plan as it is made now, every
// other byte stays. What becomes of which block and task is decided in core/plan/update-plan.ts.
//
// A quarter that fell away keeps its marks with one sentence between them, so that its heading, which is not ours to
// take, does not stand over nothing, and so that the quarter has its place when it comes back.
import type { CalendarDate } from '../core/calendar-date';
import { beginMark, blockHash, endMark } from '../core/plan/managed-block';
import { decideUpdate, type BlockAnew, type BlockUpdate, type NewBlock, type PlanInNote } from '../core/plan/update-plan';
import { noChoices, type EditChoice, type NamedBlock, type PropertyChange, type UpdateChoices, type UpdateReport } from '../core/plan/update-report';
import { isEdited, splitBlock, type Piece, type TaskPiece } from './block-pieces';
import { editFrontMatter } from './edit-front-matter';
import { readFrontMatter } from './front-matter';
import { isSameData } from './front-matter-proof';
import type { Refusal } from './front-matter-refusal';
import { readManagedBlocks, type ManagedBlock, type MarkProblem } from './managed-blocks';
import { mergeIntoMine, mergeIntoNew } from './merge-block';
import { headingAbove, movedHeading, placeOf } from './new-block-place';
import { applySplices, type Splice } from './splices';

export interface PlanMadeAnew {
	/** The note without its properties. */
	readonly body: string;
	/** Those to set, where the note says something else. */
	readonly properties: readonly (readonly [key: string, value: string | number | readonly string[]])[];
}

export interface PlanUpdate extends UpdateReport {
	/** The updated note; the same text when there is nothing to do. */
	readonly text: string;
	/** Why the properties were left as they are, if so. */
	readonly refusal: Refusal | undefined;
	readonly problems: readonly MarkProblem[];
}

/** `goneText` stands where a part is no longer planned. */
export function updatePlanNote(text: string, plan: PlanMadeAnew, today: CalendarDate, goneText: string, choices: UpdateChoices = noChoices): PlanUpdate {
	const note = readManagedBlocks(text);
	const anew = readManagedBlocks(plan.body);
	const made = anew.blocks.map((block): BlockAnew => ({ id: block.id, hash: block.hash ?? '', tasks: tasksOf(piecesOf(plan.body, block)) }));
	const decision = decideUpdate(situationOf(text, note), made, today, blockHash(goneText), (id) => choices.additions.get(id));
	const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
	const newPieces = (id: string): readonly Piece[] => {
		const block = anew.blocks.find((one) => one.id === id);
		return withEol(block ? piecesOf(plan.body, block) : splitBlock(`\n${goneText}\n\n`), eol);
	};

	const splices: Splice[] = [];
	const touched = decision.blocks.filter(({ kind }) => kind !== 'same');
	for (const update of touched) {
		const block = note.blocks.find(({ id }) => id === update.id);
		if (block) splices.push(...spliceBlock(text, block, update, newPieces(update.id), choices.edits.get(update.id) ?? 'mine', eol));
	}
	const added = decision.newBlocks.filter(({ id, isExpected }) => choices.additions.get(id) ?? isExpected);
	for (const block of added) {
		const place = placeOf(block.id, { text, blocks: note.blocks, body: plan.body, anew: anew.blocks });
		if (place) splices.push({ from: place.at, to: place.at, text: place.around(newBlockText(block, newPieces(block.id), eol), eol) });
	}
	const withBlocks = applySplices(text, splices) ?? text;
	const properties = propertyChanges(text, plan.properties);
	const outcome = editFrontMatter(withBlocks, { properties: properties.map(({ key, after }) => ({ key, value: after })) });
	const named = (id: string): NamedBlock => ({ id, heading: headingAbove(text, note.blocks.find((block) => block.id === id)) || headingAbove(plan.body, anew.blocks.find((block) => block.id === id)) });
	return {
		text: outcome.kind === 'edited' ? outcome.text : withBlocks,
		rewritten: touched.filter(({ isGone, kind }) => !isGone && kind !== 'ask').map(({ id }) => named(id)),
		gone: touched.filter(({ isGone, kind }) => isGone && kind !== 'ask').map(({ id }) => named(id)),
		edited: touched.flatMap((update) => {
			const block = note.blocks.find(({ id }) => id === update.id);
			if (update.kind !== 'ask' || !block) return [];
			const before = piecesOf(text, block);
			return [{ ...named(update.id), mine: shown(mergeIntoMine(before, newPieces(update.id), update)), anew: shown(mergeIntoNew(before, newPieces(update.id), update)) }];
		}),
		additions: decision.newBlocks.map(({ id, isExpected }) => ({ ...named(id), isAdded: choices.additions.get(id) ?? isExpected })),
		headings: note.blocks.flatMap((block) => movedHeading(text, block, plan.body, anew.blocks)),
		tasks: decision.counts,
		properties: outcome.kind === 'edited' ? properties : [],
		refusal: outcome.kind === 'refused' ? outcome.reason : undefined,
		problems: note.problems,
	};
}

function situationOf(text: string, { blocks, problems, inCode }: ReturnType<typeof readManagedBlocks>): PlanInNote {
	const bodies = blocks.map((block) => ({ block, pieces: piecesOf(text, block) }));
	const elsewhere = new Set<string>();
	let at = 0;
	const look = (part: string): void => {
		for (const [, id = ''] of part.matchAll(/\s\^pw-([a-z0-9-]+)[ \t]*\r?$/gm)) elsewhere.add(id);
	};
	for (const { block, pieces } of bodies.sort((a, b) => a.block.from - b.block.from)) {
		look(text.slice(at, block.from));
		at = block.to;
		for (const { kind, lines } of pieces) look((kind === 'task' ? lines.slice(1) : lines).join('\n'));
	}
	look(text.slice(at));
	return {
		blocks: blocks.map((block) => ({
			id: block.id,
			mark: block,
			isEdited: isEdited(text.slice(block.bodyFrom, block.bodyTo), block.hash),
			tasks: tasksOf(piecesOf(text, block)),
		})),
		untouchable: new Set([...problems.map(({ id }) => id), ...inCode]),
		tasksElsewhere: elsewhere,
		listedElsewhere: problems.flatMap(({ tasks }) => tasks),
	};
}

function piecesOf(text: string, { bodyFrom, bodyTo }: ManagedBlock): readonly Piece[] {
	return splitBlock(text.slice(bodyFrom, bodyTo));
}

function tasksOf(pieces: readonly Piece[]): readonly TaskPiece[] {
	return pieces.filter((piece) => piece.kind === 'task');
}

function withEol(pieces: readonly Piece[], eol: string): readonly Piece[] {
	return eol === '\n' ? pieces : pieces.map((piece) => ({ ...piece, lines: piece.lines.map((line) => `${line}\r`) }));
}

function spliceBlock(text: string, block: ManagedBlock, update: BlockUpdate, anew: readonly Piece[], choice: EditChoice, eol: string): readonly Splice[] {
	const before = piecesOf(text, block);
	const isMine = update.kind === 'tasks-only' || (update.kind === 'ask' && choice !== 'new');
	const merged = isMine ? mergeIntoMine(before, anew, update) : mergeIntoNew(before, anew, update);
	const body = merged.map((line) => `${line}\n`).join('');
	const below = update.kind === 'ask' && choice === 'both' ? anew.filter(({ kind }) => kind === 'rest').flatMap(({ lines }) => lines) : [];
	const extra = below.join('\n').trim();
	return [
		{ from: block.from, to: block.bodyFrom, text: `${beginMark(block.id, update.mark.hash, update.mark.tasks)}${eol}` },
		...(body === text.slice(block.bodyFrom, block.bodyTo) ? [] : [{ from: block.bodyFrom, to: block.bodyTo, text: body }]),
		...(extra === '' ? [] : [{ from: block.to, to: block.to, text: `${/\n$/.test(text.slice(0, block.to)) ? '' : eol}${eol}${extra}${eol}` }]),
	];
}

function newBlockText({ id, writes, mark }: NewBlock, anew: readonly Piece[], eol: string): string {
	const body = mergeIntoNew([], anew, { keeps: new Set(), writes }).map((line) => `${line}\n`).join('');
	return `${beginMark(id, mark.hash, mark.tasks)}${eol}${body}${endMark(id)}${eol}`;
}

function propertyChanges(text: string, wanted: PlanMadeAnew['properties']): readonly PropertyChange[] {
	const read = readFrontMatter(text);
	const data = read.kind === 'read' ? new Map(Object.entries(read.data).map(([key, value]) => [key.toLowerCase(), value])) : new Map<string, unknown>();
	return wanted.flatMap(([key, after]) => {
		const before = data.get(key.toLowerCase());
		return isSameData(before, after) || (Array.isArray(after) && after.length === 0 && (before === null || before === undefined)) ? [] : [{ key, before, after }];
	});
}

function shown(lines: readonly string[]): string {
	return lines.join('\n').replace(/\r/g, '').trim();
}
