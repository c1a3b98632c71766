// The list of the picker: options that can be chosen several at once, in sections. Focus stays in the search field,
// which names the option at hand through aria-activedescendant. Choosing and moving change marks only; a new search
// draws anew.
import { setIcon } from 'obsidian';
import type { PickerSection, ListedOption } from '../../core/picker/sections';
import { isChosen, isCovered, type TaggingChoice } from '../../core/picker/tagging-choice';
import { words } from '../../i18n/words';

export interface ListMarks {
	readonly choice: TaggingChoice;
	/** Index of the option at hand; -1 for none. */
	readonly active: number;
	/** Areas do not count through their competences. */
	readonly areasAlone?: boolean;
}

export interface DrawnList {
	readonly options: readonly ListedOption[];
	mark(marks: ListMarks): void;
	/** The id of an option, for aria-activedescendant. */
	idAt(index: number): string | undefined;
}

export const listId = 'pp-picker-list';

/** The listbox itself, empty, named by the element `labelId`. It keeps the focus where it is when it is clicked. */
export function createListbox(container: HTMLElement, labelId: string, pick: (index: number) => void): HTMLElement {
	const listEl = container.createDiv({
		cls: 'pp-picker-list',
		attr: { id: listId, role: 'listbox', 'aria-multiselectable': 'true', 'aria-labelledby': labelId },
	});
	listEl.addEventListener('mousedown', (event) => event.preventDefault());
	listEl.addEventListener('click', (event) => {
		const target = event.target;
		const index = target && 'closest' in target ? optionIndex(target as Element) : undefined;
		if (index !== undefined) pick(index);
	});
	return listEl;
}

export function drawList(listEl: HTMLElement, sections: readonly PickerSection[]): DrawnList {
	listEl.empty();
	const options: ListedOption[] = [];
	const optionEls: HTMLElement[] = [];
	sections.forEach((section, number) => {
		const headingId = `pp-picker-section-${number}`;
		const groupEl = listEl.createDiv({ cls: 'pp-picker-section', attr: { role: 'group', 'aria-labelledby': headingId } });
		groupEl.createDiv({ cls: 'pp-picker-heading', text: headingOf(section), attr: { id: headingId, role: 'presentation' } });
		for (const listed of section.options) {
			optionEls.push(drawOption(groupEl, listed, options.length, section.kind !== 'area'));
			options.push(listed);
		}
	});
	return {
		options,
		idAt: (index) => optionEls[index]?.id,
		mark: (marks) => optionEls.forEach((optionEl, index) => markOption(optionEl, options[index], marks, index)),
	};
}

function headingOf(section: PickerSection): string {
	const { tagging } = words();
	switch (section.kind) {
		case 'likely':
			return tagging.likely;
		case 'hits':
			return tagging.hits;
		case 'area':
			return section.areaName;
	}
}

function drawOption(container: HTMLElement, { option, reason }: ListedOption, index: number, withArea: boolean): HTMLElement {
	const optionEl = container.createDiv({ cls: 'pp-picker-option', attr: { id: `pp-picker-option-${index}`, role: 'option', 'data-index': String(index) } });
	optionEl.createSpan({ cls: 'pp-picker-box', attr: { 'aria-hidden': 'true' } });
	const textEl = optionEl.createDiv({ cls: 'pp-picker-text' });
	const nameEl = textEl.createDiv({ cls: 'pp-picker-name' });
	nameEl.createSpan({ text: option.kind === 'area' ? option.area.name : option.competence.name });
	if (option.kind === 'area') nameEl.createSpan({ cls: 'pp-picker-state' });
	else if (withArea) nameEl.createSpan({ cls: 'pp-picker-area', text: option.competence.area.name });
	textEl.createDiv({ cls: 'pp-picker-summary', text: option.kind === 'area' ? option.area.question : option.competence.summary });
	if (reason !== undefined) textEl.createDiv({ cls: 'pp-picker-reason', text: reason });
	return optionEl;
}

function markOption(optionEl: HTMLElement, listed: ListedOption | undefined, { choice, active, areasAlone }: ListMarks, index: number): void {
	if (!listed) return;
	const { tagging } = words();
	const { option } = listed;
	const chosen = isChosen(choice, option);
	const covered = areasAlone !== true && isCovered(choice, option);
	optionEl.setAttribute('aria-selected', String(chosen));
	optionEl.setAttribute('aria-disabled', String(covered));
	optionEl.toggleClass('pp-is-active', index === active);
	// An icon for each of forty boxes would cost more than the rest of the list; most are never ticked.
	const boxEl = optionEl.querySelector<HTMLElement>('.pp-picker-box');
	if (chosen && boxEl) setIcon(boxEl, 'check');
	else boxEl?.empty();
	optionEl.querySelector('.pp-picker-state')?.setText(chosen ? tagging.areaAlone : covered ? tagging.areaCovered : tagging.areaOnly);
	// jsdom and old web views may lack options; "nearest" moves nothing that is in sight.
	if (index === active) optionEl.scrollIntoView?.({ block: 'nearest' });
}

function optionIndex(target: Element): number | undefined {
	const index = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? Number.NaN);
	return Number.isInteger(index) ? index : undefined;
}
