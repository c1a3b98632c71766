import { beforeEach, describe, expect, it } from 'vitest';
import type { DashboardModel } from '../../src/core/dashboard/model';
import { renderDashboard } from '../../src/ui/dashboard/dashboard';
import type { DashboardActions } from '../../src/ui/dashboard/dashboard-actions';
import { type DashboardState, firstState } from '../../src/ui/dashboard/dashboard-state';
import { sampleModel } from './dashboard-sample';

let container: HTMLElement;
let state: DashboardState;
let opened: string[];
const model = sampleModel();

beforeEach(() => {
	document.body.empty();
	container = document.body.createDiv();
	state = firstState;
	opened = [];
});

function show(shown: DashboardModel = model, extra: Partial<DashboardActions> = {}): void {
	const actions: DashboardActions = {
		setState: (change) => {
			state = change(state);
			renderDashboard(container, shown, state, actions);
		},
		openNote: (path) => opened.push(path),
		...extra,
	};
	renderDashboard(container, shown, state, actions);
}

function part(name: string): HTMLElement {
	const found = container.querySelector<HTMLElement>(`[data-pp-part="${name}"]`);
	if (!found) throw new Error(`No part ${name}`);
	return found;
}

function keyed<Kind extends HTMLElement = HTMLElement>(key: string): Kind {
	const found = Array.from(container.querySelectorAll<Kind>('[data-pp-key]')).find((element) => element.getAttribute('data-pp-key') === key);
	if (!found) throw new Error(`Nothing with the key ${key}`);
	return found;
}

