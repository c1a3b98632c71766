import { afterEach, describe, expect, it, vi } from 'vitest';
import { pickForMany } from '../../src/ui/tagging/bulk-picker';
import { bundledFramework } from '../bundled-framework';
import { button, find, openOnThePage, press, type } from './modals-open';

afterEach(() => {
	vi.restoreAllMocks();
});

function open(before?: Parameters<typeof pickForMany>[1]['before']) {
	const { app, latest } = openOnThePage();
	const outcome = pickForMany(app, { framework: bundledFramework(), notes: 12, formatDate: (date) => date, ...(before ? { before } : {}) });
	const modal = latest();
	const el = modal.contentEl;
	const action = (name: string): HTMLInputElement => find(el, 'input', `[name=pp-bulk-action][value=${name}]`);
	return { outcome, modal, el, action, search: find(el, 'input', '[type=search]') };
}

const line = (el: HTMLElement): string => find(el, 'div', '.pp-picker-change').textContent ?? '';

describe('the picker for many notes', () => {
	it('adds what is chosen, with a level only if one was said', async () => {
		const { outcome, el, search } = open();
		expect(line(el)).toBe('Choose at least one competence or area. You see every note before anything is written.');
		type(search, 'np');
		press(search, 'Enter');
		expect(line(el)).toBe('Will be added to 12 notes. You see every note before anything is written.');
		button(el, 'Show what will change').click();
		expect(await outcome).toEqual({ action: 'add', competences: ['investment-appraisal'], areas: [], overwrites: false });
	});

	it('stays open for a choice that could change no note', () => {
		const { el, modal } = open();
		const close = vi.spyOn(modal, 'close');
		button(el, 'Show what will change').click();
		expect(close).not.toHaveBeenCalled();
	});

	it('lets an area and a competence in it be removed together, without asking for a level', async () => {
		const { outcome, modal, el, action, search } = open();
		action('remove').click();
		expect(modal.modalEl.classList.contains('pp-bulk-no-evidence')).toBe(true);
		type(search, 'prioritisation');
		for (const name of ['Prioritisation', 'Investment and prioritisation']) {
			[...el.querySelectorAll<HTMLElement>('[role=option]')].find((option) => option.querySelector('.pp-picker-name span')?.textContent === name)?.click();
		}
		button(el, 'Show what will change').click();
		expect(await outcome).toEqual({ action: 'remove', competences: ['prioritisation'], areas: ['investment'], overwrites: false });
	});

	it('says what replacing by nothing comes to', () => {
		const { el, action } = open();
		action('replace').click();
		expect(line(el)).toBe('Nothing is chosen: all competence tags will be removed. You see every note before anything is written.');
	});

	it('begins with the choice that was made before, and gives nothing when it is closed', async () => {
		const { outcome, modal, el, action } = open({ action: 'replace', competences: ['gravitas'], areas: [], level: 3, date: '2026-11-20', overwrites: true });
		expect(action('replace').checked).toBe(true);
		expect(find(el, 'div', '.pp-picker-chosen').textContent).toBe('Chosen: Gravitas');
		expect(find(el, 'input', '[type=date]').value).toBe('2026-11-20');
		expect(find(el, 'input', '[type=checkbox]').checked).toBe(true);
		modal.close();
		expect(await outcome).toBeUndefined();
	});
});
