import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickCompetences } from '../../src/ui/tagging/competence-picker';
import type { PickerRequest } from '../../src/ui/tagging/picker-body';
import { bundledFramework } from '../bundled-framework';
import { button, find, openOnThePage, press, type } from './modals-open';

const framework = bundledFramework();

afterEach(() => {
	vi.restoreAllMocks();
});

function open(changes: Partial<PickerRequest> = {}) {
	const { app, latest } = openOnThePage();
	const outcome = pickCompetences(app, {
		framework,
		noteName: 'Investment board',
		before: { competences: [], areas: [] },
		likely: [],
		formatDate: (date) => date,
		...changes,
	});
	const el = latest().contentEl;
	return { outcome, modal: latest(), el, search: find(el, 'input', '[type=search]') };
}

function options(container: HTMLElement): readonly HTMLElement[] {
	return [...container.querySelectorAll<HTMLElement>('[role=option]')];
}

function chosen(container: HTMLElement): readonly string[] {
	return options(container).filter((option) => option.getAttribute('aria-selected') === 'true').map(nameOf);
}

function nameOf(option: Element | null): string {
	return option?.querySelector('.pp-picker-name span')?.textContent ?? '';
}

function atHand(container: HTMLElement, search: HTMLInputElement): string {
	const id = search.getAttribute('aria-activedescendant');
	return id === null ? '' : nameOf(container.querySelector(`#${id}`));
}

function level(container: HTMLElement, value: string): HTMLInputElement {
	return find(container, 'input', `[name=pp-evidence-level][value="${value}"]`);
}

