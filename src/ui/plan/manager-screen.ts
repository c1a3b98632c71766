// The screen "You as a manager": what was done in the last year, and what came before the PMO.
import type { Framework } from '../../core/framework/framework';
import { words } from '../../i18n/words';
import { choicesOf, factorOf } from './factor-choices';
import { withAnswer, type PlanForm } from './plan-form';
import { addRows, type RowColumn } from './row-editor';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

type RoleColumn = 'role' | 'function' | 'from' | 'to' | 'usableFor';

const emptyRole: Readonly<Record<RoleColumn, string>> = { role: '', function: '', from: '', to: '', usableFor: '' };

export function managerScreen(framework: Framework): WizardScreen<PlanForm> {
	const { title, help } = words().planScreens.manager;
	return { id: 'manager', title, help, render: (container, form, changed) => renderManager(container, framework, form, changed) };
}

function renderManager(container: HTMLElement, framework: Framework, start: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const { manager } = words().planScreens;
	let form = start;
	const change = (next: PlanForm): void => {
		form = next;
		changed(form);
	};
	const skills = renderSkills(container, framework, form.answers.skillsUsed ?? [], (used) => change(withAnswer(form, 'skillsUsed', used)));
	addRows(
		container,
		{
			id: 'pp-manager-role',
			legend: manager.before,
			help: manager.beforeHelp,
			columns: roleColumns(framework),
			rows: form.answers.priorRoles ?? [],
			empty: emptyRole,
			rowName: manager.rowName,
		},
		(rows) => change(withAnswer(form, 'priorRoles', rows)),
	);
	return { show: () => undefined, focus: () => skills?.focus() };
}

/** Gives the first box. */
function renderSkills(container: HTMLElement, framework: Framework, used: readonly string[], changed: (used: readonly string[]) => void): HTMLInputElement | undefined {
	const { manager } = words().planScreens;
	const groupEl = container.createEl('fieldset', { cls: 'pp-choices' });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: manager.skills });
	const listEl = groupEl.createDiv({ cls: 'pp-choice-list' });
	const choices = choicesOf(framework, 'management-skills-in-use', manager.skillLabels);
	const inputs = choices.map(({ id, label }) => {
		const labelEl = listEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = labelEl.createEl('input', { type: 'checkbox', value: id });
		inputEl.checked = used.includes(id);
		labelEl.createSpan({ cls: 'pp-choice-name', text: label });
		inputEl.addEventListener('change', () => changed(inputs.filter(({ checked }) => checked).map(({ value }) => value)));
		return inputEl;
	});
	return inputs[0];
}

function roleColumns(framework: Framework): readonly RowColumn<RoleColumn>[] {
	const { manager } = words().planScreens;
	const kinds = factorOf(framework, 'prior-experience')?.functions ?? [];
	return [
		{ key: 'role', label: manager.role, type: 'text' },
		{ key: 'function', label: manager.kind, type: 'choice', options: kinds.map((id) => ({ id, label: manager.kinds.get(id) ?? id })) },
		{ key: 'from', label: manager.from, type: 'text', width: 'narrow' },
		{ key: 'to', label: manager.to, type: 'text', width: 'narrow' },
		{ key: 'usableFor', label: manager.usableFor, type: 'text' },
	];
}
