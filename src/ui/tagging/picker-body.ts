// The inside of the picker: search field, list, level and date, and the line that says what will be written. Holds
// what is chosen while it is open.
import { Platform } from 'obsidian';
import type { CalendarDate } from '../../core/calendar-date';
import type { TagChanges, TagSelection } from '../../core/competence-tags';
import type { Framework } from '../../core/framework/framework';
import { pickerSections, type Likely } from '../../core/picker/sections';
import { changeOf, flipOption, settle, toggle, type TaggingChange, type TaggingChoice } from '../../core/picker/tagging-choice';
import { words } from '../../i18n/words';
import { changeLine, chosenLine } from './choice-lines';
import { renderDate, renderLevels, type DrawnLevels } from './evidence-fields';
import { createListbox, drawList, listId, type DrawnList } from './picker-list';

export interface PickerRequest {
	readonly framework: Framework;
	readonly noteName: string;
	/** What the note says now. */
	readonly before: TaggingChoice;
	/** Proposed when the note has no date of its own; written only together with something else. */
	readonly proposedDate?: CalendarDate;
	readonly likely: readonly Likely[];
	/**
	 * The tags that a choice comes to, where they are more than the choice shows: one under a wrong area is put right
	 * even when nothing is chosen.
	 */
	readonly tagChanges?: (wanted: TagSelection) => TagChanges;
	readonly formatDate: (date: CalendarDate) => string;
	/** For many notes at once, where there is no one note whose tags change. */
	readonly many?: ManyNotes;
}

export interface ManyNotes {
	/** What is chosen at first. */
	readonly chosen: TaggingChoice;
	/** The words of the button. */
	readonly apply: string;
	readonly drawAbove: (container: HTMLElement) => void;
	/** Below the levels. */
	readonly drawBelow: (container: HTMLElement) => void;
	/** True while an area is chosen whatever is chosen of its competences, as for what is to be removed. */
	readonly areasAlone: () => boolean;
	/** Takes the place of the line that says what will be written. */
	readonly line: (choice: TaggingChoice) => string;
}

export type PickerOutcome = ({ readonly kind: 'apply' } & TaggingChoice) | { readonly kind: 'cancelled' };

const searchId = 'pp-picker-search';
const labelId = 'pp-picker-label';

export class PickerBody {
	private choice: TaggingChoice;
	private dateTyped = false;
	private list: DrawnList;
	/** Index of the option at hand; -1 for none. */
	private active = -1;
	/** True after an arrow or a toggle, until the next letter: then space chooses instead of typing a space. */
	private isMoving = false;

	private readonly searchEl: HTMLInputElement;
	private readonly foundEl: HTMLElement;
	private readonly listEl: HTMLElement;
	private readonly levels: DrawnLevels;
	private readonly chosenEl: HTMLElement;
	private readonly changeEl: HTMLElement;

	constructor(
		container: HTMLElement,
		private readonly request: PickerRequest,
		private readonly finish: (outcome: PickerOutcome) => void,
	) {
		const date = request.before.date ?? request.proposedDate;
		this.choice = request.many?.chosen ?? (date === undefined ? request.before : { ...request.before, date });
		const screenEl = container.createDiv({ cls: 'pp-screen' });
		request.many?.drawAbove(screenEl);
		const bodyEl = screenEl.createDiv({ cls: 'pp-screen-body pp-picker' });
		const findEl = bodyEl.createDiv({ cls: 'pp-picker-find' });
		this.searchEl = this.createSearch(findEl);
		this.foundEl = findEl.createDiv({ cls: 'pp-picker-found', attr: { role: 'status' } });
		this.listEl = createListbox(findEl, labelId, (index) => this.pick(index));
		const levelsEl = bodyEl.createDiv({ cls: 'pp-picker-levels' });
		this.levels = renderLevels(levelsEl, request.framework, this.choice.level, (level) => this.setLevel(level));
		request.many?.drawBelow(levelsEl);
		const footEl = screenEl.createDiv({ cls: 'pp-screen-foot' });
		renderDate(footEl, this.choice.date, (day) => this.setDate(day));
		this.chosenEl = footEl.createDiv({ cls: 'pp-picker-chosen' });
		this.changeEl = footEl.createDiv({ cls: 'pp-picker-change', attr: { role: 'status' } });
		this.createButtons(footEl.createDiv({ cls: 'pp-buttons' }));
		this.list = drawList(this.listEl, []);
		this.search();
	}

	focus(): void {
		this.searchEl.focus();
	}

	apply(): void {
		this.finish({ kind: 'apply', ...this.wanted() });
	}

	/** Brings what is shown in step with what `many` says now. */
	redraw(): void {
		this.mark();
	}

