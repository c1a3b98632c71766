import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlanBody } from '../../src/markdown/plan-tasks';

const full = readFileSync(path.join(import.meta.dirname, '../fixtures/plans/full.md'), 'utf8');
const tasksOf = (text: string) => readPlanBody(text).tasks.map(({ line: _line, ...task }) => task);

describe('the tasks of a plan note', () => {
	it('are read with date, state and block id, in words', () => {
		expect(tasksOf('- [ ] **Milestone:** Two services chosen 📅 2027-01-29 ^pw-grow-in-role-m1\n')).toEqual([{ text: 'Two services chosen', state: 'open', due: '2027-01-29', blockId: 'pw-grow-in-role-m1' }]);
		expect(tasksOf('- [ ] **Review:** the quarter 📅 2027-02-26 ^pw-review-1')).toEqual([{ text: 'Review: the quarter', state: 'open', due: '2027-02-26', blockId: 'pw-review-1' }]);
		expect(tasksOf('- [x] Ask [[People/Ann|Ann]] #task ⏫ 📅 2027-01-29 ✅ 2027-01-12 ^pw-drive-1')).toEqual([{ text: 'Ask Ann', state: 'done', due: '2027-01-29', done: '2027-01-12', blockId: 'pw-drive-1' }]);
		expect(tasksOf('* [X] Ask [due:: 2027-01-29] [completion:: 2027-01-12]\n1. [-] Dropped (due:: 2027-02-01)')).toEqual([
			{ text: 'Ask', state: 'done', due: '2027-01-29', done: '2027-01-12' },
			{ text: 'Dropped', state: 'cancelled', due: '2027-02-01' },
		]);
	});

	it('include those that a person wrote, nested, quoted or without a date', () => {
		expect(tasksOf('- [ ] Outer\n    - [/] Inner 📅2027-03-01\n\n> [!todo]\n> - [ ] Quoted 📅 2027-03-02\n')).toEqual([
			{ text: 'Outer', state: 'open' },
			{ text: 'Inner', state: 'open', due: '2027-03-01' },
			{ text: 'Quoted', state: 'open', due: '2027-03-02' },
		]);
	});

	it('do not include what stands in code, in a comment or in the properties', () => {
		const text = '---\nnote: "- [ ] a"\n---\n```\n- [ ] code 📅 2027-01-01\n```\n%%\n- [ ] comment 📅 2027-01-01\n%%\n<!-- - [ ] html -->\n\n    - [ ] indented\n\ntext\n\n~~~md\n- [ ] more\n~~~\n- [ ] real\n';
		expect(tasksOf(text)).toEqual([{ text: 'real', state: 'open' }]);
	});

	it('take no date from code, from a comment or from a day that does not exist', () => {
		expect(tasksOf('- [ ] See `📅 2027-01-01` and more %%📅 2027-01-02%%\n- [ ] Never 📅 2027-02-30\n')).toEqual([
			{ text: 'See 📅 2027-01-01 and more'.replace('📅 2027-01-01 ', ''), state: 'open' },
			{ text: 'Never', state: 'open' },
		]);
	});

	it('are the same with the line ends of Windows', () => {
		expect(readPlanBody(full.replace(/\n/g, '\r\n'))).toEqual(readPlanBody(full));
	});

	it('of a whole plan are all found', () => {
		const { tasks } = readPlanBody(full);
		expect(tasks).toHaveLength(full.split('\n').filter((line) => /^- \[.\] /.test(line)).length);
		const ours = tasks.filter(({ blockId }) => blockId?.startsWith('pw-'));
		expect(ours.length).toBe(tasks.length - 3);
		expect(ours.filter(({ due, state }) => due === undefined && state === 'open')).toEqual([]);
		expect(new Set(ours.map(({ blockId }) => blockId)).size).toBe(ours.length);
	});
});

describe('what did not fit', () => {
	it('is the first column of its table', () => {
		expect(readPlanBody(full).notFitted.slice(0, 2)).toEqual(['Take over a real budget, forecast it monthly and explain it yourself', "Re-sequence one business area's year to fit capacity and follow what happens"]);
	});

	it('is found by its heading where the marks are gone, and is nothing without either', () => {
		const bare = '## What did not fit\n\n| Action | Builds |\n| --- | --- |\n| One \\| two | x |\n|  | y |\n\n## Reviews\n\n| A |\n| --- |\n| No |\n';
		expect(readPlanBody(bare).notFitted).toEqual(['One | two']);
		expect(readPlanBody('| A |\n| --- |\n| b |\n').notFitted).toEqual([]);
	});
});

describe('the marks of a plan', () => {
	it('that are not whole are told, and its tasks are read all the same', () => {
		const text = full.replace('%% pathway:end q2 %%', '');
		expect(readPlanBody(full).damaged).toEqual([]);
		expect([readPlanBody(text).damaged, readPlanBody(text).tasks.length]).toEqual([[{ id: 'q2', kind: 'no-end' }], readPlanBody(full).tasks.length]);
	});
});
