// The note of a review: path, properties and body as values. The same notes on the same day give the same bytes. Writing the
// front matter as text, and the note to disk, is left to others.
import type { CalendarDate } from '../calendar-date';
import type { NoteDraft } from '../note-draft';
import { freePath } from '../note-path';
import { titleOf } from '../file-name-date';
import { renderTemplate } from '../template/render-template';
import type { TemplateReport } from '../template/template-report';
import { reviewPath } from './review-period';
import { reviewPlaceholders } from './review-placeholders';
import type { ReviewSource } from './review-source';
import { reviewValues } from './review-values';

export interface ReviewOptions {
	readonly template: string;
	readonly folder: string;
	readonly formatDate: (date: CalendarDate, format: string) => string;
	readonly isTaken: (path: string) => boolean;
}

export interface ReviewDraft {
	readonly path: string;
	readonly properties: readonly (readonly [key: string, value: Exclude<NoteDraft['properties'][number][1], boolean | null>])[];
	/** The template filled in, with the front matter that it may have of its own. */
	readonly body: string;
	readonly reports: readonly TemplateReport[];
}

export function reviewNote(source: ReviewSource, { template, folder, formatDate, isTaken }: ReviewOptions): ReviewDraft {
	const { today, plan } = source.facts;
	const path = freePath(reviewPath(folder, today), isTaken);
	const { text, reports } = renderTemplate(template, reviewPlaceholders, { name: titleOf(path), date: today, ...reviewValues(source) }, { formatDate });
	return {
		path,
		properties: [
			['pathway-type', 'review'],
			['pathway-version', 1],
			['pathway-date', today],
			...(plan ? [['pathway-plan', source.linkTo(plan.path)] as const] : []),
			['tags', ['pathway/review']],
		],
		body: `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`,
		reports,
	};
}
