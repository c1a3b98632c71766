// A dashboard of a PMO manager half a year into a plan, on the areas and competences of the framework.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { CalendarDate } from '../../src/core/calendar-date';
import type { AreaRow, CompetenceRow, DashboardModel, EvidenceRow, NextProof } from '../../src/core/dashboard/model';
import { quartersUpTo } from '../../src/core/dashboard/quarters';
import { raterViews } from '../../src/core/dashboard/raters';
import { type Framework, type PlacedCompetence, competencesOf } from '../../src/core/framework/framework';
import { parseFramework } from '../../src/core/framework/parse-framework';
import type { Level } from '../../src/core/level';

const levels: readonly Level[] = [0, 1, 2, 3, 4, 5];

export function loadFramework(): Framework {
	const file = path.join(import.meta.dirname, '../../templates/frameworks/portfolio-pmo.yaml');
	const outcome = parseFramework(parse(readFileSync(file, 'utf8')));
	if (outcome.kind === 'invalid') throw new Error('The framework does not parse');
	return outcome.framework;
}

export function sampleModel(change: Partial<DashboardModel> = {}): DashboardModel {
	const framework = loadFramework();
	const competences = competencesOf(framework).map(competenceRow).sort((a, b) => (b.priority ?? -1) - (a.priority ?? -1));
	return {
		today: '2027-03-28',
		plan: { path: 'Pathway/Transition plan 2026-12-01.md', title: 'Head of Portfolio Office by December 2028', start: '2026-12-01', targetDate: '2028-12-01', focus: ['gravitas'] },
		plans: [{ path: 'Pathway/Transition plan 2026-12-01.md', targetDate: '2028-12-01' }],
		target: { profile: 'portfolio-pmo-lead', name: 'Portfolio PMO lead' },
		counts: { evidenceNotes: 41, notesWithoutLevel: 6, assessments: 3, privateNotes: 4 },
		areas: framework.areas.map((area) => areaRow(area.id, area.name, area.behavioural, competences.filter((row) => row.area === area.id))),
		competences,
		nextProofs: competences.filter((row) => row.nextProof.kind !== 'at-target').map((row) => row.id),
		mustMove: { total: 8, proved: 2, claimed: 3 },
		...partsLookingBack(framework, competences),
		problems: [
			{ path: 'Pathway/Assessments/Assessment 2027-02-26 manager.md', problem: { kind: 'bad-value', key: 'level-gravitas', found: 'four', expected: 'level' } },
			{ path: 'Work/Ranking round.md', problem: { kind: 'unknown-tag', tag: 'competence/investment/priorisation', nearest: 'competence/investment/prioritisation' } },
			{ path: 'Work/Board pack.md', problem: { kind: 'unknown-tag', tag: 'competence/investment/priorisation', nearest: 'competence/investment/prioritisation' } },
			{ path: 'Daily/2027-01-12.md', problem: { kind: 'area-only', tag: 'competence/presence' } },
		],
		...change,
	};
}

/** What the parts on raters, notes, trend, certificates and learning show; rows of the same competences. */
function partsLookingBack(framework: Framework, competences: readonly CompetenceRow[]): Pick<DashboardModel, 'raters' | 'notesByQuarter' | 'quietAreas' | 'quietAfterDays' | 'balance' | 'knowledgeFloor' | 'trend' | 'certificates' | 'cpd'> {
	const today = '2027-03-28';
	const inFileOrder = competencesOf(framework).flatMap(({ id }) => competences.find((row) => row.id === id) ?? []);
	const quarters = quartersUpTo(today, 8);
	const self = 'Pathway/Assessments/Assessment 2027-02-26 self.md';
	const figures = (from: number) => quarters.slice(-2).map((_, at) => from + at / 2);
	return {
		raters: raterViews(inFileOrder, today),
		notesByQuarter: {
			quarters,
			areas: framework.areas.map(({ id }, index) => ({ area: id, counts: quarters.map((_, at) => (index * 3 + at * 2) % 7), older: index % 3, undated: index % 2, last: id === 'resources' ? undefined : { path: 'Work/Note 1.md', date: '2027-03-24' } })),
		},
		quietAreas: [
			{ area: 'presence', last: { path: 'Work/Note 3.md', date: '2026-11-03' }, competence: 'gravitas', prompt: 'When did a room go quiet because of you?' },
			{ area: 'resources', last: undefined, competence: 'capacity-planning', prompt: 'Which start did you move because nobody was free?' },
		],
		quietAfterDays: 90,
		balance: { from: '2026-03-28', delivery: 21, strategy: 9, people: 6 },
		knowledgeFloor: { level: 2, competences: [{ competence: 'investment-appraisal', state: 'holds' }, { competence: 'prioritisation', state: 'claimed' }, { competence: 'capacity-planning', state: 'below' }] },
		trend: {
			since: '2026-12-01', sessions: 2,
			up: [{ competence: 'gravitas', from: { level: 2, date: '2026-12-01', path: 'Pathway/Assessments/Assessment 2026-12-01 self.md' }, to: { level: 3, date: '2027-02-26', path: self } }],
			down: [],
			proved: [{ competence: 'drive', from: undefined, to: 3 }],
			quarters: quarters.slice(-2),
			areas: framework.areas.map(({ id }, index) => ({ area: id, claimed: index === 2 ? [undefined, undefined] : figures(1 + (index % 3)), evidenced: index % 3 === 1 ? [undefined, 2] : figures(index % 3) })),
		},
		certificates: [
			{ path: 'Pathway/Qualifications/P3O Foundation.md', qualification: 'p3o-foundation', name: 'P3O Foundation', body: 'PeopleCert', status: 'held', taken: '2024-05-22', isOverdue: false, renewal: { kind: 'in-days', date: '2027-05-22', days: 55 }, routes: ['retake', 'cpd-points'] },
			{ path: 'Pathway/Qualifications/PfMP.md', qualification: 'pfmp', name: 'PMI Portfolio Management Professional (PfMP)', body: 'PMI', status: 'planned', taken: undefined, isOverdue: false, renewal: { kind: 'none' }, routes: ['pdu'] },
		],
		cpd: {
			schemes: framework.cpd_schemes.map(({ id, name, unit, target, rules }) => ({ id, name, unit, target, rules, since: '2026-03-28' as const, total: id === 'apm' ? 12.5 : 2, reflected: id === 'apm' ? 6 : 0 })),
			named: ['apm'],
			notes: [{ path: 'Courses/Webinar.md', title: 'Webinar', date: '2027-01-20', hours: 1.5, scheme: 'apm', reflected: true, private: false }],
		},
	};
}

