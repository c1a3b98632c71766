// The screen "How decisions are made": how, what happens to bad news, when next year is argued over, and the rest in
// one's own words.
import type { Framework } from '../../core/framework/framework';
import type { Answers } from '../../core/plan/plan-request';
import { words } from '../../i18n/words';
import { addChoices } from './choice-group';
import { choicesOf } from './factor-choices';
import { withAnswer, type PlanForm } from './plan-form';
import { proposedRound, renderPlanningRound } from './planning-round-field';
import { addTextArea } from './text-area-field';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

export function cultureScreen(framework: Framework): WizardScreen<PlanForm> {
	const { title, help } = words().planScreens.culture;
	return { id: 'culture', title, help, render: (container, form, changed) => renderCulture(container, framework, form, changed) };
}

function renderCulture(container: HTMLElement, framework: Framework, start: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const { culture } = words().planScreens;
	let form = start;
	const say = <Key extends keyof Answers>(key: Key, value: Answers[Key] | undefined): void => {
		form = withAnswer(form, key, value);
		changed(form);
	};
	const { answers } = form;
	const { readings } = framework;
	const decisions = addChoices(
		container,
		{ id: 'pp-culture-decisions', legend: culture.decisions, choices: choicesOf(framework, 'decision-culture'), chosen: answers.decisionCulture, readingOf: (id) => readings['decision-culture'][id] },
		(id) => say('decisionCulture', id),
	);
	addChoices(
		container,
		{ id: 'pp-culture-bad-news', legend: culture.badNews, choices: choicesOf(framework, 'bad-news', culture.badNewsLabels), chosen: answers.badNews, readingOf: (id) => readings['bad-news'][id] },
		(id) => say('badNews', id),
	);
	renderPlanningRound(container, answers.planningRound ?? proposedRound, (round) => say('planningRound', round));
	addTextArea(container, { id: 'pp-culture-organisation', label: culture.organisation, help: culture.organisationHelp, value: answers.organisation ?? '' }, (text) => say('organisation', text));
	addTextArea(container, { id: 'pp-culture-newcomer', label: culture.newcomer, help: culture.newcomerHelp, value: answers.culture ?? '', rows: 3 }, (text) => say('culture', text));
	return {
		show: () => undefined,
		focus: () => decisions.focus(),
		settle: () => {
			// The months are proposed. Going past a screen on which nothing was answered does not make them true.
			if (form.answers.planningRound === undefined && saysSomethingOf(form.answers)) say('planningRound', proposedRound);
			return true;
		},
	};
}

function saysSomethingOf({ decisionCulture, badNews, organisation, culture }: Answers): boolean {
	return [decisionCulture, badNews, organisation, culture].some((answer) => answer !== undefined);
}
