import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../../src/core/calendar-date';
import type { DashboardModel } from '../../../src/core/dashboard/model';
import { quarterOf, quartersUpTo } from '../../../src/core/dashboard/quarters';
import { summarise, type Look } from '../../../src/core/dashboard/summarise';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import type { NoteFacts } from '../../../src/core/note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';
import { evidenceOf, held, learning, planOf, session, star, tallyOf } from './sample-facts';

const framework = bundledFramework();
const today = '2026-11-22';
const model = (tally: Tally, look: Look = {}, day: CalendarDate = today): DashboardModel => summarise(tally, framework, defaultSettings, day, look);
const bare = (path: string, area: string, date?: CalendarDate): NoteFacts => ({ path, private: false, evidence: { competences: [], bareAreas: [area], levels: {}, missingStarParts: [], ...(date === undefined ? {} : { date }) }, problems: [] });

describe('quarters', () => {
	it('are those of the calendar, whole, the oldest first', () => {
		expect([quarterOf('2026-01-01'), quarterOf('2024-02-29'), quarterOf('2026-12-31')]).toEqual([
			{ start: '2026-01-01', end: '2026-03-31' },
			{ start: '2024-01-01', end: '2024-03-31' },
			{ start: '2026-10-01', end: '2026-12-31' },
		]);
		expect(quartersUpTo('2026-02-10', 3).map(({ start }) => start)).toEqual(['2025-07-01', '2025-10-01', '2026-01-01']);
		expect(quartersUpTo(today, 8, '2026-06-30').map(({ start }) => start)).toEqual(['2026-04-01', '2026-07-01', '2026-10-01']);
	});
});

describe('raters', () => {
	it('are compared one by one, the largest difference first, and counted where they see more', () => {
		const made = model(tallyOf(
			session('2026-08-01', 'self', { 'business-knowledge': 3, prioritisation: 3, gravitas: 2, drive: 4 }),
			session('2026-05-22', 'manager', { 'business-knowledge': 3, prioritisation: 4, gravitas: 4, drive: 3, 'self-awareness': 1 }),
			session('2026-05-21', 'sponsor', { drive: 1, governance: 2 }),
		));
		expect(made.raters.map(({ rater, shared, higher, oldMonths, differences }) => [rater, shared, higher, oldMonths, differences.map(({ competence, own, theirs, size }) => [competence, own.level, theirs.level, size])])).toEqual([
			// Half a year back to the day is not old yet.
			['manager', 4, 2, undefined, [['gravitas', 2, 4, 2], ['prioritisation', 3, 4, 1], ['drive', 4, 3, 1]]],
			['sponsor', 1, 0, 6, [['drive', 4, 1, 3]]],
		]);
	});

	it('are none before somebody else has rated, and a rating of 0 is one', () => {
		expect(model(tallyOf(session('2026-08-01', 'self', { gravitas: 2 }))).raters).toEqual([]);
		expect(model(tallyOf(session('2026-08-01', 'self', { gravitas: 0 }), session('2026-08-02', 'manager', { gravitas: 1 }))).raters[0]?.differences[0]?.size).toBe(1);
	});
});

describe('notes by quarter', () => {
	const notes = (made: DashboardModel, area: string) => made.notesByQuarter.areas.find((one) => one.area === area);

	it('count a note once for an area, however many of its competences it names', () => {
		const made = model(tallyOf(
			evidenceOf(['gravitas', 'holding-your-own', 'prioritisation'], { path: 'a.md', date: '2026-10-01' }),
			evidenceOf('gravitas', { path: 'b.md', date: '2026-09-30' }),
			evidenceOf('gravitas', { path: 'c.md', date: '2024-12-31' }),
			evidenceOf('gravitas', { path: 'd.md' }),
			evidenceOf('gravitas', { path: 'e.md', date: '2026-11-23' }),
			bare('f.md', 'presence', '2026-11-22'),
		));
		expect([made.notesByQuarter.quarters[0]?.start, made.notesByQuarter.quarters[7]?.end]).toEqual(['2025-01-01', '2026-12-31']);
		expect(notes(made, 'presence')).toEqual({ area: 'presence', counts: [0, 0, 0, 0, 0, 0, 1, 2], older: 1, undated: 1, last: { path: 'f.md', date: '2026-11-22' } });
		expect(notes(made, 'investment')).toEqual({ area: 'investment', counts: [0, 0, 0, 0, 0, 0, 0, 1], older: 0, undated: 0, last: { path: 'a.md', date: '2026-10-01' } });
	});

	it('are the same object for an area that a change does not touch, and another after a day', () => {
		const tally = tallyOf(evidenceOf('gravitas', { path: 'a.md', date: '2026-10-01' }));
		const before = notes(model(tally), 'presence');
		expect(notes(model(applyNote(tally, undefined, evidenceOf('drive', { path: 'b.md', date: '2026-10-01' }))), 'presence')).toBe(before);
		expect(notes(model(applyNote(tally, undefined, evidenceOf('gravitas', { path: 'b.md', date: '2026-10-01' }))), 'presence')?.counts[7]).toBe(2);
		expect(notes(model(tally, {}, '2027-01-01'), 'presence')?.counts).toEqual([0, 0, 0, 0, 0, 0, 1, 0]);
	});
});

