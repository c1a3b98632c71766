import { describe, expect, it } from 'vitest';
import { readCompetenceTag } from '../../../src/core/competence-tags';
import type { Framework } from '../../../src/core/framework/framework';
import { overrideFramework } from '../../../src/core/framework/override-framework';
import { hasReplacements, replacedTags, replacementsKey } from '../../../src/core/tagging/replaced-tags';
import { bundledFramework } from '../../bundled-framework';

const base = bundledFramework();

function replacing(): Framework {
	const outcome = overrideFramework(base, {
		areas: [
			{ id: 'poise', replaces: ['presence'], competences: [{ id: 'board-presence', replaces: ['gravitas', 'older-name'] }] },
		],
	});
	if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.problems));
	return outcome.framework;
}

describe('tags of what was replaced', () => {
	it('are renamed to what took the place, in any case, and others are left', () => {
		const tags = ['#Competence/Presence/Gravitas', 'competence/presence', 'competence/presence/holding-your-own', 'competence/poise/older-name', 'competence/poise', 'competence/investment/prioritisation', 'board', 'competence/presence/no-such', 'competence/presence/gravitas/more'];
		expect([...replacedTags(tags, replacing(), 'competence')]).toEqual([
			['competence/presence/gravitas', 'competence/poise/board-presence'],
			['competence/presence', 'competence/poise'],
			['competence/presence/holding-your-own', 'competence/poise/holding-your-own'],
			['competence/poise/older-name', 'competence/poise/board-presence'],
		]);
	});

	it('count meanwhile for what took the place', () => {
		expect(readCompetenceTag('competence/presence/gravitas', replacing(), 'competence')).toEqual({ kind: 'wrong-area', area: 'poise', competence: 'board-presence', right: 'competence/poise/board-presence' });
		expect(readCompetenceTag('competence/poise/gravitas', replacing(), 'competence')).toEqual({ kind: 'wrong-area', area: 'poise', competence: 'board-presence', right: 'competence/poise/board-presence' });
		expect(readCompetenceTag('competence/presence', replacing(), 'competence')).toEqual({ kind: 'area', area: 'poise' });
	});

	it('are none in the built-in framework', () => {
		expect([hasReplacements(base), replacementsKey(base), replacedTags(['competence/presence/gravitas'], base, 'competence').size]).toEqual([false, '', 0]);
		expect([hasReplacements(replacing()), replacementsKey(replacing())]).toEqual([true, 'gravitas>board-presence older-name>board-presence presence>poise']);
	});
});
