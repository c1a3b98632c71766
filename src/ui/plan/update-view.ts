// Update transition plan, the preview: what changes in words, and a choice for each part that was edited by hand.
import { isCalendarDate } from '../../core/calendar-date';
import type { Difference } from '../../core/plan/plan-properties';
import type { RouteDecision } from '../../core/plan/plan-request';
import { linesOnlyIn, type EditChoice, type EditedBlock, type NamedBlock, type PropertyChange, type UpdateReport } from '../../core/plan/update-report';
import { formatDay } from '../../i18n/en/dates';
import { words } from '../../i18n/words';

export interface UpdateView {
	readonly report: UpdateReport;
	/** What the answers note gets, with its name. */
	readonly answers: { readonly name: string; readonly properties: readonly PropertyChange[]; readonly decisions: readonly { readonly route: string; readonly decision: RouteDecision['decision'] }[] };
	readonly difference: { readonly rows: readonly Difference[]; readonly counts: 'plan' | 'answers' } | undefined;
	/** What was left alone or could not be read. */
	readonly remarks: readonly string[];
}

export interface UpdateActions {
	readonly edit: (id: string, choice: EditChoice) => void;
	readonly add: (id: string, isWanted: boolean) => void;
	readonly count: (side: 'plan' | 'answers') => void;
	/** Draws Markdown into an element. */
	readonly draw: (markdown: string, into: HTMLElement) => void;
}

export function renderUpdate(container: HTMLElement, view: UpdateView, chosen: (id: string) => EditChoice, actions: UpdateActions): void {
	const text = words().updatePlan;
	const { report, difference, answers } = view;
	container.createEl('p', { cls: 'pp-screen-help', text: text.help });
	for (const remark of view.remarks) container.createEl('p', { cls: 'pp-remark', text: remark });
	if (difference) renderDifference(container, difference, actions);
	renderTasks(container, report);
	renderList(container, text.parts.title, report.rewritten.length === 0 ? [text.parts.none] : report.rewritten.map(nameOf));
	if (report.gone.length > 0) renderList(container, text.parts.gone, report.gone.map(nameOf), text.parts.goneHelp);
	if (report.headings.length > 0) renderList(container, text.headings.title, report.headings.map(({ before, after }) => text.headings.line(before, after)), text.headings.help);
	if (report.additions.length > 0) renderAdditions(container, report, actions);
	if (report.properties.length > 0) renderList(container, text.properties.title, report.properties.map(propertyLine));
	if (answers.properties.length > 0) renderList(container, text.properties.ofAnswers(answers.name), answers.properties.map(propertyLine));
	if (answers.decisions.length > 0) renderList(container, text.decisions.title(answers.name), answers.decisions.map(({ route, decision }) => text.decisions[decision](route)));
	if (report.edited.length > 0) renderEdited(container, report.edited, chosen, actions);
}

function nameOf({ id, heading }: NamedBlock): string {
	return heading === '' ? words().updatePlan.part(id) : heading;
}

function section(container: HTMLElement, title: string, help?: string): HTMLElement {
	const sectionEl = container.createEl('section', { cls: 'pp-update-section' });
	sectionEl.createEl('h3', { text: title });
	if (help !== undefined) sectionEl.createEl('p', { cls: 'pp-field-help', text: help });
	return sectionEl;
}

function renderList(container: HTMLElement, title: string, lines: readonly string[], help?: string): void {
	const listEl = section(container, title, help).createEl('ul', { cls: 'pp-summary' });
	for (const line of lines) listEl.createEl('li', { text: line });
}

function renderTasks(container: HTMLElement, { tasks }: UpdateReport): void {
	const text = words().updatePlan.tasks;
	const kinds = ['redated', 'reworded', 'added', 'removed', 'kept'] as const;
	const lines = kinds.flatMap((kind) => {
		const line = tasks[kind] === 0 ? [] : [text[kind](tasks[kind])];
		return kind === 'added' && tasks.addedPast > 0 ? [`${line.join('')}. ${text.addedPast(tasks.addedPast)}`] : line;
	});
	renderList(container, text.title, lines.length === 0 ? [text.none] : lines);
}

function renderAdditions(container: HTMLElement, { additions }: UpdateReport, actions: UpdateActions): void {
	const text = words().updatePlan.additions;
	const sectionEl = section(container, text.title, text.help);
	for (const block of additions) {
		const labelEl = sectionEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = labelEl.createEl('input', { type: 'checkbox', attr: { id: `pp-update-add-${block.id}` } });
		inputEl.checked = block.isAdded;
		inputEl.addEventListener('change', () => actions.add(block.id, inputEl.checked));
		labelEl.createSpan({ text: nameOf(block) });
	}
}

