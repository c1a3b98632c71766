import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editProperty, editTags } from './edit-one-thing';
import { editFrontMatter } from '../../src/markdown/edit-front-matter';
import { editCases } from './front-matter-cases';
import { checkEdit, emptyTally } from './front-matter-properties';

const folder = path.resolve(import.meta.dirname, '../fixtures/front-matter');
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.in.md')).map((name) => name.slice(0, -'.in.md'.length));
const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
const noted = (content: string): string => `---\n${content}---\nBody #tag\n`;

function added(text: string, ...add: string[]): string {
	const outcome = editTags(text, { add });
	if (outcome.kind !== 'edited') throw new Error(JSON.stringify(outcome));
	return outcome.text;
}

describe('editTags on whole notes', () => {
	it('has a fixture for each form', () => {
		expect(fixtures.length).toBeGreaterThanOrEqual(20);
	});

	it.each(fixtures)('changes only the tags of %s', (name) => {
		const outcome = editTags(read(`${name}.in.md`), { add: ['competence/governance/assurance'], remove: ['old/tag'] });
		expect(outcome).toMatchObject({ kind: 'edited', text: read(`${name}.out.md`), added: ['competence/governance/assurance'] });
	});

	it('keeps every promise on generated notes', () => {
		const tally = emptyTally();
		fc.assert(fc.property(editCases, (edit) => { checkEdit(edit, tally); }), { numRuns: 2500, seed: 42 });
		expect(tally.edited).toBeGreaterThan(1000);
		expect(tally.plain).toBeGreaterThan(500);
	}, 60_000);
});

describe('editTags', () => {
	it('names what it added and removed, without #', () => {
		expect(editTags(noted('tags: [a, B]\n'), { add: ['#x', 'a', 'X'], remove: ['#b', 'c'] })).toEqual({ kind: 'edited', text: noted('tags: [a, x]\n'), added: ['x'], removed: ['b'] });
	});

	it('leaves a note alone that has the tags already, in any case or with #', () => {
		expect(editTags(noted('tags:\n  - "#Alpha"\n  - beta\n'), { add: ['alpha', 'BETA'], remove: ['gamma'] })).toEqual({ kind: 'unchanged' });
	});

	it('keeps a tag that is both added and removed', () => {
		expect(editTags(noted('tags: [a]\n'), { add: ['a'], remove: ['a'] })).toEqual({ kind: 'unchanged' });
	});

	it('removes an area without its competences', () => {
		expect(editTags(noted('tags: [c/area, c/area/one]\n'), { remove: ['c/area'] })).toMatchObject({ text: noted('tags: [c/area/one]\n') });
	});

	it('removes every duplicate', () => {
		expect(editTags(noted('tags:\n  - a\n  - A\n  - b\n  - "#a"\n'), { remove: ['a'] })).toMatchObject({ text: noted('tags:\n  - b\n'), removed: ['a'] });
	});

	it('removes an anchored item together with its alias, and hands it on to the next', () => {
		expect(editTags(noted('tags:\n  - &i a\n  - *i\n  - b\nup: *i\n'), { remove: ['a'] })).toMatchObject({ text: noted('tags:\n  - b\nup: &i a\n') });
	});

	it('adds in the order asked for', () => {
		expect(added(noted('tags: [a]\n'), 'z', 'b', 'z')).toBe(noted('tags: [a, z, b]\n'));
	});

	it('quotes a new tag when all the others are quoted', () => {
		expect(added(noted(`tags: ['a', "b"]\n`), 'x')).toBe(noted(`tags: ['a', "b", "x"]\n`));
		expect(added(noted('tags: [a, "b"]\n'), 'x')).toBe(noted('tags: [a, "b", x]\n'));
	});

	it('types a tag in quotes that YAML would read as something else', () => {
		expect(added(noted('tags: [a]\n'), '1e3', 'null', '-x', 'on')).toBe(noted('tags: [a, "1e3", "null", -x, "on"]\n'));
	});

	it.each([
		['null', 'tags: null\n', 'tags: [x]\n'],
		['tilde', 'tags: ~\n', 'tags: [x]\n'],
		['an empty text', "tags: ''\n", 'tags: [x]\n'],
		['a number', 'tags: 1.10\n', 'tags: [1.10, x]\n'],
		['text in quotes', 'tags: "#a, b"\n', 'tags: ["#a", b, x]\n'],
		['words that look like a number', 'tags: 2023 plan\n', 'tags: ["2023", plan, x]\n'],
		['text over several lines', 'tags: |\n  a b\n  c\nd: 1\n', 'tags: [a, b, c, x]\nd: 1\n'],
		['a comment that looks like a tag', 'tags: #a\n', 'tags: #a\n- x\n'],
	])('makes a list of %s', (_, before, after) => {
		const expected = before === 'tags: #a\n' ? 'tags: #a\n  - x\n' : after;
		expect(added(noted(before), 'x')).toBe(noted(expected));
	});

	it.each(['', 'text', '\uFEFFtext', 'a\r\nb', '---\n---\n', '---\n---', '---\n\n---\n', '---\n# only this\n---\n', noted('tags:\n'), noted('a: 1\ntags:\n'), noted('tags: \n'), noted('tags: []\n'), noted('tags: [ ]\n'), noted('tags: # c\na: 1\n'), noted('tags: [a, b,]\n'), noted('tags:\n  -\n'), noted('{}\n'), noted('{"a": 1}\n'), noted('a: |+\n  b\n\n'), '--- \na: 1\n--- \n'])('gives %j back when the new tag is removed', (text) => {
		expect(editTags(added(text, 'x/y', 'z'), { remove: ['z', 'x/y'] })).toMatchObject({ kind: 'edited', text });
	});

	it('leaves front matter below a blank line to the body, where Obsidian sees it', () => {
		expect(added('\n---\ntags: [a]\n---\n', 'x')).toBe('---\ntags:\n  - x\n---\n\n---\ntags: [a]\n---\n');
	});
});

