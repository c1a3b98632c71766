// Reads a filled-in rating form back: the table becomes properties and the note is no draft any more. The table rules: a cell
// that is empty takes its property away, one that cannot be read leaves it as it is and is named. Everything else in the note
// keeps its bytes. Source: the vault contract, "rating form".
import { ratingKey } from '../core/assessment/assessment-note';
import { isDraft } from '../core/assessment/read-assessment';
import { rowLabels } from '../core/assessment/rating-form';
import type { CellWords, FormReading, RowProblem } from '../core/assessment/rating-form-cells';
import type { Framework } from '../core/framework/framework';
import type { Level } from '../core/level';
import { propertiesOf } from '../core/note-properties';
import { editFrontMatter } from './edit-front-matter';
import { readFrontMatter } from './front-matter';
import type { Refusal } from './front-matter-refusal';
import type { PropertyEdit } from './property-plan';
import { plainCell, readCell } from './rating-cell';
import { tablesIn, type NoteTable } from './table-rows';

export type ReadBack =
	| { readonly kind: 'edited'; readonly text: string; readonly reading: FormReading }
	/** It says this already. */
	| { readonly kind: 'unchanged'; readonly reading: FormReading }
	| { readonly kind: 'refused'; readonly reason: ReadBackRefusal };

export type ReadBackRefusal =
	/** No table with the two columns that are read. */
	| { readonly kind: 'no-table' }
	/** Nothing that can be read is filled in: then it stays a draft. */
	| { readonly kind: 'nothing-filled-in'; readonly problems: readonly RowProblem[] }
	| { readonly kind: 'properties'; readonly refusal: Refusal };

export function readBackRating(text: string, framework: Framework, words: CellWords): ReadBack {
	const reading = readRatingForm(text, framework, words);
	if (!reading) return refused({ kind: 'no-table' });
	const { ratings, problems } = reading;
	if (![...ratings.values()].some((level) => level !== undefined)) return refused({ kind: 'nothing-filled-in', problems });
	const read = readFrontMatter(text);
	if (read.kind === 'unreadable') return refused({ kind: 'properties', refusal: read.reason });
	const isUnread = isDraft(propertiesOf(read.kind === 'read' ? read.data : {}));
	const properties: readonly PropertyEdit[] = [
		...[...ratings].map(([id, level]) => ({ key: ratingKey(id), value: level ?? null })),
		...(isUnread ? [{ key: 'pathway-status', value: null }] : []),
	];
	const outcome = editFrontMatter(text, { properties });
	switch (outcome.kind) {
		case 'edited':
			return { kind: 'edited', text: outcome.text, reading };
		case 'unchanged':
			return { kind: 'unchanged', reading };
		case 'refused':
			return refused({ kind: 'properties', refusal: outcome.reason });
	}
}

function refused(reason: ReadBackRefusal): ReadBack {
	return { kind: 'refused', reason };
}

/** Undefined when there is no table of ours. */
export function readRatingForm(text: string, framework: Framework, words: CellWords): FormReading | undefined {
	const tables = tablesIn(text).flatMap((table) => columnsOf(table, words) ?? []);
	if (tables.length === 0) return undefined;
	const ids = idsByLabel(framework);
	const rows = tables.flatMap(({ rows: own, competence, level }) => own.map(({ line, cells }) => ({ line, name: cells[competence] ?? '', cell: cells[level] ?? '' })));
	const ratings = new Map<string, Level | undefined>();
	const problems: RowProblem[] = [];
	const unsure = new Set<string>();
	for (const { line, name, cell } of rows) {
		const id = ids.get(plainCell(firstLine(name)));
		const reading = readCell(cell, framework, words);
		const problem = (kind: RowProblem['kind']): void => {
			problems.push({ line, kind, competence: plainName(name), found: cell });
			if (id !== undefined) unsure.add(id);
		};
		if (id === undefined) {
			// A row without a rating says nothing, whatever it is called.
			if (reading.kind !== 'not-rated') problem('competence');
			continue;
		}
		const level = reading.kind === 'level' ? reading.level : undefined;
		const known = ratings.get(id);
		if (reading.kind === 'unreadable') problem('level');
		else if (known !== undefined && level !== undefined && known !== level) problem('twice');
		else ratings.set(id, level ?? known);
	}
	for (const id of unsure) ratings.delete(id);
	return { ratings, problems };
}

function columnsOf({ head, rows }: NoteTable, words: CellWords): (Pick<NoteTable, 'rows'> & { readonly competence: number; readonly level: number }) | undefined {
	const names = head.map(plainCell);
	const [competence, level] = [names.indexOf(plainCell(words.competence)), names.indexOf(plainCell(words.level))];
	return competence < 0 || level < 0 ? undefined : { rows, competence, level };
}

/** By name as the form has it, and by id. */
function idsByLabel(framework: Framework): ReadonlyMap<string, string> {
	const labels = [...rowLabels(framework)];
	return new Map([...labels.map(([id]) => [id, id] as const), ...labels.map(([id, label]) => [plainCell(label), id] as const)]);
}

/** Behind the name the form has a summary. */
function firstLine(cell: string): string {
	return cell.split(/<br\s*\/?>/i)[0] ?? '';
}

function plainName(cell: string): string {
	return firstLine(cell).replace(/[*_`]/g, '').trim();
}
