// What the plugin writes, each from what the person has looked over to the last write: for the sweep over every step of it.
import { copyTemplates } from '../../src/commands/copy-templates';
import { applyUpdate } from '../../src/commands/plan-update-apply';
import type { PlanNotes } from '../../src/commands/draft-plan-notes';
import { findUpdateSource, type UpdateSource } from '../../src/commands/plan-update-source';
import { planNotes } from '../../src/commands/plan-notes';
import { reviewSource, type FoundReview } from '../../src/commands/review-source';
import { cliEvidence, cliTag } from '../../src/commands/cli-writing';
import { applyToNotes } from '../../src/commands/tag-notes-apply';
import { renamingEdit, taggingEdit, type EditOfNotes } from '../../src/commands/tag-notes-edit';
import { previewNotes } from '../../src/commands/tag-notes-preview';
import { offerAnswersNote } from '../../src/commands/write-answers-note';
import { writePlanNotes } from '../../src/commands/write-plan-notes';
import { writeReport } from '../../src/commands/write-report';
import { writeReview } from '../../src/commands/write-review';
import type { CalendarDate } from '../../src/core/calendar-date';
import type { PlanDraft } from '../../src/core/plan/build-plan';
import { focusOptions } from '../../src/core/review/focus-proposals';
import { tagRenames } from '../../src/core/tagging/rename-tags';
import { noChoices } from '../../src/core/plan/update-report';
import { findReviews } from '../../src/host/find-reviews';
import { loadTemplate } from '../../src/host/templates';
import { summaryOf } from '../../src/ui/tagging/bulk-summary';
import { updatePlanNote } from '../../src/markdown/update-plan-note';
import { words } from '../../src/i18n/words';
import { goldRequest } from '../core/plan/gold-request';
import type { FaultSession } from './fault-session';

export interface Job {
	readonly name: string;
	readonly today: CalendarDate;
	readonly files: Readonly<Record<string, string>>;
	/** What is there before, made by the plugin itself. */
	readonly prepare?: (session: FaultSession) => Promise<void>;
	/** Gives what the person is told in a window instead of a notice. */
	readonly run: (session: FaultSession) => Promise<readonly string[] | void>;
}

const tagged = '---\ntags:\n  - old/drive # why\n---\nBody\r\nwith a line.\n';
const five = Object.fromEntries(['One', 'Two', 'Three', 'Four', 'Five'].map((name) => [`Notes/${name}.md`, `${tagged}${name}\n`]));

async function changeMany({ bench, disk }: FaultSession, label: string, edit: EditOfNotes): Promise<readonly string[]> {
	const work = { progress: () => undefined, isCancelled: () => false };
	const previews = await previewNotes(disk.app, Object.keys(five), edit, work);
	const wanted = previews.flatMap((preview) => (preview.kind === 'edited' ? [preview] : []));
	const { report } = await applyToNotes(disk.app, bench.changeLog, { label, edit, wanted }, work);
	const { headline, sections } = summaryOf(report);
	return [headline, ...sections.flatMap(({ title, notes }) => [title, ...notes.map(({ path, why = '' }) => `${path} ${why}`)])];
}

// Drafting is no part of what can fail here, and takes longer than all the writing.
let drafted: PlanNotes | undefined;

async function createPlan({ bench }: FaultSession): Promise<void> {
	const template = await loadTemplate(bench.app, '', 'plan');
	drafted ??= await planNotes(bench, goldRequest, template.text);
	await writePlanNotes(bench, drafted);
}

let update: { readonly source: UpdateSource; readonly draft: PlanDraft } | undefined;

async function updatePlan({ bench }: FaultSession): Promise<void> {
	if (!update) {
		const source = await findUpdateSource(bench, planPath);
		if (source.kind !== 'source') throw new Error(`no source: ${source.kind}`);
		update = { source, draft: source.draft('plan') };
	}
	const { source, draft } = update;
	await applyUpdate(bench, source, (text) => updatePlanNote(text, { body: draft.body, properties: draft.properties.filter(([key]) => key === 'pathway-hours-per-week') }, bench.today(), words().updatePlan.gone, noChoices), 'plan');
}

