import { describe, expect, it } from 'vitest';
import { competenceTag, readCompetenceTag, tagChanges, tagEdits } from '../../../src/core/competence-tags';
import { bundledFramework } from '../../bundled-framework';

const framework = bundledFramework();
const read = (tag: string, prefix = 'competence') => readCompetenceTag(tag, framework, prefix);
const none = { competences: [], areas: [] };

describe('readCompetenceTag', () => {
	it('reads a competence with or without a hash and in any case', () => {
		const gravitas = { kind: 'competence', area: 'presence', competence: 'gravitas' };
		expect([read('competence/presence/gravitas'), read('#competence/presence/gravitas'), read(' Competence/PRESENCE/Gravitas/ ')]).toEqual([gravitas, gravitas, gravitas]);
	});

	it('reads a tag that names only an area', () => {
		expect(read('competence/presence')).toEqual({ kind: 'area', area: 'presence' });
	});

	it('counts a competence under a wrong or made-up area for its real one and gives the right tag', () => {
		const wrong = { kind: 'wrong-area', area: 'presence', competence: 'gravitas', right: 'competence/presence/gravitas' };
		expect([read('competence/investment/gravitas'), read('competence/nowhere/gravitas')]).toEqual([wrong, wrong]);
	});

	it('names the nearest tag for one it does not know, also when the area was left out or something follows', () => {
		expect([
			read('competence/investment/priorisation'),
			read('competence/invesment'),
			read('competence/gravitas'),
			read('competence/presence/gravitas/board'),
			read('competence/leadership/python'),
			read('competence/xylophone'),
		]).toEqual([
			{ kind: 'unknown', nearest: 'competence/investment/prioritisation' },
			{ kind: 'unknown', nearest: 'competence/investment' },
			{ kind: 'unknown', nearest: 'competence/presence/gravitas' },
			{ kind: 'unknown', nearest: 'competence/presence/gravitas' },
			{ kind: 'unknown' },
			{ kind: 'unknown' },
		]);
	});

	it('leaves other tags alone: the prefix by itself, a longer word, nothing', () => {
		expect(['competence', 'competence/', 'competences/presence', 'pathway/plan', '', '#'].map((tag) => read(tag).kind)).toEqual(Array(6).fill('not-ours'));
	});

	it('takes a prefix with slashes and writes it back as it is set', () => {
		const tag = competenceTag('presence', 'gravitas', 'Work/Skills');
		expect([tag, read(tag.toLowerCase(), 'Work/Skills'), read('work/skills/investment/gravitas', 'Work/Skills')]).toEqual([
			'Work/Skills/presence/gravitas',
			{ kind: 'competence', area: 'presence', competence: 'gravitas' },
			{ kind: 'wrong-area', area: 'presence', competence: 'gravitas', right: 'Work/Skills/presence/gravitas' },
		]);
	});
});

describe('tagChanges', () => {
	const changes = (current: readonly string[], wanted: { competences?: readonly string[]; areas?: readonly string[] }) =>
		tagChanges(current, { ...none, ...wanted }, framework, 'competence');

	it('replaces the bare area tag by the competence chosen in it', () => {
		expect(changes(['meeting', 'competence/presence'], { competences: ['gravitas'] })).toEqual({ add: ['competence/presence/gravitas'], remove: ['competence/presence'] });
		expect(changes(['competence/presence'], { competences: ['gravitas'], areas: ['presence'] })).toEqual({ add: ['competence/presence/gravitas'], remove: ['competence/presence'] });
	});

	it('takes an area away without its competences', () => {
		expect(changes(['competence/presence', 'competence/presence/gravitas'], { competences: ['gravitas'] })).toEqual({ add: [], remove: ['competence/presence'] });
	});

	it('does nothing when the note says already what is wanted, whatever the case of its tags', () => {
		expect(changes(['Competence/Presence/Gravitas', 'competence/investment'], { competences: ['gravitas'], areas: ['investment'] })).toEqual({ add: [], remove: [] });
		expect(changes(['competence/presence', 'competence/presence/gravitas'], { competences: ['gravitas'], areas: ['presence'] })).toEqual({ add: [], remove: [] });
	});

	it('replaces a tag under the wrong area when its competence is chosen again, and removes it when it is not', () => {
		const current = ['#competence/Investment/gravitas'];
		expect(changes(current, { competences: ['gravitas'] })).toEqual({ add: ['competence/presence/gravitas'], remove: ['competence/Investment/gravitas'] });
		expect(changes(current, {})).toEqual({ add: [], remove: ['competence/Investment/gravitas'] });
	});

	it('leaves tags it does not know, and other people’s, where they are', () => {
		expect(changes(['competence/investment/priorisation', 'pathway/plan', 'competence/presence/gravitas'], {})).toEqual({ add: [], remove: ['competence/presence/gravitas'] });
	});

	it('ignores an id that the framework does not have', () => {
		expect(changes([], { competences: ['juggling'], areas: ['circus'] })).toEqual({ add: [], remove: [] });
	});

	it('applied to its own result changes nothing', () => {
		const wanted = { competences: ['gravitas', 'prioritisation'], areas: ['standing'] };
		const current = ['competence/presence', 'a', 'competence/standing/gravitas', 'COMPETENCE/resources'];
		const { add, remove } = changes(current, wanted);
		const after = [...current.filter((tag) => !remove.includes(tag)), ...add];
		expect(after).toEqual(['a', 'competence/standing', 'competence/presence/gravitas', 'competence/investment/prioritisation']);
		expect(changes(after, wanted)).toEqual({ add: [], remove: [] });
	});
});

describe('tagEdits', () => {
	it('keeps what else a note shows', () => {
		const current = ['competence/investment/prioritisation', 'competence/presence'];
		expect(tagEdits(current, { competences: ['gravitas'], areas: [] }, none, framework, 'competence')).toEqual({ add: ['competence/presence/gravitas'], remove: ['competence/presence'] });
		expect(tagEdits(current, none, { competences: [], areas: ['investment', 'presence'] }, framework, 'competence')).toEqual({ add: [], remove: ['competence/presence'] });
	});

	it('does not add an area whose competence the note names already', () => {
		expect(tagEdits(['competence/presence/gravitas'], { competences: [], areas: ['presence'] }, none, framework, 'competence')).toEqual({ add: [], remove: [] });
	});
});