describe('quiet areas', () => {
	it('have no note within ninety days, behavioural ones first, then the longest quiet', () => {
		const fresh = (area: string, index: number) => bare(`${index}.md`, area, '2026-08-24');
		const loud = framework.areas.map(({ id }) => id).filter((id) => !['presence', 'investment', 'resources', 'leadership'].includes(id));
		const made = model(tallyOf(...loud.map(fresh), bare('p.md', 'presence', '2026-08-23'), bare('l.md', 'leadership', '2026-02-01'), bare('i.md', 'investment', '2026-01-01'), session('2026-08-01', 'self', { gravitas: 1, 'managing-politics': 3 })));
		expect(made.quietAreas.map(({ area, last }) => [area, last])).toEqual([
			['leadership', { path: 'l.md', date: '2026-02-01' }],
			['presence', { path: 'p.md', date: '2026-08-23' }],
			['resources', undefined],
			['investment', { path: 'i.md', date: '2026-01-01' }],
		]);
		// The question is that of the competence with the largest gap.
		const gravitas = framework.areas.flatMap(({ competences }) => competences).find(({ id }) => id === 'gravitas');
		expect(made.quietAreas[1]).toMatchObject({ competence: 'gravitas', prompt: gravitas?.evidence_prompts[0] });
	});
});

describe('the balance of the sides', () => {
	it('counts each note of twelve months once a side, and on each side it shows', () => {
		const made = model(tallyOf(
			evidenceOf(['portfolio-reporting', 'governance'], { path: 'a.md', date: '2025-11-22' }),
			evidenceOf(['portfolio-reporting', 'gravitas'], { path: 'b.md', date: '2026-06-01' }),
			evidenceOf('portfolio-reporting', { path: 'c.md', date: '2025-11-21' }),
			evidenceOf('portfolio-reporting', { path: 'd.md', date: '2026-12-01' }),
			evidenceOf('drive', { path: 'e.md', date: '2026-06-01' }),
			bare('f.md', 'investment', '2026-06-01'),
			bare('g.md', 'leadership'),
		));
		expect(made.balance).toEqual({ from: '2025-11-22', delivery: 2, strategy: 1, people: 1 });
	});

	it('takes the sides from the areas, which agree with the lists of the framework', () => {
		const { delivery_side: delivery, strategy_side: strategy, people_side: people } = framework.dashboard_hints.balance;
		const on = (side: string) => framework.areas.filter((area) => area.side === side).map(({ id }) => id);
		expect([on('delivery').sort(), on('strategy').sort(), on('people').sort()]).toEqual([[...delivery].sort(), [...strategy].sort(), [...people].sort()]);
	});
});

describe('the knowledge floor', () => {
	it('goes by notes: proved holds, said without a note is told apart from below', () => {
		const made = model(tallyOf(session('2026-08-01', 'self', { prioritisation: 3, 'capacity-planning': 1 }), star('investment-appraisal', '2026-10-01', 2, 'a.md'), star('investment-appraisal', '2026-09-01', 2, 'b.md')));
		expect(made.knowledgeFloor).toEqual({ level: 2, competences: [{ competence: 'investment-appraisal', state: 'holds' }, { competence: 'prioritisation', state: 'claimed' }, { competence: 'capacity-planning', state: 'below' }] });
		expect(model(tallyOf(session('2026-08-01', 'self', { prioritisation: 3 }), evidenceOf('prioritisation', { level: 3, date: '2026-10-01' }))).knowledgeFloor.competences[1]?.state).toBe('below');
	});
});