describe('editTags refuses', () => {
	it.each([
		['a text that is never closed', noted('a: "x\n'), { code: 'malformed-yaml', line: 3, detail: 'Missing closing "quote' }],
		['two keys tags', noted('tags: [a]\nb: 1\ntags: [c]\n'), { code: 'duplicate-tags', line: 4 }],
		['tags beside TAGS', noted('tags: [a]\nTAGS: [c]\n'), { code: 'duplicate-tags', line: 3 }],
		['another key twice', noted('a: 1\na: 2\n'), { code: 'duplicate-key', line: 3, detail: 'a' }],
		['a mapping under tags', noted('tags:\n  a: b\n'), { code: 'tags-mapping', line: 2 }],
		['a placeholder, which is a mapping, under tags', noted('tags: {{tags}}\n'), { code: 'tags-mapping', line: 2 }],
		['tabs as indentation', noted('tags:\n\t- a\n'), { code: 'tab-indentation', line: 3 }],
		['an unclosed fence', '---\ntags: [a]\n', { code: 'unclosed-fence', line: 1 }],
		['a fence closed by dots', '---\ntags: [a]\n...\nBody\n', { code: 'unclosed-fence', line: 1 }],
		['TOML', '+++\ntags = ["a"]\n+++\n', { code: 'toml-fence', line: 1 }],
		['JavaScript', '---js\n{ tags: [] }\n---\n', { code: 'code-fence', line: 1, detail: 'js' }],
		['JSON of another tool', '---json\n{}\n---\n', { code: 'code-fence', line: 1, detail: 'json' }],
		['a merge key that brings in tags', noted('base: &b {tags: [a]}\n<<: *b\n'), { code: 'merge-key', detail: 'tags' }],
		['a list in place of keys', noted('- a\n'), { code: 'not-a-mapping', line: 2 }],
		['a text in place of keys', noted('some words\n'), { code: 'not-a-mapping', line: 2 }],
		['an alias without anchor', noted('a: *b\n'), { code: 'malformed-yaml', line: 1, detail: 'Unresolved alias (the anchor must be set before the alias): b' }],
		['two documents', noted('a: 1\n--- b\n'), { code: 'malformed-yaml', line: 3, detail: 'Source contains multiple documents; please use YAML.parseAllDocuments()' }],
	])('%s', (_, text, reason) => {
		expect(editTags(text, { add: ['x'] })).toEqual({ kind: 'refused', reason });
	});

	it.each(['', '#', 'two words', '1984', 'a.b', 'a,b', '##a', 'a#b', '"a"', 'a\nb', '[a]', ' a'])('%j as a tag name', (tag) => {
		expect(editTags('text', { add: ['good', tag] })).toEqual({ kind: 'refused', reason: { code: 'invalid-tag', detail: tag.startsWith('#') ? tag.slice(1) : tag } });
	});

	it.each(['a/b', 'y1984', '日本語', 'ünï', 'a_b-c', '🎉'])('not %j as a tag name', (tag) => {
		expect(editTags('text', { add: [tag] }).kind).toBe('edited');
	});

	it('nothing for a merge key without tags', () => {
		expect(added(noted('base: &b {c: 1}\n<<: *b\n'), 'x')).toBe(noted('base: &b {c: 1}\n<<: *b\ntags:\n  - x\n'));
	});

	it('nesting that would exhaust the stack, without an exception', () => {
		expect(editTags(noted(`a: ${'['.repeat(20_000)}\n`), { add: ['x'] })).toMatchObject({ kind: 'refused', reason: { code: 'malformed-yaml' } });
	});
});

