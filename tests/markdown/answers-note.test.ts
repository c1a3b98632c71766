// The answers note as people leave it: re-ordered, half filled, typed on Windows, with links and slips.
import { describe, expect, it } from 'vitest';
import { gatherRequest } from '../../src/core/plan/gather-request';
import type { AnswerProblem } from '../../src/core/plan/answers/said-answers';
import type { Level } from '../../src/core/level';
import { answersNoteWords } from '../../src/i18n/en/answers-note';
import { readAnswersNote } from '../../src/markdown/answers-note';
import { tallyOf, writtenRatings } from '../core/plan/answers-round-trip';
import { framework, goldRequest } from '../core/plan/gold-request';
import gold from '../fixtures/answers/gold-answers.md';

const read = (text: string) => readAnswersNote(text, framework, answersNoteWords);
const answersOf = (text: string) => read(text).said.answers;
const properties = (...lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;

/** Typed by hand with straight apostrophes. */
const straight = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/\u2019/g, "'")) as T;

describe('the answers note written by hand', () => {
	it('is the request of the plan written by hand, with the ratings it lists', () => {
		const { said, problems } = read(gold());
		expect(problems).toEqual([]);
		const listed = /The ratings in it: (.*?)\./.exec(gold())?.[1] ?? '';
		const ratings = new Map(listed.split(', ').map((one): [string, Level] => [one.split(' ')[0] ?? '', Number(one.split(' ')[1]) as Level]));
		const gathered = gatherRequest(said, tallyOf(writtenRatings({ ...goldRequest, ratings })), '2026-12-01');
		const { reliedOn, easyAndHard, ...answers } = said.answers;
		expect(reliedOn).toMatch(/^They rely on me .* follow-up e-mail\.$/);
		expect(easyAndHard).toMatch(/^Easy: M\.O\. .* what he wants\.$/);
		const byRoute = (a: { readonly route: string }, b: { readonly route: string }): number => (a.route < b.route ? -1 : 1);
		const decisions = goldRequest.decisions.map((one) => (one.route === 'secondment' ? { ...one, reason: 'Decide at the first review' } : one));
		expect(gathered).toEqual({
			kind: 'complete',
			request: { ...goldRequest, answers: { ...straight(goldRequest.answers), reliedOn, easyAndHard }, decisions: expect.arrayContaining(decisions) as unknown },
		});
		expect([...said.decisions].sort(byRoute)).toEqual([...decisions].sort(byRoute));
		expect(answers).toEqual(straight(goldRequest.answers));
	});

	it('says the same with Windows line ends, and with its parts in another order and of another rank', () => {
		const { said } = read(gold());
		expect(read(gold().replace(/\n/g, '\r\n'))).toEqual({ said, problems: [] });
		const [head = '', ...parts] = gold().split(/^## /m);
		const others = parts.filter((part) => !part.startsWith('Suggestions'));
		const suggestions = parts.filter((part) => part.startsWith('Suggestions'));
		const turned = [head, ...[...others.reverse(), ...suggestions].map((part, index) => `${index % 2 === 0 ? '#### ' : '## '}${part.trimEnd()}\n\n`)].join('');
		expect(read(turned)).toEqual({ said, problems: [] });
	});
});

describe('properties', () => {
	it('are read as text, link, label, in any case, and as one value where a list is meant', () => {
		const { said, problems } = read(
			properties('PATHWAY-TARGET: "[[Profiles/portfolio-pmo-lead|the lead]]"', 'pathway-start: "[[2026-12-01]]"', 'pathway-target-date: 2028-12-01T09:00', 'pathway-hours-per-week: "4,5"', 'pathway-pmo-type: Departmental PMO', 'pathway-services-run-it: Portfolio reporting', 'pathway-services-touch-it: [[benefits]]', 'pathway-skills-used: Chairing', 'pathway-years: "0"', 'pathway-held: P3O Foundation'),
		);
		expect(problems).toEqual([]);
		expect(said).toEqual({
			first: { target: 'portfolio-pmo-lead', start: '2026-12-01', targetDate: '2028-12-01', hoursPerWeek: 4.5 },
			answers: { pmoType: 'departmental-pmo', services: { 'portfolio-reporting': 'run-it', benefits: 'touch-it' }, skillsUsed: ['chairing'], years: 0 },
			held: [{ qualification: 'p3o-foundation' }],
			certificatesSaid: true,
			decisions: [],
		});
	});

	it('without a value say nothing, and an empty list says none', () => {
		expect(read(properties('pathway-years:', 'pathway-pmo-type: ""', 'pathway-skills-used:', 'pathway-held:')).said).toEqual({ first: {}, answers: {}, held: [], decisions: [] });
		expect(read(properties('pathway-skills-used: []', 'pathway-held: []')).said).toEqual({ first: {}, answers: { skillsUsed: [] }, held: [], certificatesSaid: true, decisions: [] });
	});

	it('that cannot be read are named by their key and left out', () => {
		const { said, problems } = read(
			properties('pathway-years: many', 'pathway-pmo-stance: bossy', 'pathway-year-starts: 13', 'pathway-round-opens: 10', 'pathway-start: soon', 'pathway-services-run-it: [benefits, canteen]', 'pathway-services-not-here: [benefits]', 'pathway-target: boss', 'pathway-held: [driving-licence]', 'pathway-team: -1'),
		);
		const at = (key: string, found: string, expected: AnswerProblem['expected']): AnswerProblem => ({ at: { key }, found, expected });
		expect(said).toEqual({ first: {}, answers: { services: { benefits: 'run-it' } }, held: [], certificatesSaid: true, decisions: [] });
		expect(problems).toHaveLength(10);
		expect(problems).toEqual(
			expect.arrayContaining([
				at('pathway-years', 'many', 'number'),
				at('pathway-pmo-stance', 'bossy', 'choice'),
				at('pathway-year-starts', '13', 'month'),
				at('pathway-round-closes', '', 'three-months'),
				at('pathway-start', 'soon', 'date'),
				at('pathway-services-run-it', 'canteen', 'service'),
				at('pathway-services-not-here', 'benefits', 'once'),
				at('pathway-target', 'boss', 'profile'),
				at('pathway-held', 'driving-licence', 'certificate'),
				at('pathway-team', '-1', 'number'),
			]),
		);
	});

	it('that are not YAML are one problem, and the words below still count', () => {
		expect(read(`---\npathway-years: [\n---\n## The organisation\n\nSmall.\n`)).toMatchObject({ said: { first: {}, answers: { organisation: 'Small.' } }, problems: [{ at: { line: 3 }, expected: 'properties' }] });
	});
});

describe('words and tables', () => {
	it('are found under their heading, without comments and whatever stands around', () => {
		const text = '## the  ORGANISATION:\n\nSmall. %% mine %%\n\n### Sector\n\nHousing.\n\n## My own notes\n\nNot yours.\n\n## People\n\nAsk twice.\n\n| Role | Who |\n|---|---|\n| Line-Manager | J.K. \\| Property |\n| | |\n\nMore of mine.\n';
		expect(read(text)).toEqual({
			said: { first: {}, answers: { organisation: 'Small.           \n\n### Sector\n\nHousing.', support: [{ who: 'J.K. | Property', role: 'line-manager', askedFor: '', lastContact: '' }] }, held: [], decisions: [] },
			problems: [],
		});
	});

	it('of a list are its items however they are marked, or its lines', () => {
		const heading = '## What I will stop, hand over or do less well\n\n';
		expect(answersOf(`${heading}* One\n1. Two\n- [x] Three\n  and more\n\nBy the way.\n`).makingRoom).toEqual(['One', 'Two', 'Three\nand more']);
		expect(answersOf(`${heading}One\nTwo\n`).makingRoom).toEqual(['One', 'Two']);
		expect(answersOf(heading).makingRoom).toEqual([]);
	});

	it('of a table without rows say none, and a heading without a table says nothing', () => {
		expect(answersOf('## People\n\n| Who | Role |\n| --- | --- |\n')).toEqual({ support: [] });
		expect(answersOf('## People\n\nLater.\n')).toEqual({});
	});

	it('that cannot be read are named by their line and left out', () => {
		const { said, problems } = read(
			'## Before the PMO\n\n| Role | Function |\n| --- | --- |\n| Analyst | wizardry |\n\n## Opportunities\n\n| Apples | Pears |\n| --- | --- |\n| 1 | 2 |\n\n## Other certificates\n\n| Certificate | Passed on | Renew by |\n| --- | --- | --- |\n| MSP | last year | 2027-01-01 |\n| | 2026-01-01 | |\n\n## Suggestions I decided on\n\n| Suggestion | Decision | My reason |\n| --- | --- | --- |\n| no-delivery | overruled | No. |\n| delivery-stint | Taken | |\n| business-gap | Perhaps | |\n| gone-rule | Taken | |\n| second-view | | later |\n',
		);
		expect(said.answers).toEqual({ priorRoles: [{ role: 'Analyst', function: '', from: '', to: '', usableFor: '' }], otherCertificates: [{ name: 'MSP', renewBy: '2027-01-01' }] });
		expect(said.decisions).toEqual([{ route: 'delivery-stint', decision: 'overruled', reason: 'No.' }]);
		expect(problems).toEqual([
			{ at: { line: 5 }, found: 'wizardry', expected: 'function' },
			{ at: { line: 9 }, found: 'Apples | Pears', expected: 'columns' },
			{ at: { line: 17 }, found: 'last year', expected: 'date' },
			{ at: { line: 18 }, found: '', expected: 'name' },
			{ at: { line: 25 }, found: 'Taken', expected: 'one-decision' },
			{ at: { line: 26 }, found: 'Perhaps', expected: 'decision' },
			{ at: { line: 27 }, found: 'gone-rule', expected: 'suggestion' },
		]);
	});

	it.each(['', '---', '| | |\n|-|-|', '## People\n\n|', '\uFEFF---\n---\n', '## My ratings'])('of %j are nothing', (text) => {
		expect(read(text).said).toEqual({ first: {}, answers: {}, held: [], decisions: [] });
	});
});
