// A request written as notes and read back from their text alone, as the plugin will find them in a vault.
import { applyNote, emptyTally } from '../../../src/core/dashboard/tally';
import { assessmentNote } from '../../../src/core/assessment/assessment-note';
import type { NoteDraft } from '../../../src/core/note-draft';
import { answersNote, answersPath } from '../../../src/core/plan/answers-note';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { chooseRoutes } from '../../../src/core/plan/route-choice';
import { standingsOf } from '../../../src/core/plan/standing';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { answersNoteWords } from '../../../src/i18n/en/answers-note';
import { assessmentWords } from '../../../src/i18n/en/assessment-note';
import { readFrontMatter } from '../../../src/markdown/front-matter';
import { frontMatterText } from '../../../src/markdown/yaml-text';
import { framework } from './gold-request';
import { planOptions } from './plan-options';

export const today = '2026-12-01';

export function textOf({ properties, body }: Pick<NoteDraft, 'properties' | 'body'>): string {
	return `${frontMatterText(properties)}\n${body}`;
}

export function writtenAnswers(request: PlanRequest): string {
	const { views } = chooseRoutes(request, framework, standingsOf(request, framework));
	return textOf(
		answersNote({
			request,
			framework,
			views,
			words: answersNoteWords,
			today,
			formatDate: planOptions.formatDate,
			path: answersPath('Pathway', today),
			planLink: '[[Transition plan 2026-12-01]]',
			assessmentLink: '[[Assessment 2026-12-01 self]]',
		}),
	);
}

/** The assessment notes of a request: one of its own ratings, one for each of the others, in whose notes every level is 3. */
export function writtenRatings({ ratings, ratedByOthers = {} }: PlanRequest): readonly NoteDraft[] {
	const note = (rater: 'self' | 'manager' | 'sponsor', levels: PlanRequest['ratings']): NoteDraft => assessmentNote({ ratings: levels, rater, date: today, framework, words: assessmentWords, folder: 'Pathway' });
	return [
		...(ratings.size === 0 ? [] : [note('self', ratings)]),
		...(['manager', 'sponsor'] as const).flatMap((rater) => {
			const rated = ratedByOthers[rater] ?? [];
			return rated.length === 0 ? [] : [note(rater, new Map(rated.map((id) => [id, 3])))];
		}),
	];
}

export function tallyOf(drafts: readonly NoteDraft[]) {
	return drafts.reduce((tally, draft) => {
		const frontMatter = readFrontMatter(textOf(draft));
		const facts = readNoteFacts({ path: draft.path, frontmatter: frontMatter.kind === 'read' ? frontMatter.data : undefined, inlineTags: [], star: undefined }, framework, defaultSettings);
		return applyNote(tally, undefined, facts);
	}, emptyTally());
}
