// Create transition plan: asks, shows the note, writes it when told to, opens it. Until then nothing is written, and the
// answers are kept on this device.
import { Notice, type App } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { buildPlan, type PlanDraft } from '../core/plan/build-plan';
import { planSummary } from '../core/plan/plan-summary';
import { wizardRequest } from '../core/plan/wizard-request';
import { formatDate } from '../host/format-date';
import { createNote, noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { loadTemplate, type TemplateSource } from '../host/templates';
import { planNote } from '../i18n/en/plan-note';
import { words } from '../i18n/words';
import { readFrontMatter } from '../markdown/front-matter';
import { frontMatterText } from '../markdown/yaml-text';
import { firstForm } from '../ui/plan/kept-plan';
import { askForPlan, type WizardBeginning, type WizardOutcome } from '../ui/plan/plan-modal';
import { previewPlan } from '../ui/plan/preview-modal';
import { proposeRole } from '../ui/plan/role-form';
import { wizardScreens } from '../ui/plan/wizard-screens';
import { forgetPlan, keepPlan, keptPlan, markPlanMade } from './kept-plan-store';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

type Answered = Extract<WizardOutcome, { kind: 'answered' }>;

export async function createPlan(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	const template = await loadTemplate(app, settings.get().templateFolder, 'plan');
	// Whoever made a plan already, and left nothing to go on with, knows the opening.
	const knowsOpening = keptPlan(app) === undefined && settings.get().currentPlan !== '';
	let answers = await ask(bench, knowsOpening ? 'screen' : 'opening');
	while (answers.kind === 'answered') {
		const draft = makeDraft(bench, template, answers);
		const outcome = await previewPlan(app, {
			path: draft.path,
			body: draft.body,
			summary: planSummary(draft.schedule),
			...takenPathOf(app, draft.path),
			reports: draft.reports,
		});
		if (outcome.kind === 'create') return write(bench, draft);
		if (outcome.kind === 'cancelled') return void new Notice(words().commands.answersKept);
		answers = await ask(bench, answers.isQuick ? 'quick' : 'screen');
	}
	if (answers.isKept) new Notice(words().commands.answersKept);
}

function ask(bench: Workbench, beginning: WizardBeginning): Promise<WizardOutcome> {
	const { app, settings } = bench;
	const [framework, today] = [bench.framework(), bench.today()];
	return askForPlan(app, {
		screens: wizardScreens(framework, today),
		today,
		proposed: firstForm(proposeRole(framework, today, settings.get().weekHours)),
		kept: keptPlan(app),
		beginning,
		keep: (form, screen) => keepPlan(app, { form, screen, on: today }),
		forget: () => forgetPlan(app),
	});
}

function makeDraft(bench: Workbench, template: TemplateSource, { first, form }: Answered): PlanDraft {
	const { app, settings } = bench;
	const { folder, dueStyle, taskTag } = settings.get();
	return buildPlan(wizardRequest(first, form), bench.framework(), bodyOf(template.text), bench.today(), {
		words: planNote,
		formatDate,
		folder,
		isTaken: (path) => noteExists(app, path),
		dueStyle,
		taskTag,
	});
}

function takenPathOf(app: App, path: string): { readonly takenPath?: string } {
	const wanted = path.replace(/ \(\d+\)\.md$/, '.md');
	return path === wanted || !noteExists(app, wanted) ? {} : { takenPath: wanted };
}

async function write(bench: Workbench, draft: PlanDraft): Promise<void> {
	const { app, settings, changeLog } = bench;
	const { commands } = words();
	const outcome = await createNote(app, draft.path, `${frontMatterText(draft.properties)}\n${draft.body}`);
	if (outcome.kind === 'exists') return void new Notice(commands.planNameTaken(outcome.path), 15_000);
	markPlanMade(app, outcome.path);
	const operation = await changeLog.record(commands.planLabel(titleOf(outcome.path)), [outcome.change]);
	await openNote(app, outcome.path);
	noticeWithUndo(bench, commands.planCreated(settings.get().folder), operation);
	// Last, since settings that cannot be saved must not hide that the plan is there.
	await settings.change({ currentPlan: outcome.path });
}

/** A template of one's own may have properties; the plan's own take their place. */
function bodyOf(template: string): string {
	return template.slice(readFrontMatter(template).bodyOffset).replace(/^\s+/, '');
}
