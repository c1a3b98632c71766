import { describe, expect, it } from 'vitest';
import { outline } from '../../src/markdown/outline';

describe('outline', () => {
	it('gives headings with the offsets of the whole note', () => {
		const text = '\uFEFF---\r\ntags: [a]\r\n---\r\n# One *two* `three`\r\ntext 🎉\r\n## Inner\r\nmore\r\n\r\nOther\r\n=====\r\nend';
		const headings = outline(text);
		expect(headings.map(({ depth, text: words }) => [depth, words])).toEqual([[1, 'One two three'], [2, 'Inner'], [1, 'Other']]);
		expect(headings.map(({ from, to }) => text.slice(from, to))).toEqual(['# One *two* `three`', '## Inner', 'Other\r\n=====']);
		expect(headings.map(({ body }) => text.slice(body.from, body.to))).toEqual(['\r\ntext 🎉\r\n## Inner\r\nmore\r\n\r\n', '\r\nmore\r\n\r\n', '\r\nend']);
	});

	it('does not take front matter or code for headings', () => {
		expect(outline('---\ntitle: x\n# comment\n---\n```\n# code\n```\n')).toEqual([]);
	});

	it('does not see a heading inside a comment', () => {
		expect(outline('%%\n# hidden\n%%\n# shown %% note %%\n').map(({ text }) => text)).toEqual(['shown']);
	});

	it('takes comment marks in code and an unclosed one for text', () => {
		expect(outline('```mermaid\n%% diagram\n```\n# A\n\n50 %% of it\n\n# B\n').map(({ text }) => text)).toEqual(['A', 'B']);
	});
});
