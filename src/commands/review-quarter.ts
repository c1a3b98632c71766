// Review this quarter: shows the note as it would be, with the focus of the quarter ahead to choose, and writes note and focus
// as one operation with one undo. A review that is there is never touched.
import { Notice } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import { freePath } from '../core/note-path';
import { focusOptions, hasEnoughBehavioural, mostInFocus, type FocusOption } from '../core/review/focus-proposals';
import { reviewNote } from '../core/review/review-note';
import { latestOfQuarter, reviewPath, type EarlierReview } from '../core/review/review-period';
import { findReviews } from '../host/find-reviews';
import { formatDate } from '../host/format-date';
import { noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { loadTemplate, type TemplateSource } from '../host/templates';
import { focusReasons } from '../i18n/en/review-note';
import { words } from '../i18n/words';
import { noteFromTemplate } from '../markdown/note-from-template';
import { confirm } from '../ui/confirm';
import { previewReview } from '../ui/review/review-modal';
import { choosePlan } from './choose-plan';
import { withFrontMatterReport } from './front-matter-report';
import { reviewSource, type FoundReview } from './review-source';
import { readyWithProgress } from './ready-with-progress';
import type { Workbench } from './workbench';
import { writeReview } from './write-review';

export async function reviewQuarter(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	await readyWithProgress(bench);
	const reviews = findReviews(app);
	const latest = latestOfQuarter(reviews, bench.today());
	if (latest && !(await isAnotherWanted(bench, latest, bench.today()))) return;
	const { plans } = bench.index().tally;
	if (plans.length > 1 && !plans.some(({ path }) => path === settings.get().currentPlan)) {
		await choosePlan(bench);
		if (!plans.some(({ path }) => path === settings.get().currentPlan)) return void new Notice(words().review.severalPlans);
	}
	const source = await reviewSource(bench, reviews);
	const template = await loadTemplate(app, settings.get().templateFolder, 'review');
	const options = source.facts.period.next === undefined ? [] : focusOptions(source.facts, source.framework);
	const make = (focus: readonly FocusOption[], path?: string) => noteOf(bench, source, template, focus, path);
	const outcome = await previewReview(app, previewOf(bench, source, options, make));
	if (outcome.kind === 'cancelled') return;
	const chosen = options.filter(({ row }) => outcome.focus.includes(row.id));
	await writeReview(bench, { source, makeNote: (path) => make(chosen, path).text, focus: options.length === 0 ? undefined : outcome.focus, isTicked: outcome.isTicked });
}

/** Opens the one that is there, and asks whether there is to be a second one, except on the same day. */
async function isAnotherWanted({ app, settings }: Workbench, { path, date }: EarlierReview, today: CalendarDate): Promise<boolean> {
	const { review: say } = words();
	await openNote(app, path);
	if (date === today) {
		new Notice(say.already(say.name(path)));
		return false;
	}
	const next = freePath(reviewPath(settings.get().folder, today), (candidate) => noteExists(app, candidate));
	return confirm(app, { title: say.again.title(say.name(path)), text: say.again.text(say.name(path), date, say.name(next)), yes: say.again.yes, no: say.again.no, isHarmless: true });
}

/** `path` where a name was found to be taken when the note was made. */
function noteOf({ app, settings }: Workbench, source: FoundReview, template: TemplateSource, focus: readonly FocusOption[], path?: string) {
	const isTaken = (candidate: string): boolean => (path === undefined ? noteExists(app, candidate) : candidate !== path);
	const draft = reviewNote({ ...source, focus }, { template: template.text, folder: settings.get().folder, formatDate, isTaken });
	const { text, refused } = noteFromTemplate(draft.body, draft.properties);
	return { ...draft, text, reports: withFrontMatterReport(draft.reports, refused) };
}

function previewOf({ settings }: Workbench, { facts, framework, plan }: FoundReview, options: readonly FocusOption[], make: (focus: readonly FocusOption[]) => ReturnType<typeof noteOf>): Parameters<typeof previewReview>[1] {
	const { period, today } = facts;
	const wanted = reviewPath(settings.get().folder, today);
	const chosenFrom = (ids: readonly string[]): readonly FocusOption[] => options.filter(({ row }) => ids.includes(row.id));
	const { path, reports } = make(options.filter(({ isProposed }) => isProposed));
	const task = plan?.body?.tasks.find(({ blockId, state }) => blockId !== undefined && blockId === period.blockId && state === 'open');
	return {
		path,
		takenPath: path === wanted ? undefined : wanted,
		quarter: period.next?.number,
		hasPlan: plan !== undefined,
		options: options.map(({ row, isProposed, isCurrent, task: builtBy, hasToMove }) => ({
			id: row.id,
			name: row.name,
			line: [words().review.standing(row.claimed?.level, row.target), ...focusReasons(row, builtBy, hasToMove, period.next?.number ?? 0), ...(isCurrent ? [words().review.current] : [])].join(' '),
			isProposed,
			isCurrent,
		})),
		most: mostInFocus(framework),
		hasBehavioural: (ids) => hasEnoughBehavioural(chosenFrom(ids).map(({ row }) => row), framework),
		task: task?.due === undefined ? undefined : { text: task.text, due: task.due },
		bodyOf: (ids) => make(chosenFrom(ids)).body,
		reports,
	};
}
