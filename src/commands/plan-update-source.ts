// What an update of a plan is made from: the plan note, the answers note it names, ratings and certificates as the notes
// have them now. Reads and puts together; writes nothing.
//
// Four answers stand in the plan's own properties as well: target, start, first day, hours a week. Where the two notes
// disagree, the plan's count when it does not follow them yet, for then they were changed there; when it does, the answers
// were changed and count. The preview says which and lets the person decide otherwise; after the update both say the same.
// Routes that were changed in the properties of a plan that follows them otherwise are decisions, and go to the answers.
import { getLinkpath, type App } from 'obsidian';
import { fileNameDate } from '../core/file-name-date';
import { isRecord, propertiesOf } from '../core/note-properties';
import { buildPlan, type PlanDraft } from '../core/plan/build-plan';
import { gatherRequest } from '../core/plan/gather-request';
import { differencesOf, readPlanProperties, type Difference, type PlanProperties, type ReadPlan } from '../core/plan/plan-properties';
import type { PlanRequest, RouteDecision } from '../core/plan/plan-request';
import type { FirstScreen } from '../core/plan/quick-request';
import { withDecisions } from '../core/plan/route-edits';
import { formatDate } from '../host/format-date';
import { readNote } from '../host/note-store';
import { loadTemplate } from '../host/templates';
import { answersNoteWords } from '../i18n/en/answers-note';
import { planNote } from '../i18n/en/plan-note';
import { readAnswersNote, type ReadAnswers } from '../markdown/answers-note';
import { readFrontMatter } from '../markdown/front-matter';
import { bodyOf, noteFromTemplate } from '../markdown/note-from-template';
import { lastAssessmentLink } from './last-assessment-link';
import { readyWithProgress } from './ready-with-progress';
import type { Workbench } from './workbench';

export type Winner = 'plan' | 'answers';

export interface UpdateSource {
	readonly kind: 'source';
	readonly path: string;
	readonly text: string;
	readonly answersPath: string;
	readonly differences: readonly Difference[];
	readonly unread: ReadAnswers['problems'];
	/** The routes as the plan's properties have them. */
	readonly routes: readonly string[];
	/** Decided in the plan's properties, over what the answers say. */
	readonly decided: readonly RouteDecision[];
	/** The plan as it is made now. */
	readonly draft: (winner: Winner) => PlanDraft;
	readonly request: (winner: Winner) => PlanRequest;
	readonly withDecided: (decided: readonly RouteDecision[]) => UpdateSource;
}

export type FoundSource =
	| UpdateSource
	| { readonly kind: 'gone' }
	| { readonly kind: 'unreadable'; readonly line: number | undefined }
	| Extract<ReadPlan, { kind: 'bad-value' }>
	/** No note with answers: none is named, or the one that is named is not there. */
	| { readonly kind: 'no-answers'; readonly text: string; readonly plan: PlanProperties; readonly named: string }
	| { readonly kind: 'incomplete'; readonly answersPath: string; readonly missing: readonly (keyof FirstScreen)[] };

export async function findUpdateSource(bench: Workbench, path: string): Promise<FoundSource> {
	const { app, settings } = bench;
	const text = await readNote(app, path);
	if (text === undefined) return { kind: 'gone' };
	const frontMatter = readFrontMatter(text);
	if (frontMatter.kind === 'unreadable') return { kind: 'unreadable', line: frontMatter.reason.line };
	const framework = bench.framework();
	const plan = readPlanProperties(propertiesOf(frontMatter.kind === 'read' ? frontMatter.data : {}), framework);
	if (plan.kind === 'bad-value') return plan;
	const answersPath = linkedPath(app, plan.answersLink, path);
	const answersText = answersPath === undefined ? undefined : await readNote(app, answersPath);
	if (answersPath === undefined || answersText === undefined) return { kind: 'no-answers', text, plan: plan.properties, named: plan.answersLink };

	const { said, problems } = readAnswersNote(answersText, framework, answersNoteWords);
	const { tally } = await readyWithProgress(bench);
	const gathered = gatherRequest(said, tally, bench.today());
	if (gathered.kind === 'incomplete') return { kind: 'incomplete', answersPath, missing: gathered.missing };
	const template = await loadTemplate(app, settings.get().templateFolder, 'plan');
	const { folder, dueStyle, taskTag } = settings.get();
	const options = { words: planNote, formatDate, folder, dueStyle, taskTag, answersLink: plan.answersLink, assessmentLink: lastAssessmentLink(bench) };
	const sourceWith = (decided: readonly RouteDecision[]): UpdateSource => {
		const request = (winner: Winner): PlanRequest => withDecisions(winner === 'plan' ? { ...gathered.request, ...plan.properties } : gathered.request, decided);
		return {
			kind: 'source',
			path,
			text,
			answersPath,
			differences: differencesOf(plan.properties, gathered.request),
			unread: problems,
			routes: plan.routes,
			decided,
			request,
			withDecided: sourceWith,
			// A plan that runs keeps the day it was made on: a template may name it.
			draft: (winner) => {
				const draft = buildPlan(request(winner), framework, template.text, fileNameDate(path) ?? request(winner).start, options);
				return { ...draft, body: bodyOf(noteFromTemplate(draft.body, draft.properties).text) };
			},
		};
	};
	return sourceWith([]);
}

/** A link in brackets, with or without words and a heading, or a bare name. */
function linkedPath(app: App, link: string, from: string): string | undefined {
	const target = getLinkpath(link.replace(/^\[\[|\]\]$/g, '').replace(/\|.*$/, '')).trim();
	return target === '' ? undefined : app.metadataCache.getFirstLinkpathDest(target, from)?.path;
}

export function isPlanNote(app: App, path: string): boolean {
	const file = app.vault.getFileByPath(path);
	const frontMatter: unknown = file ? app.metadataCache.getFileCache(file)?.frontmatter : undefined;
	return isRecord(frontMatter) && propertiesOf(frontMatter).get('pathway-type')?.value === 'plan';
}
