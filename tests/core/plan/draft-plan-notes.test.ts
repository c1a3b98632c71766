// All notes that come with a plan, and the law they stand for: read back from their text, they make the same plan.
import { describe, expect, it } from 'vitest';
import { draftPlanNotes, type PlanNotesContext } from '../../../src/commands/draft-plan-notes';
import { applyNote, emptyTally, type Tally } from '../../../src/core/dashboard/tally';
import { gatherRequest } from '../../../src/core/plan/gather-request';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { answersNoteWords } from '../../../src/i18n/en/answers-note';
import { readAnswersNote } from '../../../src/markdown/answers-note';
import { readFrontMatter } from '../../../src/markdown/front-matter';
import bundledTemplate from '../../../templates/plan.md';
import { framework, goldRequest } from './gold-request';
import { firstScreen, planOptions } from './plan-options';

const context: PlanNotesContext = {
	framework,
	template: bundledTemplate(),
	today: '2026-12-01',
	folder: 'Pathway',
	dueStyle: 'tasks',
	taskTag: '',
	formatDate: planOptions.formatDate,
	isTaken: () => false,
	isNameTaken: () => false,
	notes: { competences: new Map(), qualifications: [] },
	lastAssessmentLink: '',
};
const draft = (request: PlanRequest, more: Partial<PlanNotesContext> = {}) => draftPlanNotes(request, { ...context, ...more });
const starting = 'Pathway/Starting point 2026-12-01 (in confidence).md';
const plan = 'Pathway/Transition plan 2026-12-01.md';

function readBack(request: PlanRequest): { readonly request: unknown; readonly tally: Tally } {
	const { notes } = draft(request);
	const tally = notes.reduce((sum, { path, text }) => {
		return applyNote(sum, undefined, readNoteFacts({ path, frontmatter: readData(text), inlineTags: [], star: undefined }, framework, defaultSettings));
	}, emptyTally());
	const answers = notes.find(({ path }) => path === starting)?.text ?? '';
	const gathered = gatherRequest(readAnswersNote(answers, framework, answersNoteWords).said, tally, '2026-12-01');
	return { request: gathered.kind === 'complete' ? gathered.request : gathered, tally };
}

function readData(text: string): unknown {
	const frontMatter = readFrontMatter(text);
	return frontMatter.kind === 'read' ? frontMatter.data : undefined;
}