function renderDifference(container: HTMLElement, { rows, counts }: NonNullable<UpdateView['difference']>, actions: UpdateActions): void {
	const text = words().updatePlan;
	const sectionEl = section(container, text.difference.title, text.difference.help);
	const listEl = sectionEl.createEl('ul', { cls: 'pp-summary' });
	for (const { key, plan, answers } of rows) listEl.createEl('li', { text: text.difference.row(text.properties.label(key), valueText(plan), valueText(answers)) });
	const sides = [['plan', text.difference.plan], ['answers', text.difference.answers]] as const;
	renderRadios(sectionEl, { name: 'counts', legend: text.difference.which, choices: sides, chosen: counts }, actions.count);
}

function renderEdited(container: HTMLElement, edited: readonly EditedBlock[], chosen: (id: string) => EditChoice, actions: UpdateActions): void {
	const text = words().updatePlan.edited;
	const sectionEl = section(container, text.title(edited.length), text.help);
	for (const block of edited) {
		const partEl = sectionEl.createEl('article', { cls: 'pp-update-part' });
		partEl.createEl('h4', { text: nameOf(block) });
		const sidesEl = partEl.createDiv({ cls: 'pp-update-sides' });
		const sides = [
			{ label: text.mine, only: text.onlyMine, markdown: block.mine, other: block.anew },
			{ label: text.anew, only: text.onlyAnew, markdown: block.anew, other: block.mine },
		];
		for (const side of sides) renderSide(sidesEl, side, nameOf(block), actions);
		const choices = (['mine', 'new', 'both'] as const).map((id) => [id, text.choices[id]] as const);
		renderRadios(partEl, { name: `edit-${block.id}`, legend: text.choose(nameOf(block)), choices, chosen: chosen(block.id) }, (choice) => actions.edit(block.id, choice));
	}
}

interface Side {
	readonly label: string;
	readonly only: string;
	readonly markdown: string;
	readonly other: string;
}

/** What differs first, since two long texts look alike; then the whole. */
function renderSide(container: HTMLElement, { label, only, markdown, other }: Side, part: string, actions: UpdateActions): void {
	const sideEl = container.createDiv({ cls: 'pp-update-side' });
	sideEl.createEl('h5', { text: only });
	const lines = linesOnlyIn(markdown, other);
	if (lines.length === 0) sideEl.createEl('p', { cls: 'pp-field-help', text: words().updatePlan.edited.nothingElse });
	else {
		const listEl = sideEl.createEl('ul', { cls: 'pp-update-lines' });
		for (const line of lines) listEl.createEl('li', { text: line });
	}
	sideEl.createEl('h5', { text: label });
	const noteEl = sideEl.createDiv({ cls: 'pp-note-preview pp-update-text markdown-rendered', attr: { tabindex: '0', role: 'region', 'aria-label': `${label}: ${part}` } });
	actions.draw(markdown, noteEl);
}

interface Radios<Id extends string> {
	readonly name: string;
	readonly legend: string;
	readonly choices: readonly (readonly [id: Id, label: string])[];
	readonly chosen: Id;
}

function renderRadios<Id extends string>(container: HTMLElement, { name, legend, choices, chosen }: Radios<Id>, choose: (id: Id) => void): void {
	const groupEl = container.createEl('fieldset', { cls: 'pp-choices' });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: legend });
	for (const [id, label] of choices) {
		const labelEl = groupEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = labelEl.createEl('input', { type: 'radio', value: id, attr: { name: `pp-update-${name}`, id: `pp-update-${name}-${id}` } });
		inputEl.checked = id === chosen;
		inputEl.addEventListener('change', () => choose(id));
		labelEl.createSpan({ text: label });
	}
}

function propertyLine({ key, before, after }: PropertyChange): string {
	const text = words().updatePlan.properties;
	const [label, now] = [text.label(key), valueText(after)];
	return now === '' ? text.cleared(label, valueText(before)) : text.change(label, valueText(before), now);
}

function valueText(value: unknown): string {
	if (value === undefined || value === null) return '';
	if (Array.isArray(value)) return value.map(valueText).join(', ');
	if (isCalendarDate(value)) return formatDay(value);
	return typeof value === 'string' ? value : JSON.stringify(value);
}
