// What to say and do first when something that the page is made of is not there yet.
import { words } from '../../i18n/words';
import { drawButton, type Drawing } from './drawing';
import { isRated } from './top-line';
import { isPlanProblem } from './unreadable-section';

interface FirstStep {
	readonly key: string;
	readonly text: string;
	readonly button?: string;
	readonly press?: (() => void) | undefined;
}

/** Nothing of ours in the vault: then there is no page to draw but this. */
export function isBare({ model }: Drawing): boolean {
	return !hasUnreadablePlan(model) && model.plans.length === 0 && model.plan === undefined && model.counts.evidenceNotes === 0 && model.counts.assessments === 0;
}

function hasUnreadablePlan({ problems }: Drawing['model']): boolean {
	return problems.some(({ problem }) => isPlanProblem(problem));
}

export function drawFirstSteps(parent: HTMLElement, drawing: Drawing): void {
	const steps = isBare(drawing) ? [bareStep(drawing)] : [...planSteps(drawing), ...ratingSteps(drawing), ...evidenceSteps(drawing)];
	if (steps.length === 0) return;
	const part = parent.createDiv({ cls: 'pp-first-steps', attr: { 'data-pp-part': 'first-steps' } });
	for (const step of steps) drawStep(part, step);
}

export function drawReading(parent: HTMLElement, progress: { readonly done: number; readonly all: number } | undefined): void {
	const say = words().dashboard.empty;
	parent.createEl('p', {
		cls: 'pp-reading',
		text: progress ? say.reading(progress.done, progress.all) : say.starting,
		attr: { 'data-pp-part': 'reading', role: 'status' },
	});
}

function drawStep(parent: HTMLElement, { key, text, button, press }: FirstStep): void {
	const step = parent.createDiv({ cls: 'pp-first-step' });
	step.createEl('p', { text });
	if (press && button !== undefined) drawButton(step, { key: `first:${key}`, text: button }, press);
}

function bareStep({ actions }: Drawing): FirstStep {
	const say = words().dashboard.empty;
	return { key: 'nothing', text: say.nothing, button: say.createPlan, press: actions.createPlan };
}

function planSteps({ model, actions }: Drawing): FirstStep[] {
	const say = words().dashboard.empty;
	const { plan, plans, counts } = model;
	if (plan) return plan.targetDate < model.today ? [{ key: 'ended', text: say.planEnded(plan.targetDate), button: say.review, press: actions.reviewPlan }] : [];
	if (plans.length > 1) return [{ key: 'several', text: say.severalPlans(plans.length), button: say.choosePlan, press: actions.choosePlan }];
	// There is one, and what is wrong with it is said below.
	if (hasUnreadablePlan(model)) return [];
	const text = counts.evidenceNotes > 0 ? say.noPlan(counts.evidenceNotes) : say.noPlanRated;
	return [{ key: 'no-plan', text, button: say.createPlan, press: actions.createPlan }];
}

function ratingSteps({ model, actions }: Drawing): FirstStep[] {
	const say = words().dashboard.empty;
	const { rate } = actions;
	return isRated(model) ? [] : [{ key: 'unrated', text: say.noAssessment, button: say.rateMine, press: rate && (() => rate()) }];
}

function evidenceSteps({ model, actions }: Drawing): FirstStep[] {
	const say = words().dashboard;
	const { evidenceNotes, notesWithoutLevel } = model.counts;
	const { logEvidence, tagNote, giveLevels } = actions;
	if (evidenceNotes === 0) {
		const press = logEvidence ? () => logEvidence() : tagNote;
		return [{ key: 'no-evidence', text: say.empty.noEvidence, button: logEvidence ? say.logEvidence : say.tagNote, press }];
	}
	if (notesWithoutLevel < evidenceNotes) return [];
	return [{ key: 'no-levels', text: say.empty.noLevels(evidenceNotes), button: say.empty.goThrough, press: giveLevels }];
}
