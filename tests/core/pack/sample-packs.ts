// Evidence packs of the sample vault at the dates of the three recorded reviews, as the command makes them when nothing is
// changed in what it proposes.
import type { CalendarDate } from '../../../src/core/calendar-date';
import type { DashboardModel } from '../../../src/core/dashboard/model';
import { summarise } from '../../../src/core/dashboard/summarise';
import { titleOf } from '../../../src/core/file-name-date';
import { htmlText } from '../../../src/core/export/html';
import { markdownText } from '../../../src/core/export/markdown';
import { reportWithInitials, type Report } from '../../../src/core/export/report';
import { noteIn } from '../../../src/core/export/where-i-stand';
import { withoutPrivate, type Shareable } from '../../../src/core/export/without-private';
import { proofsFor, proposedFor } from '../../../src/core/pack/best-proofs';
import { packEntry } from '../../../src/core/pack/pack-entry';
import { packReport, type PackEntry, type Purpose } from '../../../src/core/pack/pack-report';
import { defaultSettings } from '../../../src/core/settings';
import { nextProofOutside } from '../../../src/i18n/en/next-proof';
import { packNote } from '../../../src/i18n/en/pack';
import { report as reportWords } from '../../../src/i18n/en/report';
import { starStory } from '../../../src/markdown/star-story';
import { nextProofSentence } from '../../../src/ui/dashboard/next-proof';
import { framework } from '../plan/gold-request';
import { isPrivate, privateTitles, sampleReviews, tallyWith, textOf } from '../review/sample-facts';

/** As somebody of the sample vault would list them. */
export const names: readonly string[] = ['Zoë Lindqvist', 'Nuala Flynn', 'David'];

export interface MadePack {
	readonly date: CalendarDate;
	readonly purpose: Purpose;
	readonly model: DashboardModel;
	readonly shareable: Shareable;
	readonly entries: readonly PackEntry[];
	readonly report: Report;
	readonly markdown: string;
	readonly html: string;
}

export function packOn(date: CalendarDate, purpose: Purpose, model: DashboardModel, most = 6): MadePack {
	const shareable = withoutPrivate(model, isPrivate);
	const rows = shareable.model.competences;
	const proposed = proposedFor(rows, most);
	const entries = rows
		.filter(({ id }) => proposed.includes(id))
		.map((row) => {
			const path = proofsFor(row)[0]?.path;
			const isHidden = (target: string): boolean => privateTitles.includes(titleOf(target));
			const text = path === undefined ? undefined : textOf(path);
			return packEntry(row, path, text === undefined ? undefined : starStory(text, { isHidden, words: reportWords.aPrivateNote }), shareable, framework);
		});
	const words = { ...packNote, nextProof: (row: PackEntry['row']) => nextProofSentence(row, nextProofOutside).replace('{note}', () => noteIn(row, packNote)) };
	const { report } = reportWithInitials(packReport({ purpose, today: date, entries, leftOut: shareable.leftOut }, words), names);
	return { date, purpose, model, shareable, entries, report, markdown: markdownText(report, () => undefined), html: htmlText(report, { language: 'en-GB', chart: () => undefined }) };
}

export function samplePacks(): readonly MadePack[] {
	const purposes: readonly Purpose[] = ['appraisal', 'application', 'interview'];
	return sampleReviews().map(({ date, plan }, index) => packOn(date, purposes[index] ?? 'appraisal', summarise(tallyWith(plan), framework, defaultSettings, date)));
}
