import { describe, expect, it } from 'vitest';
import type { Placeholder, TemplateValues } from '../../../src/core/template/placeholder';
import { renderTemplate, type RenderOptions } from '../../../src/core/template/render-template';

const place = (name: string, kind: Placeholder['kind'], fields?: readonly Placeholder[]): Placeholder => ({ name, kind, ...(fields ? { fields } : {}) });
const table: readonly Placeholder[] = [
	place('title', 'text'),
	place('empty', 'text'),
	place('zero', 'number'),
	place('date', 'date'),
	place('yes', 'flag'),
	place('no', 'flag'),
	place('part', 'block'),
	place('other', 'block'),
	place('none', 'list', [place('name', 'text')]),
	place('items', 'list', [place('name', 'text'), place('due', 'date'), place('inner', 'list', [place('word', 'text')])]),
];
const values: TemplateValues = {
	title: 'Plan {{date}}',
	empty: '',
	zero: 0,
	date: '2027-02-28',
	yes: true,
	no: false,
	part: 'roadmap',
	other: 'gaps',
	none: [],
	items: [
		{ name: 'one', due: '2027-01-01', inner: [{ word: 'a' }, { word: 'b' }] },
		{ name: 'two', due: undefined, inner: [] },
	],
};
const options: RenderOptions = { formatDate: (date, format) => `${format}(${date})`, frameBlock: (id, text) => `<${id}>${text}</${id}>` };
const render = (template: string, more: Partial<RenderOptions> = {}) => renderTemplate(template, table, values, { ...options, ...more });

describe('filling a template', () => {
	it.each([
		['text, which is never read as a template again', '# {{title}}', '# Plan {{date}}'],
		['blanks in a tag', '{{ title }}', 'Plan {{date}}'],
		['a date with and without a format', '{{date}} {{date:YYYY-MM-DD}}', 'D MMMM YYYY(2027-02-28) YYYY-MM-DD(2027-02-28)'],
		['a zero as a value', '{{#if zero}}{{zero}}{{/if}}', '0'],
		['a flag and its else', '{{#if no}}a{{else}}b{{/if}}{{#if yes}}c{{else}}d{{/if}}', 'bc'],
		['an empty text and an empty list as not set', '{{#if empty}}a{{/if}}{{#if none}}b{{/if}}{{#if items}}c{{/if}}', 'c'],
		['items, and lists in items', '{{#each items}}{{name}}:{{#each inner}}{{word}}{{name}}{{/each}};{{/each}}', 'one:aonebone;two:;'],
		['a missing date as nothing', '{{#each items}}[{{due:D}}]{{/each}}', '[D(2027-01-01)][]'],
		['section tags on their own line without the line', 'a\n  {{#each items}}  \n- {{name}}\n{{/each}}\nb\n', 'a\n- one\n- two\nb\n'],
		['Windows line ends', 'a\r\n{{#if yes}}\r\nb\r\n{{/if}}\r\nc', 'a\r\nb\r\nc'],
		['a block with its marks', '{{#block part}}text{{/block}}', '<roadmap>text</roadmap>'],
		['nothing at all', '', ''],
		['single braces and other tools’ tags', '{a} <% b %> }} c', '{a} <% b %> }} c'],
	])('prints %s', (_, template, expected) => {
		expect(render(template)).toEqual({ text: expected, reports: [] });
	});
});