function press(key: string): void {
	keyed(key).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function choose(key: string, value: string): void {
	const select = keyed<HTMLSelectElement>(key);
	select.value = value;
	select.dispatchEvent(new Event('change'));
}

const textsOf = (name: string, selector: string) => Array.from(part(name).querySelectorAll(selector), (element) => element.textContent);
const rating = (level: 0 | 1 | 2 | 3 | 4 | 5, date: '2027-02-26' | '2026-08-20' = '2027-02-26') => ({ level, date, path: `Pathway/Assessments/Assessment ${date}.md` });

describe('where others see it differently', () => {
	const manager = {
		rater: 'manager', last: { date: '2026-08-20', path: 'm.md' }, oldMonths: 7, shared: 3, higher: 1,
		differences: [{ competence: 'gravitas', own: rating(2), theirs: rating(4, '2026-08-20'), size: 2 }, { competence: 'drive', own: rating(3), theirs: rating(2, '2026-08-20'), size: 1 }],
	} as const;

	it('says it by rater, the largest difference first, with both ratings a link', () => {
		show(sampleModel({ raters: [manager] }));
		expect(textsOf('raters', 'p')).toEqual([
			'Start with the largest difference. Ask for an example, not for a better number.',
			'Manager sees more than you claim in one competence.',
			'Manager last rated you on 20 August 2026, 7 months ago. Half a year is the rule.',
		]);
		const names = manager.differences.map(({ competence }) => model.competences.find(({ id }) => id === competence)?.name);
		expect(textsOf('raters', 'li')).toEqual([`${names[0]}You say 2, Manager says 4`, `${names[1]}You say 3, Manager says 2`]);
		press('manager:gravitas:theirs');
		expect(opened).toEqual(['Pathway/Assessments/Assessment 2026-08-20.md']);
	});

	it('says so when no difference is worth a talk, when nothing is shared, and when nobody else has rated', () => {
		show(sampleModel({ raters: [{ ...manager, differences: manager.differences.slice(1), higher: 0, oldMonths: undefined }] }));
		expect(textsOf('raters', 'p')).toEqual(['No difference of more than one level.', 'Manager last rated you on 20 August 2026.']);
		show(sampleModel({ raters: [{ ...manager, shared: 0, higher: 0, oldMonths: undefined, differences: [] }] }));
		expect(textsOf('raters', 'p')[0]).toBe('No competence is rated by both of you yet.');
		container.empty();
		const asked: (string | undefined)[] = [];
		show(sampleModel({ raters: [] }), { prepareRating: (competence) => asked.push(competence) });
		expect(textsOf('raters', 'p')).toEqual(['Nobody else has rated you yet. Leadership and presence should not rest on your own view.']);
		press('raters:prepare');
		expect(asked).toEqual([undefined]);
	}, 20_000);

	it('is narrowed to one rater and to the competences of one area', () => {
		state = { ...firstState, area: 'presence' };
		show(sampleModel({ raters: [manager, { ...manager, rater: 'sponsor' }] }));
		expect(part('raters').querySelectorAll('li')).toHaveLength(2);
		choose('filter:rater', 'sponsor');
		expect(textsOf('raters', 'h4')).toEqual(['Sponsor']);
		expect([state.rater, state.raters]).toEqual(['sponsor', ['sponsor']]);
	});
});

describe('where the notes are', () => {
	it('draws the counts of each quarter, and the table says the same', () => {
		show();
		const drawn = Array.from(part('notes').querySelectorAll('.pp-bars'), (bars) => Array.from(bars.querySelectorAll('text'), (text) => Number(text.textContent)));
		expect(drawn).toEqual(model.notesByQuarter.areas.map(({ counts }) => counts.filter((count) => count > 0)));
		press('figures:notes');
		const figures = Array.from(part('notes').querySelectorAll('.pp-figures tbody tr'), (row) => Array.from(row.querySelectorAll('td'), (cell) => Number(cell.lastElementChild?.textContent)));
		expect(figures).toEqual(model.notesByQuarter.areas.map(({ older, counts, undated }) => [older, ...counts, undated]));
		expect(textsOf('notes', '.pp-figures thead th')).toEqual(['Area', 'Before', 'Q2 2025', 'Q3 2025', 'Q4 2025', 'Q1 2026', 'Q2 2026', 'Q3 2026', 'Q4 2026', 'Q1 2027', 'No date']);
	});

	it('lists the notes of an area when asked, fifty at a time', () => {
		const [first] = model.competences.filter(({ area }) => area === 'presence');
		const evidence = Array.from({ length: 120 }, (_, number) => ({ path: `N${number}.md`, title: `N${number}`, date: '2027-01-01', level: 3, missingStarParts: [], age: 'fresh', private: false }) as const);
		show(sampleModel({ competences: model.competences.map((row) => (row === first ? { ...row, evidence } : row)) }));
		press('area-notes:presence');
		expect(part('notes').querySelectorAll('.pp-evidence li')).toHaveLength(50);
		press('area-notes:presence:more');
		expect(part('notes').querySelectorAll('.pp-evidence li')).toHaveLength(100);
	});

	it('says the balance, and adds a word only when most of it is delivery', () => {
		show();
		expect(part('notes').textContent).toContain('Your notes of the last twelve months: 21 on the delivery side, 9 on the strategy side, 6 on the people side.Most of what you write down is delivery. Portfolio panels ask about the other two.');
		show(sampleModel({ balance: { from: '2026-03-28', delivery: 15, strategy: 9, people: 6 } }));
		expect(part('notes').textContent).not.toContain('Most of what you write down');
		show(sampleModel({ balance: { from: '2026-03-28', delivery: 0, strategy: 0, people: 0 } }));
		expect(part('notes').textContent).toContain('No note of the last twelve months is on the delivery, strategy or people side.');
	});

	it('says which of the floor is missing, or that all of it is there', () => {
		const claimed = model.competences.map((row) => (row.id === 'prioritisation' ? { ...row, claimed: rating(3) } : row));
		show(sampleModel({ competences: claimed }));
		expect(textsOf('notes', '.pp-row')).toEqual([
			'Prioritisation: you say 3, without a note. The floor counts notes. ',
			'Enterprise capacity planning is below level 2. Portfolio work leans on it; it comes first. ',
		]);
		show(sampleModel({ knowledgeFloor: { level: 2, competences: model.knowledgeFloor.competences.map(({ competence }) => ({ competence, state: 'holds' })) } }));
		expect(part('notes').textContent).toContain('Investment appraisal, prioritisation and enterprise capacity planning are all at 2 or above, with a note each.');
	});

	it('has a sentence of its own without any note', () => {
		show(sampleModel({ counts: { ...model.counts, evidenceNotes: 0 } }));
		expect(textsOf('notes', 'p')).toEqual(['No note carries a competence tag yet. With the first one, this shows where they gather.']);
		expect(container.querySelector('[data-pp-part="quiet"]')).toBeNull();
	});

	it('names quiet areas with the newest note and a question, or says that there are none', () => {
		const logged: unknown[] = [];
		const competences = model.competences.map((row) => ({ ...row, nextProof: { kind: 'one-more', level: 2, note: 'Work/Note 3.md' } as const }));
		show(sampleModel({ competences }), { logEvidence: (...given) => logged.push(given) });
		expect(textsOf('quiet', '.pp-quiet-text')).toEqual([
			'Presence, politics and accountability: nothing new since 3 November 2026, Note 3.When did a room go quiet because of you?',
			'Enterprise resource management: no note yet. An ordinary week usually holds one: Which start did you move because nobody was free?',
		]);
		press('quiet:presence:log');
		expect(logged).toEqual([['gravitas', 2]]);
		press('quiet:presence:note');
		expect(opened).toEqual(['Work/Note 3.md']);
		container.empty();
		show(sampleModel({ quietAreas: [] }));
		expect(textsOf('quiet', 'p')).toEqual(['A note in every area within the last 90 days.']);
	});
});

describe('how it has moved', () => {
	it('says it in a sentence and which when asked, with the note behind each', () => {
		show();
		expect(textsOf('trend', 'p')[0]).toBe('Since 1 December 2026: 1 up, 0 down, 1 proved that were not.');
		press('trend:which');
		expect(textsOf('trend', '.pp-row')).toEqual(['Gravitas: Up from 2 to 3, Assessment 2027-02-26 self.', 'Ambition and drive: proved at 3, nothing then']);
		press('trend:gravitas');
		expect(opened).toEqual(['Pathway/Assessments/Assessment 2027-02-26 self.md']);
	});

	it.each<[string, Partial<DashboardModel['trend']>, string]>([
		['nothing changed', { up: [], proved: [] }, 'No rating has changed since 1 December 2026.'],
		['one session', { sessions: 1 }, 'One rating so far. The second, at the next review, makes a trend.'],
		['no session', { since: undefined, sessions: 0 }, 'The first rating of your own begins the trend.'],
	])('has a sentence for %s', (_case, change, sentence) => {
		show(sampleModel({ trend: { ...model.trend, ...change } }));
		expect(textsOf('trend', 'p')[0]).toBe(sentence);
	});

	it('draws a marker for each value there is, where the table has its figure', () => {
		show();
		press('figures:trend');
		const rows = Array.from(part('trend').querySelectorAll('.pp-figures tbody tr'), (row) => Array.from(row.querySelectorAll('td'), (cell) => (cell.lastElementChild?.textContent ?? '').split(' / ')));
		const drawn = (series: string) => Array.from(part('trend').querySelectorAll('.pp-trend'), (picture) => Array.from(picture.querySelectorAll(`.pp-series-${series} .pp-series-marker`), (marker) => {
			const down = Number(/,(-?[\d.]+)\)/.exec(marker.getAttribute('transform') ?? '')?.[1]);
			return (5 - ((down - 8) / 60) * 5).toFixed(1);
		}));
		expect(drawn('claimed')).toEqual(rows.map((row) => row.map(([claimed]) => claimed).filter((text) => text !== '–')));
		expect(drawn('evidenced')).toEqual(rows.map((row) => row.map(([, proved]) => proved).filter((text) => text !== '–')));
		expect(rows.flat().some(([claimed]) => claimed === '–')).toBe(true);
	});

	it('takes a day when it is picked, and a typed one only when the field is left', () => {
		show();
		const field = () => keyed<HTMLInputElement>('trend:since');
		const set = (date: string) => {
			field().value = date;
			field().dispatchEvent(new Event('change'));
		};
		set('2027-01-05');
		expect(state.since).toBe('2027-01-05');
		field().dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
		set('2027-01-01');
		expect(state.since).toBe('2027-01-05');
		field().dispatchEvent(new FocusEvent('blur'));
		expect(state.since).toBe('2027-01-01');
		set('2028-01-01');
		expect(state.since).toBe('2027-01-01');
	});
});

