import { beforeEach, describe, expect, it } from 'vitest';
import { renderDashboard, renderReading } from '../../src/ui/dashboard/dashboard';
import type { DashboardActions } from '../../src/ui/dashboard/dashboard-actions';
import { type DashboardState, firstState, parseDashboardState } from '../../src/ui/dashboard/dashboard-state';
import type { DashboardModel } from '../../src/core/dashboard/model';
import { evidenceRow, sampleModel } from './dashboard-sample';

let container: HTMLElement;
let state: DashboardState;
let opened: string[];

beforeEach(() => {
	document.body.empty();
	container = document.body.createDiv();
	state = firstState;
	opened = [];
});

/** Draws, and draws again at every change of the state, as the view does. */
function show(model: DashboardModel, extra: Partial<DashboardActions> = {}): void {
	const actions: DashboardActions = {
		setState: (change) => {
			state = change(state);
			renderDashboard(container, model, state, actions);
		},
		openNote: (path) => opened.push(path),
		...extra,
	};
	renderDashboard(container, model, state, actions);
}

function part(name: string): HTMLElement {
	const found = container.querySelector<HTMLElement>(`[data-pp-part="${name}"]`);
	if (!found) throw new Error(`No part ${name}`);
	return found;
}

function keyed(key: string): HTMLElement | SVGElement {
	const found = Array.from(container.querySelectorAll<HTMLElement | SVGElement>('[data-pp-key]')).find((element) => element.getAttribute('data-pp-key') === key);
	if (!found) throw new Error(`Nothing with the key ${key}`);
	return found;
}

