// A day that can be chosen. What is typed counts when the field is left or Enter is pressed: drawn anew after each digit,
// the field would lose the place of the caret.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';

export interface DateLook {
	/** Names the element over redraws; unique on the page. */
	readonly key: string;
	readonly label: string;
	readonly value: CalendarDate;
	readonly latest: CalendarDate;
}

export function drawDateField(parent: HTMLElement, { key, label, value, latest }: DateLook, choose: (date: CalendarDate) => void): void {
	const field = parent.createEl('label', { cls: 'pp-pick' });
	field.createSpan({ cls: 'pp-pick-label', text: label });
	const input = field.createEl('input', { cls: 'pp-date', attr: { type: 'date', value, max: latest, 'data-pp-key': key } });
	let isTyped = false;
	const take = (): void => {
		isTyped = false;
		if (isCalendarDate(input.value) && input.value !== value && input.value <= latest) choose(input.value);
	};
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') take();
		else isTyped = true;
	});
	input.addEventListener('change', () => {
		if (!isTyped) take();
	});
	input.addEventListener('blur', take);
}
