import { describe, expect, it } from 'vitest';
import { searchableText } from '../../src/markdown/searchable-text';

function sentences(...lines: readonly string[]): readonly string[] {
	return searchableText(lines.join('\n')).sentences;
}

describe('the searchable text of a note', () => {
	it('has the title given, the headings, and the sentences of the body', () => {
		const note = '\uFEFF---\ntags: [business case]\n---\n# First #\n\nOne thing. Two: 1.2m, said "so." Then\nthree?\r\n\r\nSecond\r\n------\r\n\r\n- item\n- [x] done\n1. numbered\n';
		expect(searchableText(note, 'The name')).toEqual({
			title: 'The name',
			headings: ['First', 'Second'],
			sentences: ['One thing', 'Two: 1.2m, said "so', 'Then', 'three', 'item', 'done', 'numbered'],
		});
	});

	it('has no title when none is given, and nothing for an empty note', () => {
		expect(searchableText('')).toEqual({ headings: [], sentences: [] });
		expect(searchableText('---\na: b\n---\n')).toEqual({ headings: [], sentences: [] });
	});

	it('reads front matter that is never closed as text', () => {
		expect(sentences('---', 'risk appetite')).toEqual(['risk appetite']);
	});

	it.each([
		['a fenced block', ['```ts', 'business case', '```']],
		['a fence of tildes with backticks inside', ['~~~', '```', 'business case', '~~~']],
		['a longer fence', ['````', '```', 'business case', '````']],
		['a query', ['```dataview', 'LIST FROM #risk', '```']],
		['a fence in a list', ['- ```', '  business case', '  ```']],
		['a fence in a quotation', ['> ```', '> business case', '> ```']],
		['an indented block', ['', '    business case', '', '    more of it']],
		['a tab-indented block', ['', '\tbusiness case']],
		['a comment', ['%% business case %%']],
		['a comment over several lines', ['%%', 'business', '', 'case', '%%']],
		['an HTML comment', ['<!-- business', 'case -->']],
		['inline code', ['`business case` and ``a ` b``'.replace(' and ', ' ')]],
		['an embed', ['![[Business case#Costs|300]]']],
		['an image', ['![business case](img (1).png "title")']],
		['a URL', ['https://example.org/business-case?x=(1)']],
		['an inline tag', ['#competence/investment/business-case']],
		['a block id', ['^business-case-1']],
	])('leaves out %s', (_, lines) => {
		const found = sentences('Before.', ...lines, '', 'After.').join(' ').replace(/[|\s-]+/g, ' ');
		expect(found).toBe('Before After');
	});

	it.each([
		['a list goes on', ['- item', '', '    continued'], ['item', 'continued']],
		['a paragraph goes on', ['words', '    continued'], ['words', 'continued']],
	])('reads indented lines where %s', (_, lines, expected) => {
		expect(sentences(...lines)).toEqual(expected);
	});

	it('reads links by what they show', () => {
		expect(sentences('See [[Meetings/Board 12|the investment board]], [[People/Dana Okafor.md]] and [a *business* case](https://example.org/x_(y)).')).toEqual([
			'See the investment board, Dana Okafor and a *business* case',
		]);
	});

	it('reads quotations and callouts without their marks', () => {
		expect(sentences('> [!note]- Risk appetite', '> - agreed', 'after')).toEqual(['Risk appetite', 'agreed', 'after']);
	});

	it('joins wrapped lines and ends a sentence at a short line', () => {
		expect(sentences('This line is so long that it was surely wrapped, in the middle of a business', 'case. Short line', 'Another')).toEqual([
			'This line is so long that it was surely wrapped, in the middle of a business case',
			'Short line',
			'Another',
		]);
	});

	it('takes a table row by row', () => {
		expect(sentences('| Risk | Owner |', '| --- | --- |', '| late | Dana |')).toEqual(['| Risk | Owner |', '| late | Dana |']);
	});

	it('takes marks that nothing closes for text', () => {
		expect(sentences('100 %% sure <!-- and `more')).toEqual(['100 %% sure <!-- and `more']);
	});

	it('ends a fence in a quotation with the quotation', () => {
		expect(sentences('> ```', '> code', 'risk appetite')).toEqual(['risk appetite']);
		expect(sentences('> ```', '> code', '```', 'more code', '```', 'risk appetite')).toEqual(['risk appetite']);
	});

	it('finds no comment in code', () => {
		expect(sentences('`%%` business case `%%`').join().replace(/[|\s]+/g, ' ').trim()).toBe('business case');
		expect(sentences('```', '%%', '```', 'risk appetite', '%%')).toEqual(['risk appetite']);
	});
});

describe('the time it takes', () => {
	const megabytes = 2;
	const fill = (piece: string): string => piece.repeat(Math.ceil((megabytes * 1_000_000) / piece.length));
	it.each([
		['prose', fill('The business case was sent back. Two of the [[options|choices]] were straw men, see `x` and #tag.\n\n')],
		['one line', fill('business case and more of it ')],
		['comments never closed', fill('<!-- a %')],
		['backticks of many lengths', fill('`a``b```c````d ')],
		['opening brackets', fill('[[![[a](')],
		['images never closed', fill('![a](b(c')],
		['dots', fill('.')],
		['tag marks', fill(' #1 #1a')],
		['angle brackets', fill('<a b ')],
		['one word', fill('iz')],
		['quotation marks', fill('> ')],
		['list marks', fill('- ')],
		['fences never closed', fill('```x\n~~~y\n')],
		['empty lines', fill('\r\n')],
		['scheme-like words', fill('a.a+a-a.')],
		['lone surrogates', fill('\ud800 \udc00x')],
	])('grows with the text alone: 2 MB of %s', { timeout: 30_000 }, (_, text) => {
		const before = performance.now();
		searchableText(text);
		expect(performance.now() - before).toBeLessThan(5000);
	});
});
