import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { prepareMatcher } from '../../../src/core/matching/matcher';
import { suggestCompetences, type Suggestion } from '../../../src/core/matching/suggest-competences';
import { searchableText } from '../../../src/markdown/searchable-text';
import { bundledFramework } from '../../bundled-framework';
import { readSamples } from './samples';

const framework = bundledFramework();
const matcher = prepareMatcher(framework);
const samplesFile = path.resolve(import.meta.dirname, '..', '..', 'fixtures', 'matching-samples.yaml');
const { samples } = readSamples(parse(readFileSync(samplesFile, 'utf8')));

const filler = 'one two three four five six seven eight nine ten '.repeat(8);

function suggest(...sentences: readonly string[]): readonly Suggestion[] {
	return suggestCompetences({ headings: [], sentences }, matcher);
}

function idsOf(suggestions: readonly Suggestion[]): readonly string[] {
	return suggestions.map(({ competence }) => competence);
}

function only(id: string, suggestions: readonly Suggestion[]): Suggestion | undefined {
	return suggestions.find(({ competence }) => competence === id);
}

describe('suggestions for the sample notes', () => {
	it('are measured on all of them', () => {
		expect(samples).toHaveLength(38);
	});

	it.each(samples.map((sample) => [sample.id, sample] as const))('%s has what it shows among the first three and nothing it must not have', (_, sample) => {
		const found = idsOf(suggestCompetences(searchableText(sample.text), matcher));
		expect(found.length).toBeLessThanOrEqual(3);
		expect(found).toEqual(expect.arrayContaining([...sample.must]));
		expect(found.filter((id) => sample.mustNot.includes(id))).toEqual([]);
	});
});

describe('a suggestion', () => {
	it('adds three points for a strong term and one for a weak term, and names the words as written', () => {
		expect(suggest('The Weighted–Scoring put one proposal down; two others were ranked and ranked again')).toEqual([
			{ competence: 'prioritisation', points: 4, confident: false, reasons: ['Weighted–Scoring', 'ranked'] },
		]);
	});

	it('counts each mention of a strong term and a weak term once', () => {
		expect(only('risk-dependency', suggest('Risk appetite', 'risk appetite again, mitigation', 'mitigation'))?.points).toBe(7);
	});

	it('doubles what stands in the title or a heading', () => {
		const parts = { title: 'Risk appetite', headings: ['Mitigation'], sentences: ['Nothing else'] };
		expect(only('risk-dependency', suggestCompetences(parts, matcher))?.points).toBe(8);
	});

	it('counts a heading that repeats the title once', () => {
		expect(only('risk-dependency', suggestCompetences({ title: 'Risk appetite', headings: ['Risk appetite'], sentences: [] }, matcher))?.points).toBe(6);
	});

	it('takes the longer of two terms that lie in one another', () => {
		expect(only('investment-appraisal', suggest('An outline business case'))).toEqual({ competence: 'investment-appraisal', points: 3, confident: false, reasons: ['outline business case'] });
		expect(only('capacity-planning', suggest('The capacity model'))?.points).toBe(3);
	});

	it('takes singular and plural of a term for one', () => {
		expect(only('investment-appraisal', suggest('One business case', 'two business cases'))).toMatchObject({ points: 6, confident: false, reasons: ['business case'] });
	});

	it.each(['prioritization', 'Re-Prioritize', 're–prioritise', 'trade  offs', 'stop lists'])('finds "%s"', (text) => {
		expect(idsOf(suggest(text))).toEqual(['prioritisation']);
	});

	it.each(['weighted, scoring', 'deprioritisation', 'stop listing', 'weighted. Scoring'])('does not find a term in "%s"', (text) => {
		expect(suggest(text)).toEqual([]);
	});

	it('needs four points in a note of eighty words, and a strong term alone in a shorter one', () => {
		const eighty = filler.trim();
		expect(eighty.split(' ')).toHaveLength(80);
		expect(idsOf(suggest('risk appetite', eighty))).toEqual([]);
		expect(idsOf(suggest('risk appetite mitigation', eighty))).toEqual(['risk-dependency']);
		expect(idsOf(suggest('risk appetite', eighty.split(' ').slice(3).join(' ')))).toEqual(['risk-dependency']);
	});

	it('needs four different weak terms where there is no strong one', () => {
		expect(suggest('mitigation, contingency, escalated, mitigation')).toEqual([]);
		expect(idsOf(suggest('mitigation, contingency, escalated, risk'))).toEqual(['risk-dependency']);
	});

	it('is confident with two different strong terms and seven points', () => {
		expect(only('risk-dependency', suggest('risk appetite', 'risk appetite', 'risk appetite'))?.confident).toBe(false);
		expect(only('risk-dependency', suggest('risk appetite and raid log'))?.confident).toBe(false);
		expect(only('risk-dependency', suggest('risk appetite, raid log, mitigation'))?.confident).toBe(true);
	});

	it('ignores the sentence with an excluded phrase, for that competence alone', () => {
		expect(idsOf(suggest('The pension and the portfolio balance', 'benefits register'))).toEqual(['benefits-management']);
		expect(idsOf(suggest('The pension', 'The portfolio balance'))).toEqual(['portfolio-balancing']);
		expect(idsOf(suggest('The pension, the portfolio balance and a benefits register'))).toEqual(['benefits-management']);
	});

	it('comes with at most two others, the confident and the higher ones first', () => {
		const found = suggest('risk appetite', 'benefits register', 'weighted scoring, ranked list, priorities', 'raid log', 'capex');
		expect(found.map(({ competence, points }) => [competence, points])).toEqual([['prioritisation', 7], ['risk-dependency', 6], ['financial-acumen', 3]]);
	});

	it('takes the user\'s own words for strong', () => {
		const own = prepareMatcher(framework, { governance: ['Rivulet (phase 2)', 'Dana Okafor'] });
		expect(suggestCompetences({ headings: [], sentences: ['Saw Dana Okafor about Rivulet (phase 2)'] }, own)).toEqual([
			{ competence: 'governance', points: 6, confident: false, reasons: ['Dana Okafor', 'Rivulet (phase 2'] },
		]);
	});

	it('follows the numbers of a framework that gives its own', () => {
		const strict = bundledFramework((text) => text.replace('"max_suggestions_per_note":3', '"max_suggestions_per_note":1,"suggest_at":{"short_note_words":0,"points":6}'));
		const suggestions = suggestCompetences({ headings: [], sentences: ['risk appetite', 'benefits register, benefits profile', 'raid log'] }, prepareMatcher(strict));
		expect(idsOf(suggestions)).toEqual(['benefits-management']);
	});
});

