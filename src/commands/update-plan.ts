// Update transition plan: makes the plan again from what the notes say now, shows what would change, writes it when told to
// and offers undo. What is written is what was shown: a note that changed meanwhile is looked over again.
import { Notice, type TFile } from 'obsidian';
import type { CalendarDate } from '../core/calendar-date';
import { titleOf } from '../core/file-name-date';
import type { PlanDraft } from '../core/plan/build-plan';
import { checkRequest } from '../core/plan/check-request';
import { editedRoutes } from '../core/plan/route-edits';
import { noChoices, type UpdateChoices } from '../core/plan/update-report';
import { formatDay } from '../i18n/en/dates';
import { words } from '../i18n/words';
import { updatePlanNote, type PlanUpdate } from '../markdown/update-plan-note';
import { chooseOne } from '../ui/choose-one';
import { messagesOf } from '../ui/plan/request-messages';
import { previewUpdate } from '../ui/plan/update-modal';
import type { UpdateView } from '../ui/plan/update-view';
import { answersChanges, applyUpdate } from './plan-update-apply';
import { findUpdateSource, isPlanNote, type FoundSource, type UpdateSource, type Winner } from './plan-update-source';
import { readyWithProgress } from './ready-with-progress';
import { refusalWords } from './refusal-words';
import type { Workbench } from './workbench';
import { offerAnswersNote } from './write-answers-note';

/** `file` is the note that is open. */
export async function updatePlan(bench: Workbench, file: TFile | null): Promise<void> {
	const path = await whichPlan(bench, file);
	while (path !== undefined) {
		const found = await sourceOf(bench, path);
		if (!found || (await updateFrom(bench, found)) !== 'look-again') return;
		new Notice(words().updatePlan.changedMeanwhile);
	}
}

/** The plan that is open, else the current one, else the only one, else one that is chosen. */
async function whichPlan(bench: Workbench, file: TFile | null): Promise<string | undefined> {
	const { app, settings } = bench;
	if (file && isPlanNote(app, file.path)) return file.path;
	const paths = (await readyWithProgress(bench)).tally.plans.map(({ path }) => path);
	const { currentPlan } = settings.get();
	if (paths.includes(currentPlan)) return currentPlan;
	if (paths.length > 1) return chooseOne(app, { items: paths, nameOf: titleOf, placeholder: words().updatePlan.whichPlan });
	if (paths.length === 0) new Notice(words().commands.noPlans);
	return paths[0];
}

async function sourceOf(bench: Workbench, path: string): Promise<UpdateSource | undefined> {
	const found = await findUpdateSource(bench, path);
	if (found.kind === 'source') return found;
	if (found.kind !== 'no-answers') {
		new Notice(whyNot(found, path), 15_000);
		return undefined;
	}
	if (!(await offerAnswersNote(bench, path, found))) return undefined;
	const again = await findUpdateSource(bench, path);
	return again.kind === 'source' ? again : undefined;
}

function whyNot(found: Exclude<FoundSource, { kind: 'source' | 'no-answers' }>, path: string): string {
	const text = words().updatePlan;
	switch (found.kind) {
		case 'gone':
			return words().commands.noteGone(path);
		case 'unreadable':
			return text.unreadable(found.line);
		case 'bad-value':
			return text.badValue(found.key, found.found, found.expected);
		case 'incomplete':
			return text.incomplete(titleOf(found.answersPath), found.missing.map((field) => `pathway-${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`));
	}
}

async function updateFrom(bench: Workbench, found: UpdateSource): Promise<'done' | 'look-again'> {
	const text = words().updatePlan;
	const name = titleOf(found.path);
	const follows = updaterFor(bench, found).follows('plan');
	const source = follows ? found.withDecided(editedRoutes(found.routes, routesOf(found.draft('plan')), bench.framework())) : found;
	const updater = updaterFor(bench, source);
	const counts = source.differences.length > 0 && follows ? 'answers' : 'plan';
	const [problem] = checkRequest(source.request(counts), source.request(counts).start, bench.framework()).problems;
	if (problem) {
		new Notice(text.refusedRequest(messagesOf({ problems: [problem], remarks: [] }).map((message) => message.text).join(' ')), 15_000);
		return 'done';
	}
	const first = updater.update(counts, noChoices);
	if (first.text === source.text && source.differences.length === 0 && source.decided.length === 0) {
		new Notice([text.nothing(name, formatDay(bench.today())), ...remarksOf(source, first)].join('\n'), first.problems.length > 0 ? 15_000 : 6_000);
		return 'done';
	}
	const outcome = await previewUpdate(bench.app, { path: source.path, counts, viewOf: (side, choices) => viewOf(bench, source, updater.update(side, choices), side) });
	return outcome.kind === 'cancelled' ? 'done' : applyUpdate(bench, source, (noteText) => updater.update(outcome.counts, outcome.choices, noteText), outcome.counts);
}

interface Updater {
	readonly update: (winner: Winner, choices: UpdateChoices, text?: string) => PlanUpdate;
	/** Whether the note is already the plan that this side makes. */
	readonly follows: (winner: Winner) => boolean;
}

function updaterFor(bench: Workbench, source: UpdateSource): Updater {
	const drafts = new Map<Winner, PlanDraft>();
	const update: Updater['update'] = (winner, choices, text = source.text) => {
		const draft = drafts.get(winner) ?? source.draft(winner);
		drafts.set(winner, draft);
		return updatePlanNote(text, { body: draft.body, properties: propertiesToKeep(draft, bench.today()) }, bench.today(), words().updatePlan.gone, choices);
	};
	return {
		update,
		follows: (winner) => {
			const { rewritten, gone, edited, additions } = update(winner, noChoices);
			return [rewritten, gone, edited].every(({ length }) => length === 0) && !additions.some(({ isAdded }) => isAdded);
		},
	};
}

const kept = new Set(['pathway-framework', 'pathway-target', 'pathway-start', 'pathway-target-date', 'pathway-hours-per-week', 'pathway-routes']);

/** The focus is the plan's in the first quarter only: after that it is chosen at each review. */
function propertiesToKeep({ properties, schedule }: PlanDraft, today: CalendarDate): PlanDraft['properties'] {
	const isFirstQuarter = today <= (schedule.quarters[0]?.end ?? today);
	return properties.filter(([key]) => kept.has(key) || (key === 'pathway-focus' && isFirstQuarter));
}

function routesOf({ properties }: PlanDraft): readonly string[] {
	const routes = properties.find(([key]) => key === 'pathway-routes')?.[1];
	return typeof routes === 'object' ? routes : [];
}

function viewOf(bench: Workbench, source: UpdateSource, report: PlanUpdate, counts: Winner): UpdateView {
	const properties = answersChanges(source, counts);
	return {
		report,
		answers: { name: titleOf(source.answersPath), properties, decisions: source.decided.map(({ route, decision }) => ({ route: bench.framework().routes.find(({ id }) => id === route)?.name ?? route, decision })) },
		difference: source.differences.length === 0 ? undefined : { rows: source.differences, counts },
		remarks: remarksOf(source, report),
	};
}

function remarksOf({ unread, answersPath }: UpdateSource, { problems, refusal }: PlanUpdate): readonly string[] {
	const text = words().updatePlan;
	return [
		...problems.map(({ kind, id, lines }) => text.marks[kind](id, lines)),
		...unread.map(({ at, found }) => text.unread(titleOf(answersPath), 'key' in at ? at.key : text.line(at.line), found)),
		...(refusal ? [text.propertiesRefused(refusalWords(refusal))] : []),
	];
}