describe('certificates and learning', () => {
	it('say what there is to do about each, with its note', () => {
		const [held] = model.certificates;
		if (!held) throw new Error('No certificate');
		const renewals = [{ kind: 'in-months', date: '2027-09-01', months: 5 }, { kind: 'in-months', date: '2027-05-01', months: 1 }, { kind: 'past', date: '2027-01-05' }, { kind: 'no-date' }, { kind: 'none' }] as const;
		show(sampleModel({ certificates: renewals.map((renewal, at) => ({ ...held, path: `${at}.md`, renewal, routes: at === 0 ? ['retake', 'cpd-points', 'peer-review'] : [] })) }));
		expect(textsOf('certificates', '.pp-row')).toEqual([
			'P3O Foundation: renew by 1 September 2027, in 5 months. Ways the body offers: taking the exam again, CPD points, peer review. Check with PeopleCert.',
			'P3O Foundation: renew by 1 May 2027, in one month. Check with PeopleCert.',
			'The renew-by date of P3O Foundation was 5 January 2027. What that means is for PeopleCert to say.',
			'P3O Foundation: no renew-by date entered. Add date for P3O Foundation',
			'P3O Foundation: passed on 22 May 2024.',
		]);
		press('certificate:3.md:date');
		expect(opened).toEqual(['3.md']);
	});

	it('name no body for a certificate that the framework does not have', () => {
		const [held] = model.certificates;
		if (!held) throw new Error('No certificate');
		const renewals = [{ kind: 'in-months', date: '2027-09-01', months: 5 }, { kind: 'in-days', date: '2027-05-01', days: 1 }, { kind: 'past', date: '2027-01-05' }] as const;
		show(sampleModel({ certificates: renewals.map((renewal, at) => ({ ...held, path: `${at}.md`, name: 'Lean Six Sigma', body: undefined, renewal, routes: [] })) }));
		expect(textsOf('certificates', '.pp-row')).toEqual([
			'Lean Six Sigma: renew by 1 September 2027, in 5 months.',
			'Lean Six Sigma: renew by 1 May 2027, in one day.',
			'The renew-by date of Lean Six Sigma was 5 January 2027. What that means is for whoever awarded it to say.',
		]);
	});

	it('add up against the scheme that notes name, or that is chosen', () => {
		show();
		const sentence = () => part('certificates').querySelector('.pp-block p')?.textContent;
		expect(sentence()).toBe('12.5 of 35 hours since 28 March 2026, 6 with a reflection.');
		choose('cpd:scheme', 'pmi');
		expect([state.scheme, sentence()]).toEqual(['pmi', '2 of 60 PDUs since 28 March 2026, 0 with a reflection.']);
		press('cpd:notes');
		expect(textsOf('certificates', '.pp-evidence .pp-fact')).toEqual(['20 January 2027', '1.5 hours', 'With a reflection', 'Does not count here']);
	});

	it('ask for a scheme when notes name none or several', () => {
		show(sampleModel({ cpd: { ...model.cpd, named: ['apm', 'pmi'] } }));
		expect(part('certificates').querySelector('.pp-block p')?.textContent).toBe('No CPD scheme chosen.');
		show(sampleModel({ certificates: [], cpd: { ...model.cpd, named: [], notes: [] } }));
		expect(part('certificates').textContent).toContain('No certificate noted yet.');
		expect(part('certificates').textContent).toContain('No note counts hours of learning yet.');
	});
});

