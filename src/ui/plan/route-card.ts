// One route with why it is suggested, what has to be said about it, and the three things to do with it. What is chosen
// beforehand is chosen for the eye only: it becomes a decision when somebody chooses it.
import type { RouteDecision } from '../../core/plan/plan-request';
import type { RouteView } from '../../core/plan/route-choice';
import { words } from '../../i18n/words';
import { addField } from './labelled-field';

type Decision = RouteDecision['decision'];

const decisions: readonly Decision[] = ['taken', 'waiting', 'overruled'];

export interface RouteCard {
	/** `remarks` are said below the reasons. */
	update(view: RouteView, remarks: readonly string[]): void;
	focus(): void;
}

export function addRouteCard(container: HTMLElement, { route, fired, reason: kept }: RouteView, decide: (decision: RouteDecision | undefined) => void): RouteCard {
	const text = words().planRoutes;
	const cardEl = container.createEl('fieldset', { cls: 'pp-route' });
	cardEl.createEl('legend', { cls: 'pp-route-name', text: route.name });
	if (fired.length > 0) {
		const listEl = cardEl.createEl('ul', { cls: 'pp-route-because' });
		for (const { because } of fired) listEl.createEl('li', { text: because });
	} else cardEl.createEl('p', { cls: 'pp-route-because', text: route.suits });
	const remarksEl = cardEl.createDiv({ cls: 'pp-route-remarks', attr: { role: 'status' } });
	const choicesEl = cardEl.createDiv({ cls: 'pp-route-choices' });

	let reason = kept;
	const decideOn = (decision: Decision): void => {
		const said = reason.trim();
		decide({ route: route.id, decision, ...(decision === 'overruled' && said !== '' ? { reason: said } : {}) });
	};
	const inputs = decisions.map((decision) => {
		const inputEl = addRadio(choicesEl, `pp-route-${route.id}`, decision);
		// A click, since choosing what is chosen beforehand changes nothing and still decides. Keys click too.
		inputEl.addEventListener('click', () => decideOn(decision));
		return inputEl;
	});
	const clearEl = choicesEl.createEl('button', { cls: 'pp-clear', text: text.clear, attr: { type: 'button', 'aria-label': text.clearOf(route.name) } });
	clearEl.addEventListener('click', () => {
		inputs.find(({ checked }) => checked)?.focus();
		decide(undefined);
	});
	const whyEl = cardEl.createDiv({ cls: 'pp-route-why' });
	addField(whyEl, { id: `pp-route-${route.id}-why`, label: text.why, type: 'text', value: kept }, (typed) => {
		reason = typed;
		decideOn('overruled');
	});

	return {
		update: (view, remarks) => {
			const shown = shownDecision(view);
			inputs.forEach((inputEl) => (inputEl.checked = inputEl.value === shown));
			cardEl.toggleClass('pp-is-decided', view.decided);
			clearEl.toggleClass('pp-is-absent', !view.decided);
			whyEl.toggleClass('pp-is-absent', shown !== 'overruled');
			// What has not changed is not said again.
			if (remarks.join('\n') === remarksEl.getAttribute('data-said')) return;
			remarksEl.setAttribute('data-said', remarks.join('\n'));
			remarksEl.empty();
			for (const remark of remarks) remarksEl.createEl('p', { text: remark });
		},
		// The reasons are read before the choice, so they stay in sight.
		focus: () => (inputs.find(({ checked }) => checked) ?? inputs[0])?.focus({ preventScroll: true }),
	};
}

function addRadio(container: HTMLElement, name: string, decision: Decision): HTMLInputElement {
	const choiceEl = container.createEl('label', { cls: 'pp-choice' });
	const inputEl = choiceEl.createEl('input', { type: 'radio', value: decision, attr: { name } });
	choiceEl.createSpan({ cls: 'pp-choice-name', text: words().planRoutes[decision] });
	return inputEl;
}

/** A route that was wanted stays chosen where it is too long for the plan. */
export function shownDecision({ state }: RouteView): Decision | undefined {
	if (state === 'open') return undefined;
	return state === 'short-of-time' ? 'taken' : state;
}
