// The screens of the wizard about the PMO and the manager, each on its own.
import { describe, expect, it } from 'vitest';
import { cultureScreen } from '../../src/ui/plan/culture-screen';
import { firstForm } from '../../src/ui/plan/kept-plan';
import { managerScreen } from '../../src/ui/plan/manager-screen';
import type { PlanForm } from '../../src/ui/plan/plan-form';
import { pmoScreen } from '../../src/ui/plan/pmo-screen';
import { proposeRole } from '../../src/ui/plan/role-form';
import { servicesScreen } from '../../src/ui/plan/services-screen';
import { wantsScreen } from '../../src/ui/plan/wants-screen';
import type { WizardScreen } from '../../src/ui/plan/wizard-screen';
import { bundledFramework } from '../bundled-framework';
import { button, find, press, type } from './modals-open';

const framework = bundledFramework();
const start = firstForm(proposeRole(framework, '2026-11-22', 4));

function draw(screen: WizardScreen<PlanForm>, answers: PlanForm['answers'] = {}) {
	document.body.empty();
	const el = document.body.createDiv();
	let form: PlanForm = { ...start, answers };
	const noMoves = { next: () => undefined, back: () => undefined, makePlan: () => undefined };
	const rendered = screen.render(el, form, (next) => (form = next), noMoves);
	return { el, rendered, said: () => form.answers };
}

function radio(el: HTMLElement, value: string): HTMLInputElement {
	return find(el, 'input', `[type=radio][value="${value}"]`);
}

function typeIn(areaEl: HTMLTextAreaElement, text: string): void {
	areaEl.value = text;
	areaEl.dispatchEvent(new Event('input', { bubbles: true }));
}

describe('a question with a few answers', () => {
	it('has none beforehand, says what a choice means, and can be taken back', () => {
		const { el, said } = draw(pmoScreen(framework));
		expect(el.querySelectorAll(':checked')).toHaveLength(0);
		radio(el, 'controlling').click();
		expect(said()).toEqual({ pmoStance: 'controlling' });
		const groupEl = radio(el, 'controlling').closest('fieldset') ?? el;
		expect(find(groupEl, 'div', '[role=status]').textContent).toBe(framework.readings['pmo-stance']['controlling']);
		button(groupEl, 'Clear').click();
		expect(said()).toEqual({});
		expect(find(groupEl, 'div', '[role=status]').textContent).toBe('');
		radio(el, 'project-office').click();
		press(radio(el, 'project-office'), '0');
		expect([said(), el.querySelectorAll(':checked').length]).toEqual([{}, 0]);
	});

	it('shows what was said before, with what it means', () => {
		const { el } = draw(cultureScreen(framework), { badNews: 'punished' });
		expect(radio(el, 'punished').checked).toBe(true);
		expect(el.textContent).toContain(framework.readings['bad-news']['punished']);
	});
});

describe('the figures of a PMO', () => {
	it('are said as numbers, 0 included, and unsaid when they are emptied', () => {
		const { el, said } = draw(pmoScreen(framework));
		type(find(el, 'input', '#pp-pmo-years'), '8');
		type(find(el, 'input', '#pp-pmo-team'), '0');
		expect(said()).toEqual({ years: 8, team: 0 });
		type(find(el, 'input', '#pp-pmo-years'), '');
		expect(said()).toEqual({ team: 0 });
	});

	it('hold the screen while one cannot be used', () => {
		const { el, rendered, said } = draw(pmoScreen(framework));
		const team = find(el, 'input', '#pp-pmo-team');
		type(team, '2.5');
		expect(said()).toEqual({});
		expect(find(el, 'div', '#pp-pmo-team-message').textContent).toBe('A whole number, 0 to 10,000');
		expect([rendered.settle?.(), document.activeElement]).toEqual([false, team]);
		type(team, '2');
		expect([rendered.settle?.(), said()]).toEqual([true, { team: 2 }]);
	});
});

