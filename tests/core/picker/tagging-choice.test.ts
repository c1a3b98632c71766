import { describe, expect, it } from 'vitest';
import { findCompetence } from '../../../src/core/framework/framework';
import type { PickerOption } from '../../../src/core/picker/search';
import { changeOf, choiceFor, isCovered, toggle, type TaggingChoice } from '../../../src/core/picker/tagging-choice';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();

function competence(id: string): PickerOption {
	const found = findCompetence(framework, id);
	if (!found) throw new Error(`No competence ${id}`);
	return { kind: 'competence', competence: found };
}

function area(id: string): PickerOption {
	const found = framework.areas.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`No area ${id}`);
	return { kind: 'area', area: found };
}

const nothing: TaggingChoice = { competences: [], areas: [] };
const areaAlone: TaggingChoice = { competences: [], areas: ['investment'] };

describe('choosing what a note is about', () => {
	it('lets a competence take the place of its bare area', () => {
		expect(toggle(areaAlone, competence('prioritisation'), areaAlone)).toEqual({ competences: ['prioritisation'], areas: [] });
	});

	it('leaves the areas of other competences alone', () => {
		expect(toggle(areaAlone, competence('gravitas'), areaAlone)).toEqual({ competences: ['gravitas'], areas: ['investment'] });
	});

	it('puts back an area that the note had when its last competence is taken back', () => {
		const chosen = toggle(areaAlone, competence('prioritisation'), areaAlone);
		expect(toggle(chosen, competence('prioritisation'), areaAlone)).toEqual(areaAlone);
		expect(toggle(toggle(nothing, competence('prioritisation'), nothing), competence('prioritisation'), nothing)).toEqual(nothing);
	});

	it('keeps the competences when their area is taken away', () => {
		const both: TaggingChoice = { competences: ['prioritisation'], areas: ['investment'] };
		expect(toggle(both, area('investment'), both)).toEqual({ competences: ['prioritisation'], areas: [] });
	});

	it('does not add an area beside a competence of its own', () => {
		const chosen: TaggingChoice = { competences: ['prioritisation'], areas: [] };
		expect(isCovered(chosen, area('investment'))).toBe(true);
		expect(isCovered(chosen, area('presence'))).toBe(false);
		expect(toggle(chosen, area('investment'), nothing)).toBe(chosen);
	});

	it('keeps level and date through a toggle', () => {
		expect(toggle({ ...nothing, level: 0, date: '2026-11-20' }, competence('drive'), nothing)).toEqual({ competences: ['drive'], areas: [], level: 0, date: '2026-11-20' });
	});
});

describe('the change that will be written', () => {
	it('is empty when nothing differs, whatever the order', () => {
		expect(changeOf({ competences: ['a', 'b'], areas: [] }, { competences: ['b', 'a'], areas: [] })).toEqual({ tagsAdded: 0, tagsRemoved: 0 });
	});

	it('counts a competence in place of its area as one added and one removed', () => {
		expect(changeOf(areaAlone, { competences: ['prioritisation'], areas: [] })).toEqual({ tagsAdded: 1, tagsRemoved: 1 });
	});

	it('tells level 0 from no level', () => {
		expect(changeOf(nothing, { ...nothing, level: 0 })).toEqual({ tagsAdded: 0, tagsRemoved: 0, level: 0 });
		expect(changeOf({ ...nothing, level: 0 }, nothing)).toEqual({ tagsAdded: 0, tagsRemoved: 0, level: null });
		expect(changeOf({ ...nothing, date: '2026-01-05' }, { ...nothing, date: '2026-11-20' })).toEqual({ tagsAdded: 0, tagsRemoved: 0, date: '2026-11-20' });
	});
});

describe('a choice for a note that was tagged elsewhere meanwhile', () => {
	const chosen: TaggingChoice = { competences: ['drive', 'gravitas'], areas: ['delivery'] };
	const before: TaggingChoice = { competences: ['drive', 'prioritisation'], areas: ['delivery'] };

	it('is the choice itself while the note shows what it was made on', () => {
		expect(choiceFor(before, before, chosen)).toEqual({ competences: ['drive', 'gravitas'], areas: ['delivery'] });
		expect(choiceFor(nothing, nothing, chosen)).toEqual({ competences: chosen.competences, areas: chosen.areas });
	});

	it('keeps what came, whether or not it was chosen too, and takes back what was taken back', () => {
		expect(choiceFor({ competences: ['drive', 'prioritisation', 'investment-appraisal'], areas: ['delivery', 'presence'] }, before, chosen)).toEqual({ competences: ['drive', 'gravitas', 'investment-appraisal'], areas: ['delivery', 'presence'] });
		expect(choiceFor({ ...before, competences: ['gravitas', 'drive'] }, before, chosen).competences).toEqual(['drive', 'gravitas']);
	});

	it('does not put back what went', () => {
		expect(choiceFor(nothing, before, chosen)).toEqual({ competences: ['gravitas'], areas: [] });
	});
});