describe('the trend', () => {
	const tally = tallyOf(
		session('2026-02-01', 'self', { gravitas: 2, drive: 3, prioritisation: 2 }),
		session('2026-09-01', 'self', { gravitas: 3, drive: 2, 'self-awareness': 1 }),
		star('gravitas', '2024-03-01', 3, 'a.md'),
		star('gravitas', '2024-02-01', 3, 'b.md'),
		star('drive', '2026-05-01', 2, 'c.md'),
		star('drive', '2026-06-01', 2, 'd.md'),
	);
	const counts = ({ trend }: DashboardModel) => [trend.since, trend.up.map(({ competence, from, to }) => [competence, from.level, to.level]), trend.down.map(({ competence }) => competence), trend.proved.map(({ competence, from, to }) => [competence, from, to])];

	it('counts from the first rating what went up, what went down and what is proved that was not', () => {
		expect(counts(model(tally))).toEqual(['2026-02-01', [['gravitas', 2, 3]], ['drive'], [['drive', undefined, 2]]]);
	});

	it('counts from the start of the plan, and from a day that is chosen', () => {
		const planned = applyNote(tally, undefined, planOf('Plan.md', '2026-05-15', '2028-05-15'));
		expect(counts(model(planned))[0]).toBe('2026-05-15');
		expect(counts(model(planned, { since: '2026-06-15' }))).toEqual(['2026-06-15', [['gravitas', 2, 3]], ['drive'], []]);
		expect(counts(model(planned, { since: '2026-09-01' }))).toEqual(['2026-09-01', [], [], []]);
		// Nothing can have moved since today, or since a day to come.
		expect([model(applyNote(tally, undefined, planOf('Plan.md', today, '2028-11-22'))).trend.since, model(tally, { since: '2027-01-01' }).trend.since]).toEqual(['2026-02-01', '2026-02-01']);
	});

	it('says of each quarter what was claimed and what the notes proved on its last day', () => {
		const { quarters, areas } = model(tally).trend;
		const of = (id: string) => areas.find(({ area }) => area === id);
		expect(quarters.map(({ start }) => start)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
		// Two notes of early 2024 prove gravitas through 1 March 2026; by the end of that quarter neither is fresh.
		expect(of('presence')).toEqual({ area: 'presence', claimed: [2, 2, 3, 3], evidenced: [undefined, undefined, undefined, undefined] });
		expect(of('investment')?.claimed).toEqual([2, 2, 2, 2]);
		const early = model(tally, {}, '2026-03-01').trend;
		expect(early.areas.find(({ area }) => area === 'presence')?.evidenced).toEqual([3]);
		const standing = framework.areas.find(({ competences }) => competences.some(({ id }) => id === 'drive'))?.id ?? '';
		expect(of(standing)?.evidenced).toEqual([undefined, 2, 2, 2]);
	});

	it('keeps to eight quarters, and has no day before a rating', () => {
		expect(model(tallyOf(session('2020-02-01', 'self', { gravitas: 2 }))).trend.quarters).toHaveLength(8);
		expect(model(emptyTally()).trend).toMatchObject({ since: undefined, sessions: 0, up: [], down: [], proved: [] });
		expect(model(tallyOf(session('2026-02-01', 'manager', { gravitas: 2 }), session('2027-02-01', 'self', { gravitas: 2 }))).trend.sessions).toBe(0);
		expect(model(tally).trend.sessions).toBe(2);
	});
});

describe('certificates', () => {
	it('come by their renew-by date with the months or days left, then without, then planned', () => {
		const made = model(tallyOf(
			held('z.md', 'pfmp', { status: 'planned', renewBy: '2026-12-01' }),
			held('a.md', 'mop-foundation', { renewBy: '2027-02-21' }),
			held('b.md', 'p3o-foundation', { renewBy: '2027-02-20', taken: '2024-02-20' }),
			held('c.md', 'mop-practitioner', { renewBy: '2026-11-21' }),
			held('d.md', 'p3o-practitioner'),
			held('e.md', 'essentials-pmo-directors', { taken: '2025-01-01' }),
		));
		expect(made.certificates.map(({ path, renewal }) => [path, renewal])).toEqual([
			['c.md', { kind: 'past', date: '2026-11-21' }],
			['b.md', { kind: 'in-days', date: '2027-02-20', days: 90 }],
			['a.md', { kind: 'in-months', date: '2027-02-21', months: 2 }],
			// The body names no renewal for this one.
			['e.md', { kind: 'none' }],
			['d.md', { kind: 'no-date' }],
			['z.md', { kind: 'none' }],
		]);
	});

	it('that are planned come by their day, and say when that has passed', () => {
		const planned = (path: string, taken?: CalendarDate) => held(path, 'pfmp', { status: 'planned', ...(taken === undefined ? {} : { taken }) });
		const made = model(tallyOf(planned('a.md'), planned('b.md', '2027-03-31'), planned('c.md', '2026-11-21'), planned('d.md', '2026-11-22')));
		expect(made.certificates.map(({ path, isOverdue }) => [path, isOverdue])).toEqual([['c.md', true], ['d.md', false], ['b.md', false], ['a.md', false]]);
	});

	it('that the framework does not have go by the title of their note, and no body is named', () => {
		const made = model(tallyOf(held('Certificates/Lean Six Sigma.md', 'other', { renewBy: '2027-02-20' }), held('Certificates/Agile.md', 'other')));
		expect(made.certificates.map(({ name, body, renewal }) => [name, body, renewal])).toEqual([
			['Lean Six Sigma', undefined, { kind: 'in-days', date: '2027-02-20', days: 90 }],
			['Agile', undefined, { kind: 'none' }],
		]);
	});
});

describe('learning', () => {
	const scheme = (made: DashboardModel, id: string) => made.cpd.schemes.find((one) => one.id === id);

	it('counts in the period of the scheme, with both ends in it', () => {
		const made = model(tallyOf(
			learning('a.md', '2025-11-22', 1.1, { scheme: 'apm', hasReflection: true }),
			learning('b.md', '2025-11-21', 10, { scheme: 'apm' }),
			learning('c.md', '2026-11-22', 2.2),
			learning('d.md', '2026-11-23', 20),
			learning('e.md', undefined, 40),
			learning('f.md', '2024-01-01', 5, { scheme: 'pmi' }),
		));
		expect(scheme(made, 'apm')).toMatchObject({ since: '2025-11-22', target: 35, unit: 'hours', total: 3.3, reflected: 1.1 });
		expect(scheme(made, 'pmi')).toMatchObject({ since: '2023-11-22', target: 60, unit: 'pdu', total: 7.2, reflected: 0 });
		expect(scheme(made, 'peoplecert')).toMatchObject({ total: 2.2 });
		expect([made.cpd.named, made.cpd.notes.map(({ path }) => path)]).toEqual([['apm', 'pmi'], ['d.md', 'c.md', 'a.md', 'b.md', 'f.md', 'e.md']]);
	});
});

describe('another plan than the current one', () => {
	it('brings its target and start, and one that is gone changes nothing', () => {
		const tally = tallyOf(planOf('a.md', '2026-01-01', '2028-01-01'), planOf('b.md', '2026-03-01', '2029-01-01', 'portfolio-director'), session('2025-01-01', 'self', { gravitas: 2 }));
		expect([model(tally).plan, model(tally, { plan: 'b.md' }).plan?.path, model(tally, { plan: 'b.md' }).target.profile, model(tally, { plan: 'b.md' }).trend.since, model(tally, { plan: 'gone.md' }).plan]).toEqual([undefined, 'b.md', 'portfolio-director', '2026-03-01', undefined]);
	});
});

describe('the comparison line', () => {
	it('is the framework’s own profile, over what is rated', () => {
		const made = model(tallyOf(session('2026-09-01', 'self', { 'business-knowledge': 1, 'financial-acumen': 3 })));
		const level = (id: string) => framework.areas.flatMap(({ competences }) => competences).find((one) => one.id === id)?.targets['pmo-manager-today'] ?? 0;
		expect(made.areas.find(({ id }) => id === 'strategy-business')?.comparison).toBe((level('business-knowledge') * 3 + level('financial-acumen') * 2) / 5);
		expect(made.competences.find(({ id }) => id === 'gravitas')?.comparison).toBe(level('gravitas'));
	});
});
