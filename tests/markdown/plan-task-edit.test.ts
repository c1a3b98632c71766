import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropTask, moveTask, tickTask, type TaskEdit } from '../../src/markdown/plan-task-edit';
import { readPlanBody } from '../../src/markdown/plan-tasks';

const full = readFileSync(path.join(import.meta.dirname, '../fixtures/plans/full.md'), 'utf8');

function placeOf(text: string, blockId: string) {
	const task = readPlanBody(text).tasks.find((one) => one.blockId === blockId);
	if (!task) throw new Error(`No task ${blockId}`);
	return task;
}

function textOf(edit: TaskEdit): string {
	if (edit.kind !== 'edited') throw new Error(edit.kind);
	return edit.text;
}

describe('ticking a task', () => {
	it('writes the day before the block id', () => {
		const text = '# Plan\r\n\r\n- [ ] Ask 📅 2027-01-29 ^pw-drive-1  \r\nmore';
		expect(textOf(tickTask(text, placeOf(text, 'pw-drive-1'), '2027-01-12', 'dataview'))).toBe('# Plan\r\n\r\n- [x] Ask 📅 2027-01-29 ✅ 2027-01-12 ^pw-drive-1  \r\nmore');
	});

	it('writes it in the way the line has its date', () => {
		const line = '- [ ] Ask [due:: 2027-01-29] ^pw-drive-1';
		expect(textOf(tickTask(line, { line, blockId: 'pw-drive-1' }, '2027-01-12', 'tasks'))).toBe('- [x] Ask [due:: 2027-01-29] [completion:: 2027-01-12] ^pw-drive-1');
	});

	it('puts the new day in place of one from before', () => {
		const line = '- [ ] Ask ✅ 2026-01-01 📅 2027-01-29';
		expect(textOf(tickTask(line, { line }, '2027-01-12', 'tasks'))).toBe('- [x] Ask ✅ 2027-01-12 📅 2027-01-29');
	});

	it('is left to another plugin that looks after tasks, with the line ends of the note', () => {
		const text = '- [ ] Weekly 🔁 every week 📅 2027-01-29\r\nmore\r\n';
		const line = '- [ ] Weekly 🔁 every week 📅 2027-01-29';
		const toggle = () => '- [ ] Weekly 🔁 every week 📅 2027-02-05\n- [x] Weekly ✅ 2027-01-12';
		expect(textOf(tickTask(text, { line }, '2027-01-12', 'tasks', toggle))).toBe('- [ ] Weekly 🔁 every week 📅 2027-02-05\r\n- [x] Weekly ✅ 2027-01-12\r\nmore\r\n');
		expect(textOf(tickTask(text, { line }, '2027-01-12', 'tasks', () => undefined))).toContain('- [x] Weekly 🔁 every week 📅 2027-01-29 ✅ 2027-01-12\r\n');
	});

	it('twice is ticking once', () => {
		const line = '- [x] Ask ✅ 2027-01-12';
		expect(tickTask(line, { line }, '2027-02-01', 'tasks')).toEqual({ kind: 'unchanged' });
	});

	it('is refused where the line is not the one that was shown', () => {
		const line = '- [ ] Ask 📅 2027-01-29 ^pw-drive-1';
		const place = { line, blockId: 'pw-drive-1' };
		expect(tickTask('- [ ] Ask twice 📅 2027-01-29 ^pw-drive-1', place, '2027-01-12', 'tasks')).toEqual({ kind: 'refused', reason: 'changed' });
		expect(tickTask('nothing', place, '2027-01-12', 'tasks')).toEqual({ kind: 'refused', reason: 'gone' });
		expect(tickTask(`\`\`\`\n${line}\n\`\`\``, place, '2027-01-12', 'tasks')).toEqual({ kind: 'refused', reason: 'gone' });
		expect(tickTask(`${line}\n${line}`, place, '2027-01-12', 'tasks')).toEqual({ kind: 'refused', reason: 'twice' });
	});
});

describe('moving a task', () => {
	it('changes its date alone', () => {
		const line = '- [ ] Ask 📅 2027-01-29 [due:: 2027-01-29] ^pw-drive-1';
		expect(textOf(moveTask(line, { line, blockId: 'pw-drive-1' }, '2027-03-01'))).toBe('- [ ] Ask 📅 2027-03-01 [due:: 2027-01-29] ^pw-drive-1');
	});

	it('is refused without a date', () => {
		expect(moveTask('- [ ] Ask', { line: '- [ ] Ask' }, '2027-03-01')).toEqual({ kind: 'refused', reason: 'undated' });
	});
});

