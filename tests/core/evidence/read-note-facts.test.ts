import { describe, expect, it } from 'vitest';
import type { NoteFacts } from '../../../src/core/note-facts';
import { readNoteFacts, readsAlike, type NoteSource } from '../../../src/core/read-note-facts';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const all = ['situation', 'task', 'action', 'result'];

function facts(frontmatter: unknown, more: Partial<NoteSource> = {}, settings: Partial<Settings> = {}): NoteFacts | undefined {
	return readNoteFacts({ path: 'Work/Note.md', frontmatter, inlineTags: [], star: undefined, ...more }, framework, { ...defaultSettings, ...settings });
}
const evidence = (frontmatter: unknown, more: Partial<NoteSource> = {}) => facts(frontmatter, more)?.evidence;
const problems = (frontmatter: unknown, more: Partial<NoteSource> = {}) => facts(frontmatter, more)?.problems;
const gravitas = { tags: ['competence/presence/gravitas'] };

describe('a note that says nothing to us', () => {
	it('has no facts', () => {
		expect([facts(undefined), facts({ tags: ['meeting'], date: 'soon' }), facts({ 'pathway-private': true }), facts({ 'pathway-type': 'answers' }), facts('broken'), facts(['a'])]).toEqual(Array(6).fill(undefined));
	});

	it('has none either when it is a template', () => {
		const template = { path: 'Templates/Evidence.md' };
		expect(facts(gravitas, template, { templateFolder: 'templates' })).toBeUndefined();
		expect(facts(gravitas, template, { templateFolder: 'Temp' })).toBeDefined();
	});
});

describe('tags', () => {
	it('are read from the list, a text, the key tag and the body, whatever the case of key and tag', () => {
		const read = (frontmatter: unknown, inlineTags: readonly string[] = []) => evidence(frontmatter, { inlineTags })?.competences;
		expect([
			read({ TAGS: ['Competence/Presence/GRAVITAS', 7, null] }),
			read({ tags: 'meeting, competence/presence/gravitas competence/investment/prioritisation' }),
			read({ Tag: ['#competence/presence/gravitas'] }),
			read(undefined, ['#competence/presence/gravitas', '#meeting']),
			read({ tags: ['competence/presence/gravitas'], tag: 'competence/presence/gravitas' }, ['#COMPETENCE/presence/gravitas']),
		]).toEqual([['gravitas'], ['gravitas', 'prioritisation'], ['gravitas'], ['gravitas'], ['gravitas']]);
	});

	it('that Obsidian does not see are reported, unless it sees them elsewhere', () => {
		expect(problems({ tags: 'competence/presence/gravitas', tag: ['competence/investment/prioritisation'] })).toEqual([
			{ kind: 'invisible-tag', tag: 'competence/presence/gravitas' },
			{ kind: 'invisible-tag', tag: 'competence/investment/prioritisation' },
		]);
		expect(problems({ tag: 'competence/presence/gravitas' }, { inlineTags: ['#competence/presence/gravitas'] })).toEqual([]);
	});

	it('under the wrong area count for the real one, and unknown ones for nothing', () => {
		const note = { tags: ['competence/investment/gravitas', 'competence/investment/priorisation', 'competence/zzz'] };
		expect(facts(note)).toEqual({
			path: 'Work/Note.md',
			private: false,
			evidence: { competences: ['gravitas'], bareAreas: [], levels: {}, missingStarParts: all },
			problems: [
				{ kind: 'wrong-area', tag: 'competence/investment/gravitas', right: 'competence/presence/gravitas' },
				{ kind: 'unknown-tag', tag: 'competence/investment/priorisation', nearest: 'competence/investment/prioritisation' },
				{ kind: 'unknown-tag', tag: 'competence/zzz' },
			],
		});
		expect(facts({ tags: ['competence/zzz'] })).toEqual({ path: 'Work/Note.md', private: false, problems: [{ kind: 'unknown-tag', tag: 'competence/zzz' }] });
	});

	it('that name an area alone wait for a competence, and not beside a competence of that area', () => {
		const note = facts({ tags: ['competence/presence', 'competence/investment', 'competence/presence/gravitas'] });
		expect([note?.evidence?.bareAreas, note?.problems]).toEqual([['investment'], [{ kind: 'area-only', tag: 'competence/investment' }]]);
	});

	it('follow the prefix of the settings, which may have slashes', () => {
		const note = { tags: ['Work/Skill/presence/gravitas', 'competence/investment/prioritisation'] };
		expect(facts(note, {}, { tagPrefix: 'work/skill' })?.evidence?.competences).toEqual(['gravitas']);
	});
});

