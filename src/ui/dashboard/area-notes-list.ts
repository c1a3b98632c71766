// The notes of an area, whichever of its competences they name, newest first. Made when it is asked for.
import type { DashboardModel } from '../../core/dashboard/model';
import type { Drawing } from './drawing';
import { drawPathList } from './evidence-list';
import { periodStart } from './shown-period';

export function drawNotesOfArea(parent: HTMLElement, areaId: string, key: string, drawing: Drawing): void {
	const from = periodStart(drawing);
	const dated = notesOf(drawing.model, areaId).filter(({ date }) => from === undefined || (date !== '' && date >= from && date <= drawing.model.today));
	drawPathList(parent, dated.map(({ path }) => path), key, drawing);
}

/** Undated last; of one day by path. */
function notesOf(model: DashboardModel, areaId: string): readonly { readonly path: string; readonly date: string }[] {
	const dates = new Map<string, string>();
	for (const path of model.areas.find(({ id }) => id === areaId)?.bareNotes ?? []) dates.set(path, '');
	for (const row of model.competences) if (row.area === areaId) for (const { path, date } of row.evidence) dates.set(path, date ?? '');
	const notes = [...dates].map(([path, date]) => ({ path, date }));
	return notes.sort((a, b) => (a.date === b.date ? (a.path < b.path ? -1 : 1) : a.date > b.date ? -1 : 1));
}