describe('dropping a task', () => {
	const line = '- [ ] Ask 📅 2027-01-29 ^pw-drive-1';
	const drop = (rest: string, decision = '2027-01-12: dropped “Ask”: no use'): string => textOf(dropTask(line + rest, { line, blockId: 'pw-drive-1' }, decision));
	const dropped = '- [-] Ask 📅 2027-01-29 ^pw-drive-1';

	it('adds its line behind the other decisions and before the rule under them', () => {
		expect(drop('\n\n## Decisions\n\n- 2026-12-01: first.\n  goes on\n\n---\n\nPRINCE2\n')).toBe(`${dropped}\n\n## Decisions\n\n- 2026-12-01: first.\n  goes on\n- 2027-01-12: dropped “Ask”: no use\n\n---\n\nPRINCE2\n`);
	});

	it('begins the list where the heading has none', () => {
		expect(drop('\n\n## Decisions\n\n---\nx')).toBe(`${dropped}\n\n## Decisions\n\n- 2027-01-12: dropped “Ask”: no use\n\n---\nx`);
		expect(drop('\r\n### decisions\r\nWords.\r\n## Next')).toBe(`${dropped}\r\n### decisions\r\nWords.\r\n\r\n- 2027-01-12: dropped “Ask”: no use\r\n\r\n## Next`);
	});

	it('gets a heading at the end where a box in indented code would become a task behind it', () => {
		expect(drop('\n\n## Decisions\n\n    - [ ] code\n')).toBe(`${dropped}\n\n## Decisions\n\n    - [ ] code\n\n## Decisions\n\n- 2027-01-12: dropped “Ask”: no use\n`);
	});

	it('makes the heading at the end where there is none', () => {
		expect(drop('')).toBe(`${dropped}\n\n## Decisions\n\n- 2027-01-12: dropped “Ask”: no use\n`);
		expect(drop('\r\n```\r\n## Decisions\r\n```\r\n')).toBe(`${dropped}\r\n\`\`\`\r\n## Decisions\r\n\`\`\`\r\n\r\n## Decisions\r\n\r\n- 2027-01-12: dropped “Ask”: no use\r\n`);
	});

	it('keeps the decision one line that hides nothing behind it', () => {
		expect(drop('', 'a\n\n# b %% c <!-- d')).toContain('\n- a # b % c <!- d\n');
	});
});

describe('any task of any plan', () => {
	const words = fc.constantFrom('Ask', 'the board 📊', '[[Note]]', '`code`', '%%aside%%', '#task', '^not-an-id', '  ');
	const date = fc.constantFrom('', ' 📅 2027-01-29', ' 📅2027-01-29', ' [due:: 2027-01-29]', ' (due:: 2027-01-29)');
	const task = fc.tuple(fc.constantFrom('- [ ] ', '* [/] ', '    - [ ] ', '> - [ ] ', '3) [ ] '), fc.array(words, { maxLength: 4 }), date, fc.constantFrom('', ' ^pw-x-1', ' ^own')).map(([box, text, due, id]) => `${box}${text.join(' ')}${due}${id}`);
	const other = fc.constantFrom('', '# Plan', '## Decisions', '- entry', '---', '```', '%% pathway:begin q1 v1 %%', '%% pathway:end q1 %%', 'Text', '\t- more', '| a |');
	const note = fc.tuple(fc.array(fc.oneof(task, other), { maxLength: 14 }), fc.constantFrom('\n', '\r\n')).map(([lines, eol]) => lines.join(eol));

	it('is changed in its own line, and every other byte stays', () => {
		fc.assert(
			fc.property(fc.oneof({ weight: 20, arbitrary: note }, { weight: 1, arbitrary: fc.constant(full) }), fc.nat(), (text, pick) => {
				const { tasks } = readPlanBody(text);
				const place = tasks[pick % Math.max(1, tasks.length)];
				if (!place) return;
				const lines = text.split('\n');
				for (const edit of [tickTask(text, place, '2027-01-12', 'tasks'), moveTask(text, place, '2027-05-05')]) {
					if (edit.kind !== 'edited') continue;
					const after = edit.text.split('\n');
					expect(after).toHaveLength(lines.length);
					const changed = lines.flatMap((line, index) => (line === after[index] ? [] : [index]));
					expect(changed.length).toBe(1);
					expect(lines[changed[0] ?? 0]?.replace(/\r$/, '')).toBe(place.line);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('is done, moved or dropped by what is read back', () => {
		fc.assert(
			fc.property(note, fc.nat(), (text, pick) => {
				const { tasks } = readPlanBody(text);
				const at = pick % Math.max(1, tasks.length);
				const place = tasks[at];
				if (!place) return;
				const back = (edit: TaskEdit) => (edit.kind === 'edited' ? readPlanBody(edit.text).tasks[at] : undefined);
				const ticked = tickTask(text, place, '2027-01-12', 'tasks');
				if (ticked.kind === 'edited') expect(back(ticked)).toMatchObject({ text: place.text, state: 'done', done: '2027-01-12' });
				const moved = moveTask(text, place, '2027-05-05');
				if (moved.kind === 'edited') expect(back(moved)).toMatchObject({ text: place.text, due: '2027-05-05' });
				const dropped = dropTask(text, place, '2027-01-12: dropped');
				if (dropped.kind !== 'edited') return;
				expect(back(dropped)).toMatchObject({ text: place.text, state: 'cancelled' });
				expect(readPlanBody(dropped.text).tasks).toHaveLength(tasks.length);
				expect(dropped.text).toMatch(/^- 2027-01-12: dropped\r?$/m);
			}),
			{ numRuns: 500 },
		);
	});

	it('keeps the line ends of the note', () => {
		const crlf = full.replace(/\n/g, '\r\n');
		for (const place of readPlanBody(crlf).tasks.filter(({ state }) => state === 'open').slice(0, 5)) {
			const dropped = textOf(dropTask(crlf, place, '2027-01-12: dropped'));
			expect(dropped.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
		}
	});
});
