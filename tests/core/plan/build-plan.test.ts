import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan, type PlanDraft } from '../../../src/core/plan/build-plan';
import { levels, type Level } from '../../../src/core/level';
import type { PlanRequest } from '../../../src/core/plan/plan-request';
import { quickRequest } from '../../../src/core/plan/quick-request';
import bundledTemplate from '../../../templates/plan.md';
import { anyRequest } from './arbitrary-request';
import { framework, goldRequest } from './gold-request';
import { firstScreen, goldOptions, planOptions } from './plan-options';

const template = bundledTemplate();

const quick = buildPlan(quickRequest(firstScreen), framework, template, '2026-11-22', planOptions);
const full = buildPlan(goldRequest, framework, template, '2026-12-01', goldOptions);
const director = buildPlan(quickRequest({ ...firstScreen, target: 'portfolio-director', targetTitle: '', targetDate: '2029-05-22', hoursPerWeek: 3 }), framework, template, '2026-11-22', planOptions);

const fullDirector = buildPlan({ ...goldRequest, target: 'portfolio-director', targetTitle: 'Director of Portfolio and PMO' }, framework, template, '2026-12-01', goldOptions);

/** Every route decided on: this one taken, the others not. */
function withRoute(request: PlanRequest, route: string): PlanRequest {
	return { ...request, decisions: framework.routes.map(({ id }) => ({ route: id, decision: id === route ? 'taken' : 'overruled' })) };
}

function withRouteAlone(route: string): PlanDraft {
	return buildPlan({ ...withRoute(goldRequest, route), targetDate: '2030-06-01' }, framework, template, '2026-12-01', goldOptions);
}

/** What was rated high is low, and the other way round. */
function turned(level: Level): Level {
	return levels[5 - level] ?? level;
}

