import { describe, expect, it } from 'vitest';
import type { DashboardModel } from '../../../src/core/dashboard/model';
import { summarise } from '../../../src/core/dashboard/summarise';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import type { NoteFacts } from '../../../src/core/note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';
import { evidenceOf, planOf, session, star, tallyOf } from './sample-facts';

const framework = bundledFramework();
const today = '2026-11-22';
const model = (tally: Tally, currentPlan = ''): DashboardModel => summarise(tally, framework, { ...defaultSettings, currentPlan }, today);
const row = (made: DashboardModel, id: string) => made.competences.find((competence) => competence.id === id);
const area = (made: DashboardModel, id: string) => made.areas.find((one) => one.id === id);

describe('an empty vault', () => {
	it('has every area and competence, no values, and nothing that counts as 0', () => {
		const made = model(emptyTally());
		expect(made.counts).toEqual({ evidenceNotes: 0, notesWithoutLevel: 0, assessments: 0, privateNotes: 0 });
		expect([made.areas.length, made.competences.length, made.plan, made.plans, made.problems]).toEqual([8, 33, undefined, [], []]);
		expect(made.target).toEqual({ profile: 'portfolio-pmo-lead', name: 'Portfolio PMO lead' });
		expect(area(made, 'presence')).toMatchObject({ claimed: undefined, evidenced: undefined, manager: undefined, sponsor: undefined, target: 4, rated: 0, proved: 0, lastEvidence: undefined });
		expect(made.mustMove).toEqual({ total: 11, proved: 0, claimed: 0 });
	});
});

describe('the value of an area', () => {
	it('is the weighted mean of what is rated, with the target over the same', () => {
		const made = model(tallyOf(session('2026-09-01', 'self', { 'business-knowledge': 1, 'financial-acumen': 3 }), session('2026-10-01', 'manager', { 'business-knowledge': 2 })));
		expect(area(made, 'strategy-business')).toMatchObject({ claimed: (1 * 3 + 3 * 2) / 5, target: (4 * 3 + 3 * 2) / 5, manager: 2, sponsor: undefined, rated: 2, proved: 0, of: 4 });
	});

	it('takes a rating of 0 for a value', () => {
		expect(area(model(tallyOf(session('2026-09-01', 'self', { gravitas: 0 }))), 'presence')).toMatchObject({ claimed: 0, rated: 1 });
	});

	it('counts what is proved by itself', () => {
		const made = model(tallyOf(star('gravitas', '2026-10-01', 3, 'a.md'), star('gravitas', '2026-09-01', 3, 'b.md')));
		expect(area(made, 'presence')).toMatchObject({ claimed: undefined, evidenced: 3, rated: 0, proved: 1, lastEvidence: '2026-10-01' });
	});

	it('lists notes that name the area alone, by path, and dates the area by them unless they lie ahead', () => {
		const named = (path: string, date: `${number}-${number}-${number}`): NoteFacts => ({ path, private: false, evidence: { competences: [], bareAreas: ['presence'], levels: {}, missingStarParts: [], date }, problems: [] });
		expect(area(model(tallyOf(named('b.md', '2026-12-24'), named('a.md', '2026-02-01'))), 'presence')).toMatchObject({ bareNotes: ['a.md', 'b.md'], lastEvidence: '2026-02-01' });
	});
});

describe('the order of competences', () => {
	it('is gap times weight, then below the knowledge floor, then fewest fresh notes, then the file; not rated last', () => {
		const ratings = { prioritisation: 3, 'investment-appraisal': 3, 'business-knowledge': 3, 'strategic-alignment': 3, gravitas: 2, drive: 4 } as const;
		const made = model(tallyOf(session('2026-09-01', 'self', ratings), star('business-knowledge', '2026-10-01', 1), star('prioritisation', '2026-10-01', 2, 'a.md'), star('prioritisation', '2026-10-01', 2, 'b.md')));
		expect(made.competences.slice(0, 6).map(({ id, priority, belowFloor }) => [id, priority, belowFloor])).toEqual([
			['gravitas', 6, false],
			['investment-appraisal', 3, true],
			['strategic-alignment', 3, false],
			['business-knowledge', 3, false],
			['prioritisation', 3, false],
			['drive', 0, false],
		]);
		expect(made.competences.slice(6).every(({ claimed, gap, priority }) => claimed === undefined && gap === undefined && priority === undefined)).toBe(true);
	});

	it('never gives a gap below 0', () => {
		expect(row(model(tallyOf(session('2026-09-01', 'self', { gravitas: 5 }))), 'gravitas')).toMatchObject({ gap: 0, priority: 0 });
	});
});

