// The properties of one note as Obsidian's cache gives them: keys compare without case, and what cannot be used is left
// out with a problem that names it, while the rest of the note counts.
import { isCalendarDate, type CalendarDate } from './calendar-date';
import { isLevel, type Level } from './level';
import type { NoteProblem } from './note-facts';

export interface Property {
	/** As the note writes it. */
	readonly key: string;
	readonly value: unknown;
}

export type Expected = Extract<NoteProblem, { readonly kind: 'bad-value' }>['expected'];

/** By key in lower case. Of two keys that differ in case alone, the one in lower case counts, else the first. */
export type Properties = ReadonlyMap<string, Property>;

export function propertiesOf(frontmatter: Readonly<Record<string, unknown>>): Properties {
	const properties = new Map<string, Property>();
	for (const [key, value] of Object.entries(frontmatter)) {
		const lower = key.toLowerCase();
		if (!properties.has(lower) || key === lower) properties.set(lower, { key, value });
	}
	return properties;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A key without a value, which says as much as no key at all. */
export function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

export function badValue(property: Property, expected: Expected): NoteProblem {
	return { kind: 'bad-value', key: property.key, found: shown(property.value), expected };
}

/** A whole number from 0 to 5. Text such as "4" is none: it would sort and compare as text in Bases and search. */
export function readLevel(property: Property | undefined, problems: NoteProblem[]): Level | undefined {
	if (!property || isEmpty(property.value)) return undefined;
	if (isLevel(property.value)) return property.value;
	problems.push(badValue(property, 'level'));
	return undefined;
}

export function readDate(property: Property | undefined, problems: NoteProblem[]): CalendarDate | undefined {
	if (!property || isEmpty(property.value)) return undefined;
	const date = dateOf(property.value);
	if (date === undefined) problems.push(badValue(property, 'date'));
	return date;
}

/** Text such as `2027-02-28`, with or without a time behind it, which is dropped. */
function dateOf(value: unknown): CalendarDate | undefined {
	// A parser that knows YAML's timestamps makes midnight UTC of a plain date.
	const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
	if (typeof text !== 'string') return undefined;
	const day = text.trim().replace(/[T ]\d{1,2}:\d{2}.*$/, '');
	return isCalendarDate(day) ? day : undefined;
}

/** One of a few words, in any case. */
export function readWord<Word extends string>(property: Property | undefined, words: readonly Word[], expected: Expected, problems: NoteProblem[]): Word | undefined {
	if (!property || isEmpty(property.value)) return undefined;
	const given = typeof property.value === 'string' ? property.value.trim().toLowerCase() : undefined;
	const word = words.find((candidate) => candidate === given);
	if (word === undefined) problems.push(badValue(property, expected));
	return word;
}

/** The texts of a list, or one text by itself. */
export function readTexts(property: Property | undefined): readonly string[] {
	if (!property) return [];
	const items: readonly unknown[] = Array.isArray(property.value) ? property.value : [property.value];
	return items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}

const longest = 60;

function shown(value: unknown): string {
	if (value === undefined || value === null) return '';
	const text = typeof value === 'string' ? value.trim() : jsonOf(value);
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** A value that stands in itself, as an alias makes it, has no JSON. */
function jsonOf(value: unknown): string {
	try {
		return JSON.stringify(value) ?? '';
	} catch {
		return Array.isArray(value) ? '[…]' : '{…}';
	}
}