/** As somebody reads them: tasks with their dates, rows of tables as one, without headings, heads of tables and bits of a word or two. */
function sentencesOf(body: string): readonly string[] {
	const lines = body.split('\n');
	return lines
		.filter((line, index) => !/^(%%|#|---|\| ---|> \[!)/.test(line) && !/^\| ---/.test(lines[index + 1] ?? ''))
		.flatMap((line) => (line.startsWith('|') ? [line] : line.split(/(?<=[.?!])\s+/)))
		.filter((sentence) => sentence.split(' ').length > 3);
}

/** RECORD=1 writes the recording and fails, so that somebody reads the difference. */
function expectRecorded(name: string, { path: notePath, properties, body }: PlanDraft): void {
	const file = path.join(import.meta.dirname, '../../fixtures/plans', name);
	const text = `${notePath}\n${properties.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n\n${body}`;
	if (process.env['RECORD'] !== undefined) {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, text);
		throw new Error(`Recorded ${name}. Read the difference, then run without RECORD.`);
	}
	expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
}

/** Headings with nothing under them before the next heading of the same or a higher rank. */
function emptyHeadings(body: string): readonly string[] {
	const lines = body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('%%'));
	return lines.filter((line, index) => /^#{2,}\s/.test(line) && /^(#|---|$)/.test(lines[index + 1] ?? ''));
}

describe('recorded plans', () => {
	it('is the plan of the first screen alone, as recorded', () => expectRecorded('quick.md', quick));
	it('is the plan of full answers, as recorded', () => expectRecorded('full.md', full));
	it('is the quick plan of a director in thirty months, as recorded', () => expectRecorded('quick-director.md', director));
	it('is the plan of full answers for a director, as recorded', () => expectRecorded('full-director.md', fullDirector));
	it.each(framework.routes)('is the plan that takes $id and no other route, as recorded', ({ id }) => expectRecorded(`route-${id}.md`, withRouteAlone(id)));
});

describe('two people', () => {
	const elsewhere: PlanRequest = {
		...withRoute(goldRequest, 'step-out'),
		target: 'portfolio-director',
		targetTitle: 'Director of Portfolio and PMO',
		start: '2027-03-01',
		targetDate: '2030-03-01',
		hoursPerWeek: 6,
		workDaysPerQuarter: 8,
		ratings: new Map([...goldRequest.ratings].map(([id, level]) => [id, turned(level)])),
		held: [],
		answers: {
			pmoType: 'enterprise-pmo',
			pmoStance: 'advising',
			decisionCulture: 'on-evidence',
			badNews: 'welcome',
			planningRound: { yearStarts: 1, opens: 6, closes: 9 },
			organisation: 'A bank with two thousand people in change.',
			ambition: 'A director’s chair, abroad if need be.',
			learningBudget: { amountGbp: 800, studyDays: 2, state: 'agreed' },
		},
	};
	const links = { answersLink: '[[Starting point 2027-03-01 (in confidence)]]', assessmentLink: '[[Assessment 2027-03-01 self]]' };

	it('share at most one sentence in five when target, route and gaps differ', () => {
		const theirs = new Set(sentencesOf(buildPlan(elsewhere, framework, template, '2027-03-01', { ...goldOptions, ...links }).body));
		const mine = sentencesOf(full.body);
		const same = mine.filter((sentence) => theirs.has(sentence));
		console.log(`${same.length} of ${mine.length} sentences are the same.`);
		expect(mine.length).toBeGreaterThan(200);
		expect(same.length / mine.length).toBeLessThanOrEqual(0.2);
	});
});

describe('the quick plan', () => {
	it('opens by saying what it knows, and which profile it assumed', () => {
		const paragraphs = quick.body.split('\n\n');
		expect(paragraphs[1]).toBe(
			'This plan knows your target, your dates and your hours, and nothing else about you yet. It follows the usual course: learning, leadership and presence, and growing portfolio services where you are. Eleven questions, listed under [[#Where you start]], would make it more yours: answer them there in your own words, and let the answers change the tasks.',
		);
		expect(paragraphs[2]).toBe('It rates nobody. Where it needs a level, it borrows that of the profile "Typical PMO manager", which rests on judgement, not on a survey, and says nothing about you.');
	});

	it('grows services in role, with qualifications and style beside it', () => {
		expect(quick.schedule.choice.main.map(({ id }) => id)).toEqual(['grow-in-role']);
		expect(quick.schedule.choice.alongside.map(({ id }) => id)).toEqual(['formal-learning', 'personal-style']);
		expect(quick.schedule.choice.views.flatMap(({ fired }) => fired)).toEqual([]);
	});

	it('invents no answer', () => {
		expect(quick.body).not.toMatch(/In your words|\| You say|We run it/);
		expect(quick.body.match(/Nobody yet/g)).toHaveLength(framework.support_roles.length);
		expect(quick.body).not.toContain('[[Starting point');
	});

	it('asks every question about the starting point that has no answer, with what the answer would change', () => {
		for (const id of ['years-as-pmo-manager', 'pmo-type', 'pmo-stance', 'pmo-services', 'culture', 'decision-culture', 'bad-news', 'planning-calendar', 'organisation-context', 'management-skills-in-use', 'prior-experience', 'personality', 'interpersonal-skills']) {
			expect(quick.body).toContain(framework.context_factors.find((factor) => factor.id === id)?.ask);
		}
	});

	it('has no main route when the time is too short for one, and says so', () => {
		const short = buildPlan(quickRequest({ ...firstScreen, targetDate: '2027-06-01' }), framework, template, '2026-11-22', planOptions);
		expect(short.schedule.choice.main).toEqual([]);
		expect(short.body).toContain('There is no main route in this plan.');
		expect(short.properties.find(([key]) => key === 'pathway-routes')?.[1]).toEqual(['formal-learning', 'personal-style']);
	});
});

describe('a plan draft', () => {
	it('has its properties in order', () => {
		expect(full.properties).toEqual([
			['pathway-type', 'plan'],
			['pathway-version', 1],
			['pathway-framework', 'portfolio-pmo-transition@1.0.0'],
			['pathway-target', 'portfolio-pmo-lead'],
			['pathway-start', '2026-12-01'],
			['pathway-target-date', '2028-12-01'],
			['pathway-hours-per-week', 4],
			['pathway-routes', ['grow-in-role', 'formal-learning', 'personal-style', 'secondment waiting']],
			['pathway-focus', ['prioritisation', 'gravitas', 'managing-politics']],
			['pathway-answers', '[[Starting point 2026-12-01 (in confidence)]]'],
			['tags', ['pathway/plan']],
		]);
	});

	it('says that a budget is missing only when somebody said how it stands', () => {
		const missing = (learningBudget: NonNullable<PlanRequest['answers']['learningBudget']>): boolean =>
			buildPlan({ ...goldRequest, answers: { ...goldRequest.answers, learningBudget } }, framework, template, '2026-12-01', goldOptions).body.includes('course budget that has been agreed');
		expect([missing({ amountGbp: 800 }), missing({ amountGbp: 800, state: 'asked' }), missing({ state: 'none' }), missing({ amountGbp: 800, state: 'agreed' })]).toEqual([false, true, true, false]);
	});

	it('goes beside a note that has its name', () => {
		const taken = new Set(['Pathway/Transition plan 2026-11-22.md', 'Pathway/Transition plan 2026-11-22 (2).md']);
		const draft = buildPlan(quickRequest(firstScreen), framework, template, '2026-11-22', { ...planOptions, isTaken: (one) => taken.has(one) });
		expect(draft.path).toBe('Pathway/Transition plan 2026-11-22 (3).md');
	});

	it('writes due dates and the tag of tasks as the settings say', () => {
		const draft = buildPlan(quickRequest(firstScreen), framework, template, '2026-11-22', { ...planOptions, dueStyle: 'dataview', taskTag: '#task' });
		expect(draft.body).toContain('- [ ] #task **Review:** the quarter [due:: 2027-02-19] ^pw-review-1\n');
		expect(draft.body).not.toContain('📅');
	});

	it('takes a template without a managed block', () => {
		const draft = buildPlan(quickRequest(firstScreen), framework, '# {{role}}\n{{#each quarters}}\n- {{number}}\n{{/each}}\n', '2026-11-22', planOptions);
		expect(draft.body).toBe('# Head of Portfolio Office\n- 1\n- 2\n- 3\n- 4\n- 5\n- 6\n- 7\n- 8\n');
		expect(draft.reports).toEqual([]);
	});

	it('is whole for any request: no report, no empty heading, no placeholder left, marks in pairs, plain figures', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const { body, reports } = buildPlan(request, framework, template, '2026-11-22', planOptions);
				expect(reports).toEqual([]);
				expect(emptyHeadings(body)).toEqual([]);
				expect(body).not.toMatch(/undefined|NaN|Infinity|\[object/);
				expect(body).not.toMatch(/\n{4,}/);
				const begins = [...body.matchAll(/^%% pathway:begin ([a-z0-9-]+) v1 h=[0-9a-f]{8}(?: t=[a-z0-9:,-]+)? %%$/gm)].map(([, id]) => id);
				const ends = [...body.matchAll(/^%% pathway:end ([a-z0-9-]+) %%$/gm)].map(([, id]) => id);
				expect(ends).toEqual(begins);
				expect(new Set(begins).size).toBe(begins.length);
				const ids = [...body.matchAll(/\^(pw-[a-z0-9-]+)$/gm)].map(([, id]) => id);
				expect(new Set(ids).size).toBe(ids.length);
				for (const [, target] of body.matchAll(/\[\[#\^(pw-[a-z0-9-]+)/g)) expect(ids).toContain(target);
			}),
			{ numRuns: 100 },
		);
	}, 60_000);
});
