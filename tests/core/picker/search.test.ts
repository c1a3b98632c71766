import { describe, expect, it } from 'vitest';
import { searchOptions, type PickerOption } from '../../../src/core/picker/search';
import { pickerSections } from '../../../src/core/picker/sections';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();

function idOf(option: PickerOption): string {
	return option.kind === 'area' ? `area:${option.area.id}` : option.competence.id;
}

function hits(query: string): readonly string[] {
	return (searchOptions(framework, query) ?? []).map(idOf);
}

describe('searching the picker', () => {
	it.each([
		['pri', 'prioritisation'],
		['Prioritiz', 'prioritisation'],
		['npv', 'investment-appraisal'],
		['business case', 'investment-appraisal'],
		['business knowledge', 'business-knowledge'],
		['ia', 'investment-appraisal'],
		['bsm', 'accountability'],
		['buck', 'accountability'],
		['accountab', 'accountability'],
		['grav', 'gravitas'],
		['exco', 'gravitas'],
		['p&l', 'financial-acumen'],
		['cap pl', 'capacity-planning'],
		['firm-but-fair', 'firm-but-fair'],
		['Drive', 'drive'],
		['investment', 'investment-appraisal'],
		['presence', 'area:presence'],
	])('puts first what "%s" stands for', (query, id) => {
		expect(hits(query)[0]).toBe(id);
	});

	it('finds every competence and every area first by its whole name', () => {
		for (const area of framework.areas) {
			expect(hits(area.name)[0]).toBe(`area:${area.id}`);
			for (const competence of area.competences) expect(hits(competence.name)[0]).toBe(competence.id);
		}
	});

	it('lists the competences of an area whose name is typed', () => {
		expect(hits('presence politics')).toEqual(expect.arrayContaining(['gravitas', 'holding-your-own', 'managing-politics', 'accountability', 'executive-relationships']));
	});

	it('finds by a word that only the summary has', () => {
		expect(hits('yardstick')).toEqual(['investment-appraisal']);
	});

	it('wants each word of the query to be met', () => {
		expect(hits('prioritisation zebra')).toEqual([]);
	});

	it('does not find by a phrase that excludes the competence', () => {
		expect(hits('show business')).not.toContain('business-knowledge');
	});

	it('ranks nothing for a query without a word', () => {
		expect(searchOptions(framework, ' - ')).toBeUndefined();
	});
});

describe('the sections of the picker', () => {
	it('lists each area with itself first and all of its competences', () => {
		const sections = pickerSections(framework, '', []);
		expect(sections.map((section) => section.options.map(({ option }) => idOf(option)))).toEqual(
			framework.areas.map((area) => [`area:${area.id}`, ...area.competences.map(({ id }) => id)]),
		);
	});

	it('lists what is likely first and only there', () => {
		const [first, ...areas] = pickerSections(framework, '', [{ competence: 'gravitas', reason: 'exco' }, { competence: 'no-such-one', reason: '' }]);
		expect(first?.options.map(({ option, reason }) => [idOf(option), reason])).toEqual([['gravitas', 'exco']]);
		expect(areas.flatMap((section) => section.options.map(({ option }) => idOf(option)))).not.toContain('gravitas');
	});

	it('lists hits alone while there is a query, and nothing when nothing is met', () => {
		expect(pickerSections(framework, 'npv', [{ competence: 'gravitas', reason: 'exco' }]).map(({ kind }) => kind)).toEqual(['hits']);
		expect(pickerSections(framework, 'zebra', [])).toEqual([]);
	});
});