describe('the date of evidence', () => {
	const date = (frontmatter: object, path = 'Work/Note.md') => evidence({ ...gravitas, ...frontmatter }, { path })?.date;

	it('is evidence-date, else date, else one in the file name, else there is none', () => {
		const named = 'Work/2026-01-01/Minutes 2026-03-04.md';
		expect([
			date({ 'evidence-date': '2026-05-06', date: '2026-04-05' }, named),
			date({ 'evidence-date': null, Date: ' 2026-04-05 ' }, named),
			date({ date: '' }, named),
			date({}, 'Work/2026-01-01/Minutes.md'),
		]).toEqual(['2026-05-06', '2026-04-05', '2026-03-04', undefined]);
	});

	it('may carry a time, or be what a YAML parser makes of a date', () => {
		expect([date({ date: '2026-04-05T23:30' }), date({ date: '2026-04-05 23:30:00' }), date({ date: new Date('2026-04-05') })]).toEqual(['2026-04-05', '2026-04-05', '2026-04-05']);
	});

	it('is found in file names as people write them, and not in longer numbers or dates that do not exist', () => {
		const of = (name: string) => date({}, `${name}.md`);
		expect([of('20260304 Board'), of('Board_2026_03_04'), of('Board 2026.03.04'), of('202603041530 Board'), of('2026-02-30 2026-03-01'), of('99990101'), of('2026-0304')]).toEqual([
			'2026-03-04',
			'2026-03-04',
			'2026-03-04',
			undefined,
			'2026-03-01',
			undefined,
			undefined,
		]);
	});

	it('falls through a value that is no date, and says so', () => {
		const note = facts({ ...gravitas, 'Evidence-Date': 'last spring', date: 2026 }, { path: '2026-03-04.md' });
		expect([note?.evidence?.date, note?.problems]).toEqual([
			'2026-03-04',
			[
				{ kind: 'bad-value', key: 'Evidence-Date', found: 'last spring', expected: 'date' },
				{ kind: 'bad-value', key: 'date', found: '2026', expected: 'date' },
			],
		]);
	});

	it('is kept when it lies in the future, for the dashboard to mark', () => {
		expect(date({ 'evidence-date': '2031-01-01' })).toBe('2031-01-01');
	});
});

describe('the level of evidence', () => {
	it('is one for all, or one for each competence, and 0 is a level', () => {
		const note = { tags: ['competence/presence/gravitas', 'competence/investment/prioritisation'], 'Evidence-Level': 0, 'evidence-level-Gravitas': 4, 'evidence-level-drive': 2 };
		expect(facts(note)).toEqual({
			path: 'Work/Note.md',
			private: false,
			evidence: { competences: ['gravitas', 'prioritisation'], bareAreas: [], level: 0, levels: { gravitas: 4 }, missingStarParts: all },
			problems: [],
		});
	});

	it('has to be a whole number from 0 to 5, and of a competence there is', () => {
		const note = facts({ ...gravitas, 'evidence-level': '4', 'evidence-level-gravitas': 3.5, 'evidence-level-juggling': 2 });
		expect([note?.evidence?.level, note?.evidence?.levels, note?.problems]).toEqual([
			undefined,
			{},
			[
				{ kind: 'bad-value', key: 'evidence-level', found: '4', expected: 'level' },
				{ kind: 'bad-value', key: 'evidence-level-gravitas', found: '3.5', expected: 'level' },
				{ kind: 'bad-value', key: 'evidence-level-juggling', found: '2', expected: 'competence' },
			],
		]);
	});

	it('is quoted shortened when it is long', () => {
		expect(problems({ ...gravitas, 'evidence-level': { a: 'x'.repeat(100) } })).toEqual([{ kind: 'bad-value', key: 'evidence-level', found: `{"a":"${'x'.repeat(53)}…`, expected: 'level' }]);
	});
});

