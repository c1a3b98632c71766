// Create transition plan: asks for the role, shows the note, writes it when told to, opens it. Until then nothing is
// written, and answers that were not used are kept on this device.
import { Notice, type App } from 'obsidian';
import { titleOf } from '../core/file-name-date';
import { buildPlan, type PlanDraft } from '../core/plan/build-plan';
import { checkRequest } from '../core/plan/check-request';
import { planSummary } from '../core/plan/plan-summary';
import { quickRequest } from '../core/plan/quick-request';
import { formatDate } from '../host/format-date';
import { createNote, noteExists } from '../host/note-store';
import { openNote } from '../host/open-note';
import { loadTemplate, type TemplateSource } from '../host/templates';
import { planNote } from '../i18n/en/plan-note';
import { words } from '../i18n/words';
import { readFrontMatter } from '../markdown/front-matter';
import { frontMatterText } from '../markdown/yaml-text';
import { askForRole } from '../ui/plan/plan-modal';
import { previewPlan } from '../ui/plan/preview-modal';
import { formOf, isRoleForm, type RoleForm } from '../ui/plan/role-form';
import { noticeWithUndo } from './undo';
import type { Workbench } from './workbench';

export async function createPlan(bench: Workbench): Promise<void> {
	const { app, settings } = bench;
	const template = await loadTemplate(app, settings.get().templateFolder, 'plan');
	let draft = await askAndDraft(bench, template);
	while (draft) {
		const path = draft.path;
		const wanted = path.replace(/ \(\d+\)\.md$/, '.md');
		const outcome = await previewPlan(app, {
			path,
			body: draft.body,
			summary: planSummary(draft.schedule),
			...(path === wanted || !noteExists(app, wanted) ? {} : { takenPath: wanted }),
			reports: draft.reports,
		});
		if (outcome.kind === 'create') return write(bench, draft);
		if (outcome.kind === 'cancelled') return void new Notice(words().commands.answersKept);
		draft = await askAndDraft(bench, template);
	}
}

async function askAndDraft(bench: Workbench, template: TemplateSource): Promise<PlanDraft | undefined> {
	const { app, settings, today } = bench;
	const framework = bench.framework();
	const { folder, weekHours, dueStyle, taskTag } = settings.get();
	const kept = keptAnswers(app);
	const role = await askForRole(app, {
		framework,
		today: today(),
		weekHours,
		...(kept === undefined ? {} : { answers: kept }),
		check: (answers) => checkRequest(answers, today(), framework),
		keep: (answers) => keep(app, answers),
	});
	if (!role) return void new Notice(words().commands.answersKept);
	keep(app, formOf(role));
	return buildPlan(quickRequest(role), framework, bodyOf(template.text), today(), {
		words: planNote,
		formatDate,
		folder,
		isTaken: (path) => noteExists(app, path),
		dueStyle,
		taskTag,
	});
}

async function write(bench: Workbench, draft: PlanDraft): Promise<void> {
	const { app, settings, changeLog } = bench;
	const { commands } = words();
	const outcome = await createNote(app, draft.path, `${frontMatterText(draft.properties)}\n${draft.body}`);
	if (outcome.kind === 'exists') return void new Notice(commands.planNameTaken(outcome.path), 15_000);
	keep(app, null);
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

const storageKey = 'portfolio-pathway-role';

function keptAnswers(app: App): RoleForm | undefined {
	const stored: unknown = app.loadLocalStorage(storageKey);
	return isRoleForm(stored) ? stored : undefined;
}

function keep(app: App, answers: RoleForm | null): void {
	app.saveLocalStorage(storageKey, answers);
}