describe('a competence', () => {
	it('shows each rater’s latest rating with its note', () => {
		const made = model(tallyOf(session('2026-01-01', 'self', { gravitas: 1 }), session('2026-09-01', 'self', { gravitas: 3 }), session('2026-10-01', 'sponsor', { gravitas: 4 }), session('2026-02-01', 'manager', { gravitas: 2 })));
		expect(row(made, 'gravitas')).toMatchObject({
			claimed: { level: 3, date: '2026-09-01', path: 'Assessments/Assessment 2026-09-01 self.md' },
			others: [
				{ level: 2, date: '2026-02-01', path: 'Assessments/Assessment 2026-02-01 manager.md', rater: 'manager' },
				{ level: 4, date: '2026-10-01', path: 'Assessments/Assessment 2026-10-01 sponsor.md', rater: 'sponsor' },
			],
		});
	});

	it('keeps the older rating of a competence that a later session left out', () => {
		const made = model(tallyOf(session('2026-01-01', 'self', { gravitas: 1, drive: 2 }), session('2026-09-01', 'self', { gravitas: 3 })));
		expect([row(made, 'gravitas')?.claimed?.level, row(made, 'drive')?.claimed?.level]).toEqual([3, 2]);
	});

	it('lists its notes newest first with their age, private ones marked', () => {
		const made = model(
			tallyOf(
				evidenceOf('gravitas', { path: 'x/undated.md', level: 3 }),
				evidenceOf('gravitas', { path: 'old.md', date: '2021-11-21', level: 3 }),
				evidenceOf('gravitas', { path: 'b.md', date: '2026-10-01', private: true }),
				evidenceOf('gravitas', { path: 'a.md', date: '2026-10-01', level: 4, missing: [] }),
				evidenceOf('gravitas', { path: 'ahead.md', date: '2026-11-23', level: 5 }),
				evidenceOf('gravitas', { path: 'ageing.md', date: '2024-11-21', level: 5 }),
			),
		);
		expect(row(made, 'gravitas')?.evidence.map(({ title, age, level, private: hidden }) => [title, age, level, hidden])).toEqual([
			['ahead', 'future', 5, false],
			['a', 'fresh', 4, false],
			['b', 'fresh', undefined, true],
			['ageing', 'ageing', 5, false],
			['old', 'old', 3, false],
			['undated', 'undated', 3, false],
		]);
	});

	it('takes the level a note gives for it by itself', () => {
		const note: NoteFacts = { path: 'a.md', private: false, evidence: { competences: ['gravitas', 'drive'], bareAreas: [], level: 2, levels: { drive: 0 }, missingStarParts: [] }, problems: [] };
		const made = model(tallyOf(note));
		expect([row(made, 'gravitas')?.evidence[0]?.level, row(made, 'drive')?.evidence[0]?.level]).toEqual([2, 0]);
	});
});

describe('the plan', () => {
	const first = planOf('Pathway/Transition plan 2026-11-22.md', '2026-11-22', '2028-11-22', 'portfolio-director');
	const second = planOf('Pathway/Another.md', '2026-01-01', '2027-01-01');

	it('is the only one there is, and brings its target', () => {
		const made = model(tallyOf(first));
		expect([made.plan, made.target, row(made, 'gravitas')?.target]).toEqual([
			{ path: first.path, title: 'Transition plan 2026-11-22', start: '2026-11-22', targetDate: '2028-11-22', focus: [] },
			{ profile: 'portfolio-director', name: 'Portfolio or PMO director' },
			5,
		]);
	});

	it('of several is the one chosen, and none before a choice', () => {
		const tally = tallyOf(first, second);
		expect([model(tally).plan, model(tally, 'Gone.md').plan, model(tally, second.path).plan?.path]).toEqual([undefined, undefined, second.path]);
		expect(model(tally).plans).toEqual([
			{ path: second.path, targetDate: '2027-01-01' },
			{ path: first.path, targetDate: '2028-11-22' },
		]);
	});
});

describe('what has to move', () => {
	it('goes by the ratings at the start of the plan, and by proof and claim now', () => {
		const made = model(
			tallyOf(
				planOf('Plan.md', '2026-03-01', '2028-03-01'),
				session('2026-02-01', 'self', { gravitas: 2, prioritisation: 1, 'business-knowledge': 4, 'strategic-alignment': 2, 'managing-politics': 1 }),
				session('2026-09-01', 'self', { gravitas: 3, prioritisation: 3, 'business-knowledge': 2 }),
				star('gravitas', '2026-10-01', 3, 'a.md'),
				star('gravitas', '2026-09-01', 3, 'b.md'),
			),
		);
		expect(made.mustMove).toEqual({ total: 10, proved: 1, claimed: 1 });
	});
});