describe('the STAR of evidence', () => {
	it('lacks all parts when the note has no such headings, and else what it is said to lack', () => {
		expect([evidence(gravitas)?.missingStarParts, evidence(gravitas, { star: ['result'] })?.missingStarParts, evidence(gravitas, { star: [] })?.missingStarParts]).toEqual([all, ['result'], []]);
	});
});

describe('an assessment', () => {
	const session = { 'pathway-type': 'assessment', 'pathway-date': '2026-06-01', 'pathway-rater': 'self' };

	it('holds what was rated and nothing for what was not', () => {
		expect(facts({ ...session, 'Pathway-Type': 'ignored', 'level-gravitas': 0, 'LEVEL-Drive': 4, 'level-prioritisation': null })).toEqual({
			path: 'Work/Note.md',
			private: false,
			assessment: { date: '2026-06-01', rater: 'self', ratings: { gravitas: 0, drive: 4 } },
			problems: [],
		});
	});

	it('leaves out the one value that is bad', () => {
		const note = facts({ ...session, 'level-gravitas': 'four', 'level-drive': 6, 'level-juggling': 3, 'level-prioritisation': 2 });
		expect([note?.assessment?.ratings, note?.problems]).toEqual([
			{ prioritisation: 2 },
			[
				{ kind: 'bad-value', key: 'level-gravitas', found: 'four', expected: 'level' },
				{ kind: 'bad-value', key: 'level-drive', found: '6', expected: 'level' },
				{ kind: 'bad-value', key: 'level-juggling', found: '3', expected: 'competence' },
			],
		]);
	});

	it('cannot be placed without a date and a rater, and says so', () => {
		expect(facts({ 'pathway-type': 'assessment', 'pathway-rater': 'boss', 'level-gravitas': 3 })).toEqual({
			path: 'Work/Note.md',
			private: false,
			problems: [
				{ kind: 'bad-value', key: 'pathway-date', found: '', expected: 'date' },
				{ kind: 'bad-value', key: 'pathway-rater', found: 'boss', expected: 'rater' },
			],
		});
	});

	it('that is a draft is ignored with all that is in it', () => {
		expect(facts({ ...session, 'pathway-status': 'Draft', 'level-gravitas': 'x', ...gravitas })).toBeUndefined();
	});
});

describe('a plan', () => {
	const plan = { 'pathway-type': 'plan', 'pathway-target': 'portfolio-director', 'pathway-start': '2026-12-01', 'pathway-target-date': '2028-12-01' };

	it('is read with its heading as the title', () => {
		const given = { ...plan, 'pathway-hours-per-week': 4, 'pathway-focus': ['gravitas', 'juggling'], 'pathway-routes': ['grow-in-role', 'secondment waiting'] };
		expect(facts(given, { heading: 'Transition plan: Head of Portfolio Office' })).toEqual({
			path: 'Work/Note.md',
			private: false,
			plan: {
				title: 'Transition plan: Head of Portfolio Office',
				target: 'portfolio-director',
				start: '2026-12-01',
				targetDate: '2028-12-01',
				hoursPerWeek: 4,
				focus: ['gravitas'],
				routes: ['grow-in-role', 'secondment waiting'],
			},
			problems: [{ kind: 'bad-value', key: 'pathway-focus', found: 'juggling', expected: 'competence' }],
		});
	});

	it('takes the usual target when its own is unknown', () => {
		const note = facts({ ...plan, 'pathway-target': 'astronaut' });
		expect([note?.plan?.target, note?.problems]).toEqual(['portfolio-pmo-lead', [{ kind: 'bad-value', key: 'pathway-target', found: 'astronaut', expected: 'profile' }]]);
	});

	it('cannot be read without its dates', () => {
		expect(facts({ ...plan, 'pathway-target-date': 'end of 2028' })).toEqual({
			path: 'Work/Note.md',
			private: false,
			problems: [{ kind: 'bad-value', key: 'pathway-target-date', found: 'end of 2028', expected: 'date' }],
		});
	});
});

