// One cell of a filled-in form, as people write it: `3`, ` **3** `, `3 Running`, `three`, `Running`. What can mean two
// levels means none.
import type { CellWords } from '../core/assessment/rating-form-cells';
import type { Framework } from '../core/framework/framework';
import { isLevel, type Level } from '../core/level';

export type CellReading = { readonly kind: 'level'; readonly level: Level } | { readonly kind: 'not-rated' } | { readonly kind: 'unreadable' };

const unreadable: CellReading = { kind: 'unreadable' };

/** A level is a figure or a few words. */
const longestCell = 1_000;

export function readCell(cell: string, { scale }: Framework, { numbers, notRated }: CellWords): CellReading {
	if (cell.length > longestCell) return unreadable;
	// A number that is struck through was taken back, and nothing was put in its place.
	if (/~~|<(?:s|del)>/i.test(cell)) return unreadable;
	const text = plainCell(cell).replace(/[.,;:!]+$/, '').trim();
	if (notRated.includes(text)) return { kind: 'not-rated' };
	const named = (name: string): Level | undefined => scale.find((step) => plainCell(step.name) === name)?.level;
	const alone = digit(text) ?? inWords(text, numbers) ?? named(text);
	if (alone !== undefined) return { kind: 'level', level: alone };

	const [, first = '', rest = ''] = /^(\d)(?:\s*[-–—:.,;)]+\s*|\s+)(\D+)$/.exec(text) ?? [];
	const level = digit(first);
	if (level === undefined) return unreadable;
	const other = named(rest) ?? inWords(rest, numbers);
	const isOneWord = /^[\p{L}]+$/u.test(rest);
	return other === level || (other === undefined && isOneWord) ? { kind: 'level', level } : unreadable;
}

/** The words of a cell: without emphasis, markup of lines, and differences of case, width or blanks. */
export function plainCell(cell: string): string {
	return cell
		.normalize('NFKC')
		.replace(/<br\s*\/?>|&nbsp;/gi, ' ')
		.replace(/[*_`=]/g, '')
		.replace(/[\s\u200b\ufeff]+/g, ' ')
		.trim()
		.toLowerCase();
}

function digit(text: string): Level | undefined {
	const level = /^\d$/.test(text) ? Number(text) : undefined;
	return isLevel(level) ? level : undefined;
}

function inWords(text: string, numbers: readonly string[]): Level | undefined {
	const level = numbers.indexOf(text);
	return isLevel(level) ? level : undefined;
}
