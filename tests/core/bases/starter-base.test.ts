import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { competencesViewType, starterBase, type BaseValue, type StarterSettings } from '../../../src/core/bases/starter-base';
import { bases } from '../../../src/i18n/en/bases';
import { baseText } from '../../../src/markdown/base-text';
import { parseExpression, type Expression } from '../../host/client/ui/bases/parse-expression';
import { badInputTried } from '../../proof';
import { expectRecorded } from '../pack/recorded';

const hostile: readonly StarterSettings[] = [
	{ tagPrefix: 'it\'s "mine"', templateFolder: 'Bob\'s "old" templates' },
	{ tagPrefix: 'a: b # c', templateFolder: '- yes: no' },
	{ tagPrefix: '🧭/skills', templateFolder: 'Vorlagen 🧩/Über' },
	{ tagPrefix: '") || true || file.hasTag("', templateFolder: '")' },
	{ tagPrefix: 'back\\slash', templateFolder: '%TMPL%\\x' },
	{ tagPrefix: '{{prefix}}', templateFolder: '&anchor *alias !tag' },
	{ tagPrefix: '0', templateFolder: '~' },
	{ tagPrefix: '$&', templateFolder: "'$1'" },
];

const base = (settings: StarterSettings): BaseValue => starterBase(settings, bases.starter);

/** Every filter and formula, wherever it stands. */
function expressionsOf(value: unknown, key = ''): readonly string[] {
	if (typeof value === 'string') return ['and', 'or', 'competences', 'day'].includes(key) ? [value] : [];
	if (Array.isArray(value)) return value.flatMap((item) => expressionsOf(item, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, held]) => (name === 'properties' ? [] : expressionsOf(held, name)));
}

/** The texts that a function of this name is given. */
function givenTo(name: string, expression: Expression): readonly unknown[] {
	switch (expression.kind) {
		case 'call': {
			const here = expression.of.kind === 'member' && expression.of.name === name ? expression.inputs.flatMap((input) => (input.kind === 'literal' ? [input.value] : [])) : [];
			return [...here, ...givenTo(name, expression.of), ...expression.inputs.flatMap((input) => givenTo(name, input))];
		}
		case 'member':
		case 'not':
		case 'index':
			return givenTo(name, expression.of);
		case 'binary':
			return [...givenTo(name, expression.left), ...givenTo(name, expression.right)];
		case 'literal':
		case 'name':
			return [];
	}
}

const given = (name: string, settings: StarterSettings): readonly unknown[] => expressionsOf(parse(baseText(base(settings)))).flatMap((text) => givenTo(name, parseExpression(text)));

describe('the starter base', () => {
	it('is as recorded', () => {
		expectRecorded('bases/Evidence by competence.base', baseText(base({ tagPrefix: 'competence', templateFolder: 'Templates' })));
	});

	it('has three tables and our own view, each with a name of its own', () => {
		const { views } = parse(baseText(base({ tagPrefix: 'competence', templateFolder: '' }))) as { views: readonly { type: string; name: string }[] };
		expect(views.map(({ type }) => type)).toEqual(['table', competencesViewType, 'table', 'table']);
		expect(new Set(views.map(({ name }) => name)).size).toBe(4);
	});

	it('leaves out what the product writes for itself, and templates where they have a folder', () => {
		const filters = (templateFolder: string): unknown => (parse(baseText(base({ tagPrefix: 'competence', templateFolder }))) as { filters: unknown }).filters;
		expect(filters('')).toEqual({ and: ['file.hasTag("competence")', '!file.hasProperty("pathway-type")'] });
		expect(filters('My templates')).toEqual({ and: ['file.hasTag("competence")', '!file.hasProperty("pathway-type")', '!file.inFolder("My templates")'] });
	});

	it('finds level 0 no less a level than any other', () => {
		const texts = expressionsOf(parse(baseText(base({ tagPrefix: 'competence', templateFolder: '' }))));
		expect(texts).toContain('note["evidence-level"].isEmpty()');
		expect(texts.filter((text) => /!\s*note\["evidence-level"\]/.test(text))).toEqual([]);
	});
});

describe('names that would break a file', () => {
	it('come back from YAML and from the formulas to the letter', (context) => {
		for (const settings of hostile) {
			expect(parse(baseText(base(settings)))).toEqual(base(settings));
			expect(given('hasTag', settings)).toEqual([settings.tagPrefix]);
			expect(given('inFolder', settings)).toEqual([settings.templateFolder]);
			expect(given('startsWith', settings)).toEqual([`${settings.tagPrefix.toLowerCase()}/`]);
			badInputTried(context);
		}
	});

	it('whatever they are', () => {
		const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => !/[\n\r]/.test(text));
		fc.assert(
			fc.property(name, name, (tagPrefix, templateFolder) => {
				const settings = { tagPrefix, templateFolder };
				expect(parse(baseText(base(settings)))).toEqual(base(settings));
				expect(given('hasTag', settings)).toEqual([tagPrefix]);
				expect(given('inFolder', settings)).toEqual([templateFolder]);
			}),
		);
	});
});
