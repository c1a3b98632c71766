import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/core/calendar-date';
import type { DashboardModel } from '../../../src/core/dashboard/model';
import { summarise } from '../../../src/core/dashboard/summarise';
import { titleOf } from '../../../src/core/file-name-date';
import { defaultSettings } from '../../../src/core/settings';
import { questionsFor } from '../../../src/core/review/review-questions';
import { formatDay } from '../../../src/i18n/en/dates';
import { numberInWords } from '../../../src/i18n/en/numbers';
import { framework } from '../plan/gold-request';
import { expectRecorded } from '../pack/recorded';
import { factsOf, privateTitles, sampleReviews, tallyWith } from './sample-facts';

const reviews = sampleReviews();

function part(text: string, heading: RegExp): string {
	return text.split(/^(?=## )/m).find((one) => heading.test(one)) ?? '';
}

const entries = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('- '));

describe.each(reviews)('the review of $date', (review) => {
	const { date, plan, text, facts, draft } = review;
	const model: DashboardModel = summarise(tallyWith(plan), framework, defaultSettings, date);
	const before: DashboardModel = summarise(tallyWith(plan), framework, defaultSettings, facts.period.start.date);

	it('is as recorded', () => expectRecorded(`reviews/${draft.path.replace(/^.*\//, '')}`, text));

	it('has the properties of a review, fills its template whole and says nothing to the index', () => {
		expect(draft.properties.slice(0, 3)).toEqual([['pathway-type', 'review'], ['pathway-version', 1], ['pathway-date', date]]);
		expect(draft.reports).toEqual([]);
		expect(text).not.toMatch(/undefined|NaN|\[object|\{\{|\n{3,}/);
		expect(factsOf(draft.path, text)).toBeUndefined();
	});

	it('agrees with the dashboard on ratings and proofs', () => {
		const was = new Map(before.competences.map((row) => [row.id, row]));
		const moved = model.competences.flatMap(({ id, name, claimed }) => {
			const from = was.get(id)?.claimed?.level;
			return from === undefined || claimed === undefined || from === claimed.level ? [] : [`**${name}:** ${claimed.level > from ? 'up' : 'down'} from ${from} to ${claimed.level}.`];
		});
		const proved = model.competences.flatMap(({ id, name, evidenced }) => (evidenced === was.get(id)?.evidenced ? [] : [`**${name}** ${evidenced === undefined ? 'was proved' : `is proved at ${evidenced} now`}`]));
		const said = part(text, /^## Ratings/);
		for (const line of [...moved, ...proved]) expect(said).toContain(line);
		const first = model.competences.filter(({ id, claimed }) => claimed !== undefined && was.get(id)?.claimed === undefined).length;
		expect(entries(said)).toHaveLength(moved.length + proved.length + (first > 0 ? 1 : 0));
	});

	it('agrees with the dashboard on the new notes', () => {
		const fresh = model.competences.map(({ name, evidence }) => ({ name, notes: evidence.filter(({ date: on }) => on !== undefined && on > before.today && on <= date) })).filter(({ notes }) => notes.length > 0);
		const said = part(text, /^## New evidence/);
		expect(entries(said)).toHaveLength(fresh.length);
		for (const { name, notes } of fresh) {
			const line = entries(said).find((one) => one.startsWith(`- **${name}:**`)) ?? '';
			expect([...line.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, title]) => title)).toEqual(notes.filter((note) => !note.private).map(({ title }) => title));
			expect(line.includes('private')).toBe(notes.some((note) => note.private));
		}
		const paths = new Set(fresh.flatMap(({ notes }) => notes.map((note) => note.path)));
		expect(text).toContain(`; ${paths.size === 0 ? 'no' : numberInWords(paths.size)} new note`);
	});

	it('agrees with the dashboard on the plan', () => {
		const { mustMove, planStanding } = model;
		const overdue = planStanding?.overdue.filter(({ kind }) => kind !== 'review') ?? [];
		const said = part(text, /^## The plan/);
		expect(said).toContain(`Of the ${numberInWords(mustMove.total)} that have to move before you apply, ${numberInWords(mustMove.proved)} `);
		expect(said.match(/^- Due /gm) ?? []).toHaveLength(overdue.length);
		for (const { due, text: task } of overdue) expect(said).toMatch(new RegExp(`^- Due ${formatDay(due)}: .*${task.slice(0, 20).replace(/[^\w ]/g, '.')}`, 'm'));
		expect(text).toContain(`${numberInWords(overdue.length)} past ${overdue.length === 1 ? 'its' : 'their'} date.`);
		if (planStanding?.nextMilestone) expect(text).toMatch(new RegExp(`Next milestone: .*${formatDay(planStanding.nextMilestone.due)}${planStanding.nextMilestone.due === date ? ', which is today' : ''}\\.$`, 'm'));
		for (const { name, done, of, waiting } of planStanding?.routes ?? []) if (facts.period.decidesAgain && !waiting) expect(text).toContain(`${name ?? 'Applying'}: ${numberInWords(done)} of ${numberInWords(of)} milestones done.`);
	});

	it('agrees with the dashboard on what was left alone, certificates, learning and other views', () => {
		const alone = part(text, /^## Left alone/);
		for (const { area, last } of model.quietAreas) expect(alone).toContain(`**${model.areas.find(({ id }) => id === area)?.name ?? ''}:** ${last ? `nothing new since ${formatDay(last.date)}` : 'no note yet'}`);
		const { delivery, strategy, people } = model.balance;
		expect(alone).toContain(`${delivery} on the delivery side, ${strategy} on the strategy side, ${people} on the people side.`);
		const learning = part(text, /^## Certificates/);
		expect(facts.certificates.map(({ renewal, path: file }) => 'date' in renewal && learning.includes(`[[${titleOf(file)}]]: renew by ${formatDay(renewal.date)}`))).toEqual(model.certificates.filter(({ renewal }) => 'date' in renewal && renewal.date <= addMonths(date, 6)).map(() => true));
		for (const { id, name, total } of model.cpd.schemes) if (model.cpd.named.includes(id)) expect(learning).toContain(`${name}: ${total} of`);
		const views = part(text, /^## Where you and others/);
		for (const { rater, differences } of model.raters) {
			for (const { competence, own, theirs } of differences.slice(0, 3)) expect(views).toContain(`**${model.competences.find(({ id }) => id === competence)?.name ?? ''}:** you say ${own.level}, your ${rater} says ${theirs.level}`);
		}
	});

	it('asks at most seven questions, each about something that stands elsewhere in the note', () => {
		const questions = questionsFor(facts, framework);
		expect(questions.length).toBeGreaterThan(2);
		expect(questions.length).toBeLessThanOrEqual(7);
		const rest = text.replace(part(text, /^## Questions/), '');
		for (const question of questions) if ('row' in question && question.kind !== 'unseen') expect(rest).toContain(question.kind === 'quiet' ? question.area : question.row.name);
		expect(new Set(questions.map(({ kind }) => kind)).size).toBe(questions.length);
	});

	it('names no private note', () => {
		expect(privateTitles.length).toBeGreaterThan(1);
		for (const title of privateTitles) expect(text).not.toContain(title);
	});
});

describe('three reviews of one plan', () => {
	it('are made again to the byte from the same notes', () => {
		expect(sampleReviews().map(({ text }) => text)).toEqual(reviews.map(({ text }) => text));
	});

	it('are half-yearly, quarterly and yearly, and ask for what the cadence asks', () => {
		expect(reviews.map(({ facts: { period } }) => [period.kind, period.minutes, period.asksOthers, period.decidesAgain, period.quarter?.number, period.next?.number])).toEqual([
			['half-year', 120, true, false, 2, 3],
			['quarter', 60, false, false, 3, 4],
			['year', 240, true, true, 4, 5],
		]);
	});

	it('tell what was added, moved and dropped since the one before', () => {
		const [first, second] = reviews;
		expect(first?.facts.plan?.added).toBeUndefined();
		expect(second?.facts.plan?.added?.map(({ text }) => text)).toEqual(['Ask Finance for a day with their forecasters']);
		expect(second?.facts.plan?.moved?.map(({ from, due }) => [from, due])).toEqual([['2026-05-29', '2026-10-30']]);
		expect(second?.facts.plan?.dropped.map(({ reason }) => reason)).toEqual(['the board will not take it this year']);
		expect(first?.facts.plan?.decisions.map(({ date }) => date)).toContain('2026-04-02');
	});

	it('quote the reasons that the assessment gives', () => {
		expect(reviews[1]?.text).toContain('**Enterprise capacity planning:** up from 2 to 3. “[[2026-03-10 Capacity heat map]] moved three starts.” ([[Assessment 2026-08-28 self]])');
		expect(reviews[1]?.text).toContain('**Holding your own:** up from 2 to 3. See [[Assessment 2026-08-28 self]].');
	});

	it('propose three competences at most, one of them behavioural', () => {
		for (const { focus, facts } of reviews) {
			expect(focus).toHaveLength(3);
			expect(focus.some((id) => id === 'self-awareness' || facts.model.competences.find((row) => row.id === id)?.behavioural)).toBe(true);
		}
	});
});
