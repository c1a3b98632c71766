// The sample vault as the index knows it, with a plan that has been worked on, on any day.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../../src/core/calendar-date';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import { summarise } from '../../../src/core/dashboard/summarise';
import { titleOf } from '../../../src/core/file-name-date';
import type { NoteFacts } from '../../../src/core/note-facts';
import { buildPlan } from '../../../src/core/plan/build-plan';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { focusOptions } from '../../../src/core/review/focus-proposals';
import { planReview } from '../../../src/core/review/plan-review';
import { sinceLast, type ReviewFacts } from '../../../src/core/review/review-facts';
import { reviewNote, type ReviewDraft } from '../../../src/core/review/review-note';
import { reviewPeriod, type EarlierReview } from '../../../src/core/review/review-period';
import type { ReviewSource } from '../../../src/core/review/review-source';
import { defaultSettings } from '../../../src/core/settings';
import { reviewNoteWords } from '../../../src/i18n/en/review-note';
import { editFrontMatter } from '../../../src/markdown/edit-front-matter';
import { readFrontMatter } from '../../../src/markdown/front-matter';
import { noteFromTemplate } from '../../../src/markdown/note-from-template';
import { outline } from '../../../src/markdown/outline';
import { dropTask, moveTask, tickTask } from '../../../src/markdown/plan-task-edit';
import { readPlanBody } from '../../../src/markdown/plan-tasks';
import { readDecisions, readReasons, readTaskRecord } from '../../../src/markdown/read-review';
import { missingStarParts, starPartOf } from '../../../src/markdown/star-sections';
import { nextProofSentence } from '../../../src/ui/dashboard/next-proof';
import planTemplate from '../../../templates/plan.md';
import reviewTemplate from '../../../templates/review.md';
import { framework, goldRequest } from '../plan/gold-request';
import { planOptions } from '../plan/plan-options';

const root = path.join(import.meta.dirname, '../../fixtures/sample-vault');
export const planPath = 'Pathway/Transition plan 2025-12-01.md';
const planStart = '2025-12-01';

const vault: ReadonlyMap<string, string> = new Map(
	readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
		const file = path.join(entry.parentPath, entry.name);
		return entry.isFile() && entry.name.endsWith('.md') ? [[path.relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')] as const] : [];
	}),
);

