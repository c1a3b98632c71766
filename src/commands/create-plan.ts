// Create transition plan: asks, shows the notes, writes them when told to, opens the plan. Until then nothing is written,
// and the answers are kept on this device.
import { Notice, type App } from 'obsidian';
import { movedHours } from '../core/plan/moved-hours';
import { planSummary } from '../core/plan/plan-summary';
import { wizardRequest } from '../core/plan/wizard-request';
import { noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { loadTemplate } from '../host/templates';
import { words } from '../i18n/words';
import { firstForm } from '../ui/plan/kept-plan';
import { askForPlan, type WizardBeginning, type WizardOutcome } from '../ui/plan/plan-modal';
import { previewPlan } from '../ui/plan/preview-modal';
import { proposeRole } from '../ui/plan/role-form';
import { wizardScreens } from '../ui/plan/wizard-screens';
import type { PlanNotes } from './draft-plan-notes';
import { forgetPlan, keepPlan, keptPlan, markPlanMade } from './kept-plan-store';
import { planNotes } from './plan-notes';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';
import { writePlanNotes } from './write-plan-notes';

export async function createPlan(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	// Whoever made a plan already, and left nothing to go on with, knows the opening.
	const knowsOpening = keptPlan(app) === undefined && settings.get().currentPlan !== '';
	let answers = await ask(bench, knowsOpening ? 'screen' : 'opening');
	while (answers.kind === 'answered') {
		const request = wizardRequest(answers.first, answers.form);
		// Not before: it may be worked on while the questions are answered.
		const template = await loadTemplate(app, settings.get().templateFolder, 'plan');
		const notes = await planNotes(bench, request, template.text);
		const { path, body, schedule, reports } = notes.plan;
		const outcome = await previewPlan(app, {
			path,
			body,
			summary: planSummary(schedule),
			...takenPathOf(app, path),
			reports,
			moved: movedHours(request, bench.framework(), schedule),
			others: notes.notes.filter((note) => note.path !== path),
		});
		if (outcome.kind === 'create') return write(bench, notes);
		if (outcome.kind === 'cancelled') return void new Notice(words().commands.answersKept);
		answers = await ask(bench, answers.isQuick ? 'quick' : 'screen');
	}
	if (answers.isKept) new Notice(words().commands.answersKept);
}

function ask(bench: Workbench, beginning: WizardBeginning): Promise<WizardOutcome> {
	const { app, settings } = bench;
	const [framework, today] = [bench.framework(), bench.today()];
	return askForPlan(app, {
		screens: wizardScreens(framework, today, () => bench.index().tally),
		today,
		proposed: firstForm(proposeRole(framework, today, settings.get().weekHours)),
		kept: keptPlan(app),
		beginning,
		keep: (form, screen) => keepPlan(app, { form, screen, on: today }),
		forget: () => forgetPlan(app),
	});
}

function takenPathOf(app: App, path: string): { readonly takenPath?: string } {
	const wanted = path.replace(/ \(\d+\)\.md$/, '.md');
	return path === wanted || !noteExists(app, wanted) ? {} : { takenPath: wanted };
}

async function write(bench: Workbench, notes: PlanNotes): Promise<void> {
	const { app, settings } = bench;
	const { commands, planNotes: said } = words();
	const { planPath, operation } = await writePlanNotes(bench, notes);
	if (planPath === undefined) return;
	markPlanMade(app, planPath);
	await openNote(app, planPath);
	noticeWithUndo(bench, `${commands.planCreated(settings.get().folder)} ${said.answersBeside}`, operation);
	// Last, since settings that cannot be saved must not hide that the plan is there.
	await settings.change({ currentPlan: planPath });
}