describe('editProperty', () => {
	it.each([
		['adds a number', 'a: 1\n', 3, 'a: 1\nevidence-level: 3\n'],
		['adds a date without quotes', 'a: 1\n', '2026-05-04', 'a: 1\nevidence-level: 2026-05-04\n'],
		['adds a text in quotes where it needs them', 'a: 1\n', 'x: y # z', 'a: 1\nevidence-level: "x: y # z"\n'],
		['replaces a value and keeps the comment', 'evidence-level:   2   # mine\nb: 010\n', 4, 'evidence-level:   4   # mine\nb: 010\n'],
		['fills an empty value', 'evidence-level: # none yet\n', 0, 'evidence-level: 0 # none yet\n'],
		['replaces a text over several lines', 'evidence-level: >-\n  two\n  lines\nb: 1\n', 'one', 'evidence-level: one\nb: 1\n'],
		['finds the key in another case', 'Evidence-Level: 2\n', 3, 'Evidence-Level: 3\n'],
		['turns a number in quotes into a number', 'evidence-level: "3"\n', 3, 'evidence-level: 3\n'],
		['replaces an alias', 'a: &a 1\nevidence-level: *a\n', 3, 'a: &a 1\nevidence-level: 3\n'],
		['hands an anchored value on to its alias', 'evidence-level: &e 1\nb: *e\n', 3, 'evidence-level: 3\nb: &e 1\n'],
		['writes into a mapping in braces', '{"a": 1}\n', 3, '{"a": 1, "evidence-level": 3}\n'],
		['takes the line away', 'a: 1\nevidence-level: 3\nb: 2\n', null, 'a: 1\nb: 2\n'],
		['keeps the comment of a line it takes away', 'a: 1\nevidence-level: 3 # mine\nb: 2\n', null, 'a: 1\n# mine\nb: 2\n'],
	])('%s', (_, before, value, after) => {
		expect(editProperty(noted(before), 'evidence-level', value)).toEqual({ kind: 'edited', text: noted(after), added: [], removed: [] });
	});

	it('changes nothing when the value is the same, however it is typed', () => {
		expect(editProperty(noted('evidence-level: 03\n'), 'evidence-level', 3)).toEqual({ kind: 'unchanged' });
		expect(editProperty(noted('a: "b"\n'), 'a', 'b')).toEqual({ kind: 'unchanged' });
		expect(editProperty(noted('a: 1\n'), 'b', null)).toEqual({ kind: 'unchanged' });
	});

	it('gives a note without front matter back when the property is taken away', () => {
		const outcome = editProperty('text', 'evidence-level', 0);
		expect(outcome).toMatchObject({ text: '---\nevidence-level: 0\n---\ntext' });
		expect(outcome.kind === 'edited' && editProperty(outcome.text, 'evidence-level', null)).toMatchObject({ text: 'text' });
	});

	it.each([
		['a list', 'level: [1]\n', 'level', 2, { code: 'not-a-scalar', line: 2, detail: 'level' }],
		['an empty key', 'a: 1\n', '', 2, { code: 'invalid-key', detail: '' }],
		['the key tags', 'a: 1\n', 'Tags', 'x', { code: 'invalid-key', detail: 'Tags' }],
		['a number that is not finite', 'a: 1\n', 'a', Number.NaN, { code: 'invalid-value', detail: 'a' }],
		['a key that stands in two cases', 'Level: 1\nLEVEL: 2\n', 'level', 3, { code: 'duplicate-key', line: 3, detail: 'level' }],
	])('refuses %s', (_, content, key, value, reason) => {
		expect(editProperty(noted(content), key, value)).toEqual({ kind: 'refused', reason });
	});
});

describe('editFrontMatter', () => {
	const edit = { tags: { add: ['c/one'] }, properties: [{ key: 'evidence-date', value: '2026-11-22' }, { key: 'evidence-level', value: 3 }] };

	it('sets tags and properties in one go', () => {
		expect(editFrontMatter('Body\n', edit)).toEqual({ kind: 'edited', text: '---\nevidence-date: 2026-11-22\nevidence-level: 3\ntags:\n  - c/one\n---\nBody\n', added: ['c/one'], removed: [] });
	});

	it('makes all of the edit or none of it', () => {
		expect(editFrontMatter(noted('evidence-level: [1]\n'), edit)).toEqual({ kind: 'refused', reason: { code: 'not-a-scalar', line: 2, detail: 'evidence-level' } });
	});

	it.each(['Body\n', '---\n---\n', noted('a: 1\n'), noted('tags:\n'), noted('{"a": 1}\n'), noted('tags:\n  - a\nb: |\n  c\n')])('gives %j back when all is taken away', (text) => {
		const outcome = editFrontMatter(text, edit);
		const undo = { tags: { remove: ['c/one'] }, properties: edit.properties.map(({ key }) => ({ key, value: null })) };
		expect(outcome.kind === 'edited' && editFrontMatter(outcome.text, undo)).toMatchObject({ kind: 'edited', text });
	});

	it('changes nothing the second time', () => {
		const outcome = editFrontMatter(noted('a: 1\n'), edit);
		expect(outcome.kind === 'edited' && editFrontMatter(outcome.text, edit)).toEqual({ kind: 'unchanged' });
	});
});
