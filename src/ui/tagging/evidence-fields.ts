// Level and date of the evidence: six levels with what they mean for what is chosen, and when it happened.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import { findCompetence, type Framework, type PlacedCompetence } from '../../core/framework/framework';
import { isLevel, levels, type Level } from '../../core/level';
import { words } from '../../i18n/words';

export interface DrawnLevels {
	/** Says what the levels mean for the competences that are chosen now. */
	describe(competences: readonly string[]): void;
}

export function renderLevels(container: HTMLElement, framework: Framework, chosen: Level | undefined, changed: (level: Level | undefined) => void): DrawnLevels {
	const { tagging } = words();
	const groupEl = container.createEl('fieldset', { cls: 'pp-levels', attr: { role: 'radiogroup' } });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: tagging.level });
	const helpEl = groupEl.createDiv({ cls: 'pp-field-help' });
	const inputs = new Map<Level | undefined, HTMLInputElement>();
	const meaningEls = new Map<Level, HTMLElement>();
	for (const level of [undefined, ...levels]) {
		const rowEl = groupEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = rowEl.createEl('input', { type: 'radio', value: String(level ?? ''), attr: { name: 'pp-evidence-level' } });
		inputEl.checked = level === chosen;
		inputEl.addEventListener('change', () => changed(level));
		inputs.set(level, inputEl);
		const textEl = rowEl.createDiv();
		textEl.createDiv({ cls: 'pp-choice-name', text: level === undefined ? tagging.noLevel : tagging.levelName(level, scaleOf(framework, level)?.name ?? '') });
		if (level !== undefined) meaningEls.set(level, textEl.createDiv({ cls: 'pp-choice-line' }));
	}
	groupEl.addEventListener('keydown', (event) => chooseByDigit(event, inputs));
	return {
		describe: (competences) => {
			const named = competences.flatMap((id) => findCompetence(framework, id) ?? []);
			const only = named.length === 1 ? named[0] : undefined;
			helpEl.setText(only ? tagging.levelForOne(only.name) : named.length > 1 ? tagging.levelForSeveral : tagging.levelHelp);
			for (const [level, meaningEl] of meaningEls) meaningEl.setText(meaningOf(framework, level, only));
		},
	};
}

export function renderDate(container: HTMLElement, date: CalendarDate | undefined, changed: (date: CalendarDate | undefined) => void): void {
	const fieldEl = container.createDiv({ cls: 'pp-picker-date' });
	fieldEl.createEl('label', { cls: 'pp-field-label', text: words().tagging.date, attr: { for: 'pp-evidence-date' } });
	const inputEl = fieldEl.createEl('input', { cls: 'pp-field-input pp-field-input-date', type: 'date', value: date ?? '', attr: { id: 'pp-evidence-date' } });
	inputEl.addEventListener('input', () => changed(isCalendarDate(inputEl.value) ? inputEl.value : undefined));
}

// A digit is quicker than five arrows; inside the group it means nothing else.
function chooseByDigit(event: KeyboardEvent, inputs: ReadonlyMap<Level | undefined, HTMLInputElement>): void {
	const level = Number(event.key);
	if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key) || !isLevel(level)) return;
	event.preventDefault();
	inputs.get(level)?.click();
	inputs.get(level)?.focus();
}

/** Level 0 means the same for all; with several competences the general meaning is the only one that holds. */
function meaningOf(framework: Framework, level: Level, competence: PlacedCompetence | undefined): string {
	const general = scaleOf(framework, level)?.meaning ?? '';
	return level === 0 || !competence ? general : competence.levels[level];
}

function scaleOf(framework: Framework, level: Level): Framework['scale'][number] | undefined {
	return framework.scale.find((step) => step.level === level);
}
