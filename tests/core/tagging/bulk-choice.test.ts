import { describe, expect, it } from 'vitest';
import { bulkProperties, bulkTagChanges, saysSomething, type BulkChoice } from '../../../src/core/tagging/bulk-choice';
import { propertiesOf } from '../../../src/core/note-properties';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const choice = (changes: Partial<BulkChoice>): BulkChoice => ({ action: 'add', competences: [], areas: [], overwrites: false, ...changes });
const changed = (current: readonly string[], changes: Partial<BulkChoice>) => bulkTagChanges(current, choice(changes), framework, 'competence');

describe('the tags of one choice for many notes', () => {
	it('adds what a note does not show, in place of the bare area', () => {
		expect(changed(['competence/investment', 'meeting'], { competences: ['prioritisation'] })).toEqual({ add: ['competence/investment/prioritisation'], remove: ['competence/investment'] });
		expect(changed(['Competence/Investment/Prioritisation'], { competences: ['prioritisation'] })).toEqual({ add: [], remove: [] });
	});

	it('adds no area to a note that shows one of its competences', () => {
		expect(changed(['competence/investment/prioritisation'], { areas: ['investment'] })).toEqual({ add: [], remove: [] });
	});

	it('removes a competence wherever it stands, and an area without its competences', () => {
		expect(changed(['competence/presence/prioritisation', 'x'], { action: 'remove', competences: ['prioritisation'] })).toEqual({ add: [], remove: ['competence/presence/prioritisation'] });
		expect(changed(['competence/investment', 'competence/investment/prioritisation'], { action: 'remove', areas: ['investment'] })).toEqual({ add: [], remove: ['competence/investment'] });
	});

	it('replaces all that a note shows and leaves what is unknown or not ours', () => {
		expect(changed(['competence/presence/gravitas', 'competence/zzz', 'meeting'], { action: 'replace', competences: ['prioritisation'] })).toEqual({ add: ['competence/investment/prioritisation'], remove: ['competence/presence/gravitas'] });
		expect(changed(['competence/presence/gravitas'], { action: 'replace' })).toEqual({ add: [], remove: ['competence/presence/gravitas'] });
	});
});

describe('level and date of one choice for many notes', () => {
	const wanted = choice({ competences: ['gravitas'], level: 0, date: '2026-11-20' });
	const values = (frontmatter: Record<string, unknown>, changes: Partial<BulkChoice> = {}) => bulkProperties(propertiesOf(frontmatter), { ...wanted, ...changes });

	it('go to notes that say none, 0 among the levels', () => {
		expect(values({ 'evidence-date': null })).toEqual([{ key: 'evidence-date', value: '2026-11-20' }, { key: 'evidence-level', value: 0 }]);
		expect(values({ 'Evidence-Level': 3, 'evidence-date': '2024-01-01' })).toEqual([]);
	});

	it('take the place of a note’s own only when asked, and are not written twice', () => {
		expect(values({ 'evidence-level': 3, 'evidence-date': '2026-11-20' }, { overwrites: true })).toEqual([{ key: 'evidence-level', value: 0 }]);
	});

	it('are not written by removing', () => {
		expect(values({}, { action: 'remove' })).toEqual([]);
	});
});

describe('saysSomething', () => {
	it('is false for a choice that could change no note', () => {
		expect(saysSomething(choice({}))).toBe(false);
		expect(saysSomething(choice({ action: 'remove', level: 3 }))).toBe(false);
		expect(saysSomething(choice({ level: 0 }))).toBe(true);
		expect(saysSomething(choice({ action: 'replace' }))).toBe(true);
		expect(saysSomething(choice({ areas: ['presence'] }))).toBe(true);
	});
});