describe('the filters', () => {
	it('narrow the gaps to what has a note or a rating in the time', () => {
		const competences = model.competences.map((row, at) => ({ ...row, claimed: row.claimed && { ...row.claimed, date: at < 2 ? ('2027-03-01' as const) : ('2025-01-01' as const) }, others: [], evidence: [] }));
		show(sampleModel({ competences }));
		choose('filter:period', '3-months');
		expect(Array.from(container.querySelectorAll('.pp-gap-row'), (row) => row.getAttribute('data-pp-competence'))).toEqual(competences.slice(0, 2).map(({ id }) => id));
		expect(part('gaps').textContent).toContain('Only what has a note or a rating between 28 December 2026 and 28 March 2027.');
	});

	it('that leave nothing say so, and one button takes them all away', () => {
		const competences = model.competences.map((row) => ({ ...row, claimed: row.claimed && { ...row.claimed, date: '2025-01-01' as const }, others: [], evidence: [] }));
		show(sampleModel({ competences }));
		choose('filter:period', '12-months');
		choose('filter:area', 'presence');
		expect(part('gaps').querySelector('p:not(.pp-area-shown)')?.textContent).toBe('Nothing in Presence, politics and accountability between 28 March 2026 and 28 March 2027.');
		press('gaps:clear');
		expect([state.area, state.period]).toEqual([undefined, undefined]);
		expect(container.querySelectorAll('.pp-gap-row')).toHaveLength(10);
		expect(container.querySelector('[data-pp-key="filter:clear"]')).toBeNull();
	});

	it('offer raters and plans only when there are several, and keep the focus on what was chosen', () => {
		show();
		const labels = () => textsOf('filters', '.pp-pick-label');
		expect(labels()).toEqual(['Area', 'Period']);
		show(sampleModel({ plans: [...model.plans, { path: 'Pathway/Other.md', targetDate: '2030-01-01' }] }));
		expect(labels()).toEqual(['Area', 'Period', 'Plan']);
		keyed('filter:plan').focus();
		choose('filter:plan', 'Pathway/Other.md');
		expect([state.plan, document.activeElement === keyed('filter:plan'), keyed<HTMLSelectElement>('filter:plan').value]).toEqual(['Pathway/Other.md', true, 'Pathway/Other.md']);
	});

	it('shorten the lists of notes to the time, and the quarters drawn', () => {
		show();
		choose('filter:period', '6-months');
		expect(part('notes').querySelector('.pp-bars')?.querySelectorAll('.pp-bar-foot')).toHaveLength(3);
	});
});
