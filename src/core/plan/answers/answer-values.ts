// Single values of the answers note, read as kindly as is safe: numbers typed as text, ids typed as their label, in any
// case, or as a link. What cannot be read is left out and named.
import { isCalendarDate, type CalendarDate } from '../../calendar-date';
import { isEmpty, type Properties, type Property } from '../../note-properties';
import { shownValue, type AnswerExpected, type AnswerProblem } from './said-answers';

export type Report = (problem: AnswerProblem) => void;

export function badProperty({ key }: Property, found: unknown, expected: AnswerExpected): AnswerProblem {
	return { at: { key }, found: shownValue(found), expected };
}

/** Undefined when there is no such property or it has no value. */
export function given(properties: Properties, key: string): Property | undefined {
	const property = properties.get(key);
	return property === undefined || isEmpty(property.value) ? undefined : property;
}

export function numberAt(properties: Properties, key: string, report: Report): number | undefined {
	const property = given(properties, key);
	if (!property) return undefined;
	const number = numberOf(property.value);
	if (number === undefined) report(badProperty(property, property.value, 'number'));
	return number;
}

/** Not negative; with a point or a comma. */
function numberOf(value: unknown): number | undefined {
	const number = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
	return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

export function dateAt(properties: Properties, key: string, report: Report): CalendarDate | undefined {
	const property = given(properties, key);
	if (!property) return undefined;
	const date = dateOf(property.value);
	if (date === undefined) report(badProperty(property, property.value, 'date'));
	return date;
}

/** Also as a link to a daily note, and with a time behind it. */
export function dateOf(value: unknown): CalendarDate | undefined {
	const [text] = textsOf(value);
	const day = text === undefined ? '' : unlinked(text).replace(/[T ]\d{1,2}:\d{2}.*$/, '');
	return isCalendarDate(day) ? day : undefined;
}

/** The texts of a list, or one text by itself. `[[id]]` without quotes is a list in a list to YAML. */
export function textsOf(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(textsOf);
	if (typeof value === 'number') return [String(value)];
	return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}

export interface Option {
	readonly id: string;
	/** What it is called where people choose it. */
	readonly label?: string | undefined;
}

export function optionOf(text: string, options: readonly Option[]): string | undefined {
	const wanted = comparable(unlinked(text));
	return options.find(({ id, label }) => comparable(id) === wanted || (label !== undefined && comparable(label) === wanted))?.id;
}

/** Case, hyphens and blanks between words do not count. */
function comparable(text: string): string {
	return text.toLowerCase().replace(/[\s_-]+/g, ' ').trim();
}

/** `b` for `[[a/b|c]]`, which is where an id would stand. */
function unlinked(text: string): string {
	const link = /^\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(text.trim())?.[1];
	return link === undefined ? text.trim() : link.slice(link.lastIndexOf('/') + 1).trim();
}