describe('a qualification', () => {
	const known = framework.qualifications[0]?.id ?? '';

	it('is read with its dates, which may be empty', () => {
		const note = { 'pathway-type': 'qualification', 'pathway-qualification': known, 'pathway-status': 'held', 'pathway-taken': '2025-01-31', 'pathway-renew-by': null };
		expect(facts(note)?.qualification).toEqual({ qualification: known, status: 'held', taken: '2025-01-31' });
	});

	it('is left out when its name or status is not known', () => {
		expect(facts({ 'pathway-type': 'qualification', 'pathway-qualification': 'diving', 'pathway-status': 'soon' })).toEqual({
			path: 'Work/Note.md',
			private: false,
			problems: [
				{ kind: 'bad-value', key: 'pathway-qualification', found: 'diving', expected: 'qualification' },
				{ kind: 'bad-value', key: 'pathway-status', found: 'soon', expected: 'status' },
			],
		});
	});
});

describe('a private note', () => {
	it('says so itself, in any of the ways people write true', () => {
		const marked = (value: unknown) => facts({ ...gravitas, 'Pathway-Private': value })?.private;
		expect([true, 'yes', 'True', 1, false, 'no', null].map(marked)).toEqual([true, true, true, true, false, false, false]);
	});

	it('lies in a private folder, at any depth and whatever the case', () => {
		const inFolder = (path: string, folder: string) => facts(gravitas, { path }, { privateFolders: ['Other', folder] })?.private;
		expect([inFolder('HR/People/A.md', 'hr'), inFolder('HRM/A.md', 'HR'), inFolder('HR.md', 'HR'), inFolder('A.md', '')]).toEqual([true, false, false, true]);
	});
});

describe('readsAlike', () => {
	it('is false for a change of what notes are read by, and true for any other', () => {
		for (const change of [{ tagPrefix: 'skill' }, { templateFolder: 'Templates' }, { privateFolders: ['Private'] }]) {
			expect(readsAlike(defaultSettings, { ...defaultSettings, ...change })).toBe(false);
		}
		expect(readsAlike(defaultSettings, { ...defaultSettings, currentPlan: 'Pathway/Plan.md', weekHours: 2 })).toBe(true);
	});
});

describe('learning', () => {
	const cpd = (frontmatter: unknown, more: Partial<NoteSource> = {}) => facts(frontmatter, more)?.cpd;

	it('counts in any note, with its scheme, and is dated as evidence is', () => {
		expect([
			cpd({ 'cpd-hours': 1.5, 'cpd-scheme': 'APM', date: '2026-05-01', 'evidence-date': '2026-05-02' }),
			cpd({ 'CPD-Hours': 2 }, { path: 'Daily/2026-03-04.md' }),
			cpd({ ...gravitas, 'cpd-hours': 3, date: '2026-05-01' }),
			cpd({ 'cpd-hours': 1 }),
		]).toEqual([
			{ hours: 1.5, scheme: 'apm', date: '2026-05-02', hasReflection: false },
			{ hours: 2, date: '2026-03-04', hasReflection: false },
			{ hours: 3, date: '2026-05-01', hasReflection: false },
			{ hours: 1, hasReflection: false },
		]);
	});

	it('is reflected on where a heading says so', () => {
		const under = (heading: string) => cpd({ 'cpd-hours': 1 }, { headings: [{ heading: 'Webinar' }, { heading }] })?.hasReflection;
		expect([under('Reflection'), under('**Reflections:**'), under('💭 reflection'), under('Reflection of the board'), under('')]).toEqual([true, true, true, false, false]);
	});

	it('that cannot be counted is left out and named, and a bad date once', () => {
		expect(problems({ 'cpd-hours': '2' })).toEqual([{ kind: 'bad-value', key: 'cpd-hours', found: '2', expected: 'hours' }]);
		expect(problems({ 'cpd-hours': 0 })).toEqual([{ kind: 'bad-value', key: 'cpd-hours', found: '0', expected: 'hours' }]);
		expect([problems({ 'cpd-hours': 2, 'cpd-scheme': 'amp' }), cpd({ 'cpd-hours': 2, 'cpd-scheme': 'amp' })]).toEqual([[{ kind: 'bad-value', key: 'cpd-scheme', found: 'amp', expected: 'scheme' }], undefined]);
		expect(problems({ ...gravitas, 'cpd-hours': 2, date: 'soon' })).toEqual([{ kind: 'bad-value', key: 'date', found: 'soon', expected: 'date' }]);
		expect(facts({ 'cpd-hours': null, date: '2026-01-01' })).toBeUndefined();
	});
});
