// What a review is made from: models of two days, the plan as it stands, and the texts that a review reads from notes.
// Reads and puts together; writes nothing.
import { latestBefore, reviewPeriod, type EarlierReview } from '../core/review/review-period';
import { planReview } from '../core/review/plan-review';
import { sinceLast } from '../core/review/review-facts';
import type { ReviewSource } from '../core/review/review-source';
import type { DashboardModel } from '../core/dashboard/model';
import { titleOf } from '../core/file-name-date';
import type { PlanFacts } from '../core/note-facts';
import { readNote } from '../host/note-store';
import { wikiLink } from '../host/wiki-link';
import { reviewNoteWords } from '../i18n/en/review-note';
import { readDecisions, readReasons, readTaskRecord } from '../markdown/read-review';
import { nextProofSentence } from '../ui/dashboard/next-proof';
import { modelOn } from './todays-model';
import type { Workbench } from './workbench';

export interface FoundReview extends Omit<ReviewSource, 'focus'> {
	readonly planPath: string | undefined;
	readonly plan: PlanFacts | undefined;
}

/** The index has been filled. */
export async function reviewSource(bench: Workbench, reviews: readonly EarlierReview[]): Promise<FoundReview> {
	const { app } = bench;
	const [index, framework, today] = [bench.index(), bench.framework(), bench.today()];
	const model = modelOn(bench);
	const current = index.tally.plans.find(({ path }) => path === model.plan?.path);
	const period = reviewPeriod(reviews, current?.plan, framework, today);
	const last = latestBefore(reviews, today);
	const lastText = last && (await readNote(app, last.path));
	const planText = current && ((await readNote(app, current.path)) ?? '');
	const inPlan =
		current && model.plan && planText !== undefined
			? planReview({ ...current, title: model.plan.title, decisions: readDecisions(planText), known: lastText === undefined ? undefined : readTaskRecord(lastText) }, period, framework, today)
			: undefined;
	const facts = sinceLast(modelOn(bench, period.start.date), model, framework, period, inPlan);
	return {
		facts,
		framework,
		words: { ...reviewNoteWords, nextProof: nextProofSentence },
		reasons: await reasonsIn(bench, [...facts.raised, ...facts.lowered].map(({ to }) => to.path)),
		planBody: current?.plan.body,
		linkTo: (path) => (index.factsOf(path)?.private === true ? '' : linkTo(bench, path)),
		planPath: current?.path,
		plan: current?.plan,
	};
}

async function reasonsIn({ app }: Workbench, paths: readonly string[]): Promise<ReviewSource['reasons']> {
	const reasons = new Map<string, ReturnType<typeof readReasons>>();
	for (const path of new Set(paths)) reasons.set(path, readReasons((await readNote(app, path)) ?? ''));
	return reasons;
}

/** By its name; by its whole path where that name leads to another note. A name that ends a link is named without one. */
function linkTo({ app }: Workbench, path: string): string {
	return /[[\]|#^]/.test(path) ? titleOf(path) : wikiLink(app, path);
}

/** The day that most has happened since: the last review, else the last own rating before today. */
export function lastMark(reviews: readonly EarlierReview[], model: DashboardModel): DashboardModel['today'] | undefined {
	const rated = model.competences.flatMap(({ claimed }) => (claimed && claimed.date < model.today ? [claimed.date] : [])).sort().at(-1);
	return latestBefore(reviews, model.today)?.date ?? rated;
}
