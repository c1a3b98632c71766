// One competence to be rated: its name, its summary and the six levels in its own words. Nothing is chosen beforehand
// but what was chosen here before, and nothing is said of anybody else's rating: a number pulls the answer towards it.
import { levelMeaning, levelName } from '../../core/assessment/level-meaning';
import type { Framework, PlacedCompetence } from '../../core/framework/framework';
import { isLevel, levels, type Level } from '../../core/level';
import { words } from '../../i18n/words';

export interface CompetenceQuestion {
	readonly framework: Framework;
	readonly competence: PlacedCompetence;
	/** Such as `4 of 13`; empty when it is asked for by itself. */
	readonly place: string;
	readonly chosen: Level | undefined;
	/** A line on the notes that would support a level. */
	readonly notesAt?: (level: Level) => string;
}

export interface DrawnCompetence {
	choose(level: Level): void;
	/** Where answering begins. */
	focus(): void;
}

export function drawCompetence(container: HTMLElement, question: CompetenceQuestion, changed: (level: Level) => void): DrawnCompetence {
	const { competence, place, chosen } = question;
	if (place !== '') container.createDiv({ cls: 'pp-rating-place', text: place });
	container.createEl('h4', { cls: 'pp-rating-name', text: competence.name, attr: { id: 'pp-rating-name' } });
	container.createEl('p', { cls: 'pp-rating-summary', text: competence.summary, attr: { id: 'pp-rating-summary' } });
	const groupEl = container.createEl('fieldset', {
		cls: 'pp-levels pp-rating-levels',
		attr: { role: 'radiogroup', 'aria-labelledby': 'pp-rating-name pp-rating-question', 'aria-describedby': 'pp-rating-summary' },
	});
	groupEl.createEl('legend', { cls: 'pp-field-label', text: words().rating.question, attr: { id: 'pp-rating-question' } });
	const inputs = new Map(levels.map((level) => [level, drawLevel(groupEl, question, level, () => changed(level))]));
	return {
		choose: (level) => inputs.get(level)?.click(),
		focus: () => inputs.get(chosen ?? 0)?.focus({ preventScroll: true }),
	};
}

function drawLevel(groupEl: HTMLElement, { framework, competence, chosen, notesAt }: CompetenceQuestion, level: Level, picked: () => void): HTMLInputElement {
	const { rating } = words();
	const rowEl = groupEl.createEl('label', { cls: 'pp-choice' });
	const inputEl = rowEl.createEl('input', { type: 'radio', value: String(level), attr: { name: 'pp-rating-level' } });
	inputEl.checked = level === chosen;
	inputEl.addEventListener('change', picked);
	const textEl = rowEl.createDiv();
	const isNone = level === 0;
	textEl.createDiv({ cls: 'pp-choice-name', text: rating.levelName(level, isNone ? rating.notYet : levelName(framework, level)) });
	if (!isNone) textEl.createDiv({ cls: 'pp-choice-line', text: levelMeaning(framework, competence, level) });
	const notes = notesAt?.(level) ?? '';
	if (notes !== '') textEl.createDiv({ cls: 'pp-rating-notes', text: notes });
	return inputEl;
}

export interface RatingKeys {
	level(level: Level): void;
	skip(): void;
}

/** Digits and S, unless something is being typed or a key is held down. */
export function listenToRatingKeys(element: HTMLElement, keys: RatingKeys): void {
	element.addEventListener('keydown', (event) => {
		if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing || isTyping(element.ownerDocument.activeElement)) return;
		const level = /^\d$/.test(event.key) ? Number(event.key) : undefined;
		if (isLevel(level)) keys.level(level);
		else if (event.key.toLowerCase() === 's') keys.skip();
		else return;
		event.preventDefault();
	});
}

function isTyping(focused: Element | null): boolean {
	return focused?.matches('input:not([type=radio], [type=checkbox]), textarea, select') ?? false;
}

/** Shows a new step from its top, wherever the one before was left. */
export function scrollToTop(element: HTMLElement): void {
	for (let at: HTMLElement | null = element; at; at = at.parentElement) at.scrollTop = 0;
}
