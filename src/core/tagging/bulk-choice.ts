// One choice for many notes: what is added to, removed from or put in the place of what each of them shows, and which
// properties come with it. A note's own words win unless the user says otherwise.
import type { CalendarDate } from '../calendar-date';
import { tagChanges, tagEdits, type TagChanges, type TagSelection } from '../competence-tags';
import type { Framework } from '../framework/framework';
import type { Level } from '../level';
import { isEmpty, type Properties } from '../note-properties';

/** `replace` makes each note say exactly the selection; tags that are unknown or not ours stay. */
export type BulkAction = 'add' | 'remove' | 'replace';

export interface BulkChoice extends TagSelection {
	readonly action: BulkAction;
	/** For every note; never written by `remove`. */
	readonly level?: Level;
	readonly date?: CalendarDate;
	/** Level and date also take the place of what a note says already. */
	readonly overwrites: boolean;
}

export interface PropertyValue {
	readonly key: string;
	readonly value: string | number;
}

const nothing: TagSelection = { competences: [], areas: [] };

/** `current` are the competence tags of one note. */
export function bulkTagChanges(current: readonly string[], choice: BulkChoice, framework: Framework, prefix: string): TagChanges {
	switch (choice.action) {
		case 'add':
			return tagEdits(current, choice, nothing, framework, prefix);
		case 'remove':
			return tagEdits(current, nothing, choice, framework, prefix);
		case 'replace':
			return tagChanges(current, choice, framework, prefix);
	}
}

/** Those that the note does not say yet, or says otherwise where that is to be overwritten. */
export function bulkProperties(properties: Properties, choice: BulkChoice): readonly PropertyValue[] {
	if (choice.action === 'remove') return [];
	const wanted: readonly PropertyValue[] = [
		...(choice.date === undefined ? [] : [{ key: 'evidence-date', value: choice.date }]),
		...(choice.level === undefined ? [] : [{ key: 'evidence-level', value: choice.level }]),
	];
	return wanted.filter(({ key, value }) => {
		const own = properties.get(key)?.value;
		return isEmpty(own) || (choice.overwrites && own !== value);
	});
}

/** False for a choice that could change no note at all. Replacing by nothing removes all, which is a choice. */
export function saysSomething(choice: BulkChoice): boolean {
	if (choice.competences.length + choice.areas.length > 0 || choice.action === 'replace') return true;
	return choice.action === 'add' && (choice.level !== undefined || choice.date !== undefined);
}
