import { describe, expect, it } from 'vitest';
import { longestOverride, readOverride } from '../../src/markdown/framework-override';

const note = (block: string): string => `---\npathway-type: framework\n---\n# Ours\n\n\`\`\`yaml\n${block}\n\`\`\`\nThe end.\n`;

function read(text: string, form: 'note' | 'file' = 'note') {
	const outcome = readOverride(text, form);
	if (outcome.kind === 'refused') throw new Error(JSON.stringify(outcome.reason));
	return outcome;
}

function refusal(text: string, form: 'note' | 'file' = 'note') {
	const outcome = readOverride(text, form);
	return outcome.kind === 'refused' ? outcome.reason : undefined;
}

describe('the YAML of an override', () => {
	it('is the one block of a note, with lines counted in the note', () => {
		const { value, lineOf } = read(note('areas:\n  - id: presence\n    name: Poise'));
		expect(value).toEqual({ areas: [{ id: 'presence', name: 'Poise' }] });
		expect([lineOf(['areas']), lineOf(['areas', 0]), lineOf(['areas', 0, 'name']), lineOf(['areas', 0, 'side'])]).toEqual([7, 8, 9, 8]);
	});

	it('is the whole of a file, with or without a byte order mark', () => {
		const { value, lineOf } = read('\uFEFF# ours\nareas: []\n', 'file');
		expect([value, lineOf(['areas'])]).toEqual([{ areas: [] }, 2]);
	});

	it.each([
		['tildes', 'a\n~~~yml\nx: 1\n~~~\n', 3],
		['a longer fence', '````yaml\nx: 1\n```\n````\n', undefined],
		['Windows line ends', '```yaml\r\nx: 1\r\n```\r\n', 2],
		['a fence that never ends', '```YAML\nx: 1\n', 2],
		['a block of another language before it', '```js\n```yaml\n```\n```yaml\nx: 1\n```\n', 5],
	])('may stand between %s', (_, text, line) => {
		const outcome = readOverride(text, 'note');
		expect(outcome.kind === 'read' ? outcome.lineOf(['x']) : undefined).toBe(line);
	});

	it('may be empty, and then changes nothing', () => {
		expect([read(note('')).value, read('', 'file').value, read(note('# later')).value]).toEqual([{}, {}, {}]);
	});
});

describe('an override that cannot be read', () => {
	it.each([
		['a note without a block', '# Ours\nareas: []\n', { kind: 'no-block' }],
		['a note with an indented fence in front matter only', '---\nx: "```yaml"\n---\n', { kind: 'no-block' }],
		['a note with two', '```yaml\na: 1\n```\n\n```yml\nb: 1\n```\n', { kind: 'several-blocks', lines: [1, 5] }],
	])('says why: %s', (_, text, reason) => {
		expect(refusal(text)).toEqual(reason);
	});

	it('gives the line of what is not YAML, counted in the note', () => {
		expect(refusal(note('areas:\n  - id: [presence'))).toMatchObject({ kind: 'malformed', line: expect.any(Number) as number });
		expect(refusal(note('a: 1\nb:\n  c: 1\n  c: 2'))).toEqual({ kind: 'repeated-key', key: 'c', line: 10 });
	});

	it.each([note('areas:\n  - __proto__: {x: 1}'), note('"__proto__": 1\n')])('refuses a key that means something else to a program: %#', (text) => {
		expect(refusal(text)).toEqual({ kind: 'reserved-key', key: '__proto__', line: text.split('\n').findIndex((line) => line.includes('__proto__')) + 1 });
	});

	it('lets the word stand in a text', () => {
		expect(read(note('a: about __proto__')).value).toEqual({ a: 'about __proto__' });
	});

	it('refuses aliases that multiply', () => {
		const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]', ...'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${Array.from({ length: 10 }, () => `*${'abcdefg'[index] ?? ''}`).join(', ')}]`)].join('\n');
		const began = performance.now();
		expect(refusal(bomb, 'file')).toMatchObject({ kind: 'malformed' });
		expect(performance.now() - began).toBeLessThan(2000);
	});

	it('refuses five megabytes before reading them as YAML', () => {
		const began = performance.now();
		expect(refusal('a: x\n'.repeat(1_000_000), 'file')).toEqual({ kind: 'too-long' });
		expect(refusal(note('x'.repeat(longestOverride)))).toEqual({ kind: 'too-long' });
		expect(performance.now() - began).toBeLessThan(1000);
	});

	it.each([
		['brackets', '['.repeat(200_000)],
		['brackets with something between', '[a, {b: '.repeat(30_000)],
		['dashes', '- '.repeat(100_000)],
	])('refuses %s that nest without end, in no time', (_, yaml) => {
		const began = performance.now();
		expect(refusal(`a: 1\nb: ${yaml}`, 'file')).toEqual({ kind: 'too-deep', line: 2 });
		expect(performance.now() - began).toBeLessThan(1000);
	});

	it('reads thirty thousand keys in seconds', () => {
		const yaml = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n');
		const began = performance.now();
		expect(Object.keys(read(yaml, 'file').value as object)).toHaveLength(30_000);
		expect(performance.now() - began).toBeLessThan(10_000);
	}, 30_000);
});
