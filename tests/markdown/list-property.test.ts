import { describe, expect, it } from 'vitest';
import { editFrontMatter, type EditOutcome } from '../../src/markdown/edit-front-matter';

const edit = (content: string, values: readonly string[]): EditOutcome => editFrontMatter(`---\n${content}---\nBody\n`, { properties: [{ key: 'pathway-routes', value: values }] });
const routes = ['grow-in-role', 'secondment waiting'];

function edited(content: string, values: readonly string[]): string {
	const outcome = edit(content, values);
	if (outcome.kind !== 'edited') throw new Error(JSON.stringify(outcome));
	return outcome.text.replace(/^---\n/, '').replace(/---\nBody\n$/, '');
}

describe('a property that holds a list', () => {
	it.each([
		['is added where there is none', 'mood: "good"\n', 'mood: "good"\npathway-routes:\n  - grow-in-role\n  - secondment waiting\n'],
		['keeps the items that both begin with, comments and all', 'pathway-routes: # mine\n  - grow-in-role # first\n  - other\nmood: 1\n', 'pathway-routes: # mine\n  - grow-in-role # first\n  - secondment waiting\nmood: 1\n'],
		['keeps its brackets', 'pathway-routes: [grow-in-role, "other"] # mine\n', 'pathway-routes: [grow-in-role, secondment waiting] # mine\n'],
		['is filled where it is empty', 'pathway-routes: []\n', 'pathway-routes: [grow-in-role, secondment waiting]\n'],
		['takes the place of one text', 'pathway-routes: other\n', 'pathway-routes: [grow-in-role, secondment waiting]\n'],
		['keeps the spelling of its key', 'Pathway-Routes:\n- other\n', 'Pathway-Routes:\n- grow-in-role\n- secondment waiting\n'],
	])('%s', (_name, before, after) => {
		expect(edited(before, routes)).toBe(after);
	});

	it('keeps Windows line ends', () => {
		const text = '---\r\npathway-routes:\r\n  - other\r\n---\r\nBody\r\n';
		expect(editFrontMatter(text, { properties: [{ key: 'pathway-routes', value: routes }] })).toMatchObject({ text: '---\r\npathway-routes:\r\n  - grow-in-role\r\n  - secondment waiting\r\n---\r\nBody\r\n' });
	});

	it('is emptied in brackets', () => {
		expect(edited('pathway-routes:\n  - a\n  - b\nmood: 1\n', [])).toBe('pathway-routes: []\nmood: 1\n');
		expect(edited('pathway-routes: [a]\n', [])).toBe('pathway-routes: []\n');
		expect(edited('mood: 1\n', [])).toBe('mood: 1\npathway-routes: []\n');
	});

	it('is left alone when it says the same already', () => {
		for (const content of ['pathway-routes:\n  - "grow-in-role"\n  - secondment waiting\n', 'pathway-routes: [grow-in-role, secondment waiting]\n']) expect(edit(content, routes)).toEqual({ kind: 'unchanged' });
		expect(edit('pathway-routes:\n', [])).toEqual({ kind: 'unchanged' });
	});

	it('is refused where it is a group', () => {
		expect(edit('pathway-routes:\n  a: 1\n', routes)).toMatchObject({ kind: 'refused', reason: { code: 'not-a-scalar' } });
	});
});
