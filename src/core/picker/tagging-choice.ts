// What is chosen for one note, and how that differs from what the note says now. Values only; the tags themselves
// are made from it elsewhere.
import type { CalendarDate } from '../calendar-date';
import type { TagSelection } from '../competence-tags';
import type { Level } from '../level';
import type { PickerOption } from './search';

export interface TaggingChoice extends TagSelection {
	readonly level?: Level;
	readonly date?: CalendarDate;
}

export function isChosen(choice: TaggingChoice, option: PickerOption): boolean {
	return option.kind === 'area' ? choice.areas.includes(option.area.id) : choice.competences.includes(option.competence.id);
}

/** True for an area that is not named alone and counts through a competence of its own that is chosen. */
export function isCovered(choice: TaggingChoice, option: PickerOption): boolean {
	return option.kind === 'area' && !isChosen(choice, option) && option.area.competences.some(({ id }) => choice.competences.includes(id));
}

/**
 * Choosing a competence takes the place of its bare area; taking back the last one puts back an area that the note
 * had (`before`). A covered area cannot be added, since its competences say more. Taking an area away leaves its
 * competences.
 */
export function toggle(choice: TaggingChoice, option: PickerOption, before: TaggingChoice): TaggingChoice {
	if (option.kind === 'area') {
		if (isCovered(choice, option)) return choice;
		return { ...choice, areas: flip(choice.areas, option.area.id) };
	}
	const { competence } = option;
	const competences = flip(choice.competences, competence.id);
	const otherAreas = choice.areas.filter((id) => id !== competence.area.id);
	if (competences.includes(competence.id)) return { ...choice, competences, areas: otherAreas };
	const isLast = !competence.area.competences.some(({ id }) => competences.includes(id));
	const putBack = isLast && before.areas.includes(competence.area.id);
	return { ...choice, competences, areas: putBack ? [...otherAreas, competence.area.id] : choice.areas };
}

/** Chooses it or takes it back, whatever else is chosen: for what is to be removed. */
export function flipOption(choice: TaggingChoice, option: PickerOption): TaggingChoice {
	if (option.kind === 'area') return { ...choice, areas: flip(choice.areas, option.area.id) };
	return { ...choice, competences: flip(choice.competences, option.competence.id) };
}

export interface TaggingChange {
	readonly tagsAdded: number;
	readonly tagsRemoved: number;
	/** Missing when the level stays as it is; `null` when it goes. */
	readonly level?: Level | null;
	/** Missing when the date stays as it is; `null` when it goes. */
	readonly date?: CalendarDate | null;
}

export function changeOf(before: TaggingChoice, after: TaggingChoice): TaggingChange {
	const had = tagsOf(before);
	const has = tagsOf(after);
	return {
		tagsAdded: has.filter((tag) => !had.includes(tag)).length,
		tagsRemoved: had.filter((tag) => !has.includes(tag)).length,
		...(before.level === after.level ? {} : { level: after.level ?? null }),
		...(before.date === after.date ? {} : { date: after.date ?? null }),
	};
}

/**
 * What to make of a note that may show other tags by now: `after` was chosen where the note showed `before`. What came
 * since stays, and what went since is not put back.
 */
export function choiceFor(now: TagSelection, before: TagSelection, after: TagSelection): TagSelection {
	const carryOver = (shown: readonly string[], had: readonly string[], wanted: readonly string[]): readonly string[] => [
		...wanted.filter((id) => shown.includes(id) || !had.includes(id)),
		...shown.filter((id) => !had.includes(id) && !wanted.includes(id)),
	];
	return { competences: carryOver(now.competences, before.competences, after.competences), areas: carryOver(now.areas, before.areas, after.areas) };
}

function tagsOf(choice: TaggingChoice): readonly string[] {
	return [...choice.areas.map((id) => `area ${id}`), ...choice.competences.map((id) => `competence ${id}`)];
}

function flip(ids: readonly string[], id: string): readonly string[] {
	return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/**
 * What is to be written. A proposed date alone is nothing to say about a note: without another change, or with
 * nothing chosen, the date stays as it was; one that the user typed (`dateTyped`) always counts.
 */
export function settle(before: TaggingChoice, after: TaggingChoice, dateTyped: boolean): TaggingChoice {
	const { tagsAdded, tagsRemoved, level } = changeOf(before, after);
	const isSilent = after.competences.length === 0 && after.areas.length === 0 && after.level === undefined;
	const isUnchanged = tagsAdded === 0 && tagsRemoved === 0 && level === undefined;
	if (dateTyped || (!isSilent && !isUnchanged)) return after;
	const { date: _proposed, ...rest } = after;
	return before.date === undefined ? rest : { ...rest, date: before.date };
}
