import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseEdit, undoEdit } from '../../src/core/undo/inverse-edit';
import { addStarHeadings } from '../../src/markdown/add-star-headings';
import { missingStarParts } from '../../src/markdown/star-sections';
import { readStarTemplate } from '../../src/markdown/star-template';

const folder = path.resolve(import.meta.dirname, '../fixtures/star-headings');
const names = readdirSync(folder).filter((name) => name.endsWith('.in.md')).map((name) => name.slice(0, -'.in.md'.length));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

const template = readStarTemplate('## Situation\n%% Where? %%\n\n## Task\n%% What? %%\n%%\nBy when?\n%%\n\n## Action\n%% How? %%\n\n## Result\n\nWords that are no prompt\n\n%% And then? %%\n');

const lines = fc.constantFrom(
	'# Title', '## Facts', '### Detail', '## Situation', '### task:', '# ACTION', '#### Result', 'Result', '------', '=====', '',
	'', 'Words of a person.', '- item', '    indented', '> ## Task', '```', '%%', '%% aside %%', '<!-- x -->', '<!--', '<div>', '<script>', '---', '***',
	'[^1]: A footnote', '[link]: https://example.org', '50%% more', '\t', 'tags: [a', '`%%`', '\u00a0', ' ## Action', '## Situation ##', '[^2]: %%',
);
const notes = fc
	.tuple(fc.constantFrom('', '\uFEFF'), fc.constantFrom<readonly string[]>([], ['---', 'tags: [a]', '---'], ['---', 'tags: [a', '---'], ['---', 'a: b']), fc.array(lines, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
	.map(([mark, front, body, eol, isEnded]) => mark + [...front, ...body].join(eol) + (isEnded ? eol : ''));

/** What was put in, if `after` is `before` with whole stretches put in between. */
function isSubsequence(before: string, after: string): boolean {
	let at = 0;
	for (const character of after) if (character === before[at]) at += 1;
	return at === before.length;
}

describe('addStarHeadings', () => {
	it('has a fixture for each form', () => {
		expect(names.length).toBeGreaterThanOrEqual(15);
	});

	it.each(names)('adds what %s lacks and changes nothing else', (name) => {
		const outcome = addStarHeadings(read(`${name}.in.md`), template);
		expect(outcome).toMatchObject({ kind: 'edited', text: read(`${name}.out.md`) });
	});

	it('names the parts it added, in the order of a story', () => {
		expect(addStarHeadings('## Action\n\n## Situation\n', template)).toMatchObject({ added: ['task', 'result'] });
		expect(addStarHeadings('Text', template)).toMatchObject({ added: ['situation', 'task', 'action', 'result'] });
	});

	it('leaves a note alone that has all four, at any rank and in any order', () => {
		expect(addStarHeadings('# Result\n### action:\n\n## TASK\nSituation\n---\n', template)).toEqual({ kind: 'unchanged' });
	});

	it('refuses a note in which a comment, a code block or HTML would swallow the headings', () => {
		expect(addStarHeadings('One\n\n50%% more than last year\n', template)).toEqual({ kind: 'refused', reason: { code: 'open-comment', line: 3 } });
		expect(addStarHeadings('One\n<!-- two\n', template)).toEqual({ kind: 'refused', reason: { code: 'open-comment', line: 2 } });
		expect(addStarHeadings('```js\nconst a = 1;\n', template)).toEqual({ kind: 'refused', reason: { code: 'open-block' } });
	});

	it('keeps a definition with the paragraph it stands under, where it is only words', () => {
		expect(addStarHeadings('Seen on\n[site]: visit of May\n', template)).toMatchObject({ text: expect.stringMatching(/^Seen on\n\[site\]: visit of May\n\n## Situation/) as string });
	});

	it('counts no part as complete that it has only asked for', () => {
		const outcome = addStarHeadings('# Note\n', template);
		expect(outcome.kind === 'edited' && missingStarParts(outcome.text)).toEqual(['situation', 'task', 'action', 'result']);
	});

	it('keeps every byte of any note, does nothing the second time, and is undone to the byte', () => {
		let edited = 0;
		fc.assert(
			fc.property(notes, (before) => {
				const outcome = addStarHeadings(before, template);
				if (outcome.kind !== 'edited') return;
				edited += 1;
				const after = outcome.text;
				expect(isSubsequence(before, after)).toBe(true);
				// Line by line as well: no line was cut in two or joined to another.
				expect(isLineSubsequence(before, after)).toBe(true);
				expect(/\n$/.test(after)).toBe(/\n$/.test(before));
				if (!/(?:^|[^\r])\n/.test(before) && before.includes('\r\n')) expect(after).not.toMatch(/(?:^|[^\r])\n/);
				expect(addStarHeadings(after, template)).toEqual({ kind: 'unchanged' });
				expect(undoEdit(after, inverseEdit(before, after))).toBe(before);
			}),
			{ numRuns: 1000, seed: 42 },
		);
		expect(edited).toBeGreaterThan(400);
	}, 60_000);
});

function isLineSubsequence(before: string, after: string): boolean {
	const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/);
	const wanted = linesOf(before);
	const found = linesOf(after);
	let at = 0;
	for (const line of found) if (line === wanted[at]) at += 1;
	// The last line of a note that ends in a line break is empty, and may be the end of what was added.
	return at >= wanted.length - (wanted.at(-1) === '' ? 1 : 0);
}

describe('readStarTemplate', () => {
	it('takes headings and comments of one template, and what it lacks from the next', () => {
		const own = '# {{title}}\n\n### Situation:\n%% %%\n%% Who was there? %%\n%% What of {{competence}}? %%\n\n### Result\nText\n';
		expect(readStarTemplate(own, '## Task\n\n%% What? %%\n\n## Result\n%% And? %%\n')).toEqual({
			situation: { heading: 'Situation:', comments: ['%% Who was there? %%'] },
			task: { heading: 'Task', comments: ['%% What? %%'] },
			action: { heading: 'Action', comments: [] },
			result: { heading: 'Result', comments: [] },
		});
	});
});
