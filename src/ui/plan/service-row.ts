// One service with its answers: a digit chooses, 0 takes it back.
import type { Choice } from './choice-group';

export interface ServiceRowShape {
	readonly service: Choice;
	readonly answers: readonly Choice[];
	readonly chosen: string | undefined;
}

export interface ServiceRow {
	choose(answer: string | undefined): void;
	focus(): void;
	hasFocus(): boolean;
}

export function renderServiceRow(container: HTMLElement, { service, answers, chosen }: ServiceRowShape, changed: (answer: string | undefined) => void): ServiceRow {
	const rowEl = container.createEl('fieldset', { cls: 'pp-service', attr: { role: 'radiogroup' } });
	rowEl.createEl('legend', { cls: 'pp-heard-only', text: service.label });
	const lineEl = rowEl.createDiv({ cls: 'pp-service-line' });
	// The legend says it to whoever hears the form; a legend cannot stand in line with its choices.
	lineEl.createSpan({ cls: 'pp-service-name', text: service.label, attr: { 'aria-hidden': 'true' } });
	const inputs = answers.map(({ id, label }) => {
		const cellEl = lineEl.createEl('label', { cls: 'pp-service-choice' });
		const inputEl = cellEl.createEl('input', { type: 'radio', value: id, attr: { name: `pp-service-${service.id}` } });
		cellEl.createSpan({ cls: 'pp-service-answer', text: label });
		inputEl.addEventListener('change', () => changed(id));
		return inputEl;
	});
	const choose = (answer: string | undefined): void => {
		for (const inputEl of inputs) inputEl.checked = inputEl.value === answer;
	};
	const focus = (): void => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
	rowEl.addEventListener('keydown', (event) => {
		const digit = digitOf(event);
		const answer = digit === undefined ? undefined : answers[digit - 1]?.id;
		if (digit === undefined || (digit > 0 && answer === undefined)) return;
		event.preventDefault();
		choose(answer);
		focus();
		changed(answer);
	});
	choose(chosen);
	return { choose, focus, hasFocus: () => rowEl.contains(rowEl.doc.activeElement) };
}

function digitOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): number | undefined {
	if (ctrlKey || metaKey || altKey) return undefined;
	if (key === 'Delete' || key === 'Backspace') return 0;
	return /^\d$/.test(key) ? Number(key) : undefined;
}
