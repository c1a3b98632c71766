// The private note with the answers: its form, and that nothing somebody types can become part of that form.
import { describe, expect, it } from 'vitest';
import { quickRequest } from '../../../src/core/plan/quick-request';
import { readAnswersNote } from '../../../src/markdown/answers-note';
import { answersNoteWords } from '../../../src/i18n/en/answers-note';
import { today, writtenAnswers } from './answers-round-trip';
import { framework, goldRequest } from './gold-request';
import { firstScreen } from './plan-options';
import gold from '../../fixtures/answers/gold-answers.md';

/** Lists in one line or one item a line, and the form of an apostrophe, are the hand's; so is what a request of answers cannot know. */
function lines(text: string): readonly string[] {
	return text
		.replace(/\n {2}- /g, ' - ')
		.replace(/^(pathway-[a-z-]+): \[([^\]]*)\]/gm, (_, key: string, items: string) => `${key}:${items.split(', ').map((item) => ` - ${item}`).join('')}`)
		.replace(/\u2019/g, "'")
		.split('\n');
}

describe('the answers note', () => {
	it('has the form of the one written by hand', () => {
		const known = new Set(lines(writtenAnswers({ ...goldRequest, answers: { ...goldRequest.answers, ...inConfidence } })));
		const missing = lines(gold()).filter((line) => !known.has(line));
		expect(missing).toEqual([
			'| business-gap | Waiting | Decide at the first review |',
			expect.stringMatching(/^The first rating is its own note: .* No evidence notes\.$/),
		]);
		expect(gold()).toContain((writtenAnswers(goldRequest).split('## My ratings\n\n')[1] ?? 'nothing').trim());
	});

	it('of a first screen alone has its properties and no heading, since nothing else was said', () => {
		expect(writtenAnswers(quickRequest({ ...firstScreen, targetTitle: '' }))).toBe(
			[
				'---',
				'pathway-type: answers',
				'pathway-private: true',
				'pathway-date: 2026-12-01',
				'pathway-target: portfolio-pmo-lead',
				'pathway-start: 2026-11-22',
				'pathway-target-date: 2028-11-22',
				'pathway-hours-per-week: 4',
				'pathway-work-days-per-quarter: 6',
				'pathway-notice-months: 3',
				'pathway-assumed-profile: pmo-manager-today',
				'tags:',
				'  - pathway/answers',
				'---',
				'',
				'# Starting point, 1 December 2026 (in confidence)',
				'',
				'The answers behind [[Transition plan 2026-12-01]]. This note is private: it is left out of everything exported.',
				'',
			].join('\n'),
		);
	});

	it('keeps 0, nothing and not said apart', () => {
		const said = { years: 0, skillsUsed: [], support: [], priorRoles: [], services: {}, organisation: '', makingRoom: [] };
		const note = writtenAnswers({ ...quickRequest(firstScreen), answers: said, certificatesSaid: true });
		const read = readAnswersNote(note, framework, answersNoteWords).said;
		expect(read.answers).toEqual(said);
		expect([read.held, read.certificatesSaid]).toEqual([[], true]);
		expect(readAnswersNote(writtenAnswers(quickRequest(firstScreen)), framework, answersNoteWords).said).toEqual({ first: firstScreen, assumedProfile: 'pmo-manager-today', answers: {}, held: [], decisions: [] });
	});

	it('names every rule of a decided route, and the route itself where no rule suggests it', () => {
		const decisions = [
			{ route: 'formal-learning', decision: 'taken' },
			{ route: 'step-out', decision: 'overruled', reason: 'Not | now' },
		] as const;
		const rows = writtenAnswers({ ...goldRequest, decisions }).split('\n').filter((line) => /^\| .*(Taken|Overruled)/.test(line));
		expect(rows).toEqual(['| learn-mop-foundation | Taken | |', '| renew-certificate | Taken | |', '| step-out | Overruled | Not \\| now |']);
	});

	it('writes what would be a heading, a comment or a fence so that it stays the text that it is', () => {
		const organisation = '# Big\n%% hidden %%\n```\nUnder\n---\n<!-- gone';
		const note = writtenAnswers({ ...goldRequest, answers: { organisation, ambition: 'More.' } });
		expect(note).toContain('## The organisation\n\n\\# Big\n%\\% hidden %\\%\n\\```\nUnder\n\\---\n\\<\\!-- gone\n\n## What I want');
		expect(readAnswersNote(note, framework, answersNoteWords).said.answers).toEqual({ organisation, ambition: 'More.' });
	});
});

const inConfidence = {
	reliedOn: 'They rely on me to know the detail and not to panic. They brace themselves for the follow-up e-mail.',
	easyAndHard:
		'Easy: M.O. and P.T., because they say what they think. Hard: the Director of Development, because I am only ever sent for when something is late; R.H., who does not come to reviews and I do not know what he wants.',
};

it('is dated the day it was written', () => {
	expect(writtenAnswers(goldRequest)).toContain(`pathway-date: ${today}\n`);
});