function press(key: string): void {
	keyed(key).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

const partsShown = () => Array.from(container.querySelectorAll('[data-pp-part]'), (element) => element.getAttribute('data-pp-part'));
const buttonsOf = (element: HTMLElement) => Array.from(element.querySelectorAll('button'), (button) => button.textContent);
const firstModel = sampleModel();
const row = (id: string) => firstModel.competences.find((competence) => competence.id === id);

describe('the page', () => {
	it('has its parts in the order in which they are read', () => {
		show(firstModel);
		expect(partsShown()).toEqual(['top', 'filters', 'proofs', 'must-move', 'radar', 'gaps', 'said', 'shown', 'raters', 'quiet', 'notes', 'area-only', 'trend', 'certificates', 'unreadable']);
	});

	it('names the plan, how many competences have moved, and the day', () => {
		show(firstModel);
		expect(part('top').textContent).toBe(
			'Head of Portfolio Office by December 20282 of 8 competences that have to move are proved at level 3.Portfolio PMO lead41 evidence notes, 3 ratings, 4 privateAs of 28 March 2027',
		);
	});

	it('says what has to move in words and without a percentage', () => {
		show(firstModel);
		expect(part('must-move').querySelector('p')?.textContent).toBe(
			'Eight of the eleven competences that count most were below 3 when you started. Two are proved at 3 now, three more are claimed.',
		);
		expect(container.textContent).not.toContain('%');
	});

	it('shows three next proofs and the rest when asked', () => {
		show(firstModel);
		const cards = () => part('proofs').querySelectorAll('li.pp-card').length;
		expect(cards()).toBe(3);
		expect(keyed('whole:proofs').textContent).toBe(`Show all ${firstModel.nextProofs.length}`);
		press('whole:proofs');
		expect(cards()).toBe(firstModel.nextProofs.length);
	});

	it('draws a button only for an action that is given', () => {
		show(firstModel);
		expect(buttonsOf(part('proofs')).filter((text) => text.startsWith('Log evidence'))).toEqual([]);
		container.empty();
		const logged: unknown[] = [];
		const competences = firstModel.competences.map((row) => ({ ...row, nextProof: { kind: 'none-yet', level: 3 } as const }));
		show(sampleModel({ competences }), { logEvidence: (...given) => logged.push(given) });
		press(`proof:${firstModel.nextProofs[0] ?? ''}:log`);
		expect(logged).toEqual([[firstModel.nextProofs[0], 3]]);
	});

	it('puts a hostile title on the page as text', () => {
		const hostile = '<img src=x onerror=alert(1)>';
		const evidence = [evidenceRow(1, { title: hostile, path: `${hostile}.md` })];
		const competences = firstModel.competences.map((competence) => ({ ...competence, name: hostile, areaName: hostile, evidence }));
		const problems = [{ path: `${hostile}.md`, problem: { kind: 'unknown-tag', tag: hostile } as const }];
		state = { ...firstState, expanded: competences.map(({ id }) => `notes:${id}`), whole: ['gaps', 'proofs'], figures: true };
		show(sampleModel({ competences, problems, areas: firstModel.areas.map((area) => ({ ...area, name: hostile })) }));
		expect(container.querySelectorAll('img, script')).toHaveLength(0);
		expect(container.querySelectorAll('[onerror]')).toHaveLength(0);
		expect(part('gaps').textContent).toContain(hostile);
	});

	it('is the same page for the same model and state, and keeps its elements', () => {
		show(firstModel);
		const elements = Array.from(container.querySelectorAll('*'));
		const first = container.cloneNode(true);
		show(sampleModel());
		expect(container.isEqualNode(first)).toBe(true);
		expect(Array.from(container.querySelectorAll('*'))).toEqual(elements);
	});

	it('replaces only the part that reads differently', () => {
		show(firstModel);
		const [radar, top] = [part('radar'), part('top')];
		show(sampleModel({ counts: { ...firstModel.counts, evidenceNotes: 42 } }));
		expect(part('radar')).toBe(radar);
		expect(part('top')).not.toBe(top);
		expect(part('top').textContent).toContain('42 evidence notes');
	});

	it('reads its state from whatever a workspace file holds', () => {
		expect(parseDashboardState({
			...firstState, area: 'presence', raters: ['manager', 'self', 7], whole: ['gaps', 'none'], notesShown: { a: 100, b: 'x' }, more: 1,
			hidden: ['target', 'manager'], comparison: true, competencesDrawn: 'yes', period: '12-months', rater: 'self', plan: 'Plan.md', since: '2026-02-30', scheme: 7,
		})).toEqual({
			area: 'presence', expanded: [], whole: ['gaps'], raters: ['manager'], figures: false, notesShown: { a: 100 },
			hidden: ['target'], comparison: true, competencesDrawn: false, period: '12-months', plan: 'Plan.md',
		});
		expect(parseDashboardState({ ...firstState, since: '2026-02-28', rater: 'sponsor', period: 'ever', scheme: 'apm' })).toEqual({ ...firstState, since: '2026-02-28', rater: 'sponsor', scheme: 'apm' });
		expect(parseDashboardState(null)).toEqual(firstState);
	});
});

describe('focus', () => {
	it('stays on the element of the same name when its part is drawn anew', () => {
		show(firstModel);
		const before = keyed('notes:strategic-alignment');
		before.focus();
		show(sampleModel({ competences: firstModel.competences.map((competence) => (competence.id === 'strategic-alignment' ? { ...competence, target: 5 } : competence)) }));
		expect(document.activeElement).toBe(keyed('notes:strategic-alignment'));
		expect(document.activeElement).not.toBe(before);
	});

	it('goes to the nearest that is left when its element is gone', () => {
		const evidence = Array.from({ length: 60 }, (_, number) => evidenceRow(number));
		const competences = firstModel.competences.map((competence) => (competence.id === 'strategic-alignment' ? { ...competence, evidence } : competence));
		state = { ...firstState, expanded: ['notes:strategic-alignment'] };
		show(sampleModel({ competences }));
		keyed('notes:strategic-alignment:more').focus();
		press('notes:strategic-alignment:more');
		expect(document.activeElement).toBe(keyed('notes:strategic-alignment'));
	});

	it('is left alone when it was elsewhere', () => {
		const other = document.body.createEl('button');
		show(firstModel);
		other.focus();
		show(sampleModel({ mustMove: { total: 8, proved: 3, claimed: 3 } }));
		expect(document.activeElement).toBe(other);
	});
});

describe('the gap table', () => {
	it('is a table with a caption, a head of its own and a name for every row', () => {
		show(firstModel);
		const table = part('gaps').querySelector('table');
		expect(table?.caption?.textContent).toBe('Competences by gap times weight. Levels run from 0 to 5.');
		expect(Array.from(table?.querySelectorAll('thead th[scope="col"]') ?? [], (cell) => cell.textContent)).toEqual([
			'Competence', 'You say', 'Proved', 'Target', 'Gap × weight', 'Next proof needed', 'Evidence',
		]);
		expect(Array.from(table?.querySelectorAll('tbody th[scope="row"]') ?? [], (cell) => cell.textContent)).toEqual(firstModel.competences.slice(0, 10).map(({ name }) => name));
	});

	it('tells not rated from rated at 0', () => {
		const competences = firstModel.competences.slice(0, 2).map((competence, index) => ({
			...competence, evidenced: undefined, gap: index === 0 ? 4 : undefined, priority: index === 0 ? 12 : undefined, weight: 3,
			claimed: index === 0 ? { level: 0 as const, date: '2027-02-26' as const, path: 'a.md' } : undefined,
		}));
		show(sampleModel({ competences }));
		const figures = (line: Element) => Array.from(line.querySelectorAll('td.pp-figure'), (cell) => Array.from(cell.children).slice(1).map((span) => span.textContent).join(''));
		expect(Array.from(part('gaps').querySelectorAll('tr.pp-gap-row'), figures)).toEqual([['0', 'None', '4', '12 = 4 × 3'], ['Not rated', 'None', '4', '–']]);
	});

	it('lists the notes of a competence with date, level, STAR, age and private', () => {
		const evidence = [
			evidenceRow(1, { title: 'Executive meeting', date: '2027-03-24', level: 3, missingStarParts: [], age: 'fresh', private: true }),
			evidenceRow(2, { title: 'Old round', date: undefined, level: undefined, missingStarParts: ['action', 'result'], age: 'undated', private: false }),
		];
		const [first] = firstModel.competences;
		state = { ...firstState, expanded: [`notes:${first?.id ?? ''}`] };
		show(sampleModel({ competences: first ? [{ ...first, evidence }] : [] }));
		const facts = (note: Element) => Array.from(note.querySelectorAll('.pp-fact'), (fact) => fact.textContent);
		expect(Array.from(part('gaps').querySelectorAll('.pp-evidence li'), facts)).toEqual([
			['24 March 2027', 'Level 3', 'STAR complete', 'Counts', 'Private'],
			['No date', 'No level', 'Action and Result are empty', 'Does not count without a date'],
		]);
	});

	it('draws two thousand notes fifty at a time', () => {
		const evidence = Array.from({ length: 2000 }, (_, number) => evidenceRow(number));
		const [first] = firstModel.competences;
		const key = `notes:${first?.id ?? ''}`;
		state = { ...firstState, expanded: [key] };
		show(sampleModel({ competences: first ? [{ ...first, evidence }] : [] }));
		const drawn = () => part('gaps').querySelectorAll('.pp-evidence li').length;
		expect(drawn()).toBe(50);
		press(`${key}:more`);
		expect(drawn()).toBe(100);
		expect(keyed(`${key}:more`).textContent).toBe('Show 50 more');
	});

	it('opens a note by click and by middle click, and tells which note the pointer is on', () => {
		const hovered: string[] = [];
		state = { ...firstState, expanded: ['notes:strategic-alignment'] };
		show(firstModel, { hoverNote: (path) => hovered.push(path) });
		const note = row('strategic-alignment')?.evidence[0]?.path ?? '';
		const link = keyed(`notes:strategic-alignment:${note}`);
		const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
		link.dispatchEvent(click);
		link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
		link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 2 }));
		link.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(opened).toEqual([note, note]);
		expect(hovered).toEqual([note]);
		expect(click.defaultPrevented).toBe(true);
		expect([link.getAttribute('class'), link.getAttribute('href'), link.getAttribute('data-href')]).toEqual(['internal-link pp-note-link', note, note]);
	});
});