describe('what a template gets wrong', () => {
	it('shows an unknown placeholder and reports it with line, column and the nearest name', () => {
		expect(render('# {{title}}\n\nby {{tilte}}')).toEqual({ text: '# Plan {{date}}\n\nby {{tilte}}', reports: [{ kind: 'unknown', text: '{{tilte}}', line: 3, column: 4, nearest: 'title' }] });
	});

	it.each(['constructor', '__proto__', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('reaches nothing through {{%s}}', (name) => {
		for (const template of [`{{${name}}}`, `{{#if ${name}}}x{{/if}}`, `{{#each ${name}}}x{{/each}}`, `{{#each items}}{{${name}}}{{/each}}`, `{{#block ${name}}}x{{/block}}`]) {
			const { text, reports } = render(template);
			expect(text).toContain(name);
			expect(text).not.toContain('function');
			expect(reports.map(({ kind }) => kind)).toEqual(['unknown']);
		}
	});

	it('has no path, call or code', () => {
		const template = '{{title.length}} {{title()}} {{= 1+1 }} {{> partial}} {{{title}}} {{#with title}}';
		const { text, reports } = render(template);
		expect(text).toBe('{{title.length}} {{title()}} {{= 1+1 }} {{> partial}} {{{title}}} {{#with title}}');
		expect(reports.map(({ kind }) => kind)).toEqual(['malformed', 'malformed', 'malformed', 'malformed', 'malformed', 'malformed']);
	});

	it('reports a place once, however often it is printed', () => {
		expect(render('{{#each items}}{{nmae}}{{/each}}')).toEqual({ text: '{{nmae}}{{nmae}}', reports: [{ kind: 'unknown', text: '{{nmae}}', line: 1, column: 16, nearest: 'name' }] });
	});

	it('prints the content of a section nobody knows, with its tags', () => {
		expect(render('{{#each itmes}}\n- {{title}}\n{{/each}}\n').text).toBe('{{#each itmes}}\n- Plan {{date}}\n{{/each}}\n');
	});

	it('keeps tags without their other half in view', () => {
		expect(render('a {{#if yes}} b\n{{/each}}\nc {{else}}')).toEqual({
			text: 'a {{#if yes}} b\n{{/each}}\nc {{else}}',
			reports: [
				{ kind: 'unclosed', text: '{{#if yes}}', line: 1, column: 3 },
				{ kind: 'stray', text: '{{/each}}', line: 2, column: 1 },
			],
		});
	});

	it('refuses a list as text, a text as list and a format on what is no date', () => {
		expect(render('{{items}} {{title:D}} {{#each title}}x{{/each}}').reports.map(({ kind, column }) => [kind, column])).toEqual([
			['wrong-kind', 1],
			['wrong-kind', 11],
			['wrong-kind', 23],
		]);
	});

	it('gives a block its marks once', () => {
		const { text, reports } = render('{{#block part}}a{{/block}}{{#block part}}b{{/block}}{{#block other}}c{{/block}}');
		expect(text).toBe('<roadmap>a</roadmap>b<gaps>c</gaps>');
		expect(reports.map(({ kind, column }) => [kind, column])).toEqual([['repeated-block', 27]]);
	});
});

describe('a hostile template', () => {
	const timed = (template: string) => {
		const began = performance.now();
		const rendered = render(template);
		return { ...rendered, ms: performance.now() - began };
	};

	it('with a hundred thousand nested sections stays text and is reported', () => {
		const { text, reports, ms } = timed('{{#if yes}}'.repeat(100_000) + 'x' + '{{/if}}'.repeat(100_000));
		expect(text).toContain('{{#if yes}}{{#if yes}}');
		expect(text.length).toBeLessThanOrEqual(2_000_000);
		expect(reports.map(({ kind }) => kind)).toContain('too-deep');
		expect(ms).toBeLessThan(2000);
	});

	it('with a hundred thousand sections that never end stays text', () => {
		const { text, reports } = timed('{{#each items}}'.repeat(100_000));
		expect(text.startsWith('{{#each items}}{{#each items}}')).toBe(true);
		expect(reports.length).toBeGreaterThan(0);
		expect(reports.length).toBeLessThanOrEqual(100);
	});

	it('of five megabytes is cut off and reported', () => {
		const { text, reports, ms } = timed('a line of a template\n'.repeat(250_000));
		expect(text).toHaveLength(1_000_000);
		expect(reports.map(({ kind, line }) => [kind, line])).toEqual([['too-long', 47_620]]);
		expect(ms).toBeLessThan(1000);
	});

	it('of five megabytes of open braces, or of unknown names, ends in linear time', () => {
		expect(timed('{{'.repeat(2_500_000)).reports).toHaveLength(100);
		expect(timed('{{unknwn}}\n'.repeat(450_000)).reports).toHaveLength(100);
	});

	it('whose lists multiply is cut off', () => {
		const { reports, ms } = timed('{{#each items}}'.repeat(20) + '{{name}}' + '{{/each}}'.repeat(20));
		expect(reports.map(({ kind }) => kind)).toEqual(['too-long']);
		expect(ms).toBeLessThan(5000);
	});

	it('gives a block that was cut off no marks', () => {
		expect(render('{{#block part}}0123456789{{/block}}', { outputLimit: 4 }).text).toBe('0123');
	});
});
