// Two sentences on a choice: what is chosen, and what will be written to the note.
import type { CalendarDate } from '../../core/calendar-date';
import { findCompetence, type Framework } from '../../core/framework/framework';
import type { TaggingChange, TaggingChoice } from '../../core/picker/tagging-choice';
import { words } from '../../i18n/words';

export function changeLine(change: TaggingChange, formatDate: (date: CalendarDate) => string): string {
	const text = words().tagging.change;
	const parts: string[] = [];
	if (change.tagsAdded > 0) parts.push(text.added(change.tagsAdded));
	if (change.tagsRemoved > 0) parts.push(text.removed(change.tagsRemoved));
	if (change.level !== undefined) parts.push(text.level(change.level));
	if (change.date !== undefined) parts.push(text.date(change.date && formatDate(change.date)));
	return parts.length === 0 ? text.none : text.all(parts);
}

export function chosenLine(framework: Framework, choice: TaggingChoice): string {
	const { tagging } = words();
	const names = [
		...choice.competences.map((id) => findCompetence(framework, id)?.name ?? id),
		...choice.areas.map((id) => tagging.chosenArea(framework.areas.find((area) => area.id === id)?.name ?? id)),
	];
	return names.length === 0 ? tagging.nothingChosen : tagging.chosen(names);
}