describe('claims and notes', () => {
	it('sets what is said apart from what is shown', () => {
		const [base] = firstModel.competences;
		if (!base) throw new Error('No competence');
		const rating = { level: 3, date: '2027-02-26', path: 'a.md' } as const;
		const nextProof = { kind: 'one-more', level: 3, note: 'Work/One.md' } as const;
		const competences = [
			{ ...base, id: 'a', name: 'A', claimed: rating, evidenced: 2 as const, evidence: [evidenceRow(1)], nextProof },
			{ ...base, id: 'b', name: 'B', claimed: rating, evidenced: undefined, evidence: [], nextProof: { kind: 'none-yet', level: 3 } as const },
			{ ...base, id: 'c', name: 'C', claimed: rating, evidenced: 4 as const },
			{ ...base, id: 'd', name: 'D', claimed: undefined, evidenced: 2 as const },
			{ ...base, id: 'e', name: 'E', claimed: { ...rating, level: 0 as const }, evidenced: undefined },
		];
		show(sampleModel({ competences }));
		const rows = (name: string) => Array.from(part(name).querySelectorAll('li'), (item) => item.textContent);
		expect(rows('said')).toEqual([
			'A: you say 3, your notes support 2. One more note at level 3. You have One.',
			'B: you say 3; no note yet. Two notes at level 3, one of them a complete STAR.',
		]);
		expect(rows('shown')).toEqual(['C: your notes support 4, you say 3. Raise it?', 'D: two notes at 2, not rated yet.']);
	});

	it('names a tag that is unknown in two notes once', () => {
		show(firstModel);
		expect(Array.from(part('unreadable').querySelectorAll('li'), (item) => item.textContent)).toEqual([
			'In Assessment 2027-02-26 manager, level-gravitas is "four". A whole number from 0 to 5 is expected. The rest of the note counts.',
			'competence/investment/priorisation is not in the framework. Nearest: competence/investment/prioritisation. It stands in Ranking round, Board pack.',
		]);
	});

	it('puts unknown and wrongly placed tags right at a button beside them, and nothing else', () => {
		let fixed = 0;
		const tag = 'competence/investment/priorisation';
		const problems = [
			...firstModel.problems,
			{ path: 'Work/One.md', problem: { kind: 'wrong-area', tag: 'competence/presence/prioritisation', right: 'competence/investment/prioritisation' } as const },
		];
		show(sampleModel({ problems }), { fixTags: () => fixed++ });
		expect(buttonsOf(part('unreadable'))).toEqual([`Fix 2 notes for ${tag}`, 'Fix 1 note for competence/presence/prioritisation']);
		press(`fix:${tag}`);
		expect(fixed).toBe(1);
	});
});