export function evidenceRow(number: number, change: Partial<EvidenceRow> = {}): EvidenceRow {
	return {
		path: `Work/Note ${number}.md`,
		title: ['Executive meeting of 24 March', 'Day with the repairs team', 'Ranking round with directors', 'Capacity sheet, second pass'][number % 4] ?? '',
		date: `2027-0${1 + (number % 3)}-1${number % 10}` as CalendarDate,
		level: levels[1 + (number % 4)],
		missingStarParts: number % 3 === 0 ? [] : number % 3 === 1 ? ['action', 'result'] : ['situation', 'task', 'action', 'result'],
		age: (['fresh', 'fresh', 'ageing', 'old'] as const)[number % 4] ?? 'fresh',
		private: number % 5 === 2,
		...change,
	};
}

function competenceRow(placed: PlacedCompetence, index: number): CompetenceRow {
	const target = placed.targets['portfolio-pmo-lead'] ?? 4;
	const rated = placed.area.id !== 'resources' && index % 9 !== 8;
	const claimed = levels[1 + (index % 4)] ?? 2;
	const evidenced = index % 3 === 0 ? undefined : levels[Math.min(target, 1 + (index % 3) + (index % 7 === 5 ? 2 : 0))];
	const gap = rated ? Math.max(0, target - claimed) : undefined;
	return {
		id: placed.id, name: placed.name, area: placed.area.id, areaName: placed.area.name, behavioural: placed.area.behavioural, core: placed.core, weight: placed.weight, target, comparison: placed.targets['pmo-manager-today'],
		claimed: rated ? { level: claimed, date: '2027-02-26', path: 'Pathway/Assessments/Assessment 2027-02-26 self.md' } : undefined,
		others: rated && index % 2 === 0 ? [{ rater: 'manager', level: levels[Math.max(0, claimed - (index % 4 === 0 ? 1 : 0))] ?? 0, date: '2027-02-20', path: 'Pathway/Assessments/Assessment 2027-02-20 manager.md' }] : [],
		evidenced,
		provedUntil: evidenced === undefined ? undefined : '2028-05-14',
		gap,
		priority: gap === undefined ? undefined : gap * placed.weight,
		belowFloor: placed.id === 'capacity-planning',
		evidence: index % 5 === 4 ? [] : Array.from({ length: 1 + (index % 6) }, (_, note) => evidenceRow(index * 7 + note)),
		nextProof: rated ? proofs[index % proofs.length] ?? { kind: 'not-rated' } : { kind: 'not-rated' },
	};
}

const proofs: readonly NextProof[] = [
	{ kind: 'none-yet', level: 2 },
	{ kind: 'one-more-and-star', level: 3, note: 'Work/Note 7.md' },
	{ kind: 'finish-star', level: 3, note: 'Work/Note 14.md', missing: ['result'] },
	{ kind: 'next-level', level: 4, proved: 3, prompt: 'Which aim exists as funded work because of you?' },
	{ kind: 'no-level-given', level: 2, notes: ['Work/Note 28.md', 'Work/Note 29.md'] },
	{ kind: 'newer-needed', level: 3, last: '2024-11-03', note: 'Work/Note 35.md' },
	{ kind: 'one-more', level: 3, note: 'Work/Note 42.md' },
	{ kind: 'second-view', level: 4 },
	{ kind: 'runs-out', level: 3, until: '2027-05-14' },
	{ kind: 'at-target', level: 4, last: '2027-01-19' },
];

function areaRow(id: string, name: string, behavioural: boolean, rows: readonly CompetenceRow[]): AreaRow {
	const rated = rows.filter((row) => row.claimed !== undefined);
	const proved = rows.filter((row) => row.evidenced !== undefined);
	return {
		id, name, behavioural,
		claimed: mean(rated.map((row) => row.claimed?.level ?? 0)),
		evidenced: mean(proved.map((row) => row.evidenced ?? 0)),
		manager: mean(rows.flatMap((row) => row.others.map((other) => other.level))),
		sponsor: undefined,
		target: mean((rated.length > 0 ? rated : rows).map((row) => row.target)) ?? 0,
		comparison: mean((rated.length > 0 ? rated : rows).map((row) => row.comparison ?? 0)),
		rated: rated.length, proved: proved.length, of: rows.length,
		competences: rows.map((row) => row.id),
		bareNotes: id === 'presence' ? ['Daily/2027-01-12.md'] : [],
		lastEvidence: id === 'resources' ? undefined : '2027-03-24',
	};
}

function mean(values: readonly number[]): number | undefined {
	return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