describe('preparing a matcher', () => {
	it('is done once for a framework and the same terms', () => {
		const terms = { drive: ['Long shot'] };
		expect(prepareMatcher(framework)).toBe(matcher);
		expect(prepareMatcher(framework, terms)).toBe(prepareMatcher(framework, terms));
		expect(prepareMatcher(framework, terms)).not.toBe(matcher);
	});
});

describe('suggestions for any text', () => {
	const keywords = framework.areas.flatMap(({ competences }) => competences.flatMap(({ keywords: { strong, weak, exclude } }) => [...strong, ...weak, ...exclude]));
	const piece = fc.oneof(fc.constantFrom(...keywords), fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('\ud800', '\udc00', '🦔', 'עברית', '. ', '\n\n', '## ', '`', '%%', '[['));
	const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' '));

	it('are at most three, the same each time, made of words of the note', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const parts = searchableText(text, 'A title');
				const found = suggestCompetences(parts, matcher);
				expect(found.length).toBeLessThanOrEqual(3);
				expect(suggestCompetences(searchableText(text, 'A title'), matcher)).toEqual(found);
				const words = [...parts.headings, ...parts.sentences].join('\n').replace(/\s+/g, ' ');
				for (const { reasons, points } of found) {
					expect(points).toBeGreaterThanOrEqual(3);
					expect(reasons.length).toBeGreaterThan(0);
					for (const reason of reasons) expect(words).toContain(reason);
				}
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		['a hundred thousand times one letter', 'i '.repeat(100_000)],
		['a word of a million letters', 'iz'.repeat(500_000)],
		['one keyword a hundred thousand times in one sentence', 'business case '.repeat(100_000)],
		['marks without words', '…!?.'.repeat(250_000)],
		['right-to-left text, emoji and lone surrogates', 'עברית \ud83d 🦔🦔 \udc00'.repeat(20_000)],
	])('take a moment for %s', (_, text) => {
		const before = performance.now();
		expect(idsOf(suggestCompetences(searchableText(text), matcher)).length).toBeLessThanOrEqual(1);
		expect(performance.now() - before).toBeLessThan(3000);
	});
});
