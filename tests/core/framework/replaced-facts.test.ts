import { describe, expect, it } from 'vitest';
import { overrideFramework } from '../../../src/core/framework/override-framework';
import { readNoteFacts } from '../../../src/core/read-note-facts';
import { defaultSettings } from '../../../src/core/settings';
import { bundledFramework } from '../../bundled-framework';

function facts(path: string, frontmatter: Readonly<Record<string, unknown>>) {
	const outcome = overrideFramework(bundledFramework(), { areas: [{ id: 'presence', competences: [{ id: 'board-presence', replaces: ['gravitas'] }] }] });
	if (outcome.kind === 'invalid') throw new Error(JSON.stringify(outcome.problems));
	return readNoteFacts({ path, frontmatter, inlineTags: [], star: undefined }, outcome.framework, defaultSettings);
}

describe('notes that name a competence by an id that was replaced', () => {
	it('keep their ratings, evidence and focus', () => {
		const rating = facts('a.md', { 'pathway-type': 'assessment', 'pathway-date': '2026-08-28', 'pathway-rater': 'self', 'level-gravitas': 3 });
		expect([rating?.assessment?.ratings, rating?.problems]).toEqual([{ 'board-presence': 3 }, []]);
		const evidence = facts('2026-03-01 b.md', { tags: ['competence/presence/gravitas'], 'evidence-level-gravitas': 4 });
		expect([evidence?.evidence?.competences, evidence?.evidence?.levels]).toEqual([['board-presence'], { 'board-presence': 4 }]);
		const plan = facts('c.md', { 'pathway-type': 'plan', 'pathway-target': 'portfolio-pmo-lead', 'pathway-start': '2026-11-22', 'pathway-target-date': '2028-11-22', 'pathway-focus': ['gravitas'] });
		expect([plan?.plan?.focus, plan?.problems]).toEqual([['board-presence'], []]);
	});

	it('are read by the new id where both are given', () => {
		for (const keys of [{ 'level-gravitas': 1, 'level-board-presence': 4 }, { 'level-board-presence': 4, 'level-gravitas': 1 }]) {
			const rating = facts('a.md', { 'pathway-type': 'assessment', 'pathway-date': '2026-08-28', 'pathway-rater': 'self', ...keys });
			expect(rating?.assessment?.ratings).toEqual({ 'board-presence': 4 });
		}
	});
});