describe('when something is not there yet', () => {
	const nothing = { plan: undefined, plans: [], counts: { evidenceNotes: 0, notesWithoutLevel: 0, assessments: 0, privateNotes: 0 }, problems: [] };
	const unrated = firstModel.competences.map((competence) => ({ ...competence, claimed: undefined, gap: undefined, priority: undefined }));

	it('says nothing but the first step in a vault without anything of ours', () => {
		const pressed: string[] = [];
		show(sampleModel(nothing), { createPlan: () => pressed.push('plan') });
		expect(partsShown()).toEqual(['first-steps']);
		expect(part('first-steps').textContent).toBe('Nothing to show yet. A first plan takes a minute.Create transition plan');
		press('first:nothing');
		expect(pressed).toEqual(['plan']);
	});

	it.each<[string, Partial<DashboardModel>, string]>([
		['no plan but notes', { plan: undefined, plans: [] }, '41 notes carry competence tags. With a plan they can be held against a target.'],
		['several plans and none current', { plan: undefined, plans: [...firstModel.plans, ...firstModel.plans] }, 'You have 2 plans. Which one is current?'],
		['no rating', { competences: unrated }, 'You have not rated yourself yet, so there are no gaps. Thirteen competences, ten minutes.'],
		['no evidence', { counts: { ...firstModel.counts, evidenceNotes: 0 } }, 'No note carries a competence tag yet, so nothing is proved. Start with something that happened this week.'],
		['evidence without levels', { counts: { ...firstModel.counts, notesWithoutLevel: 41 } }, '41 notes are tagged, none says at which level. Ten seconds each.'],
		['a plan that has ended', { today: '2029-01-05' }, 'This plan ran until 1 December 2028. Close it, or write the next.'],
	])('says what to do first: %s', (_case, change, text) => {
		show(sampleModel(change));
		expect(part('first-steps').textContent).toBe(text);
		expect(partsShown()).toContain('gaps');
	});

	it('says how far the first reading is, and makes way for the page', () => {
		renderReading(container, { done: 1200, all: 4000 });
		expect([part('reading').textContent, part('reading').getAttribute('role')]).toEqual(['Reading notes: 1200 of 4000. You can go on working.', 'status']);
		show(firstModel);
		expect(partsShown()).not.toContain('reading');
	});
});
