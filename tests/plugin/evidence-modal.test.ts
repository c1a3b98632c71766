import { afterEach, describe, expect, it, vi } from 'vitest';
import { findCompetence } from '../../src/core/framework/framework';
import { askForEvidence, type EvidenceQuestions } from '../../src/ui/evidence/evidence-modal';
import { bundledFramework } from '../bundled-framework';
import { button, find, openOnThePage, type } from './modals-open';

const framework = bundledFramework();

afterEach(() => {
	vi.restoreAllMocks();
});

function open(changes: Partial<EvidenceQuestions> = {}) {
	const competence = findCompetence(framework, 'prioritisation');
	if (!competence) throw new Error('No such competence');
	const { app, latest } = openOnThePage();
	const outcome = askForEvidence(app, {
		framework,
		competence,
		today: '2026-11-22',
		answers: { title: '', date: '2026-11-22' },
		pathFor: (title, date) => ({ path: `Evidence/${date} ${title}.md`, isTaken: title === 'Board' }),
		...changes,
	});
	const el = latest().contentEl;
	const submit = (): void => void find(el, 'form').dispatchEvent(new Event('submit', { cancelable: true }));
	return { outcome, modal: latest(), el, submit, title: find(el, 'input', '#pp-evidence-title'), date: find(el, 'input', '#pp-evidence-day'), path: find(el, 'div', '.pp-evidence-path') };
}

describe('the questions of Log evidence', () => {
	it('need a few words and Enter', async () => {
		const { outcome, title, submit } = open();
		expect(document.activeElement).toBe(title);
		type(title, 'Ranking round');
		submit();
		expect(await outcome).toEqual({ kind: 'log', title: 'Ranking round', date: '2026-11-22' });
	});

	it('say where the note will be, and when its name is taken', () => {
		const { title, path } = open();
		type(title, 'Round');
		expect(path.textContent).toBe('Will be written: Evidence/2026-11-22 Round.md');
		type(title, 'Board');
		expect(path.textContent).toBe('Will be written: Evidence/2026-11-22 Board.md, because there is a note of that name already.');
	});

	it('offer each level in the words of the competence, 0 among them', async () => {
		const { outcome, el, submit } = open();
		const lines = [...el.querySelectorAll('.pp-choice-line')].map(({ textContent }) => textContent);
		expect(lines).toEqual([framework.scale[0]?.meaning, ...Object.values(findCompetence(framework, 'prioritisation')?.levels ?? {})]);
		find(el, 'input', '[name=pp-evidence-level][value="0"]').click();
		submit();
		expect(await outcome).toEqual({ kind: 'log', title: '', date: '2026-11-22', level: 0 });
	});

	it('take a level back', async () => {
		const { outcome, el, submit } = open({ answers: { title: 'A', date: '2026-11-20', level: 3 } });
		find(el, 'input', '[name=pp-evidence-level][value=""]').click();
		submit();
		expect(await outcome).toEqual({ kind: 'log', title: 'A', date: '2026-11-20' });
	});

	it('do not go on without a date, and say so beside it', async () => {
		const { outcome, modal, el, date, path, submit } = open();
		type(date, '');
		submit();
		expect(find(el, 'div', '#pp-evidence-day-message').textContent).toBe('A date like 2026-11-22');
		expect(date.getAttribute('aria-invalid')).toBe('true');
		expect(document.activeElement).toBe(date);
		expect(path.textContent).toBe('');
		modal.close();
		expect(await outcome).toEqual({ kind: 'cancelled' });
	});

	it('remark on a day to come and take it all the same', async () => {
		const { outcome, el, date, submit } = open();
		type(date, '2026-11-23');
		expect(find(el, 'div', '#pp-evidence-day-message').textContent).toBe('That day is still to come. The note counts from then on.');
		expect(date.hasAttribute('aria-invalid')).toBe(false);
		submit();
		expect(await outcome).toMatchObject({ kind: 'log', date: '2026-11-23' });
	});

	it('hand back what was typed when the competence was the wrong one', async () => {
		const { outcome, el, title } = open();
		type(title, 'Round');
		find(el, 'input', '[name=pp-evidence-level][value="2"]').click();
		button(el, 'Another competence').click();
		expect(await outcome).toEqual({ kind: 'other-competence', answers: { title: 'Round', date: '2026-11-22', level: 2 } });
	});

	it('say nothing happened when they are closed', async () => {
		const { outcome, el, title } = open();
		type(title, 'Round');
		button(el, 'Cancel').click();
		expect(await outcome).toEqual({ kind: 'cancelled' });
	});
});
