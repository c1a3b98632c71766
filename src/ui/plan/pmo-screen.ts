// The screen "Your PMO today": which kind it is, what it mainly does, and how large it is.
import type { Framework } from '../../core/framework/framework';
import type { Answers } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { addChoices } from './choice-group';
import { choicesOf } from './factor-choices';
import { addField } from './labelled-field';
import { withAnswer, type PlanForm } from './plan-form';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

type Figure = 'years' | 'team' | 'liveProjects' | 'yearlySpendGbpMillion';

export function pmoScreen(framework: Framework): WizardScreen<PlanForm> {
	const { title, help } = words().planScreens.pmo;
	return { id: 'pmo', title, help, render: (container, form, changed) => renderPmo(container, framework, form, changed) };
}

function renderPmo(container: HTMLElement, framework: Framework, start: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const { pmo } = words().planScreens;
	let form = start;
	const say = <Key extends keyof Answers>(key: Key, value: Answers[Key] | undefined): void => {
		form = withAnswer(form, key, value);
		changed(form);
	};
	const readings = framework.readings;
	const typeGroup = addChoices(
		container,
		{ id: 'pp-pmo-type', legend: pmo.type, choices: choicesOf(framework, 'pmo-type'), chosen: form.answers.pmoType, readingOf: (id) => lineOf(readings['pmo-type'][id]) },
		(id) => say('pmoType', id),
	);
	addChoices(
		container,
		{ id: 'pp-pmo-stance', legend: pmo.stance, choices: choicesOf(framework, 'pmo-stance', pmo.stances), chosen: form.answers.pmoStance, readingOf: (id) => readings['pmo-stance'][id] },
		(id) => say('pmoStance', id),
	);
	const figures = renderFigures(container, form.answers, say);
	return {
		show: () => undefined,
		focus: () => typeGroup.focus(),
		settle: () => {
			const stuck = figures.find((figure) => figure.isUnusable());
			stuck?.focus();
			return stuck === undefined;
		},
	};
}

function lineOf(reading: Framework['readings']['pmo-type'][string] | undefined): string | undefined {
	return reading && `${reading.gives} ${reading.lacks}`;
}

interface DrawnFigure {
	isUnusable(): boolean;
	focus(): void;
}

function renderFigures(container: HTMLElement, answers: Answers, say: (figure: Figure, value: number | undefined) => void): readonly DrawnFigure[] {
	const { pmo } = words().planScreens;
	const figures = [
		{ figure: 'years', label: pmo.years, unit: pmo.yearsUnit(), max: 60, isWhole: false },
		{ figure: 'team', label: pmo.team, max: 10_000, isWhole: true },
		{ figure: 'liveProjects', label: pmo.liveProjects, max: 10_000, isWhole: true },
		{ figure: 'yearlySpendGbpMillion', label: pmo.yearlySpend, max: 100_000, isWhole: false },
	] as const;
	const rowEl = container.createDiv({ cls: 'pp-figures' });
	return figures.map(({ figure, max, isWhole, ...labels }) => {
		const value = answers[figure];
		const shape = { ...labels, id: `pp-pmo-${figure}`, type: 'number', value: value === undefined ? '' : String(value), attributes: { min: '0', max: String(max), step: isWhole ? '1' : 'any' } } as const;
		const field = addField(rowEl, shape, () => {
			const typed = numberIn(field.inputEl, max, isWhole);
			field.show(typed === 'unusable' ? { field: figure, kind: 'problem', text: pmo.expected(max, isWhole) } : undefined);
			say(figure, typed === 'unusable' ? undefined : typed);
		});
		return { isUnusable: () => numberIn(field.inputEl, max, isWhole) === 'unusable', focus: () => field.inputEl.focus() };
	});
}

/** Undefined when nothing is typed; what is no number is hidden from its value by the browser. */
function numberIn({ value, validity }: HTMLInputElement, max: number, isWhole: boolean): number | 'unusable' | undefined {
	if (value.trim() === '') return validity.badInput ? 'unusable' : undefined;
	const typed = Number(value);
	return typed >= 0 && typed <= max && (!isWhole || Number.isInteger(typed)) ? typed : 'unusable';
}
