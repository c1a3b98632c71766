// The screen "The role": which role, what it is called, by when, and the time there is for it.
import type { CalendarDate } from '../../core/calendar-date';
import type { Framework } from '../../core/framework/framework';
import { words } from '../../i18n/words';
import { addField, type FieldShape, type LabelledField } from './labelled-field';
import { withTarget, type RoleField, type RoleForm } from './role-form';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

// The profile that a PMO manager starts from is a line to compare with and no role to aim for.
const comparisonProfile = 'pmo-manager-today';

type TypedField = Exclude<RoleField, 'target'>;

export function roleScreen(framework: Framework, today: CalendarDate): WizardScreen<RoleForm> {
	const { role } = words().plan;
	return {
		id: 'role',
		title: role.title,
		help: role.help,
		render: (container, answers, changed) => renderRoleScreen(container, { framework, today, answers }, changed),
	};
}

export interface RoleScreenModel {
	readonly framework: Framework;
	readonly today: CalendarDate;
	readonly answers: RoleForm;
}

export function renderRoleScreen(container: HTMLElement, model: RoleScreenModel, changed: (form: RoleForm) => void): RenderedScreen {
	let form = model.answers;
	const change = (next: RoleForm): void => {
		form = next;
		changed(form);
	};
	const first = renderTargets(container, model, (target) => {
		change(withTarget(form, target));
		const title = fields.get('targetTitle')?.inputEl;
		if (title) title.value = form.targetTitle;
	});
	const fields = new Map<string, LabelledField>();
	for (const row of rowsOf(model)) {
		const rowEl = container.createDiv({ cls: 'pp-field-row' });
		for (const { field, ...shape } of row) {
			fields.set(field, addField(rowEl, shape, (value) => change({ ...form, [field]: value })));
		}
	}
	return {
		show: (messages) => {
			for (const [name, field] of fields) field.show(messages.find((message) => message.field === name));
		},
		focus: (field) => (field === undefined ? first : fields.get(field)?.inputEl)?.focus(),
	};
}

/** Gives the choice that is to have the focus. */
function renderTargets(container: HTMLElement, { framework, answers }: RoleScreenModel, chosen: (target: string) => void): HTMLInputElement | undefined {
	const { role } = words().plan;
	const groupEl = container.createEl('fieldset', { cls: 'pp-choices' });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: role.target });
	let checkedEl: HTMLInputElement | undefined;
	for (const profile of framework.target_profiles) {
		if (profile.id === comparisonProfile) continue;
		const lineId = `pp-role-target-${profile.id}`;
		const choiceEl = groupEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = choiceEl.createEl('input', { type: 'radio', value: profile.id, attr: { name: 'pp-role-target', 'aria-describedby': lineId } });
		inputEl.checked = profile.id === answers.target;
		if (inputEl.checked || !checkedEl) checkedEl = inputEl;
		const textEl = choiceEl.createDiv();
		textEl.createDiv({ cls: 'pp-choice-name', text: profile.name });
		textEl.createDiv({ cls: 'pp-choice-line', text: role.targetLines.get(profile.id) ?? profile.note, attr: { id: lineId } });
		inputEl.addEventListener('change', () => chosen(profile.id));
	}
	return checkedEl;
}

function rowsOf({ today, answers }: RoleScreenModel): readonly (readonly (FieldShape & { readonly field: TypedField })[])[] {
	const { role } = words().plan;
	const shape = (field: TypedField, type: FieldShape['type'], attributes: Readonly<Record<string, string>> = {}, help?: string) => ({
		field,
		type,
		id: `pp-role-${field}`,
		label: role[field],
		value: answers[field],
		attributes,
		...(help === undefined ? {} : { help }),
	});
	return [
		[shape('targetTitle', 'text')],
		[shape('targetDate', 'date', { min: today }), shape('start', 'date', { min: today })],
		[shape('hoursPerWeek', 'number', { min: '0', max: '40', step: 'any' }, role.hoursPerWeekHelp)],
		[shape('workDaysPerQuarter', 'number', { min: '0', max: '60', step: '1' }, role.workDaysPerQuarterHelp)],
		[shape('noticeMonths', 'number', { min: '0', max: '24', step: '1' })],
	];
}