describe('the notes that come with a plan', () => {
	it('are the answers, the ratings, a note for each certificate, and the plan last', () => {
		expect(draft({ ...goldRequest, answers: { ...goldRequest.answers, otherCertificates: [{ name: 'MSP Practitioner' }] } }).notes.map(({ path, isPrivate, isNeeded }) => [path, isPrivate, isNeeded])).toEqual([
			[starting, true, true],
			['Pathway/Assessments/Assessment 2026-12-01 self.md', false, true],
			['Pathway/Qualifications/P3O Foundation.md', false, false],
			['Pathway/Qualifications/MSP Practitioner.md', false, false],
			[plan, false, true],
		]);
		expect(draft(quickRequest(firstScreen)).notes.map(({ path }) => path)).toEqual([starting, plan]);
	});

	it('link to each other by name, and by path where another note has the name', () => {
		const texts = (more: Partial<PlanNotesContext>) => draft(goldRequest, more).notes.map(({ text }) => text);
		const [answers, , , made] = texts({});
		expect(answers).toContain('The answers behind [[Transition plan 2026-12-01]].');
		expect(answers).toContain('its own note: [[Assessment 2026-12-01 self]].');
		expect(made).toContain('pathway-answers: "[[Starting point 2026-12-01 (in confidence)]]"\n');
		expect(made).toContain('Ratings from [[Assessment 2026-12-01 self]]');
		const [answersByPath, , , madeByPath] = texts({ isNameTaken: () => true });
		expect(answersByPath).toContain('[[Pathway/Transition plan 2026-12-01]]');
		expect(madeByPath).toContain('pathway-answers: "[[Pathway/Starting point 2026-12-01 (in confidence)]]"\n');
	});

	it('take the next names where theirs are taken, and link to those', () => {
		const { notes } = draft(goldRequest, { isTaken: (path) => [starting, plan].includes(path) });
		expect(notes[0]?.path).toBe('Pathway/Starting point 2026-12-01 (in confidence) (2).md');
		expect(notes.at(-1)?.text).toContain('pathway-answers: "[[Starting point 2026-12-01 (in confidence) (2)]]"');
		expect(notes[0]?.text).toContain('[[Transition plan 2026-12-01 (2)]]');
	});

	it('are the same bytes for the same answers', () => {
		expect(draft(goldRequest)).toEqual(draft(goldRequest));
	});

	it.each([
		['of full answers', goldRequest],
		['of a first screen alone', quickRequest(firstScreen)],
		['of a director', { ...goldRequest, target: 'portfolio-director', held: [], certificatesSaid: true }],
	])('%s make the same plan again when they are read', (_, request) => {
		const { request: again, tally } = readBack(request);
		expect(again).toEqual(request);
		expect(tally.problems).toEqual([]);
	});

	it('know the ratings that notes hold already, under those just given, and write none of them anew', () => {
		const rated = (date: string, levels: string) => readNoteFacts({ path: `Assessment ${date} self.md`, frontmatter: readData(`---\npathway-type: assessment\npathway-date: ${date}\npathway-rater: self\n${levels}---\n`), inlineTags: [], star: undefined }, framework, defaultSettings);
		const notes = [rated('2026-02-27', 'level-gravitas: 1\nlevel-prioritisation: 2\n'), rated('2026-08-28', 'level-gravitas: 2\n')].reduce((sum, facts) => applyNote(sum, undefined, facts), emptyTally());
		const quick = draft(quickRequest(firstScreen), { notes, lastAssessmentLink: '[[Assessment 2026-08-28 self]]' });
		expect(quick.notes.map(({ path }) => path)).toEqual([starting, plan]);
		expect(quick.notes[0]?.text).toContain('The ratings: prioritisation 2, gravitas 2.');
		expect(quick.notes[0]?.text).not.toContain('pathway-assumed-profile');
		expect(quick.plan.body).toContain('Ratings from [[Assessment 2026-08-28 self]]');
		expect(quick.plan.body).not.toContain('rated none');
		const again = draft({ ...quickRequest(firstScreen), ratings: new Map([['gravitas', 3]]) }, { notes });
		expect(again.notes.map(({ path }) => path)).toEqual([starting, 'Pathway/Assessments/Assessment 2026-12-01 self.md', plan]);
		expect(again.notes[0]?.text).toContain('prioritisation 2, gravitas 3.');
		expect(again.notes[1]?.text).toMatch(/level-gravitas: 3\n---/);
		expect(again.notes[1]?.text).not.toContain('level-prioritisation');
	});

	it('keep what is said in confidence out of the plan', () => {
		const { notes } = draft({ ...goldRequest, answers: { ...goldRequest.answers, reliedOn: 'Never panics in Q3.', easyAndHard: 'R.H. is hard.' } });
		expect(notes.filter(({ text }) => /panics in Q3|R\.H\. is hard/.test(text)).map(({ path }) => path)).toEqual([starting]);
	});
});

describe('a template with properties of its own', () => {
	const own = (frontMatter: string): ReturnType<typeof draft> => draft(quickRequest(firstScreen), { template: `---\n${frontMatter}---\n# {{role}} {{rolle}}\n` });
	const textOf = (frontMatter: string): string => own(frontMatter).notes.at(-1)?.text ?? '';

	it('keeps them, in their order and with their comments, before ours', () => {
		expect(textOf('# mine\ncssclasses: [wide] # for tables\ncreated: {{start:YYYY}}\ntags:\n  - career\npathway-target: old\n')).toMatch(
			/^---\n# mine\ncssclasses: \[wide\] # for tables\ncreated: 2026\ntags:\n {2}- career\n {2}- pathway\/plan\npathway-target: portfolio-pmo-lead\npathway-type: plan\npathway-version: 1\n[^]*pathway-routes:\n {2}- grow-in-role\n[^]*---\n# Head of Portfolio Office /,
		);
	});

	it('gives lists of ours the place of lists that are there', () => {
		const text = textOf('pathway-focus: [a, b]\npathway-routes:\n  - x\nmine: 1\n');
		expect(readFrontMatter(text)).toMatchObject({ kind: 'read', data: { mine: 1, 'pathway-routes': ['grow-in-role', 'formal-learning', 'personal-style'] } });
		expect(text).not.toMatch(/\bx\n|\ba\b, b/);
	});

	it('is reported with the lines of the whole template, and its properties are left out when they are not YAML', () => {
		expect(own('mine: 1\n').plan.reports).toMatchObject([{ kind: 'unknown', line: 4 }]);
		const { plan: made, notes } = own('mine: [\nother: 1\n');
		expect(made.reports.map(({ kind }) => kind)).toEqual(['front-matter', 'unknown']);
		expect(notes.at(-1)?.text).toMatch(/^---\npathway-type: plan\n[^]*\n---\n\n# Head of Portfolio Office \{\{rolle\}\}\n$/);
		expect(made.body).toBe('# Head of Portfolio Office {{rolle}}\n');
	});
});