let reviewed: FoundReview | undefined;

async function review({ bench }: FaultSession): Promise<void> {
	if (!reviewed) {
		await bench.index().whenReady();
		reviewed = await reviewSource(bench, findReviews(bench.app));
	}
	const source = reviewed;
	const focus = focusOptions(source.facts, source.framework).slice(0, 2);
	await writeReview(bench, { source, makeNote: (path) => `---\npathway-type: review\n---\n# ${path}\n`, focus: focus.map(({ row }) => row.id), isTicked: true });
}

export const answersPath = 'Pathway/Starting point 2026-12-01 (in confidence).md';
export const planPath = 'Pathway/Transition plan 2026-12-01.md';

async function withPlan(session: FaultSession): Promise<void> {
	await createPlan(session);
	session.restart();
}

/** Ten hours a week in the plan and four in the answers: both notes are written. */
async function withHoursChanged(session: FaultSession): Promise<void> {
	await withPlan(session);
	const text = (await session.disk.text(planPath)) ?? '';
	const file = session.disk.app.vault.getFileByPath(planPath);
	if (file) await session.disk.app.vault.modify(file, text.replace(/pathway-hours-per-week: \S+/, 'pathway-hours-per-week: 10'));
}

async function withoutAnswers(session: FaultSession): Promise<void> {
	await withPlan(session);
	const file = session.disk.app.vault.getFileByPath(answersPath);
	if (file) await session.disk.app.vault.delete(file);
}

async function offerAnswers({ bench }: FaultSession): Promise<void> {
	const found = await findUpdateSource(bench, planPath);
	if (found.kind !== 'no-answers') throw new Error(`answers: ${found.kind}`);
	await offerAnswersNote(bench, planPath, found);
}

export const jobs: readonly Job[] = [
	{ name: 'tags of five notes', today: '2026-11-22', files: five, run: (session) => changeMany(session, 'Tags added', taggingEdit({ action: 'add', competences: ['drive'], areas: [], overwrites: false, level: 3 }, session.bench.framework(), 'competence')) },
	{ name: 'a renaming everywhere', today: '2026-11-22', files: five, run: (session) => changeMany(session, 'Tags renamed', renamingEdit(tagRenames([['old/drive', 'competence/drive']]))) },
	{ name: 'a plan with the notes beside it', today: '2026-12-01', files: { 'Own.md': 'Mine.\n' }, run: createPlan },
	{ name: 'an update of a plan and its answers', today: '2026-12-01', files: { 'Own.md': 'Mine.\n' }, prepare: withHoursChanged, run: updatePlan },
	{ name: 'an answers note for a plan that has lost its own', today: '2026-12-02', files: { 'Own.md': 'Mine.\n' }, prepare: withoutAnswers, run: offerAnswers },
	{ name: 'copies of the templates', today: '2026-11-22', files: { 'Own.md': 'Mine.\n' }, run: ({ bench }) => copyTemplates(bench) },
	{ name: 'a review and the focus of the plan', today: '2027-02-26', files: { 'Own.md': 'Mine.\n' }, prepare: withPlan, run: review },
	{
		name: 'a report as four files',
		today: '2026-11-22',
		files: { 'Own.md': 'Mine.\n' },
		run: ({ bench }) => writeReport(bench, ['markdown', 'html', 'csv', 'json'], { title: 'Where I stand', lines: ['A line.'], parts: [{ id: 'gaps', heading: 'Gaps', text: [], table: { caption: 'Gaps', columns: [{ title: 'Competence', isFigure: false }], rows: [['Drive']] } }], foot: [] }),
	},
	{ name: 'one note tagged', today: '2026-11-22', files: five, run: async ({ bench }) => [(await cliTag(bench, { format: 'md', apply: true, file: 'Notes/One.md', competences: ['drive'], level: 3 })).text] },
	{ name: 'evidence logged', today: '2026-11-22', files: { 'Own.md': 'Mine.\n' }, run: async ({ bench }) => [(await cliEvidence(bench, { format: 'md', apply: true, competences: ['drive'], title: 'Turned it round' })).text] },
];
