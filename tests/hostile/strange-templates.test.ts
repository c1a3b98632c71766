// Templates of strangers: no placeholder reaches anything but its table, nothing that is filled in is read again, and
// whatever is malformed or too much ends in a note within the bound, with its place named.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeholders } from '../../src/core/template/placeholder';
import { renderTemplate, type Rendered } from '../../src/core/template/render-template';
import { badInputTried } from '../proof';
import { attacks, inherited, strangeNames } from './hostile-words';
import { withinBound } from './within-bound';

const table = placeholders({ text: 'title', number: 'hours', date: 'start', flag: 'kept', block: 'gaps', list: { actions: { text: 'name', date: 'by', list: { notes: { text: 'name' } } } } });
const words = [...attacks, ...inherited, ...strangeNames.filter((name) => name.length < 1_000)];

function valuesOf(word: string) {
	const item = { name: word, by: '2027-01-29', notes: [{ name: word }, { name: word }] };
	return { title: word, hours: 0, start: '2026-11-22', kept: true, gaps: word, actions: [item, item, item] };
}

function render(template: string, word = 'A plan'): Rendered {
	return withinBound(template.slice(0, 200), () => renderTemplate(template, table, valuesOf(word), { formatDate: (date, format) => `${date} as ${format}`, frameBlock: (id, text) => `<${id}>${text}</${id}>` }));
}

it('keeps a name that is in no table in view, in every form, and says where it stands', (context) => {
	for (const name of [...inherited, 'title.constructor', 'title.length', 'actions.0.name', 'this', 'process.env', 'window', 'globalThis', "title['a']", 'title()', '#each', '>partial', '!comment', '&title', '{title}', '#if title.length', '#with title']) {
		for (const template of [`{{${name}}}`, `{{ ${name} }}`, `{{${name}:YYYY}}`, `{{#each ${name}}}x{{/each}}`, `{{#if ${name}}}x{{else}}y{{/if}}`, `{{#block ${name}}}x{{/block}}`, `{{#each actions}}{{${name}}}{{/each}}`]) {
			const { text, reports } = render(`# {{title}}\n\n${template}\n`);
			expect(text).toContain(name);
			expect(text).not.toMatch(/native code|\[object|function/);
			expect(reports[0]).toMatchObject({ line: 3 });
			badInputTried(context);
		}
	}
});

it('fills in a word as it is, and reads no word as a template', (context) => {
	for (const word of words) {
		const { text, reports } = render('{{title}}|{{#each actions}}{{name}};{{/each}}|{{#if title}}{{title}}{{/if}}', word);
		expect(text).toBe(`${word}|${`${word};`.repeat(3)}|${word}`);
		expect(reports).toEqual([]);
		badInputTried(context);
	}
});

it('takes any word as a template, and leaves what it does not understand as it stood', (context) => {
	for (const word of words) {
		const { text } = render(word);
		if (!/\{\{[#/]?\w+/.test(word)) expect(text).toBe(word);
		badInputTried(context);
	}
	const piece = fc.oneof(fc.constantFrom('{{', '}}', '{{#each actions}}', '{{/each}}', '{{#if kept}}', '{{else}}', '{{/if}}', '{{#block gaps}}', '{{/block}}', '{{title}}', '{{start:}}', '{{title:YYYY}}', '{{actions}}', '\n', '{{#each notes}}'), fc.constantFrom(...words));
	for (const template of fc.sample(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), { numRuns: 1_000, seed: 20_261_122 })) {
		const { text, reports } = render(template);
		expect(text.length).toBeLessThan(1_100_000);
		expect(reports.length).toBeLessThanOrEqual(100);
		badInputTried(context);
	}
});

it.for([
	['sections in sections', `${'{{#if kept}}'.repeat(1_000)}x${'{{/if}}'.repeat(1_000)}`],
	['lists in lists', `${'{{#each actions}}'.repeat(1_000)}x${'{{/each}}'.repeat(1_000)}`],
	['lists that multiply', `${'{{#each actions}}{{#each notes}}{{#each actions}}{{#each notes}}'.repeat(5)}{{title}}`],
	['sections without an end', '{{#each actions}}\n'.repeat(60_000)],
	['ends without a section', '{{/each}}\n'.repeat(100_000)],
	['braces without an end', '{{'.repeat(500_000)],
	['closing braces', '}}'.repeat(500_000)],
	['placeholders', '{{title}}'.repeat(110_000)],
	['placeholders nobody knows', '{{titel}}'.repeat(110_000)],
	['other placeholders nobody knows', Array.from({ length: 80_000 }, (_, index) => `{{t${index}}}`).join('')],
	['blanks before a tag', `${' '.repeat(999_000)}{{title}}`],
	['blanks around tags', `${' '.repeat(100)}{{#if kept}}${' '.repeat(100)}\n`.repeat(4_500)],
	['a loop of a megabyte', `{{#each actions}}${'a line of a template\n'.repeat(47_000)}{{/each}}`],
	['blocks', '{{#block gaps}}a{{/block}}\n'.repeat(37_000)],
	['long formats', `{{start:${'Y'.repeat(180)}}}`.repeat(5_000)],
] as const)('ends with %s in a note within the bound', ([, template], context) => {
	const { text, reports } = render(template);
	expect(text.length).toBeLessThanOrEqual(1_200_000);
	expect(reports.length).toBeLessThanOrEqual(100);
	for (const { line, column } of reports) expect(Math.min(line, column)).toBeGreaterThan(0);
	badInputTried(context);
});
