import { describe, expect, it } from 'vitest';
import { editedRoutes } from '../../src/core/plan/route-edits';
import type { RouteDecision } from '../../src/core/plan/plan-request';
import { answersNoteWords as words } from '../../src/i18n/en/answers-note';
import { readAnswersNote } from '../../src/markdown/answers-note';
import { writeDecisions } from '../../src/markdown/edit-decisions';
import { framework } from '../core/plan/gold-request';

const waiting: readonly RouteDecision[] = [{ route: 'secondment', decision: 'waiting' }];
const table = '| Suggestion | Decision | My reason |\n| --- | --- | --- |\n';
const write = (text: string, decisions = waiting): string => writeDecisions(text, decisions, framework, words);

describe('a decision in the answers note', () => {
	it.each([
		['gets its heading and table at the end', '# Mine\n\nText.', `# Mine\n\nText.\n\n## Suggestions I decided on\n\n${table}| secondment | Waiting |  |\n`],
		['gets its table under the heading', '## Suggestions I decided on\n\nMore.\n', `## Suggestions I decided on\n\n${table}| secondment | Waiting |  |\n\nMore.\n`],
		['goes behind the last row', `## Suggestions I decided on\n\n${table}| no-delivery | Overruled | No \\| never |\n\n## People\n`, `## Suggestions I decided on\n\n${table}| no-delivery | Overruled | No \\| never |\n| secondment | Waiting |  |\n\n## People\n`],
		['goes behind a row that ends the note', `## Suggestions I decided on\n\n${table}| no-delivery | Overruled | No |`, `## Suggestions I decided on\n\n${table}| no-delivery | Overruled | No |\n| secondment | Waiting |  |\n`],
		['takes the place of what was decided, by route or by rule', `## Suggestions I decided on\n\n${table}| business-gap | Taken | Soon |\n|secondment|Taken||\n`, `## Suggestions I decided on\n\n${table}| business-gap | Waiting | Soon |\n|secondment| Waiting ||\n`],
		['keeps the order of the columns', '## Suggestions I decided on\n\n| My reason | Own | Decision | Suggestion |\n|---|---|---|---|\n', '## Suggestions I decided on\n\n| My reason | Own | Decision | Suggestion |\n|---|---|---|---|\n|  |  | Waiting | secondment |\n'],
	])('%s', (_name, before, after) => {
		expect(write(before)).toBe(after);
		expect(write(after)).toBe(after);
		expect(readAnswersNote(after, framework, words).said.decisions).toContainEqual(expect.objectContaining({ route: 'secondment', decision: 'waiting' }));
	});

	it('keeps Windows line ends', () => {
		expect(write('# Mine\r\n')).not.toMatch(/[^\r]\n/);
	});
});

describe('routes in the properties of a plan', () => {
	const made = ['grow-in-role', 'formal-learning', 'personal-style'];
	it('decide where they differ from what the plan would say', () => {
		expect(editedRoutes(made, made, framework)).toEqual([]);
		expect(editedRoutes([...made, 'secondment waiting'], made, framework)).toEqual([{ route: 'secondment', decision: 'waiting' }]);
		expect(editedRoutes(['Grow-in-role waiting', 'personal-style'], made, framework)).toEqual([{ route: 'grow-in-role', decision: 'waiting' }, { route: 'formal-learning', decision: 'overruled' }]);
	});

	it('decide nothing when there are none, or none that is known', () => {
		expect(editedRoutes([], made, framework)).toEqual([]);
		expect(editedRoutes(['somewhere'], made, framework)).toEqual([]);
	});
});
