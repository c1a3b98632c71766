import { describe, expect, it, vi } from 'vitest';
import { readFrontMatter } from '../../src/markdown/front-matter';

describe('readFrontMatter', () => {
	it('says where the body begins when there is no front matter', () => {
		expect(readFrontMatter('text')).toEqual({ kind: 'none', bodyOffset: 0 });
		expect(readFrontMatter('\uFEFFtext')).toEqual({ kind: 'none', bodyOffset: 1 });
		expect(readFrontMatter('\n---\na: 1\n---\n')).toEqual({ kind: 'none', bodyOffset: 0 });
	});

	it('reads values as Obsidian does', () => {
		const text = '---\r\ndate: 2026-01-05\r\ntime: 12:30\r\nnumber: 010\r\nlist:\r\n  - a\r\n---\r\nBody';
		expect(readFrontMatter(text)).toEqual({ kind: 'read', data: { date: '2026-01-05', time: '12:30', number: 10, list: ['a'] }, bodyOffset: text.indexOf('Body') });
	});

	it('reads front matter that is empty or holds comments only', () => {
		expect(readFrontMatter('---\n---\n')).toEqual({ kind: 'read', data: {}, bodyOffset: 8 });
		expect(readFrontMatter('---\n# c\n---')).toEqual({ kind: 'read', data: {}, bodyOffset: 11 });
	});

	it('gives each caller its own data, also of malformed text', () => {
		const bad = '---\na: [\n---\n';
		expect(readFrontMatter(bad)).toEqual(readFrontMatter(bad));
		expect(readFrontMatter(bad)).toMatchObject({ kind: 'unreadable', reason: { code: 'malformed-yaml', line: 3 } });
		const first = readFrontMatter('---\na: [1]\n---\n');
		const second = readFrontMatter('---\na: [1]\n---\n');
		expect(first.kind === 'read' && second.kind === 'read' && first.data['a'] !== second.data['a']).toBe(true);
	});

	it('never evaluates JavaScript', () => {
		const spy = vi.fn();
		vi.stubGlobal('openedByNote', spy);
		for (const fence of ['---js', '--- javascript', '---JS']) expect(readFrontMatter(`${fence}\nopenedByNote()\n---\n`)).toMatchObject({ kind: 'unreadable', reason: { code: 'code-fence', line: 1 } });
		expect(spy).not.toHaveBeenCalled();
		vi.unstubAllGlobals();
	});

	it('is not harmed by a key named __proto__', () => {
		const outcome = readFrontMatter('---\n__proto__:\n  polluted: true\na:\n  __proto__: {polluted: true}\n---\n');
		expect(outcome).toEqual({ kind: 'read', data: { a: {} }, bodyOffset: 69 });
		expect(outcome.kind === 'read' && 'polluted' in Object.assign({}, outcome.data)).toBe(false);
	});

	it('reads past a line that only begins like a fence', () => {
		expect(readFrontMatter('---\na: |\n  x\n----b: 1\n---\nBody')).toMatchObject({ kind: 'read', data: { a: 'x\n', '----b': 1 } });
	});

	it('refuses a list and an unclosed fence', () => {
		expect(readFrontMatter('---\n- a\n---\n')).toEqual({ kind: 'unreadable', reason: { code: 'not-a-mapping', line: 2 }, bodyOffset: 12 });
		expect(readFrontMatter('---\na: 1\n')).toEqual({ kind: 'unreadable', reason: { code: 'unclosed-fence', line: 1 }, bodyOffset: 0 });
	});
});
