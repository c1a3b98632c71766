// The screen "Routes": what the answers suggest, why, and what is decided. Each decision is advised on anew, since one
// route taken can leave no time for another.
import type { Framework } from '../../core/framework/framework';
import type { PlanRequest, RouteDecision } from '../../core/plan/plan-request';
import { adviseOnRoutes, type RouteAdvice } from '../../core/plan/route-advice';
import { words } from '../../i18n/words';
import type { PlanForm } from './plan-form';
import { addRouteCard, shownDecision, type RouteCard } from './route-card';
import { renderComparison } from './route-comparison';
import { routeRemarks } from './route-remarks';
import type { RenderedScreen, WizardScreen } from './wizard-screen';

export interface RoutesScreenModel {
	readonly framework: Framework;
	/** Undefined while the first screen cannot be planned with. */
	readonly requestOf: (form: PlanForm) => PlanRequest | undefined;
}

export function routesScreen(model: RoutesScreenModel): WizardScreen<PlanForm> {
	const { title, help } = words().planRoutes;
	return { id: 'routes', title, help, render: (container, answers, changed) => renderRoutes(container, model, answers, changed) };
}

function renderRoutes(container: HTMLElement, { framework, requestOf }: RoutesScreenModel, answers: PlanForm, changed: (form: PlanForm) => void): RenderedScreen {
	const text = words().planRoutes;
	const advise = (form: PlanForm): RouteAdvice | undefined => {
		const request = requestOf(form);
		return request && adviseOnRoutes(request, framework);
	};
	const first = advise(answers);
	if (!first) {
		container.createEl('p', { cls: 'pp-remark', text: text.noDates });
		return { show: () => undefined, focus: () => undefined };
	}
	let form = answers;
	let advice = first;
	container.createEl('p', { cls: 'pp-field-help', text: text.proposals });
	renderCompare(container, advice);
	const nowhereEl = container.createDiv({ attr: { role: 'status' } });
	const cards = renderCards(container, advice, (route, decision) => {
		form = withDecision(form, route, decision);
		advice = advise(form) ?? advice;
		show();
		changed(form);
	});
	const show = (): void => {
		nowhereEl.setText(advice.pointsNowhere ? text.pointsNowhere : '');
		nowhereEl.toggleClass('pp-remark', advice.pointsNowhere);
		for (const view of advice.choice.views) cards.get(view.route.id)?.update(view, routeRemarks(view, advice));
	};
	show();
	return {
		show: () => undefined,
		focus: () => firstCard(cards, advice)?.focus(),
		settle: () => {
			form = withProposals(form, advice);
			changed(form);
			return true;
		},
	};
}

function renderCards(container: HTMLElement, { choice }: RouteAdvice, decide: (route: string, decision: RouteDecision | undefined) => void): ReadonlyMap<string, RouteCard> {
	const text = words().planRoutes;
	const suggested = choice.views.filter(({ fired }) => fired.length > 0);
	const others = choice.views.filter(({ fired }) => fired.length === 0);
	const cards = new Map<string, RouteCard>();
	for (const { heading, views } of [
		{ heading: text.suggested, views: suggested },
		{ heading: text.others, views: others },
	]) {
		if (views.length === 0) continue;
		container.createEl('h4', { cls: 'pp-screen-part', text: heading });
		for (const view of views) cards.set(view.route.id, addRouteCard(container, view, (decision) => decide(view.route.id, decision)));
	}
	return cards;
}

/** Where the proposal is, since that is what is decided on first. */
function firstCard(cards: ReadonlyMap<string, RouteCard>, { proposal }: RouteAdvice): RouteCard | undefined {
	const [first] = cards.values();
	return cards.get(proposal?.route ?? '') ?? first;
}

function renderCompare(container: HTMLElement, advice: RouteAdvice): void {
	const buttonEl = container.createEl('button', { cls: 'pp-compare-button', text: words().planRoutes.compare, attr: { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'pp-compare' } });
	const areaEl = container.createDiv({ cls: 'pp-compare-area pp-is-absent', attr: { id: 'pp-compare' } });
	buttonEl.addEventListener('click', () => {
		const isOpen = areaEl.childElementCount > 0;
		areaEl.empty();
		if (!isOpen) renderComparison(areaEl, advice);
		areaEl.toggleClass('pp-is-absent', isOpen);
		buttonEl.setAttribute('aria-expanded', String(!isOpen));
	});
}

function withDecision(form: PlanForm, route: string, decision: RouteDecision | undefined): PlanForm {
	return { ...form, decisions: [...form.decisions.filter((one) => one.route !== route), ...(decision === undefined ? [] : [decision])] };
}

/** Who goes on has taken what was shown as chosen; what was not chosen stays open. */
function withProposals(form: PlanForm, { choice }: RouteAdvice): PlanForm {
	const proposed = choice.views.flatMap((view): readonly RouteDecision[] => {
		const decision = shownDecision(view);
		return view.decided || decision === undefined ? [] : [{ route: view.route.id, decision }];
	});
	return { ...form, decisions: [...form.decisions, ...proposed] };
}