describe('the services', () => {
	const rowOf = (el: HTMLElement, service: string): HTMLElement => find(el, 'input', `[name="pp-service-${service}"]`).closest('fieldset') ?? el;
	const focused = (): string => (document.activeElement instanceof HTMLInputElement ? document.activeElement.name : '');

	it('are groups of four with a name, thirteen of them', () => {
		const { el } = draw(servicesScreen(framework));
		const rows = [...el.querySelectorAll('fieldset')];
		expect(rows.map((row) => row.querySelector('legend')?.textContent)).toHaveLength(13);
		expect(rows.every((row) => row.querySelectorAll('input').length === 4)).toBe(true);
		expect([...find(el, 'fieldset').querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(['We run it', 'We have a hand in it', 'Not ours yet, and I could start it', 'Out of reach here']);
	});

	it('are chosen by digit, cleared by 0, and gone through with up and down', () => {
		const { el, rendered, said } = draw(servicesScreen(framework));
		rendered.focus();
		expect(focused()).toBe('pp-service-demand-and-pipeline');
		const active = (): HTMLElement => (document.activeElement instanceof HTMLElement ? document.activeElement : el);
		for (const key of ['1', 'ArrowDown', '3', 'ArrowDown', '4', '0', 'ArrowUp', '9']) press(active(), key);
		expect(said()).toEqual({ services: { 'demand-and-pipeline': 'run-it', 'investment-appraisal': 'could-start-it' } });
		expect(focused()).toBe('pp-service-investment-appraisal');
		press(active(), '1', { ctrlKey: true });
		expect(said().services?.['investment-appraisal']).toBe('could-start-it');
		press(active(), '0');
		press(rowOf(el, 'demand-and-pipeline').querySelector('input') ?? el, '0');
		expect(said()).toEqual({});
	});

	it('that are left can be marked as out of reach, without touching those that are said', () => {
		const { el, said } = draw(servicesScreen(framework), { services: { benefits: 'run-it' } });
		button(el, 'Mark the rest as out of reach').click();
		expect(Object.values(said().services ?? {}).filter((answer) => answer === 'not-here')).toHaveLength(12);
		expect(said().services?.['benefits']).toBe('run-it');
		expect(el.querySelectorAll('[value=not-here]:checked')).toHaveLength(12);
		expect(el.textContent).toContain('13 of 13 said');
	});
});

describe('the months of the planning round', () => {
	it('are not said by a screen on which nothing was answered', () => {
		const { rendered, said } = draw(cultureScreen(framework));
		expect([rendered.settle?.(), said()]).toEqual([true, {}]);
	});

	it('are taken as proposed once something else was answered', () => {
		const { el, rendered, said } = draw(cultureScreen(framework));
		radio(el, 'by-evidence').click();
		expect(said()).toEqual({ decisionCulture: 'by-evidence' });
		rendered.settle?.();
		expect(said().planningRound).toEqual({ yearStarts: 4, opens: 10, closes: 1 });
	});

	it('follow the start of the year until they are chosen themselves', () => {
		const { el, said } = draw(cultureScreen(framework));
		const choose = (id: string, month: string): void => {
			const selectEl = find(el, 'select', id);
			selectEl.value = month;
			selectEl.dispatchEvent(new Event('change'));
		};
		choose('#pp-culture-year', '1');
		expect(said().planningRound).toEqual({ yearStarts: 1, opens: 7, closes: 10 });
		choose('#pp-culture-closes', '11');
		choose('#pp-culture-year', '7');
		expect(said().planningRound).toEqual({ yearStarts: 7, opens: 7, closes: 11 });
	});
});

describe('what a manager has done', () => {
	it('is unknown until something is ticked, and again when nothing is', () => {
		const { el, said } = draw(managerScreen(framework));
		const chairing = find(el, 'input', '[value=chairing]');
		chairing.click();
		find(el, 'input', '[value=recruiting]').click();
		expect(said()).toEqual({ skillsUsed: ['recruiting', 'chairing'] });
		chairing.click();
		find(el, 'input', '[value=recruiting]').click();
		expect(said()).toEqual({});
	});

	it('takes as many earlier roles as there were, and no empty row', () => {
		const { el, said } = draw(managerScreen(framework));
		type(find(el, 'input', '#pp-manager-role-role-0'), 'Analyst');
		button(el, 'Add another').click();
		expect(document.activeElement?.id).toBe('pp-manager-role-role-1');
		expect(said().priorRoles).toEqual([{ role: 'Analyst', function: '', from: '', to: '', usableFor: '' }]);
		const kind = find(el, 'select', '#pp-manager-role-function-1');
		kind.value = 'delivery';
		kind.dispatchEvent(new Event('input'));
		expect(said().priorRoles?.map(({ role, function: kindOf }) => [role, kindOf])).toEqual([
			['Analyst', ''],
			['', 'delivery'],
		]);
	});
});

describe('what is wanted', () => {
	it('is said in lines, those with something in them', () => {
		const { el, said } = draw(wantsScreen(), { makingRoom: ['The pack'] });
		button(el, 'Add another').click();
		button(el, 'Add another').click();
		type(find(el, 'input', '#pp-wants-room-line-2'), 'The forum');
		typeIn(find(el, 'textarea'), 'Head of it.');
		expect(said()).toEqual({ ambition: 'Head of it.', makingRoom: ['The pack', 'The forum'] });
		typeIn(find(el, 'textarea'), ' ');
		expect(said()).not.toHaveProperty('ambition');
	});
});