	private areasAlone(): boolean {
		return this.request.many?.areasAlone() ?? false;
	}

	private wanted(): TaggingChoice {
		if (this.request.many) return this.choice;
		return settle(this.request.before, this.choice, this.dateTyped);
	}

	private createSearch(container: HTMLElement): HTMLInputElement {
		const { tagging } = words();
		// A label and no aria-label: Obsidian shows that as a tooltip over everything that has one.
		container.createEl('label', { cls: 'pp-picker-label', text: tagging.search, attr: { id: labelId, for: searchId } });
		const searchEl = container.createEl('input', {
			cls: 'pp-picker-search',
			type: 'search',
			placeholder: tagging.searchHint,
			attr: { id: searchId, role: 'combobox', 'aria-expanded': 'true', 'aria-autocomplete': 'list', 'aria-controls': listId, autocomplete: 'off', spellcheck: 'false' },
		});
		searchEl.addEventListener('input', () => {
			this.isMoving = false;
			this.search();
		});
		searchEl.addEventListener('keydown', (event) => this.onKey(event));
		return searchEl;
	}

	private createButtons(container: HTMLElement): void {
		const { tagging } = words();
		container.createDiv({ cls: 'pp-picker-keys', text: tagging.keys(Platform.isMacOS ? 'Cmd+Enter' : 'Ctrl+Enter') });
		container.createEl('button', { cls: 'mod-cta', text: this.request.many?.apply ?? tagging.apply, attr: { type: 'button' } }).addEventListener('click', () => this.apply());
		container.createEl('button', { text: tagging.cancel, attr: { type: 'button' } }).addEventListener('click', () => this.finish({ kind: 'cancelled' }));
	}

	/** Lists what the search field asks for. The first hit, or the likeliest competence, is at hand. */
	private search(): void {
		const query = this.searchEl.value;
		const sections = pickerSections(this.request.framework, query, this.request.likely);
		this.list = drawList(this.listEl, sections);
		const found = this.list.options.length;
		const { tagging } = words();
		const isRanked = sections[0] !== undefined && sections[0].kind !== 'area';
		this.active = isRanked ? 0 : -1;
		this.foundEl.setText(found === 0 ? tagging.nothingFound(query.trim()) : query.trim() === '' ? '' : tagging.found(found));
		this.listEl.scrollTop = 0;
		this.mark();
	}

	private onKey(event: KeyboardEvent): void {
		// While a word is being composed, Enter and the arrows belong to the input method.
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		if (event.key === 'ArrowDown') this.move(1);
		else if (event.key === 'ArrowUp') this.move(-1);
		else if (event.key === 'Enter' || (event.key === ' ' && this.isMoving)) this.pick(this.active);
		else return;
		event.preventDefault();
	}

	private move(step: 1 | -1): void {
		const { length } = this.list.options;
		if (length === 0) return;
		this.isMoving = true;
		this.active = this.active < 0 ? (step > 0 ? 0 : length - 1) : (this.active + step + length) % length;
		this.mark();
	}

	private pick(index: number): void {
		const listed = this.list.options[index];
		if (!listed) return;
		this.choice = this.areasAlone() ? flipOption(this.choice, listed.option) : toggle(this.choice, listed.option, this.request.before);
		this.active = index;
		this.isMoving = true;
		// What was typed has done its work; the next letter begins a new search.
		this.searchEl.select();
		this.mark();
	}

	private setLevel(level: TaggingChoice['level']): void {
		const { level: _before, ...rest } = this.choice;
		this.choice = level === undefined ? rest : { ...rest, level };
		this.mark();
	}

	private setDate(date: CalendarDate | undefined): void {
		const { date: _before, ...rest } = this.choice;
		this.choice = date === undefined ? rest : { ...rest, date };
		this.dateTyped = true;
		this.mark();
	}

	private change(): TaggingChange {
		const { before, tagChanges } = this.request;
		const wanted = this.wanted();
		const change = changeOf(before, wanted);
		const tags = tagChanges?.(wanted);
		return tags ? { ...change, tagsAdded: tags.add.length, tagsRemoved: tags.remove.length } : change;
	}

	/** Brings everything that depends on the choice up to date. */
	private mark(): void {
		const { framework, formatDate } = this.request;
		this.list.mark({ choice: this.choice, active: this.active, areasAlone: this.areasAlone() });
		const activeId = this.list.idAt(this.active);
		if (activeId === undefined) this.searchEl.removeAttribute('aria-activedescendant');
		else this.searchEl.setAttribute('aria-activedescendant', activeId);
		this.levels.describe(this.choice.competences);
		this.chosenEl.setText(chosenLine(framework, this.choice));
		this.changeEl.setText(this.request.many?.line(this.choice) ?? changeLine(this.change(), formatDate));
	}
}
