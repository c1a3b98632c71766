// Level and date of the evidence: six levels with what they mean for what is chosen, and when it happened.
import { isCalendarDate, type CalendarDate } from '../../core/calendar-date';
import { findCompetence, type Framework, type PlacedCompetence } from '../../core/framework/framework';
import { isLevel, levels, type Level } from '../../core/level';
import type { TaggingChoice } from '../../core/picker/tagging-choice';
import { words } from '../../i18n/words';

export interface EvidenceActions {
	level(level: Level | undefined): void;
	date(date: CalendarDate | undefined): void;
}

export interface DrawnEvidence {
	/** Says what the levels mean for the competences that are chosen now. */
	describe(competences: readonly string[]): void;
}

export function renderEvidenceFields(container: HTMLElement, framework: Framework, choice: TaggingChoice, actions: EvidenceActions): DrawnEvidence {
	const { tagging } = words();
	const groupEl = container.createEl('fieldset', { cls: 'pp-levels' });
	groupEl.createEl('legend', { cls: 'pp-field-label', text: tagging.level });
	const helpEl = groupEl.createDiv({ cls: 'pp-field-help' });
	const inputs = new Map<Level | undefined, HTMLInputElement>();
	const meaningEls = new Map<Level, HTMLElement>();
	for (const level of [undefined, ...levels]) {
		const rowEl = groupEl.createEl('label', { cls: 'pp-choice' });
		const inputEl = rowEl.createEl('input', { type: 'radio', value: String(level ?? ''), attr: { name: 'pp-evidence-level' } });
		inputEl.checked = level === choice.level;
		inputEl.addEventListener('change', () => actions.level(level));
		inputs.set(level, inputEl);
		const textEl = rowEl.createDiv();
		textEl.createDiv({ cls: 'pp-choice-name', text: level === undefined ? tagging.noLevel : tagging.levelName(level, scaleOf(framework, level)?.name ?? '') });
		if (level !== undefined) meaningEls.set(level, textEl.createDiv({ cls: 'pp-choice-line' }));
	}
	groupEl.addEventListener('keydown', (event) => chooseByDigit(event, inputs));
	renderDate(container, choice.date, actions);
	return {
		describe: (competences) => {
			const chosen = competences.flatMap((id) => findCompetence(framework, id) ?? []);
			const only = chosen.length === 1 ? chosen[0] : undefined;
			helpEl.setText(only ? tagging.levelForOne(only.name) : chosen.length > 1 ? tagging.levelForSeveral : tagging.levelHelp);
			for (const [level, meaningEl] of meaningEls) meaningEl.setText(meaningOf(framework, level, only));
		},
	};
}

function renderDate(container: HTMLElement, date: CalendarDate | undefined, actions: EvidenceActions): void {
	const fieldEl = container.createDiv({ cls: 'pp-field' });
	fieldEl.createEl('label', { cls: 'pp-field-label', text: words().tagging.date, attr: { for: 'pp-evidence-date' } });
	const inputEl = fieldEl.createEl('input', { cls: 'pp-field-input pp-field-input-date', type: 'date', value: date ?? '', attr: { id: 'pp-evidence-date' } });
	inputEl.addEventListener('input', () => actions.date(isCalendarDate(inputEl.value) ? inputEl.value : undefined));
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