describe('the competence picker', () => {
	it('tags by a few letters, Enter and apply', async () => {
		const { outcome, el, search } = open({ proposedDate: '2026-11-18' });
		expect(document.activeElement).toBe(search);
		type(search, 'np');
		press(search, 'Enter');
		expect(chosen(el)).toEqual(['Investment appraisal']);
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Will be written: 1 tag added, date 2026-11-18.');
		button(el, 'Apply').click();
		expect(await outcome).toEqual({ kind: 'apply', competences: ['investment-appraisal'], areas: [], date: '2026-11-18' });
	});

	it('lists every area with its competences, none at hand before anything is asked', () => {
		const { el, search } = open();
		expect(options(el)).toHaveLength(41);
		expect([...el.querySelectorAll('[role=group]')].map((group) => el.querySelector(`#${group.getAttribute('aria-labelledby')}`)?.textContent)).toEqual(framework.areas.map(({ name }) => name));
		expect(search.hasAttribute('aria-activedescendant')).toBe(false);
		press(search, 'Enter');
		expect(chosen(el)).toEqual([]);
	});

	it('has the likeliest at hand, with its reason', () => {
		const { el, search } = open({ likely: [{ competence: 'gravitas', reason: 'exco, board pack' }] });
		expect(atHand(el, search)).toBe('Gravitas');
		expect(find(el, 'div', '.pp-picker-reason').textContent).toBe('exco, board pack');
		press(search, 'Enter');
		expect(chosen(el)).toEqual(['Gravitas']);
	});

	it('moves with the arrows and comes round at the ends', () => {
		const { el, search } = open();
		expect(press(search, 'ArrowDown').defaultPrevented).toBe(true);
		expect(atHand(el, search)).toBe('Strategy and business acumen');
		press(search, 'ArrowDown');
		expect(atHand(el, search)).toBe('Knowing the business');
		press(search, 'ArrowUp');
		press(search, 'ArrowUp');
		expect(atHand(el, search)).toBe('Up-to-date PMO and portfolio knowledge');
	});

	it('types a space while searching and chooses with it after an arrow', () => {
		const { el, search } = open();
		type(search, 'cap');
		expect(press(search, ' ').defaultPrevented).toBe(false);
		expect(chosen(el)).toEqual([]);
		press(search, 'ArrowDown');
		const name = atHand(el, search);
		expect(press(search, ' ').defaultPrevented).toBe(true);
		expect(chosen(el)).toEqual([name]);
	});

	it('leaves Enter to the input method while a word is being composed', () => {
		const { el, search } = open();
		type(search, 'grav');
		press(search, 'Enter', { isComposing: true });
		expect(chosen(el)).toEqual([]);
	});

	it('chooses several one after the other, and by mouse without losing the search field', () => {
		const { el, search } = open();
		type(search, 'grav');
		press(search, 'Enter');
		type(search, '');
		const option = options(el).find((candidate) => nameOf(candidate) === 'Prioritisation');
		const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
		option?.dispatchEvent(down);
		option?.click();
		expect(down.defaultPrevented).toBe(true);
		expect(find(el, 'div', '.pp-picker-chosen').textContent).toBe('Chosen: Gravitas, Prioritisation');
	});

	it('shows what is set, and replaces an area by its competence', async () => {
		const { outcome, el, search } = open({ before: { competences: ['gravitas'], areas: ['investment'], level: 3, date: '2026-01-05' } });
		expect(chosen(el)).toEqual(['Investment and prioritisation', 'Gravitas']);
		expect(el.textContent).toContain('Area only: choose a competence');
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Nothing will change.');
		expect(level(el, '3').checked).toBe(true);
		type(search, 'prioritisation');
		press(search, 'Enter');
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Will be written: 1 tag added, 1 tag removed.');
		button(el, 'Apply').click();
		expect(await outcome).toEqual({ kind: 'apply', competences: ['gravitas', 'prioritisation'], areas: [], level: 3, date: '2026-01-05' });
	});

	it('explains the levels by the competence that is chosen, and in general for several', () => {
		const { el, search } = open();
		const meaning = (value: string) => level(el, value).closest('label')?.querySelector('.pp-choice-line')?.textContent;
		const general = framework.scale.find((step) => step.level === 3)?.meaning;
		expect(meaning('3')).toBe(general);
		type(search, 'gravitas');
		press(search, 'Enter');
		expect(meaning('3')).toMatch(/^Gives directors a clear view in two minutes/);
		type(search, 'drive');
		press(search, 'Enter');
		expect(meaning('3')).toBe(general);
	});

	it('takes a level by its digit, 0 among them, and takes it back', async () => {
		const { outcome, el } = open({ before: { competences: ['gravitas'], areas: [] } });
		press(level(el, ''), '0');
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Will be written: evidence level 0.');
		press(level(el, '0'), '7');
		expect(level(el, '0').checked).toBe(true);
		level(el, '').click();
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Nothing will change.');
		press(level(el, ''), '4');
		button(el, 'Apply').click();
		expect(await outcome).toEqual({ kind: 'apply', competences: ['gravitas'], areas: [], level: 4 });
	});

	it('writes no proposed date by itself, and a typed one always', async () => {
		const before = { competences: ['gravitas'], areas: [] };
		const first = open({ before, proposedDate: '2026-11-18' });
		button(first.el, 'Apply').click();
		expect(await first.outcome).toEqual({ kind: 'apply', ...before });
		const second = open({ before, proposedDate: '2026-11-18' });
		type(find(second.el, 'input', '[type=date]'), '2026-11-17');
		button(second.el, 'Apply').click();
		expect(await second.outcome).toEqual({ kind: 'apply', ...before, date: '2026-11-17' });
	});

	it('counts the tags that are really written where it is told them', () => {
		const { el } = open({ before: { competences: ['gravitas'], areas: [] }, tagChanges: () => ({ add: ['competence/presence/gravitas'], remove: ['competence/investment/gravitas'] }) });
		expect(find(el, 'div', '.pp-picker-change').textContent).toBe('Will be written: 1 tag added, 1 tag removed.');
	});

	it('says what to try when nothing is found', () => {
		const { el, search } = open();
		type(search, 'zebra');
		expect(options(el)).toEqual([]);
		expect(find(el, 'div', '.pp-picker-found').textContent).toBe('Nothing found for zebra. Try a shorter word, the name of an area, or a keyword such as npv.');
		press(search, 'ArrowDown');
		press(search, 'Enter');
		expect(search.hasAttribute('aria-activedescendant')).toBe(false);
	});

	it('takes closing for a no', async () => {
		const { outcome, modal, search } = open();
		type(search, 'np');
		press(search, 'Enter');
		modal.close();
		expect(await outcome).toEqual({ kind: 'cancelled' });
	});
});