describe('what to prove next', () => {
	it('begins with what has to move, by priority, unrated behind; then the rest by priority; what is at its target is left out', () => {
		const made = model(
			tallyOf(
				session('2026-09-01', 'self', { gravitas: 2, prioritisation: 1, 'business-knowledge': 3, drive: 2, governance: 3 }),
				star('drive', '2026-10-01', 4, 'a.md'),
				star('drive', '2026-10-01', 4, 'b.md'),
			),
		);
		const moving = made.competences.filter(({ weight, claimed }) => weight === 3 && (claimed === undefined || claimed.level < 3)).map(({ id }) => id);
		const expected = [...moving, ...made.competences.filter(({ id, claimed }) => claimed !== undefined && !moving.includes(id) && id !== 'drive').map(({ id }) => id)];
		expect(made.nextProofs.slice(0, 2)).toEqual(['prioritisation', 'gravitas']);
		expect(made.nextProofs).toEqual(expected);
		expect(row(made, 'drive')?.nextProof.kind).toBe('at-target');
	});

	it('takes the oldest proof first among equals', () => {
		const rated = session('2026-09-01', 'self', { 'business-knowledge': 3, 'strategic-alignment': 3, prioritisation: 3 });
		const made = model(tallyOf(rated, star('business-knowledge', '2026-03-01', 3), star('strategic-alignment', '2026-01-01', 3), star('prioritisation', '2026-02-01', 3)));
		const three = made.nextProofs.filter((id) => ['business-knowledge', 'strategic-alignment', 'prioritisation'].includes(id));
		expect(three).toEqual(['strategic-alignment', 'prioritisation', 'business-knowledge']);
	});
});

describe('counts and problems', () => {
	it('count notes, and among them those without a level and the private ones', () => {
		const made = model(tallyOf(evidenceOf('gravitas', { path: 'a.md' }), evidenceOf(['drive', 'gravitas'], { path: 'b.md', level: 0, private: true }), session('2026-09-01', 'self', {})));
		expect(made.counts).toEqual({ evidenceNotes: 2, notesWithoutLevel: 1, assessments: 1, privateNotes: 1 });
	});

	it('come by path, and a session dated ahead is among them because it does not count yet', () => {
		const tag = (path: string, tags: readonly string[]): NoteFacts => ({ path, private: false, problems: tags.map((name) => ({ kind: 'unknown-tag', tag: name })) });
		const made = model(tallyOf(tag('z.md', ['competence/b', 'competence/a']), session('2062-01-01', 'self', { gravitas: 3, drive: 2 }, 'k.md'), tag('a.md', ['competence/c'])));
		expect(made.problems).toEqual([
			{ path: 'a.md', problem: { kind: 'unknown-tag', tag: 'competence/c' } },
			{ path: 'k.md', problem: { kind: 'bad-value', key: 'pathway-date', found: '2062-01-01', expected: 'date' } },
			{ path: 'z.md', problem: { kind: 'unknown-tag', tag: 'competence/b' } },
			{ path: 'z.md', problem: { kind: 'unknown-tag', tag: 'competence/a' } },
		]);
		expect(row(made, 'gravitas')?.claimed).toBeUndefined();
	});
});

describe('an unchanged competence', () => {
	it('is the same row after a change elsewhere, and another one after a change of its own, of day or of target', () => {
		const one = star('gravitas', '2026-10-01', 3, 'a.md');
		const tally = tallyOf(one, star('drive', '2026-10-01', 3, 'b.md'));
		const before = model(tally);
		const after = model(applyNote(tally, one, star('gravitas', '2026-10-01', 4, 'a.md')));
		expect([row(after, 'drive') === row(before, 'drive'), row(after, 'assurance') === row(before, 'assurance'), row(after, 'gravitas') === row(before, 'gravitas')]).toEqual([true, true, false]);
		expect(row(summarise(tally, framework, defaultSettings, '2029-11-22'), 'drive')?.evidence[0]?.age).toBe('ageing');
		expect(row(model(applyNote(tally, undefined, planOf('Plan.md', '2026-01-01', '2028-01-01', 'portfolio-director'))), 'gravitas')?.target).toBe(5);
	});
});
