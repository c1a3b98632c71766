// Requests with answers of every kind, typed as people type: with what would be a heading, a comment, a fence, a table or
// an escape in Markdown. `meant` is what of a request has to come back.
import fc from 'fast-check';
import type { Answers, PlanRequest } from '../../../src/core/plan/plan-request';
import { anyRequest } from './arbitrary-request';

const pieces = ['As it is.', '# A heading', 'A line\n---\nanother', '===', '## My ratings', '%% hidden %%', '%%%', '<!-- gone', '```js', '~~~', '| a | b |', '| --- | --- |', '\\|', 'C:\\Users\\me', '\\', '<br>', '<BR/>', '<script>', '<div>', '- ', '1. one', '> said', '[[Note|alias]]', '\\# no', '{{role}}', 'é', '£19 million', "don't", '$$', '`', '[x]: y', '   deep', '\t', ' ', ' ', '\n', '\r\n', '-', '- [ ] task ^pw-a', '&amp;', '"', ': #', '[^1]: note'];
const typed = fc.oneof(
	{ weight: 3, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')) },
	{ weight: 1, arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('\n')) },
	{ weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);
const date = fc.constantFrom('2024-05-14' as const, '2029-02-28' as const);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined, freq: 5 });
const optional = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> => fc.record<T, keyof T>(shape, { requiredKeys: [] });

const more: fc.Arbitrary<Answers> = fc
	.record({
		said: optional({
			team: fc.integer({ min: 0, max: 40 }),
			liveProjects: fc.integer({ min: 0, max: 400 }),
			yearlySpendGbpMillion: fc.constantFrom(0, 0.5, 19, 1200),
			culture: typed,
			organisation: typed,
			ambition: typed,
			reliedOn: typed,
			easyAndHard: typed,
			makingRoom: fc.array(typed, { maxLength: 4 }),
			learningBudget: optional({ amountGbp: fc.nat({ max: 5000 }), studyDays: fc.nat({ max: 20 }), state: fc.constantFrom('agreed', 'asked', 'not-asked', 'none') }),
			support: fc.array(fc.record({ who: typed, role: fc.constantFrom('line-manager', 'sponsor', 'mentor', 'critic', ''), askedFor: typed, lastContact: typed }), { maxLength: 3 }),
			otherCertificates: fc.array(fc.record({ name: typed, taken: maybe(date), renewBy: maybe(date) }), { maxLength: 3 }),
		}),
	})
	.map(({ said }) => JSON.parse(JSON.stringify(said)) as Answers);

const title = fc.oneof(fc.constant(''), fc.string({ maxLength: 40 }), fc.constantFrom('Head of PMO: change', '"Lead"', '2028', 'true', '[[Role]]', '# 1'));

export const anySaidRequest: fc.Arbitrary<PlanRequest> = fc
	.record({ request: anyRequest, more, title })
	.map(({ request, more: answers, title: targetTitle }) => ({ ...request, targetTitle, answers: { ...request.answers, ...(request.assumedProfile === undefined ? answers : {}) } }));

/** Blanks around an answer, lines that end as on Windows and rows without a word are nobody's meaning. */
export function meant(request: PlanRequest): PlanRequest {
	const { targetTitle, certificatesSaid, held, decisions } = request;
	const { certificatesSaid: _, ...rest } = request;
	return {
		...rest,
		targetTitle: targetTitle.trim() === '' ? '' : targetTitle,
		answers: meantAnswers(request.answers),
		...(certificatesSaid === true || held.length > 0 ? { certificatesSaid: true } : {}),
		decisions: decisions.map(({ reason = '', ...decision }) => ({ ...decision, ...(tidy(reason) === '' ? {} : { reason: tidy(reason) }) })),
	};
}

function meantAnswers({ learningBudget, ...answers }: Answers): Answers {
	const tidied: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(answers)) tidied[key] = typeof value === 'string' ? tidy(value) : Array.isArray(value) ? value.map(tidyRow).filter(hasWords) : value;
	const named = answers.otherCertificates === undefined ? {} : { otherCertificates: answers.otherCertificates.map((one) => ({ ...one, name: tidy(one.name) })).filter(({ name }) => name !== '') };
	return { ...tidied, ...named, ...(learningBudget === undefined || Object.keys(learningBudget).length === 0 ? {} : { learningBudget }) };
}

function tidy(text: string): string {
	return text.replace(/\r\n?/g, '\n').trim();
}

function tidyRow(row: unknown): unknown {
	if (typeof row === 'string') return tidy(row);
	if (typeof row !== 'object' || row === null) return row;
	return Object.fromEntries(Object.entries(row).map(([key, cell]: [string, unknown]) => [key, typeof cell === 'string' ? tidy(cell) : cell]));
}

function hasWords(row: unknown): boolean {
	if (typeof row === 'string') return row !== '';
	return typeof row === 'object' && row !== null && Object.values(row).some((cell) => cell !== '');
}
