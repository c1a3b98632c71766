import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherPrefixes, prefixRenames, renameChanges, tagRenames } from '../../../src/core/tagging/rename-tags';
import { wrongTags } from '../../../src/core/tagging/wrong-tags';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();

describe('renameChanges', () => {
	it('renames whatever the case, and leaves other tags', () => {
		expect(renameChanges(['#Old/One', 'other'], tagRenames([['old/one', 'new/one']]))).toEqual({ add: ['new/one'], remove: ['Old/One'] });
	});

	it('merges two tags into one, and into one that is there already', () => {
		const merge = tagRenames([['a', 'c'], ['b', 'C']]);
		expect(renameChanges(['a', 'b'], merge)).toEqual({ add: ['C'], remove: ['a', 'b'] });
		expect(renameChanges(['a', 'c'], merge)).toEqual({ add: [], remove: ['a'] });
	});

	it('does nothing for a tag that stays what it is, and nothing the second time', () => {
		expect(renameChanges(['Tag'], tagRenames([['tag', 'TAG']]))).toEqual({ add: [], remove: [] });
		fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd')), (tags) => {
			const renames = tagRenames([['a', 'x'], ['b', 'y']]);
			const { add, remove } = renameChanges(tags, renames);
			const after = [...tags.filter((tag) => !remove.includes(tag)), ...add];
			expect(renameChanges(after, renames)).toEqual({ add: [], remove: [] });
		}));
	});
});

describe('prefixRenames', () => {
	it('brings every tag under the old prefix along, known or not, with what follows as it is', () => {
		expect([...prefixRenames(['competence/presence/gravitas', '#Competence/Zzz', 'competence', 'work'], 'competence', 'me/skills')]).toEqual([
			['competence/presence/gravitas', 'me/skills/presence/gravitas'],
			['competence/zzz', 'me/skills/Zzz'],
		]);
	});

	it('leaves what is under the new prefix already, when one lies inside the other', () => {
		expect([...prefixRenames(['competence/pmo/presence', 'competence/presence'], 'competence', 'competence/pmo')]).toEqual([['competence/presence', 'competence/pmo/presence']]);
		expect([...prefixRenames(['competence/pmo/presence'], 'competence/pmo', 'competence')]).toEqual([]);
	});
});

describe('otherPrefixes', () => {
	it('finds the prefix by the competences in their areas, most used first', () => {
		expect(otherPrefixes(['skills/presence/gravitas', 'me/old/presence/gravitas', 'SKILLS/investment/prioritisation', 'competence/presence/gravitas'], framework, 'competence')).toEqual([
			{ prefix: 'skills', tags: 2 },
			{ prefix: 'me/old', tags: 1 },
		]);
	});

	it('takes no area alone, no wrong area and no tag without a prefix for one', () => {
		expect(otherPrefixes(['work/presence', 'work/investment/gravitas', 'presence/gravitas', 'a', ''], framework, 'competence')).toEqual([]);
	});
});

describe('wrongTags', () => {
	it('gives each once with its proposal and its notes, and none that is right', () => {
		const notes = [
			{ path: 'a.md', tags: ['competence/investment/priorisation', 'competence/presence/gravitas'] },
			{ path: 'b.md', tags: ['#Competence/Investment/Priorisation', 'competence/investment/gravitas', 'competence/qqqqqqqq'] },
		];
		expect(wrongTags(notes, framework, 'competence')).toEqual([
			{ tag: 'competence/investment/gravitas', kind: 'wrong-area', proposal: 'competence/presence/gravitas', paths: ['b.md'] },
			{ tag: 'competence/investment/priorisation', kind: 'unknown', proposal: 'competence/investment/prioritisation', paths: ['a.md', 'b.md'] },
			{ tag: 'competence/qqqqqqqq', kind: 'unknown', paths: ['b.md'] },
		]);
	});
});
