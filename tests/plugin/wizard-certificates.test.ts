import { describe, expect, it } from 'vitest';
import type { QualificationFacts } from '../../src/core/note-facts';
import { certificatesScreen } from '../../src/ui/plan/certificates-screen';
import type { PlanForm } from '../../src/ui/plan/plan-form';
import { button, find, type } from './modals-open';
import { emptyForm, framework, showScreen, today } from './wizard-screen-page';

describe('the screen Certificates', () => {
	function show(given: Partial<PlanForm> = {}, noted: readonly QualificationFacts[] = []) {
		const page = showScreen(certificatesScreen(framework, today, () => noted), given);
		const tick = (id: string): void => find(page.el, 'input', `#pp-certificate-${id}`).click();
		const field = (name: 'taken' | 'renewBy', id: string): HTMLInputElement => find(page.el, 'input', `#pp-${name}-${id}`);
		const message = (name: 'taken' | 'renewBy', id: string): string | null => find(page.el, 'div', `#pp-${name}-${id}-message`).textContent;
		return { ...page, tick, field, message };
	}

	it('lists every qualification of the framework, with the name it had', () => {
		const { el } = show();
		const names = [...el.querySelectorAll('.pp-certificate')].map(({ textContent }) => textContent);
		expect(names).toHaveLength(framework.qualifications.length);
		expect(names[2]).toBe('PRINCE2 Project, Programme, Portfolio Office Management Foundation, formerly P3O Foundation');
		expect(names[4]).toBe('Essentials for PMO Managers');
	});

	it('names what notes say is held, so that it need not be ticked again', () => {
		const { el } = show({}, [{ qualification: 'p3o-foundation', status: 'held' }, { qualification: 'pfmp', status: 'planned' }]);
		expect(find(el, 'p', '.pp-field-help').textContent).toBe('PRINCE2 Project, Programme, Portfolio Office Management Foundation: a note says that you hold it, and it counts, ticked here or not.');
		expect(show().el.querySelector('p.pp-field-help')).toBeNull();
	});

	it('asks for the dates of what is held only, and says whom to check with', () => {
		const { el, tick, form } = show();
		expect(el.querySelectorAll('.pp-certificate input[type=date]')).toHaveLength(0);
		tick('p3o-foundation');
		expect(form().held).toEqual([{ qualification: 'p3o-foundation' }]);
		expect([...el.querySelectorAll('.pp-certificate .pp-field-label')].map(({ textContent }) => textContent)).toEqual(['Passed on', 'Renew by']);
		expect(find(el, 'div', '#pp-renewBy-p3o-foundation-help').textContent).toBe('Check with the body that issued it.');
	});

	it('fills in three years after the pass where that is usual, moves it with the pass, and leaves a date of one\'s own', () => {
		const { tick, field, form } = show();
		tick('p3o-foundation');
		type(field('taken', 'p3o-foundation'), '2024-05-14');
		expect([field('renewBy', 'p3o-foundation').value, form().held]).toEqual(['2027-05-14', [{ qualification: 'p3o-foundation', taken: '2024-05-14', renewBy: '2027-05-14' }]]);
		type(field('taken', 'p3o-foundation'), '2024-02-29');
		expect(field('renewBy', 'p3o-foundation').value).toBe('2027-02-28');
		type(field('renewBy', 'p3o-foundation'), '2026-12-31');
		type(field('taken', 'p3o-foundation'), '2024-06-01');
		expect(form().held).toEqual([{ qualification: 'p3o-foundation', taken: '2024-06-01', renewBy: '2026-12-31' }]);
	});

	it('leaves renew by empty once it was cleared, and where no term is known', () => {
		const { tick, field, form } = show();
		tick('p3o-foundation');
		type(field('taken', 'p3o-foundation'), '2024-05-14');
		type(field('renewBy', 'p3o-foundation'), '');
		type(field('taken', 'p3o-foundation'), '2024-05-15');
		tick('essentials-pmo-managers');
		type(field('taken', 'essentials-pmo-managers'), '2025-01-01');
		expect(form().held).toEqual([
			{ qualification: 'p3o-foundation', taken: '2024-05-15' },
			{ qualification: 'essentials-pmo-managers', taken: '2025-01-01' },
		]);
	});

	it('keeps them in the order of the framework, whatever was ticked first', () => {
		const { tick, form } = show();
		tick('chpp');
		tick('mop-foundation');
		expect(form().held?.map(({ qualification }) => qualification)).toEqual(['mop-foundation', 'chpp']);
	});

	it('takes nothing ticked for none held when it is left to go on, and for nothing said when it is skipped', () => {
		const skipped = show();
		expect(skipped.form()).toEqual(emptyForm);
		skipped.tick('pfmp');
		skipped.tick('pfmp');
		expect(skipped.form()).toEqual(emptyForm);
		expect([skipped.rendered.settle?.(), skipped.form().held]).toEqual([true, []]);
	});

	it('leaves what is held alone when it is left to go on', () => {
		const held = [{ qualification: 'mop-foundation' }] as const;
		const { rendered, form } = show({ held });
		rendered.settle?.();
		expect(form().held).toEqual(held);
	});

	it('remarks on a pass to come, a renewal before it, and a renewal that is past', () => {
		const { tick, field, message } = show();
		tick('pfmp');
		type(field('taken', 'pfmp'), '2026-11-23');
		expect([message('taken', 'pfmp'), message('renewBy', 'pfmp')]).toEqual(['This day is still to come. Leave it unticked until it is passed.', '']);
		type(field('taken', 'pfmp'), '2022-01-01');
		expect([message('taken', 'pfmp'), message('renewBy', 'pfmp')]).toEqual(['', 'This date is past. What that means is for PMI to say.']);
		type(field('renewBy', 'pfmp'), '2021-12-31');
		expect(message('renewBy', 'pfmp')).toBe('This is before the day it was passed.');
		expect(field('renewBy', 'pfmp').hasAttribute('aria-invalid')).toBe(false);
		type(field('renewBy', 'pfmp'), '2026-11-22');
		expect(message('renewBy', 'pfmp')).toBe('');
	});

	it('takes others by name, with or without their dates', () => {
		const { el, form } = show({ answers: { otherCertificates: [{ name: 'MSP Practitioner', taken: '2019-03-01' }] } });
		expect(find(el, 'input', '#pp-other-certificate-taken-0').value).toBe('2019-03-01');
		button(el, 'Add another').click();
		type(find(el, 'input', '#pp-other-certificate-renewBy-1'), '2027-01-01');
		expect(form().answers.otherCertificates).toEqual([{ name: 'MSP Practitioner', taken: '2019-03-01' }]);
		type(find(el, 'input', '#pp-other-certificate-name-1'), 'APM PMQ');
		expect(form().answers.otherCertificates).toEqual([
			{ name: 'MSP Practitioner', taken: '2019-03-01' },
			{ name: 'APM PMQ', renewBy: '2027-01-01' },
		]);
		expect('held' in form()).toBe(false);
	});

	it('brings back what was said, begins at the first box, and finds a field by its name', () => {
		const { field, rendered, el } = show({ held: [{ qualification: 'pfmp', taken: '2025-01-02', renewBy: '2028-01-02' }] });
		expect([find(el, 'input', '#pp-certificate-pfmp').checked, field('taken', 'pfmp').value, field('renewBy', 'pfmp').value]).toEqual([true, '2025-01-02', '2028-01-02']);
		rendered.focus();
		expect(document.activeElement?.id).toBe('pp-certificate-mop-foundation');
		rendered.focus('renewBy-pfmp');
		expect(document.activeElement).toBe(field('renewBy', 'pfmp'));
	});
});