export function factsOf(notePath: string, text: string): NoteFacts | undefined {
	const frontMatter = readFrontMatter(text);
	const headings = outline(text);
	const facts = readNoteFacts(
		{
			path: notePath,
			frontmatter: frontMatter.kind === 'read' ? frontMatter.data : undefined,
			inlineTags: [...text.slice(frontMatter.bodyOffset).matchAll(/(?:^|\s)#(competence\/[\w/-]+)/g)].flatMap(([, tag]) => tag ?? []),
			star: headings.some((heading) => starPartOf(heading)) ? missingStarParts(text) : undefined,
			heading: headings.find(({ depth }) => depth === 1)?.text,
			headings: headings.map(({ text: heading }) => ({ heading })),
		},
		framework,
		defaultSettings,
	);
	return facts?.plan ? { ...facts, plan: { ...facts.plan, body: readPlanBody(text) } } : facts;
}

export function tallyWith(plan: string | undefined): Tally {
	const all = [...vault, ...(plan === undefined ? [] : [[planPath, plan] as const])];
	return all.reduce((tally, [notePath, text]) => applyNote(tally, undefined, factsOf(notePath, text)), emptyTally());
}

/** Undefined where there is no such note. */
export const textOf = (notePath: string): string | undefined => vault.get(notePath);
export const sampleNotes: ReadonlyMap<string, string> = vault;

export const isPrivate = (notePath: string): boolean => factsOf(notePath, vault.get(notePath) ?? '')?.private === true;
export const privateTitles = [...vault.keys()].filter(isPrivate).map(titleOf);

/** The plan as it was made, two years from 1 December 2025. */
export function planAsMade(): string {
	const draft = buildPlan({ ...goldRequest, start: planStart, targetDate: '2027-12-01' }, framework, planTemplate(), planStart, planOptions);
	return noteFromTemplate(draft.body, draft.properties).text;
}

export function edited(text: string, change: 'tick' | 'move' | 'drop', blockId: string, date: CalendarDate, reason = ''): string {
	const task = readPlanBody(text).tasks.find((one) => one.blockId === blockId);
	if (!task) throw new Error(`No task ${blockId}`);
	const edit = change === 'tick' ? tickTask(text, task, date, 'tasks') : change === 'move' ? moveTask(text, task, date) : dropTask(text, task, `${date}: dropped “${task.text}”: ${reason}`);
	if (edit.kind !== 'edited') throw new Error(`${blockId}: ${edit.kind}`);
	return edit.text;
}

export function withFocus(text: string, ids: readonly string[]): string {
	const edit = editFrontMatter(text, { properties: [{ key: 'pathway-focus', value: ids }] });
	if (edit.kind !== 'edited') throw new Error(`The focus was not written: ${edit.kind}`);
	return edit.text;
}

export interface MadeReview {
	readonly facts: ReviewFacts;
	readonly draft: ReviewDraft;
	/** Ids of the competences that were taken as proposed. */
	readonly focus: readonly string[];
	/** All of the note, as it is written. */
	readonly text: string;
}

export interface Before {
	readonly reviews: readonly EarlierReview[];
	/** The text of the last review. */
	readonly last?: string;
}

export function reviewOn(today: CalendarDate, plan: string | undefined, { reviews, last }: Before = { reviews: [] }, change: Partial<ReviewSource> = {}, tally = tallyWith(plan)): MadeReview {
	const model = summarise(tally, framework, defaultSettings, today);
	const current = tally.plans[0];
	const period = reviewPeriod(reviews, current?.plan, framework, today);
	const inPlan = current && model.plan ? planReview({ ...current, title: model.plan.title, decisions: readDecisions(plan ?? ''), known: last === undefined ? undefined : readTaskRecord(last) }, period, framework, today) : undefined;
	const facts = sinceLast(summarise(tally, framework, defaultSettings, period.start.date), model, framework, period, inPlan);
	const source: ReviewSource = {
		facts,
		framework,
		words: { ...reviewNoteWords, nextProof: nextProofSentence },
		focus: focusOptions(facts, framework).filter(({ isProposed }) => isProposed),
		reasons: new Map([...facts.raised, ...facts.lowered].map(({ to }) => [to.path, readReasons(vault.get(to.path) ?? '')])),
		planBody: current?.plan.body,
		linkTo: (notePath) => (isPrivate(notePath) ? '' : `[[${titleOf(notePath)}]]`),
		...change,
	};
	const draft = reviewNote(source, { template: reviewTemplate(), folder: 'Pathway', formatDate: planOptions.formatDate, isTaken: (one) => reviews.some((review) => review.path === one) });
	return { facts, draft, focus: source.focus.map(({ row }) => row.id), text: noteFromTemplate(draft.body, draft.properties).text };
}

/** Three reviews of one plan, each with what was done meanwhile. */
export function sampleReviews(): readonly (MadeReview & { readonly date: CalendarDate; readonly plan: string })[] {
	const made: (MadeReview & { date: CalendarDate; plan: string })[] = [];
	let plan = planAsMade();
	const step = (date: CalendarDate, work: (text: string) => string): void => {
		const chosen = made.at(-1)?.focus;
		plan = work(chosen ? withFocus(plan, chosen) : plan);
		const last = made.at(-1)?.text;
		const reviews = made.map((one) => ({ path: one.draft.path, date: one.date }));
		made.push({ date, plan, ...reviewOn(date, plan, last === undefined ? { reviews } : { reviews, last }) });
	};
	const openBy = (text: string, date: CalendarDate): readonly string[] => readPlanBody(text).tasks.flatMap(({ state, due, blockId }) => (state === 'open' && due !== undefined && due <= date && blockId !== undefined ? [blockId] : []));
	const tickSome = (text: string, date: CalendarDate, except: number): string => openBy(text, date).filter((id, index) => id.startsWith('pw-review') || index % except !== 0).reduce((now, id) => (id === reviewId(date) ? now : edited(now, 'tick', id, readPlanBody(now).tasks.find((one) => one.blockId === id)?.due ?? date)), text);
	const reviewId = (date: CalendarDate): string => ({ '2026-05-29': 'pw-review-2', '2026-08-28': 'pw-review-3' })[date as string] ?? 'pw-review-4';
	step('2026-05-29', (text) => tickSome(text, '2026-05-28', 4).replace('## Decisions\n', '## Decisions\n\n- 2026-04-02: the mentor is asked before the sponsor, because she has time now.\n'));
	step('2026-08-28', (text) => {
		const ticked = tickSome(edited(text, 'tick', 'pw-review-2', '2026-05-29'), '2026-07-31', 5);
		const [first = '', second = ''] = openBy(ticked, '2026-08-20').filter((id) => !id.startsWith('pw-review'));
		return edited(edited(ticked, 'drop', first, '2026-07-02', 'the board will not take it this year'), 'move', second, '2026-10-30').replace('## Decisions\n', '- [ ] Ask Finance for a day with their forecasters 📅 2026-09-30\n\n## Decisions\n');
	});
	step('2026-11-22', (text) => tickSome(edited(text, 'tick', 'pw-review-3', '2026-08-31'), '2026-11-20', 3));
	return made;
}
