import { describe, expect, it } from 'vitest';
import type { PlanRequest } from '../../src/core/plan/plan-request';
import { routesScreen } from '../../src/ui/plan/routes-screen';
import { goldRequest } from '../core/plan/gold-request';
import { button, find, type } from './modals-open';
import { emptyForm, framework, showScreen } from './wizard-screen-page';

const undecided: Partial<PlanRequest> = { decisions: [] };
const stays = 'I will run one small project from here.';

describe('the screen Routes', () => {
	function show(changes: Partial<PlanRequest> = undecided) {
		const request: PlanRequest = { ...goldRequest, ...changes };
		const page = showScreen(routesScreen({ framework, requestOf: ({ decisions }) => ({ ...request, decisions }) }), { decisions: request.decisions });
		const radio = (route: string, decision: string): HTMLInputElement => find(page.el, 'input', `[name=pp-route-${route}][value=${decision}]`);
		const chosen = (route: string): string | undefined => page.el.querySelector<HTMLInputElement>(`[name=pp-route-${route}]:checked`)?.value;
		const card = (route: string): HTMLElement => {
			const found = radio(route, 'taken').closest('fieldset');
			if (!found) throw new Error(`No card for ${route}`);
			return found;
		};
		const remarks = (route: string): readonly (string | null)[] => [...card(route).querySelectorAll('.pp-route-remarks p')].map(({ textContent }) => textContent);
		const because = (route: string): readonly (string | null)[] => [...card(route).querySelectorAll('.pp-route-because li')].map(({ textContent }) => textContent);
		const clear = (route: string): HTMLButtonElement => find(card(route), 'button', '.pp-clear');
		return { ...page, radio, chosen, card, remarks, because, clear };
	}

	it('shows every rule that fired with its reason, suggested routes before the others', () => {
		const { el, because } = show();
		expect([...el.querySelectorAll('h4, .pp-route-name')].map(({ textContent }) => textContent)).toEqual([
			'Suggested',
			'Grow portfolio services where you are',
			'Secondment to operations, finance or strategy',
			'Direct project or programme delivery',
			'Qualifications',
			'Managerial style and presence',
			'Not suggested by your answers',
			'Step out of PMO into business or strategy management',
		]);
		const reasonsFor = (route: string, ids: readonly string[]): void =>
			expect(because(route)).toEqual(ids.map((id) => framework.route_rules.find((rule) => rule.id === id)?.because));
		reasonsFor('grow-in-role', ['work-within-reach']);
		reasonsFor('formal-learning', ['learn-mop-foundation', 'renew-certificate']);
		reasonsFor('personal-style', ['people-side-first', 'second-view']);
		reasonsFor('step-out', []);
	});

	it('has one main route chosen beforehand with its reason, and decides nothing by that', () => {
		const { chosen, remarks, form } = show();
		expect(['grow-in-role', 'secondment', 'delivery-stint', 'step-out', 'formal-learning'].map(chosen)).toEqual(['taken', 'waiting', 'waiting', undefined, 'taken']);
		expect(remarks('grow-in-role')).toEqual(['Proposed first because it waits for nobody.', 'This route needs a sponsor on the executive. You have not named one; finding one becomes the first task.']);
		expect(remarks('formal-learning')).toEqual(['It runs beside every main route.']);
		expect(form()).toEqual(emptyForm);
	});

	it('proposes what closes most where everything suggested waits for an opening', () => {
		const services = { 'investment-appraisal': 'not-here', prioritisation: 'not-here', 'portfolio-balancing': 'not-here', 'capacity-and-resources': 'not-here' };
		const { remarks, chosen } = show({ decisions: [], answers: { ...goldRequest.answers, services } });
		expect([chosen('secondment'), remarks('secondment')]).toEqual(['waiting', ['Proposed first because it closes the most for the time it takes.', 'It waits for an opening; each review decides on it again.']]);
	});

	it('keeps a decision, with a line of reason where a route is not wanted', () => {
		const { radio, el, form, remarks } = show();
		const why = find(el, 'input', '#pp-route-delivery-stint-why');
		const isShown = (): boolean => why.closest('.pp-is-absent') === null;
		expect(isShown()).toBe(false);
		radio('delivery-stint', 'overruled').click();
		expect([isShown(), form().decisions]).toEqual([true, [{ route: 'delivery-stint', decision: 'overruled' }]]);
		type(why, `${stays} `);
		expect(form().decisions).toEqual([{ route: 'delivery-stint', decision: 'overruled', reason: stays }]);
		type(why, '');
		expect(form().decisions).toEqual([{ route: 'delivery-stint', decision: 'overruled' }]);
		type(why, stays);
		radio('delivery-stint', 'waiting').click();
		expect([isShown(), form().decisions]).toEqual([false, [{ route: 'delivery-stint', decision: 'waiting' }]]);
		radio('grow-in-role', 'overruled').click();
		expect(remarks('grow-in-role')).toEqual([]);
	});

	it('takes a choice for a decision although it was chosen beforehand', () => {
		const { radio, form, chosen } = show();
		radio('grow-in-role', 'taken').click();
		expect([form().decisions, chosen('grow-in-role')]).toEqual([[{ route: 'grow-in-role', decision: 'taken' }], 'taken']);
	});

	it('takes what it shows as chosen when it is left to go on, and leaves the rest open', () => {
		const { rendered, form, radio } = show();
		radio('secondment', 'overruled').click();
		expect(rendered.settle?.()).toBe(true);
		expect(form().decisions).toEqual([
			{ route: 'secondment', decision: 'overruled' },
			{ route: 'grow-in-role', decision: 'taken' },
			{ route: 'delivery-stint', decision: 'waiting' },
			{ route: 'formal-learning', decision: 'taken' },
			{ route: 'personal-style', decision: 'taken' },
		]);
	});

	it('goes back to the proposal when a decision is cleared, with the focus kept in the card', () => {
		const { radio, clear, form, chosen, card } = show();
		const isOffered = (): boolean => !clear('grow-in-role').hasClass('pp-is-absent');
		expect(isOffered()).toBe(false);
		radio('grow-in-role', 'overruled').click();
		expect([isOffered(), chosen('secondment')]).toEqual([true, 'waiting']);
		clear('grow-in-role').click();
		expect([form(), chosen('grow-in-role'), isOffered(), card('grow-in-role').contains(document.activeElement)]).toEqual([emptyForm, 'taken', false, true]);
	});

	it('says that two main routes are too long together and which month would fit', () => {
		const { radio, remarks, chosen } = show();
		radio('grow-in-role', 'taken').click();
		radio('delivery-stint', 'taken').click();
		expect([chosen('delivery-stint'), remarks('delivery-stint')]).toEqual(['taken', ['Together these take 39 months; the plan has 24. Choose one, shorten one, or move the date to August 2030.']]);
	});

	it('says so in other words where only the applications are in the way', () => {
		const { radio, remarks } = show();
		radio('grow-in-role', 'taken').click();
		radio('secondment', 'taken').click();
		expect(remarks('secondment')).toEqual(['Together these take 24 months; the first application is due after 19. Choose one, shorten one, or move the date to May 2029.']);
	});

	it('says what is longer than the plan, or than the time before applying', () => {
		const { remarks } = show({ decisions: [], targetDate: '2027-11-01' });
		expect(remarks('delivery-stint')).toEqual(['It takes at least 12 months and the plan has 11, so the plan leaves it out.']);
		expect(remarks('grow-in-role')).toContain('It takes at least 9 months and the first application is due after 6, so some of it will not fit.');
		expect(show({ decisions: [], targetDate: '2028-03-01' }).remarks('grow-in-role')).toContain('It usually takes 15 months; here it is shortened to the 10 before the first application.');
	});

	it('says so when nothing in the answers points to a route, until one is chosen', () => {
		const { el, radio, chosen } = show({ answers: {}, ratings: new Map(), held: [], certificatesSaid: false, decisions: [] });
		const sentence = 'Nothing in your answers points to a particular route. Choose one, or leave the plan with learning and style for now.';
		expect(el.textContent).toContain(sentence);
		expect(['grow-in-role', 'secondment', 'delivery-stint', 'step-out'].map(chosen)).toEqual([undefined, undefined, undefined, undefined]);
		radio('grow-in-role', 'taken').click();
		expect(el.textContent).not.toContain(sentence);
	});

	it('brings back decisions with their reasons', () => {
		const { chosen, el, form } = show({});
		expect(['grow-in-role', 'secondment', 'delivery-stint'].map(chosen)).toEqual(['taken', 'waiting', 'overruled']);
		expect(find(el, 'input', '#pp-route-delivery-stint-why').value).toMatch(/^Two years away/);
		expect(form().decisions).toBe(goldRequest.decisions);
	});

	it('puts the main routes side by side in a table that opens and closes', () => {
		const { el } = show();
		const compare = button(el, 'Compare');
		expect([compare.getAttribute('aria-expanded'), el.querySelector('table')]).toEqual(['false', null]);
		compare.click();
		const main = framework.routes.filter(({ kind }) => kind === 'main');
		expect([...el.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toEqual(main.map(({ name }) => name));
		const cells = (row: number): readonly (string | null | undefined)[] => [...(el.querySelectorAll('tbody')[row]?.querySelectorAll('td') ?? [])].map((cell) => cell.querySelector('span:last-child')?.textContent);
		expect([...el.querySelectorAll('tbody th')].map(({ textContent }) => textContent?.replace(/\d+/, 'n'))).toEqual([
			'Months',
			'Closes of your gaps (gap × weight, n in all)',
			'Waits for an opening',
			'First risk',
			'Needs',
			'Done when',
			'Builds besides',
		]);
		expect(cells(0)).toEqual(['9 to 24, usually 15', '3 to 24, usually 9', '12 to 42, usually 24', '18 to 48, usually 30']);
		expect(cells(1)[2]).toMatch(/^\d+: .*Direct delivery experience/);
		expect(cells(2)).toEqual(['No', 'Yes', 'Yes', 'Yes']);
		expect(cells(3)).toEqual(main.map(({ risks }) => risks[0]));
		expect(cells(5)).toEqual(main.map(({ exit_test: test }) => test));
		expect(cells(6)[0]).toContain('Demand');
		compare.click();
		expect([compare.getAttribute('aria-expanded'), el.querySelector('table')]).toEqual(['false', null]);
	});

	it('knows no gaps before anything is rated', () => {
		const { el } = show({ decisions: [], ratings: new Map() });
		button(el, 'Compare').click();
		expect([...(el.querySelectorAll('tbody')[1]?.querySelectorAll('td') ?? [])].map((cell) => cell.querySelector('span:last-child')?.textContent)).toEqual(Array(4).fill('Not known until you have rated'));
	});

	it('begins at the proposal, and every choice has its label', () => {
		const { rendered, el, radio } = show();
		rendered.focus();
		expect(document.activeElement).toBe(radio('grow-in-role', 'taken'));
		for (const input of el.querySelectorAll('input')) expect(input.labels?.[0]?.textContent, input.name).toBeTruthy();
	});

	it('asks for the dates first where there can be no plan', () => {
		const { el, rendered, form } = showScreen(routesScreen({ framework, requestOf: () => undefined }));
		expect(el.textContent).toBe('The dates on the first screen need another look before there can be routes.');
		rendered.focus();
		expect(form()).toEqual(emptyForm);
	});
});
