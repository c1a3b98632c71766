// The head of the page: which plan, and how far it has come.
import { words } from '../../i18n/words';
import type { Drawing } from './drawing';
import { drawNoteLink } from './note-link';

export function drawTopLine(parent: HTMLElement, { model, actions }: Drawing): void {
	const say = words().dashboard.top;
	const header = parent.createEl('header', { cls: 'pp-top', attr: { 'data-pp-part': 'top' } });
	const heading = header.createEl('h2', { cls: 'pp-title' });
	if (model.plan) drawNoteLink(heading, model.plan, 'plan', actions);
	else heading.setText(say.noPlan(model.target.name));
	const sentences = [...movedWords(model), ...taskWords(model)];
	if (sentences.length > 0) header.createEl('p', { cls: 'pp-top-line', text: sentences.join(' ') });
	const facts = header.createEl('p', { cls: 'pp-facts' });
	const fact = (text: string) => facts.createSpan({ cls: 'pp-fact', text });
	if (model.plan) fact(model.target.name);
	fact(say.counted(model.counts.evidenceNotes, model.counts.assessments, model.counts.privateNotes));
	fact(say.asOf(model.today));
}

function movedWords(model: Drawing['model']): readonly string[] {
	const { proved, total } = model.mustMove;
	return isRated(model) && total > 0 ? [words().dashboard.top.proved(proved, total)] : [];
}

function taskWords({ planStanding }: Drawing['model']): readonly string[] {
	return planStanding ? [words().dashboardPlan.taskCounts(planStanding.dueThisMonth, planStanding.overdue.length)] : [];
}

/** Whether there is anything of the reader's own rating. */
export function isRated(model: Drawing['model']): boolean {
	return model.competences.some((row) => row.claimed !== undefined);
}
