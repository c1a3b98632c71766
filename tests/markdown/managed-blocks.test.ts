import { describe, expect, it } from 'vitest';
import { frameBlock } from '../../src/core/plan/managed-block';
import { isEdited, splitBlock } from '../../src/markdown/block-pieces';
import { readManagedBlocks } from '../../src/markdown/managed-blocks';

const first = frameBlock('q1', '| a | b |\n\n- [ ] Ask 📅 2027-01-29 ^pw-drive-1\n    - Keep: answers.\n- [x] Done [due:: 2027-02-26] ^pw-review-1');
const second = frameBlock('q2', 'Nothing yet.');
const lf = `---\npathway-type: plan\n---\n# Plan\n\n${first}\nMine.\n\n${second}`;

function problems(text: string): readonly (readonly [string, string, readonly number[]])[] {
	return readManagedBlocks(text).problems.map(({ kind, id, lines }) => [kind, id, lines] as const);
}

describe('the blocks of a note', () => {
	it('are found with what their marks say and where they stand', () => {
		const { blocks, problems: none, inCode } = readManagedBlocks(lf);
		expect(none).toEqual([]);
		expect([...inCode]).toEqual([]);
		expect(blocks.map(({ id, hash, tasks }) => [id, hash?.length, [...tasks.keys()]])).toEqual([['q1', 8, ['drive-1', 'review-1']], ['q2', 8, []]]);
		expect(blocks.map(({ from, to }) => lf.slice(from, to))).toEqual([first, second]);
		expect(blocks.map(({ bodyFrom, bodyTo }) => lf.slice(bodyFrom, bodyTo))).toEqual([first.split('\n').slice(1, -2).join('\n').concat('\n'), '\nNothing yet.\n\n']);
	});

	it.each([
		['Windows line ends', lf.replaceAll('\n', '\r\n')],
		['a byte order mark', `\uFEFF${lf}`],
		['no line break at the end', lf.trimEnd()],
		['blanks behind the marks', lf.replaceAll(' %%\n', ' %%  \n')],
	])('are found with %s', (_name, text) => {
		const { blocks, problems: none } = readManagedBlocks(text);
		expect(none).toEqual([]);
		expect(blocks.map(({ id }) => id)).toEqual(['q1', 'q2']);
		for (const { from, to, bodyFrom, bodyTo, hash } of blocks) {
			expect(text.slice(from, to)).toMatch(/^%% pathway:begin [\s\S]* pathway:end q\d %%\s*$/);
			expect(isEdited(text.slice(bodyFrom, bodyTo), hash)).toBe(false);
		}
	});

	it('are not taken from code, a quotation, or a line that says more', () => {
		for (const hidden of [`\`\`\`md\n${first}\`\`\`\n`, `~~~~\n${first}~~~\n~~~~\n`, first.replace(/^/gm, '> '), first.replace(/^/gm, '    ')]) {
			const { blocks, problems: none } = readManagedBlocks(`${hidden}\n${second}`);
			expect(none).toEqual([]);
			expect(blocks.map(({ id }) => id)).toEqual(['q2']);
		}
		expect([...readManagedBlocks(`\`\`\`\n${first}\`\`\`\n`).inCode]).toEqual(['q1']);
		expect(problems(`x ${first}`)).toEqual([['no-begin', 'q1', [9]]]);
	});

	it('are found behind code that never ends', () => {
		expect(readManagedBlocks(`\`\`\`\n${first}\n${second}`).blocks.map(({ id }) => id)).toEqual(['q1', 'q2']);
	});
});

describe('damaged marks', () => {
	const [begin = '', ...rest] = second.split('\n');
	const end = rest.at(-2) ?? '';
	it.each([
		['a beginning without its end', `${first}\n${begin}\n\nText.\n`, [['no-end', 'q2', [11]]], ['q1']],
		['an end without its beginning', `${end}\n\n${first}`, [['no-begin', 'q2', [1]]], ['q1']],
		['an end before its beginning', `${end}\n\n${begin}\n\n${first}`, [['no-begin', 'q2', [1, 3]]], ['q1']],
		['a block that stands there twice', `${second}\n${second}\n${first}`, [['twice', 'q2', [1, 5, 7, 11]]], ['q1']],
		['a block in a block', `${begin}\n\n${first}\n${end}\n`, [['nested', 'q2', [1, 13]], ['nested', 'q1', [3, 11]]], []],
		['a beginning in another block', first.replace('| a |', `${begin}\n| a |`), [['nested', 'q1', [1, 10]], ['no-end', 'q2', [3]]], []],
		['marks of another version', second.replace(' v1 ', ' v2 '), [['version', 'q2', [1, 5]]], []],
	])('name %s with its lines, and the other blocks are found', (_name, text, expected, whole) => {
		expect(problems(text)).toEqual(expected);
		expect(readManagedBlocks(text).blocks.map(({ id }) => id)).toEqual(whole);
	});

	it('count lines from the top of the note', () => {
		expect(problems(`---\npathway-type: plan\n---\n\n${begin}\n`)).toEqual([['no-end', 'q2', [5]]]);
	});

	it('remember the tasks that they list', () => {
		expect(readManagedBlocks(first.split('\n')[0] ?? '').problems[0]?.tasks).toEqual(['drive-1', 'review-1']);
	});
});

describe('the lines of a block', () => {
	const { bodyFrom = 0, bodyTo = 0, hash } = readManagedBlocks(first).blocks[0] ?? {};
	const body = first.slice(bodyFrom, bodyTo);

	it('are tasks with what is under them, and the rest', () => {
		const pieces = splitBlock(`${body}- [ ] Mine\n  - more\n`);
		expect(pieces.map(({ kind, lines }) => [kind, lines.length])).toEqual([['rest', 3], ['task', 2], ['task', 1], ['rest', 1], ['added', 2]]);
		expect(pieces.flatMap((piece) => (piece.kind === 'task' ? [[piece.id, piece.isTicked, piece.due]] : []))).toEqual([
			['drive-1', false, '2027-01-29'],
			['review-1', true, '2027-02-26'],
		]);
		expect(pieces.flatMap(({ lines }) => lines).join('\n')).toBe(`${body}- [ ] Mine\n  - more`);
	});

	it('count as edited when anything but tasks changed, and not for a task that was added', () => {
		expect(isEdited(body, hash)).toBe(false);
		expect(isEdited(body.replace('- [ ] Ask', '- [ ] Call J.\n    - about the list\n- [ ] Ask'), hash)).toBe(false);
		expect(isEdited(body.replace(/- \[ \] Ask.*\n.*\n/, ''), hash)).toBe(false);
		expect(isEdited(body.replace('| b |', '| c |'), hash)).toBe(true);
		expect(isEdited(body, undefined)).toBe(true);
	});
});
