// Frameworks of strangers: whatever stands in one, the answer comes within the bound, is a framework or a list of what is
// wrong that a person can read, and reaches nothing but the framework.
import { expect, it } from 'vitest';
import { prepareMatcher } from '../../src/core/matching/matcher';
import { suggestCompetences } from '../../src/core/matching/suggest-competences';
import { overrideFramework, type OverrideOutcome } from '../../src/core/framework/override-framework';
import { framework as words } from '../../src/i18n/en/framework';
import { longestOverride, readOverride } from '../../src/markdown/framework-override';
import { searchableText } from '../../src/markdown/searchable-text';
import { badInputTried } from '../proof';
import { attacks, inherited, strangeNames } from './hostile-words';
import { framework } from './note-readers';
import { withinBound } from './within-bound';

/** As many pieces as an override may be long. */
function full(start: string, piece: (index: number) => string): string {
	const pieces = [start];
	for (let index = 0, length = start.length; length < longestOverride - 200; index++) {
		pieces.push(piece(index));
		length += pieces.at(-1)?.length ?? 1;
	}
	return pieces.join('');
}

const gravitas = (keywords: string): string => `areas:\n  - id: presence\n    competences:\n      - id: gravitas\n        keywords: ${keywords}\n`;

const long: Readonly<Record<string, string>> = {
	'mappings in mappings': full('', () => 'a: b: c\n'),
	'tabs': full('', () => '\ta: "\n'),
	'closed brackets': full('[', () => '] '),
	'commas': full('[', () => ','),
	'quotes': full('', () => '"'),
	'colons': full('', () => ': '),
	'question marks': full('', () => '?\n'),
	'tags without value': full('', () => '!a '),
	'tags nobody knows': full('', (index) => `a${index}: !x y\n`),
	'directives': full('', () => '%YAML 1.2\n'),
	'documents': full('', () => '---\n'),
	'comments': full('', () => '#\n'),
	'empty lines': full('', () => '\n'),
	'keys nobody knows': full('', (index) => `k${index}: 1\n`),
	'keys nobody knows in a group': full('framework:\n', (index) => `  k${index}: 1\n`),
	'areas without a name': full('areas:\n', (index) => `  - {id: a${index}}\n`),
	'areas without an id': full('areas:\n', () => '  - 1\n'),
	'areas of one id': full('areas:\n', () => '  - {id: a}\n'),
	'areas switched off': full('areas:\n', (index) => `  - {id: a${index}, off: true}\n`),
	'areas that replace one': full('areas:\n', (index) => `  - {id: a${index}, replaces: [presence, gravitas, b${index}]}\n`),
	'modes of development': full('development_modes:\n', (index) => `  - {id: m${index}, name: a, meaning: b, other: c}\n`),
	'keywords': `${full(gravitas('').replace(/\n$/, '{strong: ['), (index) => `word${index}, `)}]}\n`,
	'weak keywords of many words': `${full(gravitas('').replace(/\n$/, '{weak: ['), (index) => `a b c d e f word${index}, `)}]}\n`,
	'anchors': full('', (index) => `a${index}: &b${index} 1\n`),
	'aliases of values': full('', (index) => `a${index}: &b${index} 1\nc${index}: *b${index}\n`),
	'aliases of one list': full('a: &a [x]\nb:\n', () => '  - *a\n'),
	'merges of one mapping': full('x: &a {id: q}\nareas:\n', (index) => `  - {<<: *a, id: z${index}}\n`),
};

function answer(text: string): OverrideOutcome | string {
	const read = readOverride(text, 'file');
	if (read.kind === 'refused') return words.problem('Ours.yaml', read.reason);
	const outcome = overrideFramework(framework, read.value);
	if (outcome.kind === 'invalid') for (const problem of outcome.problems) expect(words.problem('Ours.yaml', { ...problem, line: read.lineOf(problem.path) })).toMatch(/\.$/);
	return outcome;
}

it.for(Object.entries(long))('answers to an override full of %s within the bound, with what a person can read', { timeout: 120_000 }, ([name, text], context) => {
	const outcome = withinBound(name, () => answer(text));
	if (typeof outcome === 'string') expect(outcome).toMatch(/^.{10,400}\.$/s);
	else if (outcome.kind === 'invalid') expect(outcome.problems.length).toBeLessThanOrEqual(100);
	badInputTried(context);
});

it('reads any word as an id, a name, a weight, a level and a keyword, or says what is wrong', (context) => {
	for (const word of [...attacks, ...inherited, ...strangeNames]) {
		const shown = JSON.stringify(word);
		const overrides = [
			`${shown}: 1\n`,
			`areas:\n  - id: ${shown}\n    name: A\n`,
			`areas:\n  - id: presence\n    ${shown}: {a: 1}\n`,
			`areas:\n  - id: presence\n    name: ${shown}\n    weight: ${shown}\n`,
			`areas:\n  - id: presence\n    replaces: [${shown}]\n    competences: ${shown}\n`,
			`matching:\n  points: {strong: ${shown}}\n`,
			gravitas(`{strong: [${shown}], weak: [${shown}, 1, null, {a: b}]}`),
		];
		for (const override of overrides) {
			const outcome = withinBound(override.slice(0, 200), () => answer(override));
			if (typeof outcome !== 'string' && outcome.kind === 'valid') expect(outcome.framework.areas.length).toBe(framework.areas.length);
			badInputTried(context);
		}
	}
	expect('__ran' in globalThis || 'a' in Object.prototype).toBe(false);
}, 120_000);

it('looks for keywords that look like patterns as the words they are, and takes none as long as a note', (context) => {
	for (const word of [...attacks, ...inherited, 'a '.repeat(50_000), 'a '.repeat(100), 'x'.repeat(100_000), '.*', '(?=a)', '\\b', 'a|b', '[', '((((((((((']) {
		const outcome = answer(gravitas(`{strong: [${JSON.stringify(word)}]}`));
		badInputTried(context);
		const isKeyword = word.trim() !== '' && word.trim().length <= 200;
		expect(typeof outcome === 'string' ? outcome : outcome.kind).toBe(isKeyword ? 'valid' : 'invalid');
		if (typeof outcome === 'string' || outcome.kind === 'invalid') continue;
		const matcher = withinBound('a matcher', () => prepareMatcher(outcome.framework));
		for (const text of [`# ${word}\n\n${word}\n`, 'a '.repeat(50_000), 'Nobody went there.']) withinBound(`a note beside ${word.slice(0, 60)}`, () => suggestCompetences(searchableText(text, 'Untitled'), matcher));
		expect(suggestCompetences(searchableText('Nobody went there.', 'Untitled'), matcher), word.slice(0, 60)).toEqual([]);
	}
}, 120_000);
