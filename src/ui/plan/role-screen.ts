// The screen "The role": which role, what it is called, by when, and the time there is for it.
import type { CalendarDate } from '../../core/calendar-date';
import type { Framework } from '../../core/framework/framework';
import { checkRequest } from '../../core/plan/check-request';
import { assumedProfile } from '../../core/plan/quick-request';
import { words } from '../../i18n/words';
import { addField, showMessage, type FieldShape } from './labelled-field';
import type { PlanForm } from './plan-form';
import { messagesOf } from './request-messages';
import { readRole, withTarget, type RoleField, type RoleForm } from './role-form';
import type { RenderedScreen, ScreenMessage, WizardScreen } from './wizard-screen';

type TypedField = Exclude<RoleField, 'target'>;

export function roleScreen(framework: Framework, today: CalendarDate): WizardScreen<PlanForm> {
	const { role } = words().plan;
	return {
		id: 'role',
		title: role.title,
		help: role.help,
		// Everything it asks has a default.
		skip: '',
		check: (form) => {
			const read = readRole(form.role);
			return read.kind === 'incomplete' ? read.messages : messagesOf(checkRequest(read.answers, today, framework));
		},
		render: (container, form, changed) => renderRole(container, { framework, today, answers: form.role }, (answers) => changed({ ...form, role: answers })),
	};
}

interface RoleScreenModel {
	readonly framework: Framework;
	readonly today: CalendarDate;
	readonly answers: RoleForm;
}

interface DrawnField {
	readonly inputEl: HTMLInputElement | undefined;
	show(message: ScreenMessage | undefined): void;
}

function renderRole(container: HTMLElement, model: RoleScreenModel, changed: (form: RoleForm) => void): RenderedScreen {
	let form = model.answers;
	const change = (next: RoleForm): void => {
		form = next;
		changed(form);
	};
	const fields = new Map<string, DrawnField>();
	const chooseTarget = (target: string): void => {
		change(withTarget(form, target));
		const titleEl = fields.get('targetTitle')?.inputEl;
		if (titleEl) titleEl.value = form.targetTitle;
	};
	fields.set('target', renderTargets(container, model, chooseTarget));
	for (const row of rowsOf(model)) {
		const rowEl = container.createDiv({ cls: 'pp-field-row' });
		for (const { field, ...shape } of row) {
			fields.set(field, addField(rowEl, shape, (value) => change({ ...form, [field]: value })));
		}
	}
	return {
		show: (messages) => fields.forEach((field, name) => field.show(messages.find((message) => message.field === name))),
		focus: (field = 'target') => fields.get(field)?.inputEl?.focus(),
	};
}

function renderTargets(container: HTMLElement, { framework, answers }: RoleScreenModel, chosen: (target: string) => void): DrawnField {
	const { role } = words().plan;
	const groupEl = container.createEl('fieldset', { cls: 'pp-choices', attr: { role: 'radiogroup', 'aria-describedby': 'pp-role-target-message' } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: role.target });
	let focusEl: HTMLInputElement | undefined;
	for (const profile of framework.target_profiles) {
		// A line to compare with, and no role to aim for.
		if (profile.id === assumedProfile) continue;
		const lineId = `pp-role-target-${profile.id}`;
		const choiceEl = groupEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = choiceEl.createEl('input', { type: 'radio', value: profile.id, attr: { name: 'pp-role-target', 'aria-describedby': lineId } });
		inputEl.checked = profile.id === answers.target;
		if (inputEl.checked || !focusEl) focusEl = inputEl;
		const textEl = choiceEl.createDiv();
		textEl.createDiv({ cls: 'pp-choice-name', text: profile.name });
		textEl.createDiv({ cls: 'pp-choice-line', text: role.targetLines.get(profile.id) ?? profile.note, attr: { id: lineId } });
		inputEl.addEventListener('change', () => chosen(profile.id));
	}
	const messageEl = groupEl.createDiv({ cls: 'pp-field-message', attr: { id: 'pp-role-target-message' } });
	return { inputEl: focusEl, show: (message) => showMessage(groupEl, messageEl, message) };
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
