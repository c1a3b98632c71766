// What a review reads from the text of notes: the tasks as the last review kept them, the decisions of the plan, and the
// reasons that an assessment gives for ratings that moved.
import { isCalendarDate } from '../core/calendar-date';
import { isLevel } from '../core/level';
import type { Decision, KnownTask } from '../core/review/plan-review';
import type { Reason } from '../core/review/review-source';
import { bodyStart } from './outline';
import { proseLines } from './prose-lines';

/** Undefined where the note keeps none. Of several the last one counts. */
export function readTaskRecord(text: string): readonly KnownTask[] | undefined {
	const record = [...text.matchAll(/^%% pathway:tasks v1 ([^%\r\n]*) %%[ \t]*\r?$/gm)].at(-1)?.[1];
	return record?.split(' ').flatMap((entry) => {
		const [, id = '', state, due] = /^([A-Za-z0-9#-]+)=(open|done|cancelled)(?::(\S+))?$/.exec(entry) ?? [];
		if (state !== 'open' && state !== 'done' && state !== 'cancelled') return [];
		return [{ id, state, due: isCalendarDate(due) ? due : undefined }];
	});
}

/** The dated lines under "Decisions". */
export function readDecisions(text: string): readonly Decision[] {
	return linesUnder(text, 'decisions').flatMap((line) => {
		const [, date, said = ''] = /^[ \t]*[-*+][ \t]+(\d{4}-\d{2}-\d{2}):[ \t]*(.+)$/.exec(line) ?? [];
		if (!isCalendarDate(date)) return [];
		const [, task, reason = ''] = /^dropped “(.+?)”:?[ \t]*(.*)$/i.exec(said) ?? [];
		return [{ date, text: said.trim(), ...(task === undefined ? {} : { dropped: { task, reason: reason.trim() } }) }];
	});
}

/** Entries such as `- **Gravitas, from 2 to 3.** One good meeting.`, in whatever part of the note they stand. */
export function readReasons(text: string): readonly Reason[] {
	return [...proseLines(text, bodyStart(text))].flatMap((line) => {
		const [, lead = '', reason = ''] = /^[ \t]*[-*+][ \t]+\*\*([^*]+)\*\*[ \t]*(.+)$/.exec(line) ?? [];
		const [, competence = '', fromText, toText] = /^(.+?)[,:]?[ \t]+(?:from[ \t]+)?([0-5])[ \t]*(?:→|->|–|to)[ \t]*([0-5])\.?$/.exec(lead.trim()) ?? [];
		const [from, to] = [Number(fromText), Number(toText)];
		return isLevel(from) && isLevel(to) ? [{ competence, from, to, text: reason.trim() }] : [];
	});
}

function linesUnder(text: string, heading: string): readonly string[] {
	const lines: string[] = [];
	let depth = 0;
	for (const line of proseLines(text, bodyStart(text))) {
		const [, marks, words = ''] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t:#]*$/.exec(line) ?? [];
		if (marks !== undefined && depth > 0 && marks.length <= depth) break;
		if (depth > 0) lines.push(line);
		else if (marks !== undefined && words.toLowerCase() === heading) depth = marks.length;
	}
	return lines;
}
