// Areas without a new note for a while: leadership and presence first, since they are the easiest to leave for later.
import { addDays, type CalendarDate } from '../calendar-date';
import type { Framework } from '../framework/framework';
import type { AreaNotes } from './evidence-over-time';
import type { AreaRow, CompetenceRow } from './rows';

export interface QuietArea {
	readonly area: string;
	/** The newest note; undefined when there never was one. */
	readonly last: { readonly path: string; readonly date: CalendarDate } | undefined;
	/** The competence of the area that counts most now, and a question that brings an example to mind. */
	readonly competence: string;
	readonly prompt: string;
}

/** `rows` as `byGap` gives them. Behavioural areas first, then the longest quiet, then the order of the framework. */
export function quietAreas(areas: readonly AreaRow[], notes: readonly AreaNotes[], rows: readonly CompetenceRow[], framework: Framework, today: CalendarDate): readonly QuietArea[] {
	const from = addDays(today, -framework.dashboard_hints.neglect_days);
	const prompts = new Map(framework.areas.flatMap(({ competences }) => competences.map(({ id, evidence_prompts: [prompt = ''] }) => [id, prompt])));
	const quiet = areas.flatMap((area, index) => {
		const newest = notes[index]?.last;
		if (newest?.date !== undefined && newest.date >= from) return [];
		const competence = rows.find((row) => row.area === area.id)?.id ?? '';
		const last = newest?.date === undefined ? undefined : { path: newest.path, date: newest.date };
		return [{ behavioural: area.behavioural, quiet: { area: area.id, last, competence, prompt: prompts.get(competence) ?? '' } }];
	});
	return quiet.sort((a, b) => Number(b.behavioural) - Number(a.behavioural) || inTime(a.quiet, b.quiet)).map((item) => item.quiet);
}

function inTime(a: QuietArea, b: QuietArea): number {
	const [first, second] = [a.last?.date ?? '', b.last?.date ?? ''];
	return first === second ? 0 : first < second ? -1 : 1;
}
