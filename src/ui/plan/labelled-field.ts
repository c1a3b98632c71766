// One question with its label, its help and a place for what has to be said about the answer. Label, help and
// message are tied to the control, so that whoever hears the form hears them too.
import { setIcon } from 'obsidian';
import type { ScreenMessage } from './wizard-screen';

export interface FieldShape {
	/** Unique in the window. */
	readonly id: string;
	readonly label: string;
	readonly help?: string;
	readonly type: 'text' | 'number' | 'date';
	readonly value: string;
	/** What the number counts, after it. */
	readonly unit?: string;
	readonly attributes?: Readonly<Record<string, string>>;
}

export interface LabelledField {
	readonly inputEl: HTMLInputElement;
	show(message: ScreenMessage | undefined): void;
}

export function addField(container: HTMLElement, shape: FieldShape, changed: (value: string) => void): LabelledField {
	const fieldEl = container.createDiv({ cls: 'pp-field' });
	fieldEl.createEl('label', { cls: 'pp-field-label', text: shape.label, attr: { for: shape.id } });
	const describedBy = [`${shape.id}-message`];
	if (shape.help !== undefined) {
		describedBy.unshift(`${shape.id}-help`);
		fieldEl.createDiv({ cls: 'pp-field-help', text: shape.help, attr: { id: `${shape.id}-help` } });
	}
	if (shape.unit !== undefined) describedBy.unshift(`${shape.id}-unit`);
	const inputEl = fieldEl.createEl('input', {
		cls: `pp-field-input pp-field-input-${shape.type}`,
		type: shape.type,
		value: shape.value,
		attr: { id: shape.id, 'aria-describedby': describedBy.join(' '), ...shape.attributes },
	});
	if (shape.unit !== undefined) fieldEl.createSpan({ cls: 'pp-field-unit', text: shape.unit, attr: { id: `${shape.id}-unit` } });
	inputEl.addEventListener('input', () => changed(inputEl.value));
	const messageEl = fieldEl.createDiv({ cls: 'pp-field-message', attr: { id: `${shape.id}-message` } });
	return { inputEl, show: (message) => showMessage(inputEl, messageEl, message) };
}

/** Puts a message where it is seen and ties it to the control by `aria-invalid`; without one, clears both. */
export function showMessage(controlEl: HTMLElement, messageEl: HTMLElement, message: ScreenMessage | undefined): void {
	const isProblem = message?.kind === 'problem';
	if (isProblem) controlEl.setAttribute('aria-invalid', 'true');
	else controlEl.removeAttribute('aria-invalid');
	messageEl.empty();
	messageEl.toggleClass('pp-is-problem', isProblem);
	if (!message) return;
	setIcon(messageEl.createSpan({ cls: 'pp-field-icon', attr: { 'aria-hidden': 'true' } }), isProblem ? 'circle-alert' : 'info');
	messageEl.createSpan({ text: message.text });
}
