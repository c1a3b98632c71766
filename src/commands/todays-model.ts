// What the notes say on a day, and what of it may be handed on. The index has been filled.
import type { CalendarDate } from '../core/calendar-date';
import type { CompetenceRow, DashboardModel } from '../core/dashboard/model';
import { summarise } from '../core/dashboard/summarise';
import { noteIn, type ReportWords } from '../core/export/where-i-stand';
import { withoutPrivate, type Shareable } from '../core/export/without-private';
import type { NextProofWords } from '../i18n/en/next-proof';
import { nextProofSentence } from '../ui/dashboard/next-proof';
import type { Workbench } from './workbench';

export function modelOn({ index, framework, settings, today }: Workbench, day: CalendarDate = today()): DashboardModel {
	return summarise(index().tally, framework(), settings.get(), day);
}

/** Today's, without private notes. */
export function shareableOf(bench: Workbench): Shareable {
	return withoutPrivate(modelOn(bench), (path) => bench.index().factsOf(path)?.private === true);
}

/** The next proof in words alone: the note is named where the dashboard has its link. */
export function nextProofText(row: CompetenceRow, words: Pick<ReportWords, 'aPrivateNote' | 'named'>, say?: NextProofWords): string {
	// A function, since a title may hold `$&`.
	return nextProofSentence(row, say).replace('{note}', () => noteIn(row, words));
}
