// One question with a few answers of which one is chosen, or none: nothing is chosen beforehand, and what was chosen can
// be taken back. What a choice means is said below it at once.
import { words } from '../../i18n/words';

export interface Choice {
	readonly id: string;
	readonly label: string;
}

export interface ChoiceShape {
	/** Unique in the window. */
	readonly id: string;
	readonly legend: string;
	readonly choices: readonly Choice[];
	readonly chosen: string | undefined;
	/** What is said below once this is chosen. */
	readonly readingOf?: (id: string) => string | undefined;
}

export interface ChoiceGroup {
	focus(): void;
}

export function addChoices(container: HTMLElement, shape: ChoiceShape, changed: (id: string | undefined) => void): ChoiceGroup {
	const groupEl = container.createEl('fieldset', { cls: 'pp-choices', attr: { role: 'radiogroup' } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: shape.legend });
	const listEl = groupEl.createDiv({ cls: 'pp-choice-list' });
	const inputs = shape.choices.map((choice) => addChoice(listEl, shape, choice));
	const footEl = groupEl.createDiv({ cls: 'pp-choice-foot' });
	const readingEl = footEl.createDiv({ cls: 'pp-reading', attr: { role: 'status' } });
	const clearEl = footEl.createEl('button', { cls: 'pp-clear', text: words().plan.clear, attr: { type: 'button', 'aria-label': words().plan.clearOf(shape.legend) } });

	const show = (chosen: string | undefined): void => {
		const reading = chosen === undefined ? undefined : shape.readingOf?.(chosen);
		readingEl.setText(reading ?? '');
		clearEl.toggleClass('pp-is-absent', chosen === undefined);
	};
	const clear = (): void => {
		const before = inputs.find(({ checked }) => checked);
		if (!before) return;
		before.checked = false;
		before.focus();
		show(undefined);
		changed(undefined);
	};
	for (const inputEl of inputs) {
		inputEl.addEventListener('change', () => {
			show(inputEl.value);
			changed(inputEl.value);
		});
	}
	clearEl.addEventListener('click', clear);
	listEl.addEventListener('keydown', (event) => {
		if (!['0', 'Delete', 'Backspace'].includes(event.key)) return;
		event.preventDefault();
		clear();
	});
	show(shape.chosen);
	return { focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus() };
}

function addChoice(listEl: HTMLElement, { id, chosen }: ChoiceShape, choice: Choice): HTMLInputElement {
	const labelEl = listEl.createEl('label', { cls: 'pp-choice' });
	const inputEl = labelEl.createEl('input', { type: 'radio', value: choice.id, attr: { name: id } });
	inputEl.checked = choice.id === chosen;
	labelEl.createSpan({ cls: 'pp-choice-name', text: choice.label });
	return inputEl;
}
